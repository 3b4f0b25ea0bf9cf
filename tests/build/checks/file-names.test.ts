import { describe, expect, test } from 'vitest';
import { judgeFileName } from '../../../build/checks/file-names.ts';

describe('file names', () => {
  test.each([
    'shared/money/sen.ts',
    'shared/domain/loan/flat-rate.ts',
    'renderer/features/loan/LoanForm.tsx',
    'renderer/features/loan/use-loan.ts',
    'renderer/features/loan/entry.tsx',
    'renderer/boot/main.tsx',
    'tests/shared/money/sen.test.ts',
    'build/vite.renderer.config.ts',
    'electron/background/store/migrations/0001-start.ts',
    'README.md',
    'LICENSE',
  ])('%s is accepted', (path) => expect(judgeFileName(path)).toBeNull());

  test.each([
    ['shared/money/moneyMath.ts', '"moneyMath.ts" is not kebab-case'],
    ['shared/money/Sen.ts', '"Sen.ts" is not kebab-case'],
    ['shared/utils/sum.ts', 'the folder "utils" does not say what is in it'],
    ['shared/domain/loan/types.ts', '"types.ts" does not say what is in it'],
    ['shared/domain/loan/index.ts', '"index.ts" does not say what is in it'],
    ['shared/domain/Loan/flat.ts', 'the folder "Loan" is not kebab-case'],
    ['renderer/features/loan/loan-form.tsx', 'the component file "loan-form.tsx" is not PascalCase'],
  ])('%s is refused', (path, complaint) => expect(judgeFileName(path)).toBe(complaint));
});
