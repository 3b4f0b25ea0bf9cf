import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../planted-tree.ts';

const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: `${ROOT}/build/checks/eslint.config.js` });

async function reports(rule: string, text: string): Promise<number[]> {
  const results = await eslint.lintText(text, { filePath: `${ROOT}/renderer/features/planted/Planted.tsx` });
  const messages = results.flatMap((result) => result.messages);
  expect(messages.filter(({ fatal }) => fatal === true)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === `project/${rule}`).map(({ line }) => line);
}

describe('explain-cast', () => {
  test.each([
    ['as const', 'export const a = [1] as const;', []],
    ['no reason', 'export const a = (b: unknown) => b as string;', [1]],
    ['reason on the line', 'export const a = (b: unknown) => b as string; // checked by the caller', []],
    ['reason on the line before', '// Checked by the caller.\nexport const a = (b: unknown) => b as string;', []],
    ['reason two lines before', '// Checked by the caller.\n\nexport const a = (b: unknown) => b as string;', [3]],
    ['reason before the statement', 'export function a(b: unknown) {\n  // Checked.\n  return [\n    0,\n    b as string,\n  ];\n}', []],
    ['reason before the function only', '// Checked.\nexport function a(b: unknown) {\n  const c = 1;\n  return [c, b as string];\n}', [4]],
    ['two casts, no reason', 'export const a = (b: unknown) => b as unknown as string;', [1, 1]],
    ['satisfies is no cast', 'export const a = { b: 1 } satisfies object;', []],
  ])('%s', async (_, text, lines) => expect(await reports('explain-cast', text)).toEqual(lines));
});

describe('no-literal-text', () => {
  test.each([
    ['text between tags', '<p>Simpan</p>', 1],
    ['a key', "<p>{t('save')}</p>", 0],
    ['punctuation and figures', '<p>– 12.345 (3)</p>', 0],
    ['a string in braces', "<p>{'Simpan'}</p>", 1],
    ['a template', '<p>{`Simpan ${name}`}</p>', 1],
    ['a template of parts only', '<p>{`${name} – ${name}`}</p>', 0],
    ['both arms of a choice', "<p>{open ? 'Tutup' : 'Buka'}</p>", 2],
    ['a fallback', "<p>{name ?? 'Tanpa nama'}</p>", 1],
    ['a comparison is not shown', "<p>{kind === 'debit' ? name : null}</p>", 0],
    ['a label', '<input aria-label="Simpan" />', 1],
    ['a label in braces', "<input title={'Simpan'} />", 1],
    ['an attribute nobody reads', '<input type="text" className="wide" name="amount" />', 0],
  ])('%s', async (_, markup, count) => {
    const text = `export const Planted = ({ t, name, open, kind }: Props) => ${markup};`;
    expect(await reports('no-literal-text', text)).toHaveLength(count);
  });
});
