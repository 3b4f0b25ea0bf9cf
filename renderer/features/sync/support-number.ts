/** What support staff hear on the telephone for a code of the bundle format. Numbers are never reused. Source: our format, its list of errors. */
const SUPPORT_NUMBERS: Readonly<Record<string, number>> = {
  'bundle.mediumUnreadable': 101,
  'bundle.notABundle': 102,
  'bundle.tooLarge': 103,
  'bundle.alreadyImported': 104,
  'disk.spaceMissing': 105,
  'medium.readBackDiffers': 106,
  'bundle.notForThisDevice': 201,
  'bundle.damaged': 202,
  'bundle.senderUnknown': 203,
  'bundle.signatureWrong': 204,
  'device.revoked': 205,
  'bundle.foreignCooperative': 206,
  'trust.older': 207,
  'trust.signaturesMissing': 208,
  'trust.forked': 209,
  'trust.newerNeeded': 210,
  'bundle.profileRefused': 211,
  'bundle.versionNewer': 301,
  'bundle.featureUnknown': 302,
  'bundle.notCanonical': 303,
  'bundle.limitExceeded': 304,
  'bundle.frameDamaged': 305,
  'bundle.cut': 306,
  'bundle.trailingBytes': 307,
  'bundle.inflateFailed': 308,
  'bundle.countsDiffer': 309,
  'bundle.gap': 401,
  'feed.forked': 402,
  'feed.selfRolledBack': 403,
  'bundle.nothingNew': 404,
  'feed.chainBroken': 405,
  'feed.sealInvalid': 406,
  'feed.frozen': 407,
  'clock.skewed': 408,
  'journal.invalid': 501,
  'entry.waiting': 502,
  'entry.notAuthorised': 503,
  'entry.late': 504,
  'document.numberGap': 505,
  'field.conflict': 506,
  'savings.negative': 507,
  'attachment.mismatch': 508,
  'journal.reversedTwice': 509,
  'entry.kindUnknown': 510,
  'personalData.erased': 511,
  'member.duplicate': 512,
  'bundle.busy': 601,
  'disk.full': 602,
  'book.damaged': 603,
  'bundle.resumed': 604,
  'internal.unexpected': 605,
};

/** "SYN-202" for `bundle.damaged`; null for a code that has no number. */
export function supportNumber(code: string): string | null {
  const number = SUPPORT_NUMBERS[code];
  return number === undefined ? null : `SYN-${number}`;
}

/** Codes whose file is worth keeping: it becomes readable once a device or a trust document arrives. */
const KEPT: readonly string[] = ['bundle.senderUnknown', 'trust.newerNeeded'];

export function isKept(code: string): boolean {
  return KEPT.includes(code);
}
