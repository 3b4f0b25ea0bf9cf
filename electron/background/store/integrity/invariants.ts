import type { ReadableBook } from '../database.ts';

/** One law of the books and where it does not hold. A notice is something people settle, not a fault of the file. */
export type Invariant = {
  readonly code: string;
  readonly title: string;
  readonly isNotice: boolean;
  readonly differences: readonly { readonly name: string; readonly amount: number | null }[];
};

type Law = { readonly code: string; readonly title: string; readonly notice?: true; readonly sql: string };

/** Each query answers the rows that break the law: `name`, and an amount in sen or null. Source: koperasi.md 12. */
const LAWS: readonly Law[] = [
  {
    code: 'journal.balanced',
    title: 'Setiap jurnal: debit sama dengan kredit, paling sedikit dua baris',
    sql: `SELECT coalesce(j.document, j.ref) AS name, sum(l.debit) - sum(l.credit) AS amount FROM journal j LEFT JOIN line l ON l.journal = j.id
      GROUP BY j.id HAVING count(l.no) < 2 OR sum(l.debit) IS NOT sum(l.credit) OR sum(l.debit) IS NOT j.total OR min(l.ym) IS NOT j.ym OR max(l.ym) IS NOT j.ym LIMIT 100`,
  },
  {
    code: 'journal.logged',
    title: 'Setiap jurnal ada di riwayat, dan setiap jurnal di riwayat ada di buku',
    sql: `SELECT 'jurnal ' || coalesce(j.document, j.ref) AS name, NULL AS amount FROM journal j LEFT JOIN log g ON g.id = j.id WHERE g.kind IS NULL OR g.kind NOT IN (10, 11)
      UNION ALL SELECT 'entri ' || (g.id & 4294967295), NULL FROM log g WHERE g.kind IN (10, 11) AND NOT EXISTS (SELECT 1 FROM journal j WHERE j.id = g.id)
        AND NOT EXISTS (SELECT 1 FROM quarantine q WHERE q.event = g.id) LIMIT 100`,
  },
  {
    code: 'line.orphan',
    title: 'Tidak ada baris tanpa jurnal',
    sql: 'SELECT \'baris \' || l.journal AS name, NULL AS amount FROM line l WHERE NOT EXISTS (SELECT 1 FROM journal j WHERE j.id = l.journal) LIMIT 100',
  },
  {
    code: 'balance.kept',
    title: 'Saldo bulanan sama dengan jumlah semua baris',
    sql: `SELECT a.code || ' ' || x.ym AS name, sum(net) AS amount FROM (
        SELECT account, unit, ym, debit, credit, debit - credit AS net FROM balance
        UNION ALL SELECT account, unit, ym, -sum(debit), -sum(credit), -sum(debit - credit) FROM line GROUP BY account, unit, ym) x
      JOIN account a ON a.id = x.account GROUP BY x.account, x.unit, x.ym HAVING sum(x.debit) <> 0 OR sum(x.credit) <> 0 LIMIT 100`,
  },
  {
    code: 'balance.year',
    title: 'Saldo tahunan sama dengan jumlah saldo bulanan',
    sql: `SELECT a.code || ' ' || x.year AS name, sum(x.debit - x.credit) AS amount FROM (
        SELECT account, unit, year, debit, credit FROM balance_year
        UNION ALL SELECT account, unit, ym / 100, -sum(debit), -sum(credit) FROM balance GROUP BY account, unit, ym / 100) x
      JOIN account a ON a.id = x.account GROUP BY x.account, x.unit, x.year HAVING sum(x.debit) <> 0 OR sum(x.credit) <> 0 LIMIT 100`,
  },
  {
    code: 'balance.zero',
    title: 'Neraca saldo seimbang',
    sql: `SELECT 'selisih' AS name, total AS amount FROM (SELECT sum(debit - credit) AS total FROM balance) WHERE total <> 0`,
  },
  {
    code: 'unit.balanced',
    title: 'Setiap jurnal seimbang per unit, atau melewati rekening antar unit',
    notice: true,
    sql: `SELECT u.name AS name, sum(b.debit - b.credit) AS amount FROM balance b JOIN unit u ON u.id = b.unit
      WHERE EXISTS (SELECT 1 FROM account WHERE role = 'interUnit') GROUP BY b.unit HAVING sum(b.debit - b.credit) <> 0`,
  },
  {
    code: 'member.kept',
    title: 'Saldo simpanan anggota sama dengan jumlah mutasinya',
    sql: `SELECT m.number || ' ' || x.ym AS name, sum(x.net) AS amount FROM (
        SELECT member, product, ym, deposit - withdrawal AS net, deposit AS d, withdrawal AS w FROM member_balance
        UNION ALL SELECT member, coalesce(product, (SELECT min(p.id) FROM savings_product p WHERE p.account = line.account)), ym, -(credit - debit), -credit, -debit
          FROM line WHERE member IS NOT NULL AND (product IS NOT NULL OR EXISTS (SELECT 1 FROM savings_product p WHERE p.account = line.account))
        UNION ALL SELECT member, product, cast(replace(substr(date, 1, 7), '-', '') AS INTEGER), -amount, -max(amount, 0), -max(-amount, 0) FROM savings_record) x
      JOIN member m ON m.id = x.member GROUP BY x.member, x.product, x.ym HAVING sum(x.net) <> 0 LIMIT 100`,
  },
  {
    code: 'control.equal',
    title: 'Buku pembantu simpanan sama dengan akun kontrolnya',
    sql: `SELECT a.code || ' ' || a.name AS name, x.diff AS amount FROM (
        SELECT p.account,
          (SELECT coalesce(sum(b.credit - b.debit), 0) FROM balance b WHERE b.account = p.account)
          - (SELECT coalesce(sum(credit - debit), 0) FROM line WHERE account = p.account AND member IS NULL)
          - (SELECT coalesce(sum(mb.deposit - mb.withdrawal), 0) FROM member_balance mb JOIN savings_product q ON q.id = mb.product WHERE q.account = p.account)
          + (SELECT coalesce(sum(r.amount), 0) FROM savings_record r JOIN savings_product q ON q.id = r.product WHERE q.account = p.account) AS diff
        FROM savings_product p GROUP BY p.account) x JOIN account a ON a.id = x.account WHERE x.diff <> 0`,
  },
  {
    code: 'control.unassigned',
    title: 'Akun simpanan: semua baris menyebut anggotanya',
    notice: true,
    sql: `SELECT a.code || ' ' || a.name AS name, sum(l.credit - l.debit) AS amount FROM line l JOIN account a ON a.id = l.account
      WHERE l.member IS NULL AND l.account IN (SELECT account FROM savings_product) GROUP BY l.account`,
  },
  {
    code: 'savings.unjournalled',
    title: 'Simpanan hasil impor sudah dijurnal',
    notice: true,
    sql: `SELECT p.name AS name, sum(r.amount) AS amount FROM savings_record r JOIN savings_product p ON p.id = r.product GROUP BY r.product HAVING sum(r.amount) <> 0`,
  },
  {
    code: 'savings.negative',
    title: 'Tidak ada simpanan anggota yang minus',
    notice: true,
    sql: `SELECT m.number || ' ' || m.name AS name, sum(b.deposit - b.withdrawal) AS amount FROM member_balance b JOIN member m ON m.id = b.member
      GROUP BY b.member, b.product HAVING sum(b.deposit - b.withdrawal) < 0 LIMIT 100`,
  },
  {
    code: 'document.numbers',
    title: 'Nomor bukti berurutan tanpa loncat',
    sql: `SELECT kind || '-' || series || '-' || year AS name, NULL AS amount FROM document_series WHERE last <> count`,
  },
  {
    code: 'period.locked',
    title: 'Bulan terkunci tidak berubah sejak dikunci',
    sql: `SELECT coalesce(j.document, j.ref) AS name, j.total AS amount FROM journal j JOIN period p ON p.ym = j.ym AND p.locked = 1
      LEFT JOIN period_cut c ON c.ym = p.ym AND c.feed = j.id >> 32 WHERE coalesce(c.seq, 0) < (j.id & 4294967295)
        AND NOT (p.ym % 100 = 13 AND j.id < p.event) LIMIT 100`,
  },
  {
    code: 'reversal.origin',
    title: 'Setiap pembalikan menunjuk asalnya',
    sql: `SELECT coalesce(j.document, j.ref) AS name, j.total AS amount FROM journal j JOIN log g ON g.id = j.id WHERE g.kind = 11 AND j.reverses IS NULL LIMIT 100`,
  },
  {
    code: 'result.closed',
    title: 'Setelah tutup buku, akun pendapatan dan beban nol pada 1 Januari',
    sql: `SELECT a.code || ' ' || p.ym / 100 AS name, (SELECT sum(b.debit - b.credit) FROM balance b WHERE b.account = a.id AND b.ym <= p.ym) AS amount
      FROM period p JOIN account a ON a.type IN ('income', 'expense') WHERE p.ym % 100 = 13 AND p.locked = 1
        AND coalesce((SELECT sum(b.debit - b.credit) FROM balance b WHERE b.account = a.id AND b.ym <= p.ym), 0) <> 0 LIMIT 100`,
  },
  {
    code: 'interUnit.zero',
    title: 'Rekening antar unit nol dalam laporan gabungan',
    notice: true,
    sql: `SELECT a.code || ' ' || a.name AS name, sum(b.debit - b.credit) AS amount FROM balance b JOIN account a ON a.id = b.account WHERE a.role = 'interUnit'
      GROUP BY b.account HAVING sum(b.debit - b.credit) <> 0`,
  },
  {
    code: 'openingDifference.zero',
    title: 'Selisih saldo awal sudah nol',
    notice: true,
    sql: `SELECT a.code || ' ' || a.name AS name, sum(b.debit - b.credit) AS amount FROM balance b JOIN account a ON a.id = b.account WHERE a.role = 'openingDifference'
      GROUP BY b.account HAVING sum(b.debit - b.credit) <> 0`,
  },
  {
    code: 'quarantine.empty',
    title: 'Tidak ada entri kiriman yang tertahan',
    notice: true,
    sql: `SELECT q.code || ' ' || q.detail AS name, NULL AS amount FROM quarantine q LIMIT 100`,
  },
];

/** Runs every law over the books. */
export function bookInvariants(book: ReadableBook): readonly Invariant[] {
  return LAWS.map((law) => ({ code: law.code, title: law.title, isNotice: law.notice === true, differences: book.all(law.sql) }));
}

