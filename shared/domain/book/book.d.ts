/** Kinds of cooperative a book can be opened for; each has its chart and units in `background/seed`. */
export declare const BOOK_KINDS: readonly ["ksp", "ksu", "konsumen", "produsen", "desa"];
export type BookKind = (typeof BOOK_KINDS)[number];
