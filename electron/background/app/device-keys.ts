import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fromHex, toHex } from '../bundle/bytes.ts';
import type { DeviceKeys } from './context.ts';

/** The file of the device's private keys: beside the book, never inside it, readable by this user only. */
export function keyFileOf(bookPath: string): string {
  return `${bookPath}.perangkat`;
}

export function saveDeviceKeys(bookPath: string, keys: DeviceKeys): void {
  const text = JSON.stringify({
    format: 1,
    seed: toHex(keys.seed),
    ageIdentity: keys.ageIdentity,
    ageRecipient: keys.ageRecipient,
    officerSeed: keys.officerSeed === null ? null : toHex(keys.officerSeed),
  });
  writeFileSync(keyFileOf(bookPath), text, { mode: 0o600, flush: true });
}

/** The keys of this installation for a book, or null when the file is not here or not readable as keys. */
export function loadDeviceKeys(bookPath: string): DeviceKeys | null {
  const path = keyFileOf(bookPath);
  if (!existsSync(path)) return null;
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    // A damaged key file is a lost key: the book can still be read, and a restore makes new keys.
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { seed, ageIdentity, ageRecipient, officerSeed } = { seed: null, ageIdentity: null, ageRecipient: null, officerSeed: null, ...value };
  if (!isHex(seed) || typeof ageIdentity !== 'string' || typeof ageRecipient !== 'string') return null;
  return { seed: fromHex(seed), ageIdentity, ageRecipient, officerSeed: isHex(officerSeed) ? fromHex(officerSeed) : null };
}

function isHex(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);
}
