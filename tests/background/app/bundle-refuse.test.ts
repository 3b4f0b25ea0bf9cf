import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundleHistory } from '../../../electron/background/app/bundle-history.ts';
import { exportBundle } from '../../../electron/background/app/bundle-export.ts';
import { importBundle, inspectBundle } from '../../../electron/background/app/bundle-import.ts';
import type { OpenBook } from '../../../electron/background/app/context.ts';
import { acceptJoin, inspectTrust, requestFile } from '../../../electron/background/app/device-join.ts';
import { enrolDevice, inspectRequest, nextSeries } from '../../../electron/background/app/device-enrol.ts';
import { cooperativeName, listDevices } from '../../../electron/background/app/device-list.ts';
import { sealBundle, unsealBundle } from '../../../electron/background/bundle/age-layer.ts';
import { concatBytes } from '../../../electron/background/bundle/bytes.ts';
import {
  addMember, balances, bytesOf, carry, enrol, faults, fileOf, headOffice, joining, makeOffice, must, save, sendFrom, twoDevices, wholeBook, type Office,
} from './two-devices.ts';

let office: Office;
beforeEach(() => {
  office = makeOffice();
});
afterEach(() => {
  office.remove();
});

async function refusal(open: OpenBook, bytes: Uint8Array): Promise<string> {
  const answer = await importBundle(open, { file: fileOf(bytes) });
  return answer.ok ? answer.value.preview.decision : answer.refusal.code;
}

/** Set KOPERASI_SEED to repeat a run. */
const seed = Number(process.env['KOPERASI_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
console.info(`bundle import seed ${seed}`);
const mutationCount = 5_000;

function randomFrom(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function mutated(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const at = random(bytes.length);
  const way = random(6);
  if (way === 0) return bytes.slice(0, at);
  if (way === 1) return concatBytes(bytes, Uint8Array.of(random(256)));
  if (way === 2) return concatBytes(bytes.subarray(0, at), Uint8Array.of(random(256)), bytes.subarray(at));
  if (way === 3) return concatBytes(bytes.subarray(0, at), bytes.subarray(at + 1 + random(8)));
  const changed = bytes.slice();
  if (way === 4) changed[at] = (changed[at] ?? 0) ^ (1 << random(8));
  else changed.fill(random(2) === 0 ? 0 : 255, at, at + 1 + random(64));
  return changed;
}

test(`${mutationCount} damaged copies of a bundle: none is accepted, none crashes, no table changes`, async () => {
  const { pusat, unit } = await twoDevices(office);
  const ani = addMember(pusat, 'Ani');
  for (let count = 0; count < 20; count += 1) save(pusat, ani, 10_000_00 + count, '2026-01-05');
  const whole = await bytesOf(await sendFrom(pusat));
  const identity = unit.keys?.ageIdentity ?? '';
  const container = must(await unsealBundle(whole, identity));
  const before = wholeBook(unit);
  const random = randomFrom(seed);
  const codes = new Map<string, number>();
  for (let count = 0; count < mutationCount; count += 1) {
    // Every tenth is damaged inside the encryption, as only somebody with this PC's public key could.
    const isInside = count % 10 === 0;
    const original = isInside ? container : whole;
    const damaged = mutated(original, random);
    if (Buffer.compare(damaged, original) === 0) continue;
    const bytes = isInside ? await sealBundle(damaged, [unit.keys?.ageRecipient ?? '']) : damaged;
    const code = await refusal(unit, bytes);
    if (code === 'apply') throw new Error(`copy ${count} of seed ${seed} was accepted`);
    codes.set(code, (codes.get(code) ?? 0) + 1);
    if (code === 'bundle.senderUnknown') unit.connection.exec('DELETE FROM bundle_parked');
  }
  expect([...codes.keys()].filter((code) => !/^(?:bundle|feed|trust|attachment)\.[a-zA-Z]+$/.test(code))).toEqual([]);
  expect(wholeBook(unit)).toBe(before);
}, 120_000);

test('what is cut, foreign, addressed to another, or no bundle at all is refused by its code and changes nothing', async () => {
  const { pusat, unit } = await twoDevices(office);
  const other = await headOffice(office, 'lain');
  const otherJoiner = await joining(office, 'PASAR', 'lain-pasar');
  const foreign = await enrol(other, otherJoiner);
  const file = await bytesOf(await sendFrom(pusat));
  const before = wholeBook(unit);
  expect(await refusal(unit, file.slice(0, 100))).toBe('bundle.cut');
  expect(await refusal(unit, file.slice(0, file.length - 1))).toBe('bundle.damaged');
  expect(await refusal(unit, concatBytes(file, Uint8Array.of(0)))).toBe('bundle.damaged');
  expect(await refusal(unit, new TextEncoder().encode('bukan kiriman'))).toBe('bundle.notABundle');
  expect(await refusal(unit, await bytesOf(foreign.bundleFile))).toBe('bundle.notForThisDevice');
  expect(await refusal(unit, must(await unsealBundle(file, unit.keys?.ageIdentity ?? '')))).toBe('bundle.notABundle');
  const inside = must(await unsealBundle(file, unit.keys?.ageIdentity ?? ''));
  const flipped = inside.slice();
  flipped[inside.length - 1] = (flipped[inside.length - 1] ?? 0) ^ 1;
  expect(await refusal(unit, await sealBundle(flipped, [unit.keys?.ageRecipient ?? '']))).toBe('bundle.frameDamaged');
  expect(await refusal(unit, await sealBundle(inside.slice(0, -3), [unit.keys?.ageRecipient ?? '']))).toBe('bundle.cut');
  expect(await refusal(unit, await sealBundle(concatBytes(inside, Uint8Array.of(0)), [unit.keys?.ageRecipient ?? '']))).toBe('bundle.trailingBytes');
  expect(wholeBook(unit)).toBe(before);
});

test('a bundle of an unknown sender is kept apart and refused; the books stay as they are', async () => {
  const { pusat, unit } = await twoDevices(office);
  const other = await headOffice(office, 'lain');
  const otherJoiner = await joining(office, 'PASAR', 'lain-pasar');
  const foreign = await enrol(other, otherJoiner);
  const inside = must(await unsealBundle(await bytesOf(foreign.bundleFile), otherJoiner.keys.ageIdentity));
  const resealed = await sealBundle(inside, [unit.keys?.ageRecipient ?? '']);
  const logged = unit.read.all('SELECT id FROM log');
  expect(await refusal(unit, resealed)).toBe('bundle.senderUnknown');
  expect(unit.read.all('SELECT id FROM log')).toEqual(logged);
  expect(bundleHistory(unit).map((row) => row.state)).toContain('parked');
  expect(balances(pusat.read)).toEqual([]);
});

test('a unit enrolled later is brought to the others by the trust document inside their next bundle', async () => {
  const { pusat, unit } = await twoDevices(office);
  const second = await joining(office, 'TOKO2', 'toko');
  const enrolled = await enrol(pusat, second);
  expect(enrolled.device).toMatchObject({ series: 'A3', unitCode: 'TOKO2', role: 'unit', status: 'active' });
  const third = must(await acceptJoin(second, { trustFile: enrolled.trustFile, bundleFile: enrolled.bundleFile, wordsCompared: true })).book;
  save(third, addMember(third, 'Citra'), 30_000_00, '2026-01-06');
  const keyOf = (series: string): string => listDevices(pusat).find((row) => row.series === series)?.keyId ?? '';
  must(await importBundle(pusat, { file: must(await exportBundle(third, { everything: false })).file }));
  must(await importBundle(unit, { file: must(await exportBundle(pusat, { keyId: keyOf('A2'), everything: false })).file }));
  expect(cooperativeName(unit)).toEqual(cooperativeName(pusat));
  expect(cooperativeName(unit).trustVersion).toBe(3);
  expect(balances(unit.read)).toEqual(balances(pusat.read));
  expect(balances(unit.read)).toHaveLength(2);
  expect([...faults(pusat), ...faults(unit), ...faults(third)]).toEqual([]);
  expect(await exportBundle(pusat, { everything: false })).toMatchObject({ ok: false, refusal: { code: 'bundle.noRecipient' } });
});

test('enrolment: the words agree on both sides, the same request is enrolled once, and only head office enrols', async () => {
  const { pusat, unit } = await twoDevices(office);
  const second = await joining(office, 'TOKO2', 'toko');
  const request = requestFile(second);
  const shown = must(await inspectRequest(pusat, { file: request }));
  expect(shown.words.split(' ')).toHaveLength(6);
  expect(await inspectRequest(unit, { file: request })).toMatchObject({ refusal: { code: 'device.notHeadOffice' } });
  expect(await inspectRequest(pusat, { file: fileOf(new Uint8Array(40)) })).toMatchObject({ refusal: { code: 'device.requestInvalid' } });
  expect(await enrolDevice(pusat, { file: request, unitCode: 'TOKO2', wordsCompared: true })).toMatchObject({ refusal: { code: 'unit.notFound' } });
  const enrolled = await enrol(pusat, second);
  expect(await inspectRequest(pusat, { file: request })).toMatchObject({ refusal: { code: 'device.alreadyEnrolled' } });
  const pinned = must(await inspectTrust(second, { file: enrolled.trustFile }));
  expect(pinned).toMatchObject({ name: 'Koperasi pusat', words: cooperativeName(pusat).words });
  const stranger = await joining(office, 'TOKO3', 'asing');
  expect(await inspectTrust(stranger, { file: enrolled.trustFile })).toMatchObject({ refusal: { code: 'bundle.notForThisDevice' } });
  const before = stranger.file.connection.prepare('SELECT count(*) AS n FROM log').get();
  expect(await acceptJoin(stranger, { trustFile: enrolled.trustFile, bundleFile: enrolled.bundleFile, wordsCompared: true })).toMatchObject({ ok: false });
  expect(stranger.file.connection.prepare('SELECT count(*) AS n FROM log').get()).toEqual(before);
  expect([nextSeries(['A1', 'A2']), nextSeries(['A1', 'A3', 'A2'])]).toEqual(['A3', 'A4']);
});

test('a book brought back from an old copy is told that others hold more of it', async () => {
  const { pusat, unit } = await twoDevices(office);
  const ani = addMember(pusat, 'Ani');
  await carry(pusat, unit);
  const { copyFileSync } = await import('node:fs');
  unit.connection.pragma('wal_checkpoint(TRUNCATE)');
  copyFileSync(unit.path, `${unit.path}-lama`);
  copyFileSync(`${unit.path}.perangkat`, `${unit.path}-lama.perangkat`);
  save(unit, ani, 10_000_00, '2026-01-05');
  await carry(unit, pusat);
  const { openBook } = await import('../../../electron/background/app/open-book.ts');
  const old = must(openBook(office.environment, `${unit.path}-lama`)).book;
  const before = wholeBook(old);
  const file = await sendFrom(pusat);
  expect(await inspectBundle(old, { file })).toMatchObject({ refusal: { code: 'feed.selfRolledBack' } });
  expect(await importBundle(old, { file })).toMatchObject({ refusal: { code: 'feed.selfRolledBack' } });
  expect(wholeBook(old)).toBe(before);
  save(old, ani, 12_000_00, '2026-01-05');
  await sendFrom(old);
  const forked = await sendFrom(old);
  expect(await importBundle(pusat, { file: forked })).toMatchObject({ refusal: { code: 'feed.forked', params: { name: 'A2' } } });
  expect(await importBundle(pusat, { file: await sendFrom(unit) })).toMatchObject({ refusal: { code: 'feed.frozen' } });
});
