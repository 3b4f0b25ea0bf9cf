import { epochDay, fromEpochDay, type IsoDate } from '../../calendar/date.ts';
import { sen, type Sen } from '../../money/sen.ts';
import { readRef, refValue, type Ref } from './ref.ts';
import { asBytes, asCount, asList, asText, type Body, type LogValue } from './value.ts';

/** One line of a journal in the log. Exactly one side is above zero. */
export type LogLine = {
  readonly accountCode: string;
  readonly debitSen: Sen;
  readonly creditSen: Sen;
  readonly member: Ref | null;
  /** Null: the unit of the journal. */
  readonly unitCode: string | null;
  /** The savings product of the member ledger; null: the product the account belongs to, if any. */
  readonly productCode: string | null;
};

/**
 * The body of `journal.post` (kind 10). `document` is the number of the own series; imported entries keep the number they
 * came with as `source` instead. `params` fill the memo template; a typed remark is a detached payload, never here.
 * `closing` marks the closing entries of a year, which belong to month 13.
 */
export type JournalBody = {
  readonly date: IsoDate;
  readonly document: string | null;
  readonly template: number;
  readonly lines: readonly LogLine[];
  readonly unitCode: string;
  readonly source: { readonly name: string; readonly ref: string } | null;
  readonly params: readonly string[];
  readonly batch: number | null;
  readonly closing: boolean;
};

/** The body of `journal.reverse` (kind 11): the entry it takes back by reference and hash; its lines are those mirrored. */
export type ReverseBody = {
  readonly date: IsoDate;
  readonly document: string | null;
  readonly reverses: Ref;
  readonly reversesHash: Uint8Array;
  readonly batch: number | null;
};

export const JOURNAL_LINES_IN_EVENT_MAX = 1_000;
const KEY = { date: 1, document: 2, template: 3, lines: 4, unit: 5, source: 6, params: 7, batch: 8, closing: 9 } as const;
const REVERSE_KEY = { date: 1, document: 2, reverses: 4, hash: 5, batch: 8 } as const;

export function encodeJournalBody(body: JournalBody): Body {
  const map = new Map<number, LogValue>();
  map.set(KEY.date, epochDay(body.date));
  if (body.document !== null) map.set(KEY.document, body.document);
  map.set(KEY.template, body.template);
  map.set(KEY.lines, body.lines.map(encodeLine));
  if (body.unitCode !== '') map.set(KEY.unit, body.unitCode);
  if (body.source !== null) map.set(KEY.source, [body.source.name, body.source.ref]);
  if (body.params.length > 0) map.set(KEY.params, [...body.params]);
  if (body.batch !== null) map.set(KEY.batch, body.batch);
  if (body.closing) map.set(KEY.closing, true);
  return map;
}

/**
 * The body of its map, or null when it is no valid journal: fewer than two lines, a line with both or neither side,
 * an unbalanced whole. Pure over the bytes, so that every PC judges an entry alike (sync.md 1.6).
 */
export function decodeJournalBody(map: Body): JournalBody | null {
  const day = asCount(map.get(KEY.date));
  const template = asCount(map.get(KEY.template));
  const lineValues = asList(map.get(KEY.lines));
  if (day === null || day > 400_000 || template === null || lineValues === null) return null;
  if (lineValues.length < 2 || lineValues.length > JOURNAL_LINES_IN_EVENT_MAX) return null;
  const lines: LogLine[] = [];
  for (const value of lineValues) {
    const line = decodeLine(value);
    if (line === null) return null;
    lines.push(line);
  }
  const totals = totalsOf(lines);
  if (totals === null || totals.debit !== totals.credit || totals.debit === 0) return null;
  const source = asList(map.get(KEY.source));
  return {
    date: fromEpochDay(day),
    document: asText(map.get(KEY.document)),
    template,
    lines,
    unitCode: asText(map.get(KEY.unit)) ?? '',
    source: source === null ? null : { name: asText(source[0]) ?? '', ref: asText(source[1]) ?? '' },
    params: (asList(map.get(KEY.params)) ?? []).map((value) => asText(value) ?? ''),
    batch: asCount(map.get(KEY.batch)),
    closing: map.get(KEY.closing) === true,
  };
}

export function encodeReverseBody(body: ReverseBody): Body {
  const map = new Map<number, LogValue>();
  map.set(REVERSE_KEY.date, epochDay(body.date));
  if (body.document !== null) map.set(REVERSE_KEY.document, body.document);
  map.set(REVERSE_KEY.reverses, refValue(body.reverses));
  map.set(REVERSE_KEY.hash, body.reversesHash);
  if (body.batch !== null) map.set(REVERSE_KEY.batch, body.batch);
  return map;
}

export function decodeReverseBody(map: Body): ReverseBody | null {
  const day = asCount(map.get(REVERSE_KEY.date));
  const reverses = readRef(map.get(REVERSE_KEY.reverses));
  const reversesHash = asBytes(map.get(REVERSE_KEY.hash), 32);
  if (day === null || day > 400_000 || reverses === null || reversesHash === null) return null;
  return {
    date: fromEpochDay(day),
    document: asText(map.get(REVERSE_KEY.document)),
    reverses,
    reversesHash,
    batch: asCount(map.get(REVERSE_KEY.batch)),
  };
}

/** Sums of both sides; null when a sum leaves the safe range. */
export function totalsOf(lines: readonly { readonly debitSen: number; readonly creditSen: number }[]): { readonly debit: number; readonly credit: number } | null {
  let debit = 0;
  let credit = 0;
  for (const line of lines) {
    debit += line.debitSen;
    credit += line.creditSen;
  }
  return Number.isSafeInteger(debit) && Number.isSafeInteger(credit) ? { debit, credit } : null;
}

function encodeLine(line: LogLine): LogValue {
  const member = line.member === null ? null : refValue(line.member);
  const fields: LogValue[] = [line.accountCode, line.debitSen, line.creditSen, member];
  if (line.unitCode !== null || line.productCode !== null) fields.push(line.unitCode);
  if (line.productCode !== null) fields.push(line.productCode);
  return fields;
}

function decodeLine(value: LogValue): LogLine | null {
  const fields = asList(value);
  if (fields === null || fields.length < 4 || fields.length > 6) return null;
  const accountCode = asText(fields[0]);
  const debit = asCount(fields[1]);
  const credit = asCount(fields[2]);
  const member = fields[3] === null ? null : readRef(fields[3]);
  const unitCode = asText(fields[4]);
  const productCode = asText(fields[5]);
  if (accountCode === null || debit === null || credit === null) return null;
  if ((debit === 0) === (credit === 0)) return null;
  if (fields[3] !== null && member === null) return null;
  if (fields.length > 4 && unitCode === null && fields[4] !== null) return null;
  if (fields.length > 5 && productCode === null) return null;
  return { accountCode, debitSen: sen(debit), creditSen: sen(credit), member, unitCode, productCode };
}
