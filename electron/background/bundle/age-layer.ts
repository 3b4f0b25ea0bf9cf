import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { done, refuse } from '#shared/domain/result.ts';
import { ageHeaderBytesMax, ageStanzasMax, bundleBytesMax, recipientsMax } from './limits.ts';
import type { BundleResult } from './refusal.ts';

/** A receiving key pair in age's own text forms: `AGE-SECRET-KEY-1...` stays sealed on this PC, `age1...` is public. */
export type AgeKeyPair = { readonly identity: string; readonly recipient: string };

/** A fresh X25519 pair. Receiving keys, like signing keys, are never copied between PCs. */
export async function newAgeKeyPair(): Promise<AgeKeyPair> {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
}

/** Whether a text has the form of an X25519 recipient: `age1` and 58 characters of bech32. */
export function isAgeRecipient(text: string): boolean {
  return /^age1[02-9ac-hj-np-z]{58}$/.test(text);
}

/**
 * Encrypts a container to one or more X25519 recipients. Two calls never give the same bytes.
 * Asserts: 1 to 20 recipients of the X25519 form (age checks their sum).
 */
export async function sealBundle(container: Uint8Array, recipients: readonly string[]): Promise<Uint8Array> {
  if (recipients.length < 1 || recipients.length > recipientsMax) throw new Error('1 to 20 recipients');
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    if (!isAgeRecipient(recipient)) throw new Error('not an X25519 age recipient');
    encrypter.addRecipient(recipient);
  }
  return encrypter.encrypt(container);
}

/**
 * Takes the age layer off.
 *
 * Refusals: `bundle.tooLarge`, those of `checkAgeHeader`, `bundle.notForThisDevice` (no stanza opens with this identity),
 * `bundle.damaged` (everything else the library finds). Asserts: `identity` is an X25519 identity.
 */
export async function unsealBundle(bytes: Uint8Array, identity: string): Promise<BundleResult<Uint8Array>> {
  if (bytes.length > bundleBytesMax) return refuse('bundle.tooLarge', { sizeBytes: bytes.length });
  const header = checkAgeHeader(bytes);
  if (!header.ok) return header;
  let isUnopened = false;
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  // Asked only after the real identity matched no stanza: tells "not for us" from "damaged" without reading messages.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      isUnopened = true;
      return null;
    },
  });
  try {
    return done(await decrypter.decrypt(bytes));
  } catch {
    return isUnopened ? refuse('bundle.notForThisDevice') : refuse('bundle.damaged');
  }
}

const versionLine = 'age-encryption.org/v1';
const lineFeed = 10;

/**
 * Bounds the age header before the library sees it, because the library itself has no bound.
 * Refusals: `bundle.notABundle`, `bundle.cut`, `bundle.limitExceeded`, `bundle.damaged`, `bundle.notForThisDevice`
 * (a passphrase file, which could also ask for minutes of scrypt).
 */
export function checkAgeHeader(bytes: Uint8Array): BundleResult<null> {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, ageHeaderBytesMax));
  const firstLine = `${versionLine}\n`;
  const isAge = head.subarray(0, firstLine.length).equals(Buffer.from(firstLine).subarray(0, head.length));
  if (head.length === 0 || !isAge) return refuse('bundle.notABundle');
  let stanzas = 0;
  let lineStart = firstLine.length;
  for (;;) {
    const lineEnd = head.indexOf(lineFeed, lineStart);
    if (lineEnd < 0) return head.length < bytes.length ? refuse('bundle.limitExceeded', { limit: ageHeaderBytesMax }) : refuse('bundle.cut');
    const line = head.toString('latin1', lineStart, lineEnd);
    lineStart = lineEnd + 1;
    if (line.startsWith('--- ')) break;
    if (line.startsWith('-> ')) stanzas += 1;
    if (stanzas > ageStanzasMax) return refuse('bundle.limitExceeded', { limit: ageStanzasMax });
    if (/^-> scrypt(?: |$)/.test(line)) return refuse('bundle.notForThisDevice');
  }
  return stanzas > 0 ? done(null) : refuse('bundle.damaged');
}
