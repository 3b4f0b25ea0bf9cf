import type { ReadableBook, WritableBook } from '../database.ts';
/** Copies what cannot be computed into an empty book, feed heads included. */
export declare function copyTruth(from: ReadableBook, to: WritableBook): void;
/** Where two books differ, table by table, row by row: the first difference of each table. */
export declare function tableDifferences(left: ReadableBook, right: ReadableBook): readonly string[];
