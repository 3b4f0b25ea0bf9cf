import { account, unit } from './account.ts';
import { book } from './book.ts';
import { bundle, device } from './bundle.ts';
import { importing } from './import.ts';
import { journal, kas } from './journal.ts';
import { member, savings } from './member.ts';
import { period } from './period.ts';
import { check, job, rat } from './rat.ts';
import { home, report, search } from './report.ts';
import { shu } from './shu.ts';

/**
 * Everything the UI and the terminal can ask of the background: `noun.verb`. One file per noun; the handlers stand in
 * `background/app` under the same noun.
 */
export const contract = {
  book, unit, account, journal, cash: kas, period, member, savings, report, home, search, shu, rat, job, check, bundle, device, import: importing,
};
export type Contract = typeof contract;
