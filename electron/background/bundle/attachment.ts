import { concatBytes, domainPrefix } from './bytes.ts';
import { sha256 } from './ids.ts';
import { attachmentClassMax } from './limits.ts';

/** Classes of detached payloads (sync.md 1.8): what may be withheld or erased without breaking the chain. */
export const attachmentClass = {
  nameAndAddress: 1,
  identityNumber: 2,
  contact: 3,
  bankAndHeirs: 4,
  voucherNote: 5,
  smallImage: 6,
} as const;

const commitPrefix = domainPrefix('KSA1');

/** The commitment that the event carries: SHA-256("KSA1" 00 | salt 32 | u16be class | payload). */
export function commitAttachment(classNumber: number, salt: Uint8Array, payload: Uint8Array): Uint8Array {
  if (!Number.isInteger(classNumber) || classNumber < 1 || classNumber > attachmentClassMax) throw new Error('class is 1..65535');
  if (salt.length !== 32) throw new Error('a salt has 32 bytes');
  return sha256(concatBytes(commitPrefix, salt, Uint8Array.of(classNumber >> 8, classNumber & 255), payload));
}
