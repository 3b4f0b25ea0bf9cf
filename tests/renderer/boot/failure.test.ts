import { ORPCError } from '@orpc/client';
import { expect, test } from 'vitest';
import { failureOf, refusalOf } from '../../../renderer/boot/failure.ts';
import { ConnectionError } from '../../../renderer/boot/connect.ts';

const DATA = { code: 'period.locked', params: { month: 202503 }, message: 'Maret 2025 sudah dikunci. Pilih tanggal lain.' };

test('a refusal keeps its code, its parameters and its sentence', () => {
  const error = new ORPCError('REFUSED', { status: 422, data: DATA });
  expect(refusalOf(error)).toEqual(DATA);
  expect(failureOf(error)).toEqual(DATA);
});

test.each([
  ['a connection that is gone', new TypeError('Failed to fetch'), 'connection.lost'],
  ['a session that is gone', new ConnectionError('sessionMissing'), 'connection.lost'],
  ['a fault of the background', new ORPCError('INTERNAL_SERVER_ERROR'), 'internal.unexpected'],
  ['a refusal without its data', new ORPCError('REFUSED', { data: { code: 7 } }), 'internal.unexpected'],
] as const)('%s is no refusal, but has a sentence', (_name, error, code) => {
  expect(refusalOf(error)).toBeNull();
  expect(failureOf(error).code).toBe(code);
  expect(failureOf(error).message).not.toBe('');
});
