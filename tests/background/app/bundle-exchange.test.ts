import { afterEach, beforeEach, expect, test } from 'vitest';
import { importBundle, inspectBundle } from '../../../electron/background/app/bundle-import.ts';
import { bundleHistory } from '../../../electron/background/app/bundle-history.ts';
import { listDevices } from '../../../electron/background/app/device-list.ts';
import { addMember, balances, carry, faults, makeOffice, must, save, sendFrom, twoDevices, wholeBook, type Office } from './two-devices.ts';

let office: Office;
beforeEach(() => {
  office = makeOffice();
});
afterEach(() => {
  office.remove();
});

test('head office and a unit exchange their entries and have the same balances, and both books pass every check', async () => {
  const { pusat, unit } = await twoDevices(office);
  expect(unit.feed.series).toBe('A2');
  expect(unit.unitCode).toBe('PASAR');
  const ani = addMember(pusat, 'Ani');
  save(pusat, ani, 250_000_00, '2026-01-05');
  expect((await carry(pusat, unit)).preview).toMatchObject({ decision: 'apply', journals: 1, debitSen: 250_000_00, newMembers: 1, senderSeries: 'A1', number: 2, lastNumber: 1 });
  save(unit, ani, 100_000_00, '2026-01-06');
  const bayu = addMember(unit, 'Bayu');
  save(unit, bayu, 50_000_00, '2026-01-07');
  const back = await carry(unit, pusat);
  expect(back.preview).toMatchObject({ decision: 'apply', journals: 2, firstDate: '2026-01-06', lastDate: '2026-01-07', debitSen: 150_000_00, newMembers: 1 });
  expect(balances(unit.read)).toEqual(balances(pusat.read));
  expect(balances(pusat.read)).not.toEqual([]);
  expect(faults(pusat)).toEqual([]);
  expect(faults(unit)).toEqual([]);
  expect(listDevices(pusat).map((row) => [row.series, row.role, row.self, row.unsent > 0])).toEqual([['A1', 'pusat', true, false], ['A2', 'unit', false, true]]);
  expect(bundleHistory(pusat).map((row) => [row.direction, row.number, row.state])).toEqual([['in', 1, 'applied'], ['out', 2, 'acknowledged'], ['out', 1, 'acknowledged']]);
}, 30_000);

test('the same bundle twice changes nothing the second time', async () => {
  const { pusat, unit } = await twoDevices(office);
  save(pusat, addMember(pusat, 'Ani'), 250_000_00, '2026-01-05');
  const file = await sendFrom(pusat);
  must(await importBundle(unit, { file }));
  const before = wholeBook(unit);
  expect(must(await inspectBundle(unit, { file })).decision).toBe('already');
  expect(must(await importBundle(unit, { file }))).toMatchObject({ applied: 0, followed: [], preview: { decision: 'already' } });
  expect(wholeBook(unit)).toBe(before);
});

test('a bundle before its predecessor is named, parked, and follows when the predecessor arrives', async () => {
  const { pusat, unit } = await twoDevices(office);
  const ani = addMember(pusat, 'Ani');
  const second = await sendFrom(pusat);
  save(pusat, ani, 75_000_00, '2026-01-05');
  const third = await sendFrom(pusat);
  const before = wholeBook(unit);
  expect(must(await inspectBundle(unit, { file: third }))).toMatchObject({ decision: 'gap', missingNumber: 2, number: 3 });
  expect(wholeBook(unit)).toBe(before);
  expect(must(await importBundle(unit, { file: third }))).toMatchObject({ applied: 0, preview: { decision: 'parked', missingNumber: 2 } });
  expect(balances(unit.read)).toEqual([]);
  expect(must(await importBundle(unit, { file: second })).followed).toEqual([third.name]);
  expect(balances(unit.read)).toEqual(balances(pusat.read));
  expect(bundleHistory(unit).some((row) => row.state === 'parked')).toBe(false);
  expect(faults(unit)).toEqual([]);
});

test('a lost bundle is made up for as soon as the other side is heard', async () => {
  const { pusat, unit } = await twoDevices(office);
  save(pusat, addMember(pusat, 'Ani'), 75_000_00, '2026-01-05');
  await sendFrom(pusat);
  await carry(unit, pusat);
  expect((await carry(pusat, unit)).preview.decision).toBe('apply');
  expect(balances(unit.read)).toEqual(balances(pusat.read));
});

test('the same command answers alike', async () => {
  const { pusat, unit } = await twoDevices(office);
  addMember(pusat, 'Ani');
  const file = await sendFrom(pusat);
  const command = { id: 'c-1', procedure: 'bundle.import' };
  const first = must(await importBundle(unit, { file }, command));
  expect(must(await importBundle(unit, { file }, command))).toEqual(first);
});
