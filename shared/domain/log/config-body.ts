import { epochDay, fromEpochDay, type IsoDate } from '../../calendar/date.ts';
import { sen, type Sen } from '../../money/sen.ts';
import { ACCOUNT_ROLES, ACCOUNT_TYPES, PARTIES, STATEMENT_LINES, type Account } from '../account/account.ts';
import { readRef, refValue, type Ref } from './ref.ts';
import { asBytes, asCount, asList, asText, type Body, type LogValue } from './value.ts';

/** Bodies of the configuration kinds: accounts, units, products, settings, import batches, periods. */

export const ACCOUNTS_IN_EVENT_MAX = 200;

/** `account.define` (kind 30): whole accounts, each replacing what the same code said before. */
export function encodeAccounts(accounts: readonly Account[], batch: number | null): Body {
  const map = new Map<number, LogValue>([[1, accounts.map(encodeAccount)]]);
  if (batch !== null) map.set(8, batch);
  return map;
}

export function decodeAccounts(map: Body): { readonly accounts: readonly Account[]; readonly batch: number | null } | null {
  const values = asList(map.get(1));
  if (values === null) return null;
  const accounts: Account[] = [];
  for (const value of values) {
    const account = decodeAccount(value);
    if (account === null) return null;
    accounts.push(account);
  }
  return { accounts, batch: asCount(map.get(8)) };
}

function encodeAccount(account: Account): LogValue {
  return [
    account.code, account.name, ACCOUNT_TYPES.indexOf(account.type), account.normal === 'debit' ? 0 : 1, account.parentCode,
    account.heading, account.line, PARTIES.indexOf(account.party), account.defaultUnitCode, account.role, account.archived,
  ];
}

function decodeAccount(value: LogValue): Account | null {
  const fields = asList(value);
  if (fields === null || fields.length < 11) return null;
  const code = asText(fields[0]);
  const name = asText(fields[1]);
  const type = ACCOUNT_TYPES[asCount(fields[2]) ?? -1];
  const party = PARTIES[asCount(fields[7]) ?? -1];
  if (code === null || code === '' || name === null || type === undefined || party === undefined) return null;
  return {
    code,
    name,
    type,
    normal: fields[3] === 0 ? 'debit' : 'credit',
    parentCode: asText(fields[4]),
    heading: fields[5] === true,
    line: STATEMENT_LINES.find((line) => line === fields[6]) ?? null,
    party,
    defaultUnitCode: asText(fields[8]),
    role: ACCOUNT_ROLES.find((role) => role === fields[9]) ?? null,
    archived: fields[10] === true,
  };
}

export type UnitBody = { readonly code: string; readonly name: string };

/** `unit.define` (kind 31). */
export function encodeUnits(units: readonly UnitBody[]): Body {
  return new Map([[1, units.map((unit) => [unit.code, unit.name])]]);
}

export function decodeUnits(map: Body): readonly UnitBody[] | null {
  const values = asList(map.get(1));
  if (values === null) return null;
  return values.flatMap((value) => {
    const fields = asList(value);
    const code = asText(fields?.[0]);
    return code === null ? [] : [{ code, name: asText(fields?.[1]) ?? code }];
  });
}

export const SAVINGS_KINDS = ['pokok', 'wajib', 'sukarela', 'other'] as const;
export type ProductBody = {
  readonly code: string;
  readonly name: string;
  readonly accountCode: string;
  readonly kind: (typeof SAVINGS_KINDS)[number];
  readonly amountSen: Sen;
  readonly withdrawable: boolean;
};

/** `savingsProduct.define` (kind 32). */
export function encodeProduct(product: ProductBody): Body {
  return new Map<number, LogValue>([
    [1, product.code], [2, product.name], [3, product.accountCode], [4, SAVINGS_KINDS.indexOf(product.kind)],
    [5, product.amountSen], [6, product.withdrawable],
  ]);
}

export function decodeProduct(map: Body): ProductBody | null {
  const code = asText(map.get(1));
  const name = asText(map.get(2));
  const accountCode = asText(map.get(3));
  const kind = SAVINGS_KINDS[asCount(map.get(4)) ?? -1];
  if (code === null || name === null || accountCode === null || kind === undefined) return null;
  return { code, name, accountCode, kind, amountSen: sen(asCount(map.get(5)) ?? 0), withdrawable: map.get(6) === true };
}

/**
 * One movement of the member ledger that has no journal: brought in from another program whose journals come separately
 * (or never came). It counts in the member's balance and is listed by Periksa Buku until the ledgers agree.
 */
export type SavingsRecord = {
  readonly member: Ref;
  readonly productCode: string;
  readonly date: IsoDate;
  /** Positive deposit, negative withdrawal. */
  readonly amountSen: Sen;
  readonly ref: string;
};

export const SAVINGS_RECORDS_IN_EVENT_MAX = 500;

/** `savings.record` (kind 33). */
export function encodeSavingsRecords(records: readonly SavingsRecord[], batch: number, source: string): Body {
  return new Map<number, LogValue>([
    [1, records.map((record) => [refValue(record.member), record.productCode, epochDay(record.date), record.amountSen, record.ref])],
    [6, source],
    [8, batch],
  ]);
}

export function decodeSavingsRecords(map: Body): { readonly records: readonly SavingsRecord[]; readonly source: string; readonly batch: number } | null {
  const values = asList(map.get(1));
  const batch = asCount(map.get(8));
  if (values === null || batch === null) return null;
  const records: SavingsRecord[] = [];
  for (const value of values) {
    const fields = asList(value);
    const member = readRef(fields?.[0]);
    const productCode = asText(fields?.[1]);
    const day = asCount(fields?.[2]);
    const amount = fields?.[3];
    if (member === null || productCode === null || day === null || typeof amount !== 'number') return null;
    records.push({ member, productCode, date: fromEpochDay(day), amountSen: sen(amount), ref: asText(fields?.[4]) ?? '' });
  }
  return { records, source: asText(map.get(6)) ?? '', batch };
}

/** `import.batch` (kind 34): opens a batch; its number is the sequence number of this event. */
export type ImportBatchBody = { readonly kind: string; readonly source: string; readonly fileName: string; readonly rows: number };

export function encodeImportBatch(body: ImportBatchBody): Body {
  return new Map<number, LogValue>([[1, body.kind], [2, body.source], [3, body.fileName], [4, body.rows]]);
}

export function decodeImportBatch(map: Body): ImportBatchBody | null {
  const kind = asText(map.get(1));
  const source = asText(map.get(2));
  return kind === null || source === null ? null : { kind, source, fileName: asText(map.get(3)) ?? '', rows: asCount(map.get(4)) ?? 0 };
}

/** `import.reverse` (kind 35) names the batch event it takes back. */
export function encodeImportReverse(batch: Ref): Body {
  return new Map([[1, refValue(batch)]]);
}

export function decodeImportReverse(map: Body): Ref | null {
  return readRef(map.get(1));
}

/** `config.set` (kind 40): a setting by key; its JSON value is the detached payload. */
export function encodeConfig(key: string): Body {
  return new Map([[1, key]]);
}

export function decodeConfig(map: Body): string | null {
  return asText(map.get(1));
}

export type FeedHead = { readonly feedId: Uint8Array; readonly seq: number; readonly hash: Uint8Array };

/** `period.close` (kind 60): the month, its version, the hash of its trial balance and the cut of every feed. */
export type PeriodCloseBody = {
  readonly month: number;
  readonly version: number;
  readonly trialBalanceHash: Uint8Array;
  readonly cut: readonly FeedHead[];
};

export function encodePeriodClose(body: PeriodCloseBody): Body {
  return new Map<number, LogValue>([[1, body.month], [2, body.version], [3, []], [4, body.trialBalanceHash], [5, encodeHeads(body.cut)]]);
}

export function decodePeriodClose(map: Body): PeriodCloseBody | null {
  const month = asCount(map.get(1));
  const version = asCount(map.get(2));
  const trialBalanceHash = asBytes(map.get(4), 32);
  const cut = decodeHeads(map.get(5));
  return month === null || version === null || trialBalanceHash === null || cut === null ? null : { month, version, trialBalanceHash, cut };
}

/** `period.reopen` (kind 61): the month and the version it makes; the reason is the detached payload. */
export function encodePeriodReopen(month: number, version: number): Body {
  return new Map([[1, month], [2, version]]);
}

export function decodePeriodReopen(map: Body): { readonly month: number; readonly version: number } | null {
  const month = asCount(map.get(1));
  const version = asCount(map.get(2));
  return month === null || version === null ? null : { month, version };
}

/** `sync.import` (kind 3): every head the import moved. */
export function encodeSyncImport(heads: readonly FeedHead[]): Body {
  return new Map([[1, encodeHeads(heads)]]);
}

export function decodeSyncImport(map: Body): readonly FeedHead[] | null {
  return decodeHeads(map.get(1));
}

function encodeHeads(heads: readonly FeedHead[]): LogValue {
  return heads.map((head) => [head.feedId, head.seq, head.hash]);
}

function decodeHeads(value: LogValue | undefined): readonly FeedHead[] | null {
  const values = asList(value);
  if (values === null) return null;
  const heads: FeedHead[] = [];
  for (const item of values) {
    const fields = asList(item);
    const feedId = asBytes(fields?.[0], 32);
    const seq = asCount(fields?.[1]);
    const hash = asBytes(fields?.[2], 32);
    if (feedId === null || seq === null || hash === null) return null;
    heads.push({ feedId, seq, hash });
  }
  return heads;
}

/** `shu.snapshot` (kind 50): year, SHA-256 of the frozen computation; its JSON is in the detached payloads. */
export function encodeShuSnapshot(year: number, hash: Uint8Array): Body {
  return new Map<number, LogValue>([[1, year], [2, hash]]);
}

export function decodeShuSnapshot(map: Body): { readonly year: number; readonly hash: Uint8Array } | null {
  const year = asCount(map.get(1));
  const hash = asBytes(map.get(2), 32);
  return year === null || hash === null ? null : { year, hash };
}

/** `shu.decision` (kind 51): the meeting's decision over a snapshot, and the journal that carries it. */
export type ShuDecisionBody = { readonly year: number; readonly hash: Uint8Array; readonly decidedOn: IsoDate; readonly journal: Ref };

export function encodeShuDecision(body: ShuDecisionBody): Body {
  return new Map<number, LogValue>([[1, body.year], [2, body.hash], [3, epochDay(body.decidedOn)], [4, refValue(body.journal)]]);
}

export function decodeShuDecision(map: Body): ShuDecisionBody | null {
  const year = asCount(map.get(1));
  const hash = asBytes(map.get(2), 32);
  const day = asCount(map.get(3));
  const journal = readRef(map.get(4));
  return year === null || hash === null || day === null || journal === null ? null : { year, hash, decidedOn: fromEpochDay(day), journal };
}
