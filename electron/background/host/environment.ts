import { randomBytes } from 'node:crypto';
import { isoDate } from '#shared/calendar/date.ts';
import type { Environment } from '../app/context.ts';

export const APP_VERSION = '0.1.0';

const POOL_BYTES = 64 * 1024;

/** The real clock, calendar and randomness of this PC. Tests give their own. */
export function realEnvironment(): Environment {
  return { now: () => Date.now(), today: localToday, randomBytes: pooledRandom(), appVersion: APP_VERSION };
}

function localToday(): ReturnType<typeof isoDate> {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return isoDate(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
}

/** Random bytes drawn from the system in large pieces: a bulk import asks for 32 of them 100,000 times. */
function pooledRandom(): (count: number) => Uint8Array {
  let pool = new Uint8Array(0);
  let used = 0;
  return (count) => {
    if (count > POOL_BYTES) return new Uint8Array(randomBytes(count));
    if (used + count > pool.length) {
      pool = new Uint8Array(randomBytes(POOL_BYTES));
      used = 0;
    }
    const bytes = pool.slice(used, used + count);
    pool.fill(0, used, used + count);
    used += count;
    return bytes;
  };
}
