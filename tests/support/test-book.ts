import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBook } from '../../electron/background/app/create-book.ts';
import type { Environment, OpenBook } from '../../electron/background/app/context.ts';
import { registerMember } from '../../electron/background/app/member.ts';
import { openBook } from '../../electron/background/app/open-book.ts';
import { EMPTY_PROFILE } from '../../electron/background/app/book-facts.ts';
import { isoDate, type IsoDate } from '../../shared/calendar/date.ts';
import type { MemberDetails } from '../../shared/contract/member.ts';
import type { Result } from '../../shared/domain/result.ts';

/** A clock and randomness a test holds in its hands: the day is set, moments count up, bytes come from a seed. */
export type TestClock = Environment & { setToday(date: IsoDate): void };

export function testEnvironment(today: string, seed = 'uji'): TestClock {
  let date = isoDate(today);
  let now = 1_736_000_000_000;
  let drawn = 0;
  return {
    now: () => (now += 7),
    today: () => date,
    randomBytes: (count) => {
      const blocks: Uint8Array[] = [];
      for (let length = 0; length < count; length += 32) blocks.push(createHash('sha256').update(`${seed}/${(drawn += 1)}`).digest());
      return new Uint8Array(Buffer.concat(blocks).subarray(0, count));
    },
    appVersion: '0.0.0',
    setToday: (next) => {
      date = next;
    },
  };
}

export type TestBook = {
  readonly book: OpenBook;
  readonly clock: TestClock;
  readonly path: string;
  /** Closes and opens the file again, as after a restart. */
  readonly reopen: () => OpenBook;
  readonly close: () => void;
};

/** A KSU book of 2025 in a folder of its own. */
export async function testBook(options: { readonly today?: string; readonly blankChart?: boolean } = {}): Promise<TestBook> {
  const folder = mkdtempSync(join(tmpdir(), 'koperasi-uji-'));
  const clock = testEnvironment(options.today ?? '2025-03-14');
  const path = join(folder, 'uji.koperasi');
  const created = await createBook(clock, {
    path, kind: 'ksu', profile: { ...EMPTY_PROFILE, name: 'Koperasi Uji', town: 'Sleman' }, userName: 'Ratna', firstYear: 2025,
    blankChart: options.blankChart ?? false, practice: false,
  });
  let opened = value(created);
  return {
    get book() {
      return opened.book;
    },
    clock,
    path,
    reopen: () => {
      opened.close();
      opened = value(openBook(clock, path));
      return opened.book;
    },
    close: () => {
      opened.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The value of a result that must be one; a refusal fails the test with its code. */
export function value<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.refusal.code} ${JSON.stringify(result.refusal.params)}`);
}

/** The code of a result that must be a refusal. */
export function code(result: Result<unknown>): string {
  return result.ok ? 'done' : result.refusal.code;
}

export const NO_DETAILS: MemberDetails = {
  name: '', gender: '', birthPlace: '', birthDate: null, nationalId: '', address: '', phone: '', email: '', occupation: '', heir: '', bankAccount: '', note: '',
};

/** Enters a member who joined on 5 January 2025 and answers the reference. */
export function admit(book: OpenBook, name: string): string {
  return value(registerMember(book, { joined: isoDate('2025-01-05'), kind: 'anggota', details: { ...NO_DETAILS, name } })).id;
}
