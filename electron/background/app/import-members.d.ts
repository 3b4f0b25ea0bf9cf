import type { MemberRow } from '../import/rows.ts';
import { type ImportContext, type Prepared } from './import-context.ts';
import type { Place } from './import-file.ts';
/**
 * What a register would add to the book's. A member is known by the number it came with from the same source, or by number
 * and name; a number that belongs to somebody else is a wrong row.
 */
export declare function prepareMembers(context: ImportContext, rows: readonly MemberRow[], placeOf: (number: string) => Place): Prepared;
