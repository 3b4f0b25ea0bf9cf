import type { MemberRow } from '#shared/contract/member.ts';

type Findable = Pick<MemberRow, 'number' | 'name'>;

const NATIONAL_ID = /^\d{16}$/;

/**
 * The member a counter means by what was typed before Enter, or null when that is not certain.
 *
 * Shape: `rows` is what the search found for `typed`, best first. Digits alone are a member number without its series and
 * leading zeros ("117" is A-0117), and only that one: the wrong member's book must never be opened because a number has
 * the same digits inside. A whole number is that member; words of a name and a national identity number count when they
 * find one member only, for two people of one name are common; beginnings of words count before what is inside them.
 */
export function memberMeant<Row extends Findable>(rows: readonly Row[], typed: string): Row | null {
  const text = typed.trim().toLowerCase();
  if (text === '') return null;
  const exact = rows.find((row) => row.number.toLowerCase() === text);
  if (exact !== undefined) return exact;
  const begun = rows.filter((row) => beginsWords(row.name, text));
  const candidates = isRunningNumber(text) ? rows.filter((row) => runningNumber(row.number) === Number(text)) : begun.length > 0 ? begun : rows;
  const [only, ...others] = candidates;
  return others.length > 0 ? null : (only ?? null);
}

/** What was found, names whose words begin with what was typed first ("sri" means Sri before Yusrizal), else in its order. */
export function closestFirst<Row extends Findable>(rows: readonly Row[], typed: string): readonly Row[] {
  const begins = (row: Row) => beginsWords(row.name, typed);
  return [...rows.filter(begins), ...rows.filter((row) => !begins(row))];
}

function beginsWords(name: string, typed: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return typed.trim().toLowerCase().split(/\s+/).every((part) => words.some((word) => word.startsWith(part)));
}

/** Whether a text is a member number typed without its series: digits, but not an identity number. */
export function isRunningNumber(typed: string): boolean {
  const text = typed.trim();
  return /^\d+$/.test(text) && !NATIONAL_ID.test(text);
}

/** The digits at the end of a member number: 117 for "A-0117"; null when it ends in something else. */
function runningNumber(number: string): number | null {
  const digits = /\d+$/.exec(number)?.[0];
  return digits === undefined ? null : Number(digits);
}
