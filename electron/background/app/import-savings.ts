import type { IsoDate } from '#shared/calendar/date.ts';
import { encodeProduct, encodeSavingsRecords, SAVINGS_RECORDS_IN_EVENT_MAX, type ProductBody, type SavingsRecord } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { MEMO_TEMPLATES } from '#shared/domain/journal/memo-template.ts';
import type { Ref } from '#shared/domain/log/ref.ts';
import { refuse, type RefusalValue } from '#shared/domain/result.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { add, negate, ZERO, type Sen } from '#shared/money/sen.ts';
import type { SavingsRow } from '../import/rows.ts';
import { accounts, accountsByRole, type StoredAccount } from '../store/queries/account.ts';
import { freeSourceName, knownJournals, knownSavingsRefs, membersByNumber } from '../store/queries/import.ts';
import { products } from '../store/queries/member.ts';
import { complain, dateFits, lockedOn, loggableText, type ImportContext, type Prepared } from './import-context.ts';
import type { Place } from './import-file.ts';
import { line, refOfId } from './posting.ts';
import type { Writer } from './write.ts';

type Movement = {
  readonly ref: string;
  readonly date: IsoDate;
  readonly member: Ref;
  readonly product: ProductBody;
  readonly amountSen: Sen;
  readonly memo: string;
};

/** Bytes of a `savings.record` event that its rows may take; an event has at most 64 KiB. */
const RECORD_BYTES_MAX = 48 * 1024;
const RECORD_BYTES_FIXED = 48;

/**
 * What savings would add to the members' books: journals against "Selisih Saldo Awal", or movements without journals when
 * those come separately. A row is known by its reference, or by its content when the file has no references.
 * Refusals: `account.roleMissing` (no opening difference account), `period.locked`.
 */
export function prepareSavings(context: ImportContext, rows: readonly SavingsRow[], placeOf: (ref: string) => Place): Prepared {
  const { book, choices } = context;
  const family = `${choices.source}/simpanan`;
  const journals = knownJournals(book, family);
  const records = knownSavingsRefs(book, family);
  const members = membersByNumber(book);
  const refs = new Map<number, Ref>();
  const finder = createProductFinder(context);
  const contents = new Map<string, number>();
  const movements: Movement[] = [];
  let knownRows = 0;
  let refusal: RefusalValue | null = null;
  let depositSen: Sen = ZERO;
  let withdrawalSen: Sen = ZERO;
  for (const row of rows) {
    const ref = refOf(row, contents);
    if (journals.has(ref) || records.has(ref)) {
      knownRows += 1;
      continue;
    }
    const place = (): Place => placeOf(row.ref);
    const member = members.get(row.memberNumber);
    if (member === undefined) {
      complain(context, place(), { column: 'member', code: 'importBook.memberUnknown', params: { member: row.memberNumber } });
      continue;
    }
    if (!dateFits(context, row.date)) {
      complain(context, place(), { column: 'date', code: 'importBook.dateOutOfRange', params: { date: row.date } });
      continue;
    }
    const product = finder.find(row.product, place);
    if (product === null) continue;
    const loggable = loggableText(ref);
    if (loggable === null) {
      complain(context, place(), { column: 'ref', code: 'importBook.textForbidden', params: { value: row.ref } });
      continue;
    }
    refusal ??= lockedOn(context.locked, row.date);
    const memberRef = refs.get(member.id) ?? refOfId(book, member.id);
    refs.set(member.id, memberRef);
    movements.push({ ref: loggable, date: row.date, member: memberRef, product, amountSen: row.amountSen, memo: row.memo });
    if (row.amountSen > 0) depositSen = add(depositSen, row.amountSen);
    else withdrawalSen = add(withdrawalSen, negate(row.amountSen));
  }
  const opening = choices.savingsJournal ? accountsByRole(book, 'openingDifference')[0] : undefined;
  if (choices.savingsJournal && opening === undefined) refusal ??= refuse('account.roleMissing', { role: 'Selisih Saldo Awal' }).refusal;
  return {
    newRows: movements.length,
    knownRows,
    totals: [{ label: 'Jumlah setoran', value: formatRupiah(depositSen) }, { label: 'Jumlah penarikan', value: formatRupiah(withdrawalSen) }],
    refusal,
    write: (writer, batch) => {
      finder.define(writer);
      if (opening === undefined) recordMovements(writer, movements, { batch, source: family });
      else postMovements(context, writer, { movements, opening, batch, source: freeSourceName(book, family) });
    },
  };
}

/** The reference of a row. Without one of its own, its content and how often the file has said the same before. */
function refOf(row: SavingsRow, contents: Map<string, number>): string {
  if (!/^baris-\d+$/.test(row.ref)) return row.ref;
  const content = `${row.date}/${row.memberNumber}/${row.product}/${row.amountSen}`;
  const occurrence = (contents.get(content) ?? 0) + 1;
  contents.set(content, occurrence);
  return `${content}/${occurrence}`;
}

function recordMovements(writer: Writer, movements: readonly Movement[], { batch, source }: { readonly batch: number; readonly source: string }): void {
  let chunk: SavingsRecord[] = [];
  let bytes = 0;
  const flush = (): void => {
    if (chunk.length > 0) writer.append(EVENT_KIND.savingsRecord, encodeSavingsRecords(chunk, batch, source));
    chunk = [];
    bytes = 0;
  };
  for (const { ref, date, member, product, amountSen } of movements) {
    const size = RECORD_BYTES_FIXED + (ref.length + product.code.length) * 3;
    if (chunk.length === SAVINGS_RECORDS_IN_EVENT_MAX || bytes + size > RECORD_BYTES_MAX) flush();
    chunk.push({ member, productCode: product.code, date, amountSen, ref });
    bytes += size;
  }
  flush();
}

type Posting = { readonly movements: readonly Movement[]; readonly opening: StoredAccount; readonly batch: number; readonly source: string };

/** One entry a row, all of it in the unit of the product's account, so that every unit's books stay balanced. */
function postMovements({ book, open }: ImportContext, writer: Writer, { movements, opening, batch, source }: Posting): void {
  const unitOfAccount = new Map(accounts(book).map((account) => [account.code, account.defaultUnitCode ?? open.unitCode]));
  for (const { ref, date, member, product, amountSen, memo } of movements) {
    const deposit = amountSen > 0;
    const size = deposit ? amountSen : negate(amountSen);
    const savings = line({ accountCode: product.accountCode, debitSen: deposit ? ZERO : size, creditSen: deposit ? size : ZERO, member, productCode: product.code });
    const other = line({ accountCode: opening.code, debitSen: savings.creditSen, creditSen: savings.debitSen });
    writer.postJournal({
      date, document: null, template: MEMO_TEMPLATES.savingsOpening.number, lines: deposit ? [other, savings] : [savings, other],
      unitCode: unitOfAccount.get(product.accountCode) ?? open.unitCode, source: { name: source, ref }, params: [product.name], batch, closing: false,
    }, memo);
  }
}

type ProductFinder = { readonly find: (word: string, place: () => Place) => ProductBody | null; readonly define: (writer: Writer) => void };

const PRODUCT_CODE_LENGTH_MAX = 32;
const KIND_OF_CODE: Readonly<Record<string, ProductBody['kind']>> = { POKOK: 'pokok', WAJIB: 'wajib', SUKARELA: 'sukarela' };
/** Control accounts of the built-in charts. */
const ACCOUNT_OF_KIND: Readonly<Record<ProductBody['kind'], string>> = { pokok: '31101', wajib: '31102', sukarela: '21101', other: '21101' };

/** Finds savings products by code, upper and lower case alike, and plans those that do not exist yet. */
function createProductFinder(context: ImportContext): ProductFinder {
  const { book, choices, collector, open } = context;
  const known = new Map<string, ProductBody>();
  for (const product of products(book)) {
    known.set(product.code.toUpperCase(), {
      code: product.code, name: product.name, accountCode: product.account_code, kind: product.kind, amountSen: ZERO, withdrawable: false,
    });
  }
  const chart = accounts(book).filter((account) => !account.heading && !account.archived);
  const fresh: ProductBody[] = [];

  const accountFor = (name: string, kind: ProductBody['kind']): string | null => {
    const wanted = [choices.productAccount, ACCOUNT_OF_KIND[kind]];
    const found = wanted.map((code) => chart.find((account) => account.code === code)).find((account) => account !== undefined);
    if (found !== undefined) return found.code;
    const savings = chart.filter((account) => (account.type === 'liability' || account.type === 'equity') && /simpanan/i.test(account.name));
    const named = savings.filter((account) => account.name.toLowerCase().includes(name.toLowerCase()));
    return named[0]?.code ?? (savings.length === 1 ? savings[0]?.code ?? null : null);
  };

  return {
    find: (word, place) => {
      const code = loggableText(word.toUpperCase());
      const existing = code === null ? undefined : known.get(code);
      if (existing !== undefined) return existing;
      if (code === null || code.length > PRODUCT_CODE_LENGTH_MAX) {
        complain(context, place(), { column: 'product', code: 'importText.tooLong', params: { max: PRODUCT_CODE_LENGTH_MAX } });
        return null;
      }
      const kind = KIND_OF_CODE[code] ?? 'other';
      const name = productName(code);
      const accountCode = open.role === 'pusat' ? accountFor(name, kind) : null;
      if (accountCode === null) {
        complain(context, place(), { column: 'product', code: 'importBook.productWithoutAccount', params: { product: word } });
        return null;
      }
      const product: ProductBody = { code, name, accountCode, kind, amountSen: ZERO, withdrawable: kind === 'sukarela' || kind === 'other' };
      known.set(code, product);
      fresh.push(product);
      collector.finding(place().rowNumber, 'importBook.productCreated', { product: name, account: accountCode });
      return product;
    },
    define: (writer) => {
      for (const product of fresh) writer.append(EVENT_KIND.savingsProductDefine, encodeProduct(product));
    },
  };
}

/** `HARI-RAYA` is "Simpanan Hari Raya". */
function productName(code: string): string {
  const words = code.toLowerCase().split(/[-_\s]+/).filter((word) => word !== '' && word !== 'simpanan');
  return ['Simpanan', ...words.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join(' ');
}
