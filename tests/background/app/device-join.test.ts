import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { importBundle } from '../../../electron/background/app/bundle-import.ts';
import { bookFacts } from '../../../electron/background/app/book-facts.ts';
import { defineAccount } from '../../../electron/background/app/account.ts';
import { enrolDevice, inspectRequest } from '../../../electron/background/app/device-enrol.ts';
import { acceptJoin, isJoining, openJoining, requestFile, requestWords, startJoining } from '../../../electron/background/app/device-join.ts';
import { listDevices } from '../../../electron/background/app/device-list.ts';
import { openBook } from '../../../electron/background/app/open-book.ts';
import { addMember, balances, bytesOf, enrol, faults, headOffice, joining, makeOffice, must, save, sendFrom, twoDevices, type Office } from './two-devices.ts';

let office: Office;
beforeEach(() => {
  office = makeOffice();
});
afterEach(() => {
  office.remove();
});

test('a joining PC can be switched off: its request and its words stay the same, and it is accepted later', async () => {
  const pusat = await headOffice(office);
  const first = await joining(office);
  const words = requestWords(first);
  first.close();
  const again = must(openJoining(office.environment, join(office.folder, 'pasar.koperasi')));
  expect(requestWords(again)).toEqual(words);
  const shown = must(await inspectRequest(pusat, { file: requestFile(again) }));
  expect(shown).toMatchObject({ ...words, unitCode: 'PASAR', appVersion: '0.1.0' });
  const enrolled = await enrol(pusat, again);
  const joined = must(await acceptJoin(again, { trustFile: enrolled.trustFile, bundleFile: enrolled.bundleFile, wordsCompared: true }));
  expect(joined.events).toBeGreaterThan(10);
  expect(isJoining(again.file)).toBe(false);
  expect(bookFacts(joined.book)).toMatchObject({ series: 'A2', unitCode: 'PASAR', role: 'unit', userName: 'Budi', name: 'Koperasi pusat' });
  expect(await acceptJoin(again, { trustFile: enrolled.trustFile, bundleFile: enrolled.bundleFile, wordsCompared: true })).toMatchObject({ refusal: { code: 'device.notJoining' } });
  joined.close();
  expect(openJoining(office.environment, join(office.folder, 'pasar.koperasi'))).toMatchObject({ refusal: { code: 'device.notJoining' } });
  const reopened = must(openBook(office.environment, join(office.folder, 'pasar.koperasi'))).book;
  expect(faults(reopened)).toEqual([]);
});

test('a unit cannot change the chart, and what it may not do is refused before it is written', async () => {
  const { unit } = await twoDevices(office);
  const answer = defineAccount(unit, {
    code: '99999', name: 'Gelap', type: 'asset', normal: 'debit', parentCode: null, heading: false, line: null, party: 'none', defaultUnitCode: null, isCash: true,
  });
  expect(answer).toMatchObject({ refusal: { code: 'device.notHeadOffice' } });
});

test('the same enrolment command twice enrols once and answers with the files again', async () => {
  const pusat = await headOffice(office);
  const joiner = await joining(office);
  const input = { file: requestFile(joiner), unitCode: 'PASAR', unitName: 'Unit Pasar', wordsCompared: true } as const;
  const command = { id: 'enrol-1', procedure: 'device.enrol' };
  const first = must(await enrolDevice(pusat, input, command));
  const second = must(await enrolDevice(pusat, input, command));
  expect(second.device.series).toBe(first.device.series);
  expect(listDevices(pusat)).toHaveLength(2);
  expect(await bytesOf(second.trustFile)).toEqual(await bytesOf(first.trustFile));
  expect(must(await acceptJoin(joiner, { trustFile: second.trustFile, bundleFile: second.bundleFile, wordsCompared: true })).book.feed.series).toBe('A2');
});

test('a bundle with everything puts a silent unit right, whatever it missed', async () => {
  const { pusat, unit } = await twoDevices(office);
  save(pusat, addMember(pusat, 'Ani'), 75_000_00, '2026-01-05');
  await sendFrom(pusat);
  save(pusat, addMember(pusat, 'Bayu'), 25_000_00, '2026-01-05');
  const everything = await sendFrom(pusat, true);
  expect(must(await importBundle(unit, { file: everything })).preview).toMatchObject({ decision: 'apply', journals: 2, newMembers: 2 });
  expect(balances(unit.read)).toEqual(balances(pusat.read));
  expect(faults(unit)).toEqual([]);
});

test('a unit code that no document can carry is refused before a file is made', async () => {
  expect(await startJoining(office.environment, { path: join(office.folder, 'x.koperasi'), unitCode: 'unit pasar', userName: 'Budi' })).toMatchObject({
    refusal: { code: 'device.requestInvalid' },
  });
});
