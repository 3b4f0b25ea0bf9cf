import type { YearMonth } from '#shared/calendar/month.ts';
import type { ReadableBook } from '../database.ts';

export type ProductMovement = {
  readonly code: string;
  readonly name: string;
  readonly kind: string;
  readonly opening: number;
  readonly deposit: number;
  readonly withdrawal: number;
};

/** What every product had before a period, took in and gave out in it. */
export function productMovements(book: ReadableBook, period: { readonly from: YearMonth; readonly to: YearMonth }): readonly ProductMovement[] {
  return book.all<ProductMovement>(
    `SELECT p.code, p.name, p.kind,
       coalesce(sum(CASE WHEN b.ym < ?1 THEN b.deposit - b.withdrawal END), 0) AS opening,
       coalesce(sum(CASE WHEN b.ym BETWEEN ?1 AND ?2 THEN b.deposit END), 0) AS deposit,
       coalesce(sum(CASE WHEN b.ym BETWEEN ?1 AND ?2 THEN b.withdrawal END), 0) AS withdrawal
     FROM savings_product p LEFT JOIN member_balance b ON b.product = p.id GROUP BY p.id ORDER BY p.id`,
    period.from, period.to,
  );
}

export type MemberMonth = { readonly member: number; readonly product_code: string; readonly ym: YearMonth; readonly net: number };

/** Net movements of every member by product and month up to and with a month; months before `from` are added up under month 0. */
export function memberMonths(book: ReadableBook, period: { readonly from: YearMonth; readonly to: YearMonth }): readonly MemberMonth[] {
  return book.all<MemberMonth>(
    `SELECT b.member, p.code AS product_code, CASE WHEN b.ym < ?1 THEN 0 ELSE b.ym END AS ym, sum(b.deposit - b.withdrawal) AS net
     FROM member_balance b JOIN savings_product p ON p.id = b.product WHERE b.ym <= ?2 GROUP BY b.member, p.id, 3 ORDER BY b.member, p.id, 3`,
    period.from, period.to,
  );
}
