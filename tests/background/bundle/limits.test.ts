import { describe, expect, it } from 'vitest';
import { encodeEvent } from '../../../electron/background/bundle/event.ts';
import { encodeCanonical, decodeCanonical } from '../../../electron/background/bundle/canonical.ts';
import { bundleBytesMax } from '../../../electron/background/bundle/limits.ts';
import { decodeManifest } from '../../../electron/background/bundle/manifest.ts';
import { openContainer } from '../../../electron/background/bundle/open-bundle.ts';
import { readContainer, readFrames, verifyManifest } from '../../../electron/background/bundle/read-bundle.ts';
import { selfTest } from '../../../electron/background/bundle/self-test.ts';
import { writeBundle } from '../../../electron/background/bundle/write-bundle.ts';
import { readEnvelope } from '../../../electron/background/bundle/header.ts';
import { containerA } from './forge.ts';
import { depositEvent, sampleSource } from './sample-bundle.ts';
import { readerA, signerA } from './vector-a-bundle.ts';

function manifestWith(key: number, length: number): string {
  const envelope = readEnvelope('KSB', containerA());
  const decoded = envelope.ok ? decodeCanonical(envelope.value.body) : envelope;
  if (!decoded.ok || !(decoded.value instanceof Map)) throw new Error('vector unreadable');
  const list = Array.from({ length }, () => 0);
  const answer = decodeManifest(encodeCanonical(new Map(decoded.value).set(key, list)));
  return answer.ok ? 'ok' : answer.refusal.code;
}

describe('limits that are too large for a file in tests/vectors', () => {
  it.each([['segments', 9, 4_096], ['frames', 10, 65_536], ['witnesses', 11, 4_096]])('%s', (_name, key, limit) => {
    expect(manifestWith(key, limit + 1)).toBe('bundle.limitExceeded');
    expect(manifestWith(key, limit)).toBe('bundle.notCanonical');
  });

  it('a file over 2 GiB, which is never read', () => {
    const answer = readContainer(new Uint8Array(bundleBytesMax + 1));
    expect(answer.ok ? 'ok' : answer.refusal.code).toBe('bundle.tooLarge');
  });

  it('does not write an event over 64 KiB', () => {
    expect(() => encodeEvent({ ...depositEvent(1), body: new Map([[1, 'x'.repeat(65_536)]]) })).toThrow();
  });

  it('refuses to write totals over 2^53-1', () => {
    const first = encodeEvent({ ...depositEvent(1), body: new Map([[4, [['1-1100', Number.MAX_SAFE_INTEGER, 0, null], ['1-1200', 1, 0, null]]]]) });
    const [segment] = sampleSource(1).segments;
    if (segment === undefined) throw new Error('no segment');
    const written = writeBundle({ ...sampleSource(1), segments: [{ ...segment, events: [first] }] }, signerA);
    expect(written.ok ? 'ok' : written.refusal.code).toBe('bundle.limitExceeded');
  });
});

describe('a bundle of many frames', () => {
  it('is cut into frames of about 512 KiB and read one by one', () => {
    const written = writeBundle(sampleSource(12_000), signerA);
    if (!written.ok) throw new Error(written.refusal.code);
    const frames = written.value.manifest.frames;
    expect(frames.filter((frame) => frame.type === 1).length).toBeGreaterThan(1);
    expect(Math.max(...frames.map((frame) => frame.rawBytes))).toBeLessThanOrEqual(512 * 1024);
    const envelope = readContainer(written.value.container);
    const verified = envelope.ok ? verifyManifest(written.value.container, envelope.value, readerA) : envelope;
    if (!verified.ok) throw new Error(verified.refusal.code);
    expect([...readFrames(verified.value, readerA.resolveKey)].every((frame) => frame.ok)).toBe(true);
    const opened = openContainer(written.value.container, readerA);
    expect(opened.ok && opened.value.manifest.totals).toEqual({ events: 12_000, journals: 12_000, debitSen: 12_000 * 15_000_000 + (12_000 * 12_001) / 2 });
  });
});

describe('self-test at program start', () => {
  it('finds nothing wrong, in under 20 ms', () => {
    selfTest();
    const start = performance.now();
    expect(selfTest()).toEqual([]);
    expect(performance.now() - start).toBeLessThan(20);
  });
});
