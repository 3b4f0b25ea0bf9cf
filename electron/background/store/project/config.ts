import {
  decodeAccounts, decodeConfig, decodeImportBatch, decodeImportReverse, decodeProduct, decodeUnits,
} from '#shared/domain/log/config-body.ts';
import type { Account } from '#shared/domain/account/account.ts';
import { eventId } from '../log.ts';
import { APPLIED, flushProjection, reloadCaches, type Outcome, type Projection, type StoredEvent } from './projection.ts';

const REJECTED: Outcome = { kind: 'rejected', code: 'journal.invalid', detail: '' };

export function projectAccounts(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeAccounts(event.body);
  if (body === null) return REJECTED;
  const batch = body.batch === null ? null : eventId(event.feedIndex, body.batch);
  for (const account of body.accounts) putAccount(projection, account, batch);
  reloadCaches(projection);
  return APPLIED;
}

function putAccount(projection: Projection, account: Account, batch: number | null): void {
  projection.book.run(
    `INSERT INTO account (code, name, type, normal, parent, heading, line, party, unit, role, archived, batch)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, type = excluded.type, normal = excluded.normal, parent = excluded.parent,
       heading = excluded.heading, line = excluded.line, party = excluded.party, unit = excluded.unit, role = excluded.role,
       archived = excluded.archived,
       batch = CASE WHEN account.archived = 1 AND excluded.archived = 0 AND excluded.batch IS NOT NULL THEN excluded.batch ELSE account.batch END`,
    account.code, account.name, account.type, account.normal, account.parentCode, account.heading ? 1 : 0, account.line, account.party,
    account.defaultUnitCode, account.role, account.archived ? 1 : 0, batch,
  );
}

export function projectUnits(projection: Projection, event: StoredEvent): Outcome {
  const units = decodeUnits(event.body);
  if (units === null) return REJECTED;
  for (const unit of units) {
    projection.book.run('INSERT INTO unit (code, name) VALUES (?, ?) ON CONFLICT (code) DO UPDATE SET name = excluded.name', unit.code, unit.name);
  }
  reloadCaches(projection);
  return APPLIED;
}

/** A product; when its account already has entries of members, the member ledger is filled from them. */
export function projectProduct(projection: Projection, event: StoredEvent): Outcome {
  const product = decodeProduct(event.body);
  if (product === null) return REJECTED;
  const account = projection.accounts.get(product.accountCode);
  if (account === undefined) return { kind: 'waiting', detail: `akun ${product.accountCode}` };
  const { book } = projection;
  const first = book.get('SELECT 1 FROM savings_product WHERE account = ? AND code <> ?', account.id, product.code) === undefined;
  const isNew = !projection.products.has(product.code);
  book.run(
    `INSERT INTO savings_product (code, name, account, kind, amount, withdrawable) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (code) DO UPDATE SET name = excluded.name, kind = excluded.kind, amount = excluded.amount, withdrawable = excluded.withdrawable`,
    product.code, product.name, account.id, product.kind, product.amountSen, product.withdrawable ? 1 : 0,
  );
  flushProjection(projection);
  reloadCaches(projection);
  const id = projection.products.get(product.code)?.id;
  if (first && isNew && id !== undefined) {
    book.run(
      `INSERT INTO member_balance (member, product, ym, deposit, withdrawal)
       SELECT l.member, ?, l.ym, sum(l.credit), sum(l.debit) FROM line l JOIN journal j ON j.id = l.journal
       WHERE l.account = ? AND l.member IS NOT NULL AND l.product IS NULL GROUP BY l.member, l.ym`,
      id, account.id,
    );
  }
  return APPLIED;
}

export function projectConfig(projection: Projection, event: StoredEvent): Outcome {
  const key = decodeConfig(event.body);
  if (key === null) return REJECTED;
  const bytes = event.payloads[0]?.bytes ?? null;
  if (bytes === null) return APPLIED;
  projection.book.run(
    `INSERT INTO setting (key, value, event) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET value = excluded.value, event = excluded.event`,
    key, new TextDecoder().decode(bytes), event.id,
  );
  return APPLIED;
}

export function projectImportBatch(projection: Projection, event: StoredEvent): Outcome {
  const body = decodeImportBatch(event.body);
  if (body === null) return REJECTED;
  projection.book.run(
    'INSERT INTO import_batch (id, kind, source, file_name, rows, t) VALUES (?, ?, ?, ?, ?, ?)',
    event.id, body.kind, body.source, body.fileName, body.rows, event.t,
  );
  return APPLIED;
}

/** Takes a batch of members, accounts or member-ledger rows out of use; journals are reversed by entries of their own. */
export function projectImportReverse(projection: Projection, event: StoredEvent): Outcome {
  const ref = decodeImportReverse(event.body);
  const feedIndex = ref === null ? undefined : projection.feedsByTag.get(ref.tagHex);
  if (ref === null) return REJECTED;
  if (feedIndex === undefined) return { kind: 'waiting', detail: 'impor' };
  const batch = eventId(feedIndex, ref.number);
  const { book } = projection;
  book.run('UPDATE import_batch SET reversed_by = ? WHERE id = ?', event.id, batch);
  book.run("UPDATE member SET status = 'void' WHERE batch = ?", batch);
  book.run('UPDATE account SET archived = 1 WHERE batch = ?', batch);
  flushProjection(projection);
  book.run(
    `UPDATE member_balance SET
       deposit = deposit - coalesce((SELECT sum(max(r.amount, 0)) FROM savings_record r WHERE r.batch = ?1 AND r.member = member_balance.member
         AND r.product = member_balance.product AND cast(replace(substr(r.date, 1, 7), '-', '') AS INTEGER) = member_balance.ym), 0),
       withdrawal = withdrawal - coalesce((SELECT sum(max(-r.amount, 0)) FROM savings_record r WHERE r.batch = ?1 AND r.member = member_balance.member
         AND r.product = member_balance.product AND cast(replace(substr(r.date, 1, 7), '-', '') AS INTEGER) = member_balance.ym), 0)
     WHERE member IN (SELECT member FROM savings_record WHERE batch = ?1)`,
    batch,
  );
  book.run('DELETE FROM savings_record WHERE batch = ?', batch);
  book.run('DELETE FROM member_balance WHERE deposit = 0 AND withdrawal = 0');
  reloadCaches(projection);
  return APPLIED;
}
