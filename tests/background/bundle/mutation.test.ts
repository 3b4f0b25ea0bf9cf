import { describe, expect, it } from 'vitest';
import { newAgeKeyPair, sealBundle } from '../../../electron/background/bundle/age-layer.ts';
import { concatBytes, sameBytes } from '../../../electron/background/bundle/bytes.ts';
import { readEnvelope } from '../../../electron/background/bundle/header.ts';
import { openBundle, openContainer } from '../../../electron/background/bundle/open-bundle.ts';
import { writeBundle } from '../../../electron/background/bundle/write-bundle.ts';
import { readEnrolmentRequest, writeEnrolmentRequest } from '../../../electron/background/bundle/trust/enrolment.ts';
import { acceptTrustFile, createGenesis } from '../../../electron/background/bundle/trust/trust-chain.ts';
import { containerA, forge } from './forge.ts';
import { sampleSource } from './sample-bundle.ts';
import { ageRecipient, genesisFields, officer, program } from './trust/example-trust.ts';
import { readerA, signerA } from './vector-a-bundle.ts';

/** Set KOPERASI_SEED to repeat a run; a seed that failed becomes a file in tests/vectors. */
const seed = Number(process.env['KOPERASI_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
console.info(`mutation seed ${seed}`);

const plainCount = 4_500;
const encryptedCount = 1_500;
const documentCount = 1_000;
const signedCount = 3_000;

/** mulberry32: small, and the same everywhere. */
function randomFrom(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Random = (below: number) => number;
type Mutation = (bytes: Uint8Array, random: Random) => Uint8Array;

/** What a stick does to a file, and what an idle hand does. */
const mutations: Readonly<Record<string, Mutation>> = {
  flipBit: (bytes, random) => {
    const at = random(bytes.length);
    return Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ (1 << random(8)) : byte));
  },
  cut: (bytes, random) => bytes.slice(0, random(bytes.length)),
  insert: (bytes, random) => {
    const at = random(bytes.length);
    const extra = Uint8Array.from({ length: 1 + random(8) }, () => random(256));
    return concatBytes(bytes.subarray(0, at), extra, bytes.subarray(at));
  },
  remove: (bytes, random) => {
    const at = random(bytes.length);
    return concatBytes(bytes.subarray(0, at), bytes.subarray(at + 1 + random(8)));
  },
  zeroSector: (bytes, random) => {
    const start = random(Math.ceil(bytes.length / 512)) * 512;
    return Uint8Array.from(bytes, (byte, index) => (index >= start && index < start + 512 ? 0 : byte));
  },
  swapBlocks: (bytes, random) => {
    const size = 16 << random(4);
    const blocks = Math.max(1, Math.floor(bytes.length / size));
    const [first, second] = [random(blocks) * size, random(blocks) * size];
    const swapped = bytes.slice();
    swapped.set(bytes.subarray(first, first + size), second);
    swapped.set(bytes.subarray(second, second + size), first);
    return swapped;
  },
  append: (bytes, random) => concatBytes(bytes, Uint8Array.from({ length: 1 + random(600) }, () => random(256))),
};

/** A mutation that really changed something. */
function mutate(bytes: Uint8Array, random: Random): { readonly name: string; readonly mutated: Uint8Array } {
  const names = Object.keys(mutations);
  for (;;) {
    const name = names[random(names.length)] ?? '';
    const mutated = mutations[name]?.(bytes, random) ?? bytes;
    if (!sameBytes(mutated, bytes)) return { name, mutated };
  }
}

const codePattern = /^[a-z]+\.[a-zA-Z]+$/;

function sampleContainer(compression: number): Uint8Array {
  const written = writeBundle({ ...sampleSource(120), compression }, signerA);
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value.container;
}

describe(`mutated bundles, seed ${seed}`, () => {
  it(`refuses ${plainCount} mutated containers, each with a code`, () => {
    const random = randomFrom(seed);
    const originals = [containerA(), sampleContainer(0), sampleContainer(1)];
    for (const original of originals) expect(openContainer(original, readerA).ok).toBe(true);
    const codes = new Map<string, number>();
    for (let index = 0; index < plainCount; index += 1) {
      const { name, mutated } = mutate(originals[index % originals.length] ?? new Uint8Array(), random);
      const answer = openContainer(mutated, readerA);
      const code = answer.ok ? 'accepted' : answer.refusal.code;
      expect(code, `${name} in run ${index}, seed ${seed}`).toMatch(codePattern);
      codes.set(code, (codes.get(code) ?? 0) + 1);
    }
    expect(codes.size).toBeGreaterThan(5);
  });

  it(`refuses ${encryptedCount} mutated age files, each with a code`, async () => {
    const random = randomFrom(seed + 1);
    const pair = await newAgeKeyPair();
    const context = { ...readerA, identity: pair.identity };
    const originals = [await sealBundle(containerA(), [pair.recipient]), await sealBundle(sampleContainer(1), [pair.recipient])];
    for (const original of originals) expect((await openBundle(original, context)).ok).toBe(true);
    for (let index = 0; index < encryptedCount; index += 1) {
      const { name, mutated } = mutate(originals[index % originals.length] ?? new Uint8Array(), random);
      const answer = await openBundle(mutated, context);
      expect(answer.ok ? 'accepted' : answer.refusal.code, `${name} in run ${index}, seed ${seed}`).toMatch(codePattern);
    }
  });

  it(`answers ${signedCount} rightly signed but mutated manifests and frames without an exception`, () => {
    const random = randomFrom(seed + 3);
    const envelope = readEnvelope('KSB', containerA());
    if (!envelope.ok) throw new Error(envelope.refusal.code);
    for (let index = 0; index < signedCount; index += 1) {
      const { mutated } = mutate(envelope.value.body, random);
      const hostileManifest = openContainer(forge({ body: mutated.length === 0 ? Uint8Array.of(0xf6) : mutated }), readerA);
      const hostileFrame = openContainer(forge({ frames: ([first, second]) => [{ stored: mutate(first, random).mutated }, { stored: second }] }), readerA);
      expect(hostileManifest.ok || codePattern.test(hostileManifest.refusal.code)).toBe(true);
      expect(hostileFrame.ok ? 'accepted' : hostileFrame.refusal.code, `run ${index}, seed ${seed}`).toMatch(codePattern);
    }
  });

  it(`refuses ${documentCount * 2} mutated key documents, each with a code`, () => {
    const random = randomFrom(seed + 2);
    const kopkey = writeEnrolmentRequest(signerA, { recipient: ageRecipient, unitCode: 'A2', program, createdT: 1 });
    const koptrust = createGenesis(genesisFields, [officer]).bytes;
    for (let index = 0; index < documentCount; index += 1) {
      const first = mutate(kopkey, random);
      const request = readEnrolmentRequest(first.mutated);
      expect(request.ok ? 'accepted' : request.refusal.code, `${first.name} in run ${index}, seed ${seed}`).toMatch(codePattern);
      const second = mutate(koptrust, random);
      const trust = acceptTrustFile(null, second.mutated);
      expect(trust.ok ? 'accepted' : trust.refusal.code, `${second.name} in run ${index}, seed ${seed}`).toMatch(codePattern);
    }
  });
});
