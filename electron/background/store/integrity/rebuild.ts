import type { ReadableBook, WritableBook } from '../database.ts';

const TRUTH_TABLES = ['feed', 'log', 'att', 'trust_doc'] as const;

/** Copies what cannot be computed into an empty book, feed heads included. */
export function copyTruth(from: ReadableBook, to: WritableBook): void {
  for (const table of TRUTH_TABLES) {
    for (const row of from.iterate<Record<string, string | number | Uint8Array | null>>(`SELECT * FROM ${table}`)) {
      const columns = Object.keys(row);
      to.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`, ...Object.values(row));
    }
  }
}

/**
 * Every projection as rows without local ids that only the order of arrival decides. Two books that hold the same events
 * in the same order answer alike.
 */
const PROJECTIONS: readonly (readonly [string, string])[] = [
  ['account', 'SELECT code, name, type, normal, parent, heading, line, party, unit, role, archived FROM account ORDER BY code'],
  ['unit', 'SELECT code, name FROM unit ORDER BY code'],
  ['savings_product', 'SELECT p.code, p.name, a.code AS account, p.kind, p.amount, p.withdrawable FROM savings_product p JOIN account a ON a.id = p.account ORDER BY p.code'],
  ['member', 'SELECT m.id, m.number, m.joined, m.kind, u.code AS unit, m.status, m.left_on, m.left_reason, m.name, m.search, m.address, m.gender, m.occupation, m.national_id, m.birth_place, m.birth_date, m.phone, m.email, m.heir, m.bank_account, m.note, m.source, m.batch FROM member m JOIN unit u ON u.id = m.unit ORDER BY m.id'],
  ['field_head', 'SELECT entity, field, event, t, c, value FROM field_head ORDER BY entity, field, event'],
  ['journal', 'SELECT j.id, j.date, j.ym, j.template, j.params, j.document, s.name AS source, j.ref, u.code AS unit, j.member, j.reverses, j.batch, j.total, j.cash, j.entered, j.actor FROM journal j JOIN unit u ON u.id = j.unit LEFT JOIN import_source s ON s.id = j.source ORDER BY j.id'],
  ['line', 'SELECT l.journal, l.no, a.code AS account, u.code AS unit, l.member, p.code AS product, l.debit, l.credit, l.ym FROM line l JOIN account a ON a.id = l.account JOIN unit u ON u.id = l.unit LEFT JOIN savings_product p ON p.id = l.product ORDER BY l.journal, l.no'],
  ['balance', 'SELECT a.code AS account, u.code AS unit, b.ym, b.debit, b.credit FROM balance b JOIN account a ON a.id = b.account JOIN unit u ON u.id = b.unit WHERE b.debit <> 0 OR b.credit <> 0 ORDER BY 1, 2, 3'],
  ['balance_year', 'SELECT b.year, a.code AS account, u.code AS unit, b.debit, b.credit FROM balance_year b JOIN account a ON a.id = b.account JOIN unit u ON u.id = b.unit WHERE b.debit <> 0 OR b.credit <> 0 ORDER BY 1, 2, 3'],
  ['member_balance', 'SELECT b.member, p.code AS product, b.ym, b.deposit, b.withdrawal FROM member_balance b JOIN savings_product p ON p.id = b.product WHERE b.deposit <> 0 OR b.withdrawal <> 0 ORDER BY 1, 2, 3'],
  ['savings_record', 'SELECT r.event, r.no, r.member, p.code AS product, r.date, r.amount, s.name AS source, r.ref, r.batch FROM savings_record r JOIN savings_product p ON p.id = r.product JOIN import_source s ON s.id = r.source ORDER BY r.event, r.no'],
  ['document_series', 'SELECT kind, series, year, last, count FROM document_series ORDER BY 1, 2, 3'],
  ['period', 'SELECT ym, locked, version, event, tb_hash FROM period ORDER BY ym'],
  ['period_cut', 'SELECT ym, feed, seq FROM period_cut ORDER BY ym, feed'],
  ['setting', 'SELECT key, value, event FROM setting ORDER BY key'],
  ['import_batch', 'SELECT id, kind, source, file_name, rows, t, reversed_by FROM import_batch ORDER BY id'],
  ['shu_snapshot', 'SELECT year, event, hash, computed_t, body, decided_event, decided_on, journal, minutes FROM shu_snapshot ORDER BY year'],
  ['quarantine', 'SELECT event, code, detail FROM quarantine ORDER BY event, code'],
];

/** Where two books differ, table by table, row by row: the first difference of each table. */
export function tableDifferences(left: ReadableBook, right: ReadableBook): readonly string[] {
  return PROJECTIONS.flatMap(([table, sql]) => {
    const difference = firstDifference(left.iterate<Row>(sql), right.iterate<Row>(sql));
    return difference === null ? [] : [`${table}: ${difference}`];
  });
}

type Row = Readonly<Record<string, string | number | Uint8Array | null>>;

function firstDifference(left: Iterator<Row>, right: Iterator<Row>): string | null {
  let result: string | null = null;
  for (let index = 1; ; index += 1) {
    const a = left.next();
    const b = right.next();
    if (a.done === true && b.done === true) break;
    if (a.done === true || b.done === true || rowText(a.value) !== rowText(b.value)) {
      result = `baris ${index}`;
      break;
    }
  }
  left.return?.();
  right.return?.();
  return result;
}

function rowText(row: Row): string {
  return Object.values(row).map((value) => (value instanceof Uint8Array ? Buffer.from(value).toString('hex') : String(value))).join('\u0001');
}
