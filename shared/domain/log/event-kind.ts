/**
 * The registry of event kinds (sync.md 1.4, extended by this project from 24 on). Numbers are never reused.
 * Below 128 an unknown kind stops the projection of its feed; from 128 on it is kept and passed over.
 */
export const EVENT_KIND = {
  feedOpen: 1,
  feedClose: 2,
  syncImport: 3,
  syncExport: 4,
  clockNote: 5,
  journalPost: 10,
  journalReverse: 11,
  memberRegister: 20,
  fieldSet: 21,
  memberLeave: 24,
  memberVoid: 25,
  accountDefine: 30,
  unitDefine: 31,
  savingsProductDefine: 32,
  savingsRecord: 33,
  importBatch: 34,
  importReverse: 35,
  configSet: 40,
  shuSnapshot: 50,
  shuDecision: 51,
  periodClose: 60,
  periodReopen: 61,
  userSet: 70,
} as const;

export const ANCILLARY_KIND_MIN = 128;

const KNOWN: ReadonlySet<number> = new Set(Object.values(EVENT_KIND));

export function isKnownKind(kind: number): boolean {
  return KNOWN.has(kind);
}
