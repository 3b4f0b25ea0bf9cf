import type { Account, AccountRole } from '#shared/domain/account/account.ts';
import { ACCOUNTS_IN_EVENT_MAX, encodeAccounts } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { refuse } from '#shared/domain/result.ts';
import type { AccountRow } from '../import/rows.ts';
import { accountIsUsed, accounts, type StoredAccount } from '../store/queries/account.ts';
import { complain, loggableText, type ImportContext, type Prepared } from './import-context.ts';
import type { Place } from './import-file.ts';

const ACCOUNT_CODE_LENGTH_MAX = 32;
const ACCOUNT_NAME_LENGTH_MAX = 120;

/**
 * What a chart would add to the book's. An account that is there with the same name, type, side and parent is known; with
 * others, it is a wrong row. Only head office may bring in accounts. Refusals: `device.notHeadOffice`.
 */
export function prepareAccounts(context: ImportContext, rows: readonly AccountRow[], placeOf: (code: string) => Place): Prepared {
  const stored = new Map(accounts(context.book).map((account) => [account.code, account]));
  const parents = new Set(rows.flatMap((row) => row.parentCode ?? []));
  const added: Account[] = [];
  const opened: Account[] = [];
  let knownRows = 0;
  for (const row of rows) {
    const existing = stored.get(row.code);
    if (existing === undefined || (existing.archived && sameAccount(existing, row))) {
      if (isSound(context, row, placeOf)) added.push(accountOf(row, parents.has(row.code)));
    } else if (sameAccount(existing, row)) {
      knownRows += 1;
      if (parents.has(row.code) && !existing.heading && !accountIsUsed(context.book, existing.id)) opened.push({ ...accountOnly(existing), heading: true });
    } else {
      complain(context, placeOf(row.code), { column: 'code', code: 'importBook.accountDiffers', params: { code: row.code, name: existing.name } });
    }
  }
  return {
    newRows: added.length,
    knownRows,
    totals: [],
    refusal: context.open.role === 'pusat' ? null : refuse('device.notHeadOffice').refusal,
    write: (writer, batch) => {
      for (let start = 0; start < added.length; start += ACCOUNTS_IN_EVENT_MAX) {
        writer.append(EVENT_KIND.accountDefine, encodeAccounts(added.slice(start, start + ACCOUNTS_IN_EVENT_MAX), batch));
      }
      if (opened.length > 0) writer.append(EVENT_KIND.accountDefine, encodeAccounts(opened, null));
    },
  };
}

function isSound(context: ImportContext, row: AccountRow, placeOf: (code: string) => Place): boolean {
  const tooLong = row.code.length > ACCOUNT_CODE_LENGTH_MAX ? 'code' : row.name.length > ACCOUNT_NAME_LENGTH_MAX ? 'name' : null;
  if (tooLong !== null) {
    const max = tooLong === 'code' ? ACCOUNT_CODE_LENGTH_MAX : ACCOUNT_NAME_LENGTH_MAX;
    complain(context, placeOf(row.code), { column: tooLong, code: 'importText.tooLong', params: { max } });
  } else if (loggableText(row.code) !== row.code || loggableText(row.name) === null) {
    complain(context, placeOf(row.code), { column: 'name', code: 'importBook.textForbidden', params: { value: row.name } });
  } else {
    return true;
  }
  return false;
}

function sameAccount(stored: StoredAccount, row: AccountRow): boolean {
  return stored.name === loggableText(row.name) && stored.type === row.type && stored.normal === row.normal && stored.parentCode === row.parentCode;
}

function accountOf(row: AccountRow, heading: boolean): Account {
  const role = heading ? null : cashRole(row);
  return {
    code: row.code, name: loggableText(row.name) ?? row.name, type: row.type, normal: row.normal, parentCode: row.parentCode, heading,
    line: role === null ? null : 'cashAndBank', party: 'none', defaultUnitCode: null, role, archived: false,
  };
}

/** Money at hand or in a bank, by the first word of its name: without it no cash receipt could be entered. */
function cashRole({ name, type }: AccountRow): AccountRole | null {
  if (type !== 'asset' || !/^(?:kas|bank|cash)\b/i.test(name)) return null;
  return /\bbank\b/i.test(name) ? 'bank' : 'cash';
}

/** A stored account as the log defines it. */
export function accountOnly({ id: _id, ...account }: StoredAccount): Account {
  return account;
}
