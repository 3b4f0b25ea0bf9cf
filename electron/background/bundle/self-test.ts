import { fromHex, toHex } from './bytes.ts';
import { chainHash, chainStart } from './chain.ts';
import { signCheckpoint, verifyCheckpoint } from './checkpoint.ts';
import { decodeEvent, encodeEvent } from './event.ts';
import { packFrame, unpackFrame } from './frame.ts';
import { feedId, keyId, ledgerStream } from './ids.ts';
import { isSoundPublicKey, signRaw, signerFromSeed, verifyRaw } from './sign.ts';

/** RFC 8032 section 7.1, TEST 2. */
const rfc8032 = {
  seed: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
  publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
  message: '72',
  signature:
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
} as const;

/** From vector KSB1-A (FORMAT.md section 12). */
const vector = {
  seed: '073fd35821a605f86e14c80cacac1e91d045a3172e728226ddc0bb2895ff73b1',
  keyId: '3969288e769e2590624b45301b592ddda72e3916efb2e3642e13d72a8e6bd057',
  event: '8801011b0000019b76daa800000100a4010102f60565302e312e300662413180',
  hash: 'ddec90f940428b07ceb964bb92c390c3b7b1c72027d44c70c55d370f01306309',
} as const;

/**
 * Runs the key vectors with the crypto of this very program: Electron brings BoringSSL where Node brings OpenSSL.
 * Shape: the names of the checks that failed, empty when all is well; a program with a name in it must not open a book.
 * Takes a few milliseconds.
 */
export function selfTest(): readonly string[] {
  return [...checks].filter(([, passes]) => !passesQuietly(passes)).map(([name]) => name);
}

const checks: ReadonlyMap<string, () => boolean> = new Map([
  ['signature', signsAsPublished],
  ['encoding', encodesAsPublished],
  ['chain', chainsAsPublished],
  ['seal', sealsAndNotices],
  ['compression', packsAndNotices],
]);

/** A check that throws has failed; which one it was is all the caller needs. */
function passesQuietly(passes: () => boolean): boolean {
  try {
    return passes();
  } catch {
    return false;
  }
}

function signsAsPublished(): boolean {
  const signer = signerFromSeed(fromHex(rfc8032.seed));
  const [message, signature] = [fromHex(rfc8032.message), fromHex(rfc8032.signature)];
  const isSame = toHex(signer.publicKey) === rfc8032.publicKey && toHex(signRaw(signer, message)) === rfc8032.signature;
  return isSame && verifyRaw(signer.publicKey, message, signature) && !verifyRaw(signer.publicKey, fromHex('73'), signature);
}

function encodesAsPublished(): boolean {
  const decoded = decodeEvent(fromHex(vector.event));
  const refused = decodeEvent(fromHex(vector.event.replace('0101', '1801')));
  return decoded.ok && toHex(encodeEvent(decoded.value)) === vector.event && !refused.ok;
}

function chainsAsPublished(): boolean {
  const { publicKey } = signerFromSeed(fromHex(vector.seed));
  const hash = chainHash(feedId(publicKey, ledgerStream), 1, chainStart, fromHex(vector.event));
  return toHex(keyId(publicKey)) === vector.keyId && toHex(hash) === vector.hash;
}

function sealsAndNotices(): boolean {
  const signer = signerFromSeed(fromHex(vector.seed));
  const sealed = signCheckpoint(signer, { feedId: feedId(signer.publicKey, ledgerStream), seq: 1, hash: fromHex(vector.hash), t: 1, trustVersion: 1 });
  const altered = Uint8Array.from(sealed.signature, (byte, index) => (index === 0 ? byte ^ 1 : byte));
  const isRefused = !verifyCheckpoint(signer.publicKey, { ...sealed, signature: altered }).ok;
  return verifyCheckpoint(signer.publicKey, sealed).ok && isRefused && !isSoundPublicKey(new Uint8Array(32));
}

function packsAndNotices(): boolean {
  const { entry, stored } = packFrame([fromHex(vector.event)], { type: 1, compression: 1, segmentIndex: 0 });
  const place = { part: 1, parts: 1 };
  const records = unpackFrame(entry, stored, place);
  const cut = unpackFrame(entry, stored.subarray(1), place);
  return records.ok && records.value.length === 1 && !cut.ok;
}
