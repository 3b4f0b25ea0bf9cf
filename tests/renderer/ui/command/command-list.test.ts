import { expect, test } from 'vitest';
import { groupCommands, matchCommands, type Command } from '../../../../renderer/ui/command/command-list.ts';

const COMMANDS: readonly Command[] = [
  { key: 'members', label: 'Anggota', group: 'Buka halaman', words: ['daftar'] },
  { key: 'deposit', label: 'Setor simpanan', group: 'Perintah' },
  { key: 'A-0117', label: 'Sri Wahyuni', group: 'Anggota', found: true },
];

test('finds every word anywhere, and keeps what the book has found', () => {
  expect(matchCommands(COMMANDS, 'simp setor').map((command) => command.key)).toEqual(['deposit', 'A-0117']);
  expect(matchCommands(COMMANDS, 'DAFTAR').map((command) => command.key)).toEqual(['members', 'A-0117']);
  expect(matchCommands(COMMANDS, '')).toHaveLength(3);
});

test('groups in the order of the first command', () => {
  expect(groupCommands(COMMANDS).map((group) => group.label)).toEqual(['Buka halaman', 'Perintah', 'Anggota']);
});
