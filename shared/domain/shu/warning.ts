/**
 * Something the treasurer should know before the meeting that does not stop the computation.
 * The sentences are in `shared/i18n`; `params` fill their placeholders, money in sen.
 */
export const SHU_WARNING_CODES = [
  'shu.capitalAboveBusiness', 'shu.villageShareBelowMinimum', 'shu.memberLossCovered', 'shu.nonMemberLossCovered',
  'shu.deficit', 'shu.poolWithoutBase', 'shu.negativeBase', 'shu.incomeWithoutMember',
] as const;
export type ShuWarningCode = (typeof SHU_WARNING_CODES)[number];

export type ShuWarning = {
  readonly code: ShuWarningCode;
  readonly params: Readonly<Record<string, string | number>>;
};
