/**
 * The texts of journals made by the program. The log carries the number and the values, never the sentence, so that no
 * free text enters the signed history (sync.md 1.8); a typed remark travels apart from it.
 *
 * A number, once released, keeps its meaning for ever: correct the words of a text if they are wrong, never give its
 * number to another text, never remove a line. Braces mark where a value stands: the log carries the values as a list, so
 * their order counts and the word in braces is for the reader. The order of values is as fixed as the number.
 * Source: our decision; the words are those of the standard entries in koperasi.md 4.
 */
export const MEMO_TEMPLATES = {
  savingsDeposit: { number: 1, text: 'Setoran {product}' },
  savingsWithdrawal: { number: 2, text: 'Penarikan {product}' },
  cashReceipt: { number: 3, text: 'Kas masuk' },
  cashPayment: { number: 4, text: 'Kas keluar' },
  cashTransfer: { number: 5, text: 'Pemindahan kas' },
  generalJournal: { number: 6, text: 'Jurnal umum' },
  openingBalance: { number: 7, text: 'Saldo awal' },
  reversal: { number: 8, text: 'Pembalikan atas {document}' },
  yearClosing: { number: 9, text: 'Tutup buku {year}' },
  shuAllocation: { number: 10, text: 'Pembagian SHU {year}' },
  shuPayment: { number: 11, text: 'Pembayaran SHU' },
  importedEntry: { number: 12, text: 'Impor' },
  leaverRefund: { number: 13, text: 'Pengembalian simpanan anggota keluar' },
  leaverRelease: { number: 14, text: 'Pemindahan simpanan anggota keluar ke utang' },
  shuCarriedForward: { number: 15, text: 'Pemindahan SHU {year} ke SHU belum dibagi' },
  priorYearCorrection: { number: 16, text: 'Koreksi SHU tahun {year}' },
  shuToSavings: { number: 17, text: 'Pemindahan SHU ke {product}' },
  deficitCovered: { number: 18, text: 'Penutupan defisit {year} dari cadangan' },
  savingsOpening: { number: 19, text: 'Saldo awal {product}' },
  importReversal: { number: 20, text: 'Pembatalan impor {batch}' },
  savingsTransfer: { number: 21, text: 'Pemindahan {product} antar anggota' },
  interUnitTransfer: { number: 22, text: 'Pemindahan kas antar unit' },
} as const satisfies Readonly<Record<string, { readonly number: number; readonly text: string }>>;

export type MemoName = keyof typeof MEMO_TEMPLATES;
export type MemoNumber = (typeof MEMO_TEMPLATES)[MemoName]['number'];
/** Stands where a value is missing, so that an incomplete entry from another PC can still be read. */
export const MISSING_MEMO_VALUE = '…';

const TEXT_BY_NUMBER: ReadonlyMap<number, string> = new Map(
  Object.values(MEMO_TEMPLATES).map(({ number, text }) => [number, text]),
);

/**
 * The Indonesian text of a journal.
 *
 * Shape: values fill the braces in their order, as they are; values beyond the last brace are left out. `product` is the
 * whole name of the savings product: `memoText(1, ['Simpanan Wajib'])` is "Setoran Simpanan Wajib". A number this version
 * does not know (an entry from a newer version) gives a text that says so instead of failing.
 */
export function memoText(number: number, params: readonly string[] = []): string {
  const text = TEXT_BY_NUMBER.get(number);
  if (text === undefined) return `Uraian nomor ${number} dari versi yang lebih baru`;
  let position = 0;
  return text.replaceAll(/\{\w+\}/g, () => {
    const value = params[position];
    position += 1;
    return value === undefined || value === '' ? MISSING_MEMO_VALUE : value;
  });
}
