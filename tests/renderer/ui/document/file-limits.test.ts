import { expect, test } from 'vitest';
import { refuseFile } from '../../../../renderer/ui/document/file-limits.ts';

const LIMITS = { kinds: ['.xlsx', '.csv'], sizeBytesMax: 20 * 1024 * 1024 };

test('takes a known kind in any capitals', () => expect(refuseFile({ name: 'ANGGOTA.XLSX', size: 1 }, LIMITS)).toBeNull());

test('refuses another kind before its size', () => {
  expect(refuseFile({ name: 'foto.png', size: 99_999_999 }, LIMITS)).toEqual({
    key: 'ui.fileWrongKind',
    params: { name: 'foto.png', kinds: '.xlsx, .csv' },
  });
});

test('refuses one byte more than the limit', () => {
  expect(refuseFile({ name: 'a.csv', size: LIMITS.sizeBytesMax }, LIMITS)).toBeNull();
  expect(refuseFile({ name: 'a.csv', size: LIMITS.sizeBytesMax + 1 }, LIMITS)).toEqual({
    key: 'ui.fileTooLarge',
    params: { name: 'a.csv', limit: '20 MB' },
  });
});
