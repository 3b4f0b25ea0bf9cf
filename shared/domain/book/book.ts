/** Kinds of cooperative a book can be opened for; each has its chart and units in `background/seed`. */
export const BOOK_KINDS = ['ksp', 'ksu', 'konsumen', 'produsen', 'desa'] as const;
export type BookKind = (typeof BOOK_KINDS)[number];
