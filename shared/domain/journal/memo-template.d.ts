/**
 * The texts of journals made by the program. The log carries the number and the values, never the sentence, so that no
 * free text enters the signed history (sync.md 1.8); a typed remark travels apart from it.
 *
 * A number, once released, keeps its meaning for ever: correct the words of a text if they are wrong, never give its
 * number to another text, never remove a line. Braces mark where a value stands: the log carries the values as a list, so
 * their order counts and the word in braces is for the reader. The order of values is as fixed as the number.
 * Source: our decision; the words are those of the standard entries in koperasi.md 4.
 */
export declare const MEMO_TEMPLATES: {
    readonly savingsDeposit: {
        readonly number: 1;
        readonly text: "Setoran {product}";
    };
    readonly savingsWithdrawal: {
        readonly number: 2;
        readonly text: "Penarikan {product}";
    };
    readonly cashReceipt: {
        readonly number: 3;
        readonly text: "Kas masuk";
    };
    readonly cashPayment: {
        readonly number: 4;
        readonly text: "Kas keluar";
    };
    readonly cashTransfer: {
        readonly number: 5;
        readonly text: "Pemindahan kas";
    };
    readonly generalJournal: {
        readonly number: 6;
        readonly text: "Jurnal umum";
    };
    readonly openingBalance: {
        readonly number: 7;
        readonly text: "Saldo awal";
    };
    readonly reversal: {
        readonly number: 8;
        readonly text: "Pembalikan atas {document}";
    };
    readonly yearClosing: {
        readonly number: 9;
        readonly text: "Tutup buku {year}";
    };
    readonly shuAllocation: {
        readonly number: 10;
        readonly text: "Pembagian SHU {year}";
    };
    readonly shuPayment: {
        readonly number: 11;
        readonly text: "Pembayaran SHU";
    };
    readonly importedEntry: {
        readonly number: 12;
        readonly text: "Impor";
    };
    readonly leaverRefund: {
        readonly number: 13;
        readonly text: "Pengembalian simpanan anggota keluar";
    };
    readonly leaverRelease: {
        readonly number: 14;
        readonly text: "Pemindahan simpanan anggota keluar ke utang";
    };
    readonly shuCarriedForward: {
        readonly number: 15;
        readonly text: "Pemindahan SHU {year} ke SHU belum dibagi";
    };
    readonly priorYearCorrection: {
        readonly number: 16;
        readonly text: "Koreksi SHU tahun {year}";
    };
    readonly shuToSavings: {
        readonly number: 17;
        readonly text: "Pemindahan SHU ke {product}";
    };
    readonly deficitCovered: {
        readonly number: 18;
        readonly text: "Penutupan defisit {year} dari cadangan";
    };
    readonly savingsOpening: {
        readonly number: 19;
        readonly text: "Saldo awal {product}";
    };
    readonly importReversal: {
        readonly number: 20;
        readonly text: "Pembatalan impor {batch}";
    };
    readonly savingsTransfer: {
        readonly number: 21;
        readonly text: "Pemindahan {product} antar anggota";
    };
    readonly interUnitTransfer: {
        readonly number: 22;
        readonly text: "Pemindahan kas antar unit";
    };
};
export type MemoName = keyof typeof MEMO_TEMPLATES;
export type MemoNumber = (typeof MEMO_TEMPLATES)[MemoName]['number'];
/** Stands where a value is missing, so that an incomplete entry from another PC can still be read. */
export declare const MISSING_MEMO_VALUE = "\u2026";
/**
 * The Indonesian text of a journal.
 *
 * Shape: values fill the braces in their order, as they are; values beyond the last brace are left out. `product` is the
 * whole name of the savings product: `memoText(1, ['Simpanan Wajib'])` is "Setoran Simpanan Wajib". A number this version
 * does not know (an entry from a newer version) gives a text that says so instead of failing.
 */
export declare function memoText(number: number, params?: readonly string[]): string;
