/**
 * Every code a procedure can be refused with. A code is a fact, never edited or reused once released; its sentences
 * stand in `shared/i18n`. The bundle codes are those of sync.md 4.9.
 */
export const REFUSAL_CODES = [
  'book.none', 'book.notFound', 'book.fileExists', 'book.placeForbidden', 'book.inUse', 'book.notABook', 'book.newer', 'book.damaged', 'book.keysMissing',
  'disk.full', 'input.invalid', 'internal.unexpected', 'connection.sessionMissing', 'connection.portMissing',
  'device.notHeadOffice', 'device.requestInvalid', 'device.alreadyEnrolled', 'device.tagTaken', 'device.notJoining', 'device.revoked', 'device.keyRefused',
  'account.notFound', 'account.codeTaken', 'account.parentUnknown', 'account.typeFixed', 'account.hasBalance', 'account.isHeading',
  'account.archived', 'account.isControl', 'account.roleMissing',
  'unit.notFound', 'date.outOfRange',
  'journal.notFound', 'journal.tooFewLines', 'journal.lineBothSides', 'journal.unbalanced', 'journal.alreadyReversed', 'journal.isReversal',
  'journal.invalid', 'journal.reversedTwice',
  'cash.accountWrong', 'cash.sameAccount', 'cash.insufficient',
  'period.locked', 'period.alreadyLocked', 'period.notLocked', 'period.earlierOpen', 'period.laterLocked', 'period.yearClosed', 'period.yearRunning', 'period.differenceOpen',
  'member.notFound', 'member.numberTaken', 'member.nationalIdWrong', 'member.nationalIdTaken', 'member.alreadyLeft', 'member.duplicate',
  'savings.productUnknown', 'savings.notWithdrawable', 'savings.insufficient', 'savings.accountTaken', 'savings.notJournalled', 'savings.negative',
  'report.periodWrong', 'report.accountMissing',
  'shu.rulesMissing', 'shu.sharesNotWhole', 'shu.nonMemberToMembers', 'shu.poolTwice', 'shu.baseMissing', 'shu.shareNegative', 'shu.notComputed',
  'shu.alreadyDecided', 'shu.yearOpen', 'shu.snapshotStale',
  'shu.poolDiffers', 'shu.baseWeightInvalid', 'shu.zeroBaseTargetUnknown', 'shu.overheadShareInvalid', 'shu.villageShareInvalid', 'shu.monthsMinInvalid',
  'loan.principalInvalid', 'loan.tenorInvalid', 'loan.rateInvalid', 'loan.amountTooLarge',
  'shuCase.kindUnknown', 'shuCase.inputInvalid', 'loanCase.methodUnknown', 'loanCase.inputInvalid',
  'job.notFound', 'job.noFile', 'job.cancelled',
  'import.fileUnreadable', 'import.profileUnknown', 'import.columnsMissing', 'import.numberStyleMissing', 'import.rowsWrong',
  'import.batchNotFound', 'import.alreadyReversed', 'import.inUse',
  'bundle.noRecipient', 'bundle.busy', 'bundle.notABundle', 'bundle.tooLarge', 'bundle.alreadyImported', 'bundle.notForThisDevice',
  'bundle.damaged', 'bundle.senderUnknown', 'bundle.signatureWrong', 'bundle.foreignCooperative', 'bundle.profileRefused',
  'bundle.versionNewer', 'bundle.featureUnknown', 'bundle.notCanonical', 'bundle.limitExceeded', 'bundle.frameDamaged', 'bundle.cut',
  'bundle.trailingBytes', 'bundle.inflateFailed', 'bundle.countsDiffer', 'bundle.gap', 'bundle.nothingNew',
  'trust.older', 'trust.signaturesMissing', 'trust.forked', 'trust.newerNeeded',
  'feed.forked', 'feed.selfRolledBack', 'feed.chainBroken', 'feed.sealInvalid', 'feed.frozen', 'attachment.mismatch',
  'entry.waiting', 'entry.notAuthorised', 'entry.late', 'entry.kindUnknown', 'document.numberGap', 'field.conflict',
] as const;
export type RefusalCode = (typeof REFUSAL_CODES)[number];
