import type { SavingsRow } from '../import/rows.ts';
import { type ImportContext, type Prepared } from './import-context.ts';
import type { Place } from './import-file.ts';
/**
 * What savings would add to the members' books: journals against "Selisih Saldo Awal", or movements without journals when
 * those come separately. A row is known by its reference, or by its content when the file has no references.
 * Refusals: `account.roleMissing` (no opening difference account), `period.locked`.
 */
export declare function prepareSavings(context: ImportContext, rows: readonly SavingsRow[], placeOf: (ref: string) => Place): Prepared;
