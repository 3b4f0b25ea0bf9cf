import type { MemberRow } from '#shared/contract/member.ts';
/**
 * The member a counter means by what was typed before Enter, or null when that is not certain.
 *
 * Shape: `rows` is what the search found for `typed`, best first. Digits alone are a member number without its series and
 * leading zeros ("117" is A-0117), and only that one: the wrong member's book must never be opened because a number has
 * the same digits inside. A whole number, a national identity number, or words of a name take the first found.
 */
export declare function memberMeant<Row extends Pick<MemberRow, 'number'>>(rows: readonly Row[], typed: string): Row | null;
