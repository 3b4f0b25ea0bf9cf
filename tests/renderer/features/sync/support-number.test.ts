import { expect, test } from 'vitest';
import { bundle, device } from '#shared/contract/bundle.ts';
import { word } from '../../../../renderer/boot/words.ts';
import { deviceName, momentWords, senderName } from '../../../../renderer/features/sync/device-name.ts';
import { isKept, supportNumber } from '../../../../renderer/features/sync/support-number.ts';
import { SYNC_TEXT } from '../../../../renderer/features/sync/text.ts';

const UNITS = [{ code: 'TOKO', name: 'Unit Toko' }, { code: 'PASAR', name: 'Pasar' }];
const text = (key: keyof typeof SYNC_TEXT, params: Readonly<Record<string, string | number>> = {}) => word(SYNC_TEXT, 'id', { key, params });

test('names the number that support staff ask for', () => {
  expect(supportNumber('bundle.damaged')).toBe('SYN-202');
  expect(supportNumber('feed.selfRolledBack')).toBe('SYN-403');
  expect(supportNumber('connection.lost')).toBe(null);
});

test('has a number for every refusal with which a file can be turned away', () => {
  const codes = bundle.import['~orpc'].meta.refusals.filter((code) => /^(bundle|trust|feed|attachment)\./.test(code));
  expect(codes.length).toBeGreaterThan(15);
  expect(codes.filter((code) => supportNumber(code) === null)).toEqual([]);
  expect(device.inspectTrust['~orpc'].meta.refusals.filter((code) => code !== 'device.notJoining' && supportNumber(code) === null)).toEqual([]);
});

test('keeps a file only when something that may still arrive makes it readable', () => {
  expect(isKept('bundle.senderUnknown')).toBe(true);
  expect(isKept('trust.newerNeeded')).toBe(true);
  expect(isKept('bundle.signatureWrong')).toBe(false);
});

test('calls a unit by its name once, and by its code while the book does not know it', () => {
  expect(deviceName({ series: 'A1', unitCode: 'PUSAT', role: 'pusat' }, UNITS, text)).toBe('Kantor pusat (A1)');
  expect(deviceName({ series: 'A2', unitCode: 'TOKO', role: 'unit' }, UNITS, text)).toBe('Unit Toko (A2)');
  expect(deviceName({ series: 'A3', unitCode: 'PASAR', role: 'unit' }, UNITS, text)).toBe('Unit Pasar (A3)');
  expect(deviceName({ series: 'A4', unitCode: 'KEBUN', role: 'unit' }, UNITS, text)).toBe('Unit KEBUN (A4)');
});

test('takes the first series, or no unit, for the head office', () => {
  expect(senderName({ senderSeries: 'A1', senderUnit: 'PUSAT' }, UNITS, text)).toBe('Kantor pusat (A1)');
  expect(senderName({ senderSeries: 'A2', senderUnit: 'TOKO' }, UNITS, text)).toBe('Unit Toko (A2)');
});

test('leaves a text that is no moment as it is', () => {
  expect(momentWords('kemarin')).toBe('kemarin');
  expect(momentWords('2026-11-12T08:04:00.000Z')).toMatch(/^\d{2}\/11\/2026 \d{2}\.\d{2}$/);
});
