import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromHex, toHex } from '../../../electron/background/bundle/bytes.ts';
import { decodeCanonical, encodeCanonical } from '../../../electron/background/bundle/canonical.ts';
import { sha256 } from '../../../electron/background/bundle/ids.ts';
import { openBundle, openContainer } from '../../../electron/background/bundle/open-bundle.ts';
import { preAuthEncoding, signRaw, signerFromSeed, verifyRaw } from '../../../electron/background/bundle/sign.ts';
import { readEnrolmentRequest } from '../../../electron/background/bundle/trust/enrolment.ts';
import { acceptTrustFile } from '../../../electron/background/bundle/trust/trust-chain.ts';
import { readerA } from './vector-a-bundle.ts';
import { vectorA } from './vector-a.ts';

const folder = new URL('../../vectors/', import.meta.url);

type Vector = { readonly name: string; readonly header: ReadonlyMap<string, string>; readonly bytes: Uint8Array };

function readVector(name: string): Vector {
  const [head = '', ...body] = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n').split('\n\n');
  const header = new Map(head.split('\n').map((line): [string, string] => [line.slice(0, line.indexOf(': ')), line.slice(line.indexOf(': ') + 2)]));
  return { name, header, bytes: new Uint8Array(Buffer.from(body.join(''), 'base64')) };
}

function readTable(name: string): readonly (readonly string[])[] {
  const lines = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n').split('\n');
  return lines.filter((line) => line !== '' && !line.startsWith('#')).map((line) => line.split(' '));
}

async function answerTo({ header, bytes }: Vector): Promise<string> {
  const answer = await open(header, bytes);
  return answer.ok ? 'ok' : answer.refusal.code;
}

function open(header: ReadonlyMap<string, string>, bytes: Uint8Array): ReturnType<typeof openBundle> | ReturnType<typeof readEnrolmentRequest> | ReturnType<typeof acceptTrustFile> | ReturnType<typeof openContainer> {
  switch (header.get('kind')) {
    case 'container':
      return openContainer(bytes, readerA);
    case 'age':
      return openBundle(bytes, { ...readerA, identity: header.get('identity') ?? '' });
    case 'enrolment':
      return readEnrolmentRequest(bytes);
    case 'trust':
      return acceptTrustFile(null, bytes);
    default:
      throw new Error(`kind ${header.get('kind') ?? ''}`);
  }
}

describe('files in tests/vectors', () => {
  const vectors = readdirSync(folder).filter((name) => name.endsWith('.vec')).map(readVector);

  it.each(vectors.map((vector) => [vector.name, vector.header.get('expect'), vector] as const))('%s gives %s', async (_name, expected, vector) => {
    expect(await answerTo(vector)).toBe(expected);
  });

  it('hold the published KSB1-A', () => {
    const bytes = vectors.find((vector) => vector.name === 'ksb1-a.vec')?.bytes ?? new Uint8Array();
    expect([bytes.length, toHex(sha256(bytes))]).toEqual([vectorA.fileBytes, vectorA.fileSha256]);
  });

  it('cover every refusal that reading one file can give', () => {
    const found = new Set(vectors.map((vector) => vector.header.get('expect')));
    const expected = ['bundle.notABundle', 'bundle.cut', 'bundle.damaged', 'bundle.notForThisDevice', 'bundle.versionNewer', 'bundle.limitExceeded',
      'bundle.senderUnknown', 'bundle.signatureWrong', 'bundle.notCanonical', 'bundle.foreignCooperative', 'bundle.profileRefused',
      'bundle.featureUnknown', 'trust.newerNeeded', 'bundle.frameDamaged', 'bundle.inflateFailed', 'bundle.countsDiffer', 'bundle.trailingBytes',
      'feed.chainBroken', 'feed.sealInvalid', 'attachment.mismatch', 'trust.signaturesMissing', 'device.keyRefused'];
    expect(expected.filter((code) => !found.has(code))).toEqual([]);
  });
});

describe('published vectors of others', () => {
  it.each(readTable('rfc8032.txt'))('RFC 8032 %s', (_name, seed = '', publicKey = '', message = '', signature = '') => {
    const signer = signerFromSeed(fromHex(seed));
    const bytes = fromHex(message.replace('-', ''));
    expect(toHex(signer.publicKey)).toBe(publicKey);
    expect(toHex(signRaw(signer, bytes))).toBe(signature);
    expect(verifyRaw(signer.publicKey, bytes, fromHex(signature))).toBe(true);
  });

  it.each(readTable('rfc8949.txt'))('RFC 8949 appendix A: %s is %s', (hex = '', verdict = '') => {
    const decoded = decodeCanonical(fromHex(hex));
    expect(decoded.ok ? 'accept' : 'refuse').toBe(verdict);
    if (decoded.ok) expect(toHex(encodeCanonical(decoded.value))).toBe(hex);
  });

  it('DSSE: hello world', () => {
    const encoded = preAuthEncoding('http://example.com/HelloWorld', Buffer.from('hello world'));
    expect(Buffer.from(encoded).toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
  });
});

describe('hostile CBOR', () => {
  it.each(readTable('hostile-cbor.txt'))('%s gives %s', (hex = '', code = '') => {
    const decoded = decodeCanonical(fromHex(hex.replace('-', '')));
    expect(decoded.ok ? 'ok' : decoded.refusal.code).toBe(code);
  });

  it.each([9, 1_000, 65_000, 4_000_000])('is refused at a depth of %i', (depth) => {
    for (const head of [0x81, 0xa1]) {
      const bytes = new Uint8Array(depth * 2).fill(0);
      if (head === 0x81) bytes.fill(head, 0, depth);
      else for (let index = 0; index < bytes.length; index += 2) bytes[index] = head;
      const decoded = decodeCanonical(bytes);
      expect(decoded.ok ? 'ok' : decoded.refusal.code).toBe('bundle.limitExceeded');
    }
  });
});
