import type { Account } from '#shared/domain/account/account.ts';
import type { AccountRow } from '../import/rows.ts';
import { type StoredAccount } from '../store/queries/account.ts';
import { type ImportContext, type Prepared } from './import-context.ts';
import type { Place } from './import-file.ts';
/**
 * What a chart would add to the book's. An account that is there with the same name, type, side and parent is known; with
 * others, it is a wrong row. Only head office may bring in accounts. Refusals: `device.notHeadOffice`.
 */
export declare function prepareAccounts(context: ImportContext, rows: readonly AccountRow[], placeOf: (code: string) => Place): Prepared;
/** A stored account as the log defines it. */
export declare function accountOnly({ id: _id, ...account }: StoredAccount): Account;
