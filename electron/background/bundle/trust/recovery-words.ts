import { entropyToMnemonic, mnemonicToEntropy, validateMnemonic } from '@scure/bip39';
import { words } from '../words-id.ts';

/** A 32-byte key as 24 words of the Indonesian list with BIP-39's checksum: what the printed recovery sheet carries. */
export function keyToWords(key: Uint8Array): string {
  if (key.length !== 32) throw new Error('a key has 32 bytes');
  return entropyToMnemonic(key, [...words]);
}

/** The key of 24 words typed back, in any case and spacing; null when a word or the checksum is wrong. */
export function wordsToKey(text: string): Uint8Array | null {
  const typed = text.trim().toLowerCase().split(/\s+/).join(' ');
  return validateMnemonic(typed, [...words]) ? mnemonicToEntropy(typed, [...words]) : null;
}
