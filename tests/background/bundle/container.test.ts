import { describe, expect, it } from 'vitest';
import { newAgeKeyPair, sealBundle } from '../../../electron/background/bundle/age-layer.ts';
import { fromHex, toHex } from '../../../electron/background/bundle/bytes.ts';
import { readEnvelope } from '../../../electron/background/bundle/header.ts';
import { sha256 } from '../../../electron/background/bundle/ids.ts';
import { openBundle, openContainer } from '../../../electron/background/bundle/open-bundle.ts';
import { writeBundle } from '../../../electron/background/bundle/write-bundle.ts';
import { event1Fields, event2Fields, vectorA } from './vector-a.ts';
import { readerA, signerA, sourceA } from './vector-a-bundle.ts';

function containerA(): Uint8Array {
  const written = writeBundle(sourceA, signerA);
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value.container;
}

describe('vector KSB1-A, the container', () => {
  it('is written byte for byte', () => {
    const container = containerA();
    const envelope = readEnvelope('KSB', container);
    if (!envelope.ok) throw new Error(envelope.refusal.code);
    expect(envelope.value.body.length).toBe(vectorA.manifestBytes);
    expect(toHex(sha256(envelope.value.body))).toBe(vectorA.manifestSha256);
    expect(toHex(envelope.value.signatures[0]?.signature ?? new Uint8Array())).toBe(vectorA.manifestSignature);
    expect(container.length).toBe(vectorA.fileBytes);
    expect(toHex(sha256(container))).toBe(vectorA.fileSha256);
  });

  it('is read back whole', () => {
    const opened = openContainer(containerA(), readerA);
    if (!opened.ok) throw new Error(opened.refusal.code);
    expect(opened.value.manifest.totals).toEqual({ events: 2, journals: 1, debitSen: 15_000_000 });
    expect(opened.value.segments[0]?.events.map((item) => item.event)).toEqual([event1Fields, event2Fields]);
    expect(opened.value.segments[0]?.events.map((item) => toHex(item.hash))).toEqual([vectorA.hash1, vectorA.hash2]);
    expect(opened.value.attachments.map((item) => new TextDecoder().decode(item.payload))).toEqual(['Setoran awal']);
  });
});

describe('the age layer', () => {
  it('gives the container back to the recipient only', async () => {
    const pair = await newAgeKeyPair();
    const stranger = await newAgeKeyPair();
    const sealed = await sealBundle(containerA(), [pair.recipient]);
    const opened = await openBundle(sealed, { ...readerA, identity: pair.identity });
    expect(opened.ok && opened.value.manifest.totals.debitSen).toBe(15_000_000);
    const refused = await openBundle(sealed, { ...readerA, identity: stranger.identity });
    expect(refused.ok ? 'ok' : refused.refusal.code).toBe('bundle.notForThisDevice');
  });

  it('is not optional', async () => {
    const pair = await newAgeKeyPair();
    const refused = await openBundle(containerA(), { ...readerA, identity: pair.identity });
    expect(refused.ok ? 'ok' : refused.refusal.code).toBe('bundle.notABundle');
  });

  it('takes compressed frames as well', () => {
    const written = writeBundle({ ...sourceA, compression: 1 }, signerA);
    if (!written.ok) throw new Error(written.refusal.code);
    const opened = openContainer(written.value.container, readerA);
    expect(opened.ok && opened.value.segments[0]?.events.map((item) => toHex(item.bytes))).toEqual([vectorA.event1, vectorA.event2]);
  });

  it('refuses to write a segment whose events were edited', () => {
    const [segment] = sourceA.segments;
    if (segment === undefined) throw new Error('no segment');
    const edited = fromHex(vectorA.event2.replace('4fe6', '4fe7'));
    const written = writeBundle({ ...sourceA, segments: [{ ...segment, events: [fromHex(vectorA.event1), edited] }] }, signerA);
    expect(written.ok ? 'ok' : written.refusal.code).toBe('feed.chainBroken');
  });
});
