import type { Sen } from '#shared/money/sen.ts';
import type { Account } from '../account/account.ts';
/**
 * What one account did in a period, in one unit. Signed: debit positive, credit negative.
 * `openingSen` is the balance before the period; `movementSen` excludes the closing entries of the year (month 13),
 * which are in `closingEntriesSen`. Closing balance = opening + movement + closing entries.
 */
export type AccountBalance = {
    readonly accountCode: string;
    readonly unitCode: string;
    readonly openingSen: Sen;
    readonly debitSen: Sen;
    readonly creditSen: Sen;
    readonly closingEntriesSen: Sen;
};
/** The ledger facts a statement is made of; the same facts for last year give the comparative column. */
export type LedgerFacts = {
    readonly accounts: readonly Account[];
    readonly balances: readonly AccountBalance[];
};
/** The units of the cooperative in their printed order. */
export type UnitFacts = {
    readonly code: string;
    readonly name: string;
};
/**
 * A statement as data: the screen shows it, paper prints it, XLSX exports it, tests prove it.
 * Cells stand in the order of `columns`; money cells are sen or null where nothing stands.
 */
export type Statement = {
    /** Stable name of the kind of statement and its scope: `neraca`, `neraca.TOKO`. */
    readonly id: string;
    readonly title: string;
    readonly subtitle: string;
    /** Heading above the row labels; "Uraian" when absent. */
    readonly labelHeading?: string;
    /** One column per cell. The label is not among them; columns marked `beforeLabel` are printed left of it. */
    readonly columns: readonly StatementColumn[];
    readonly rows: readonly StatementRow[];
};
export type StatementColumn = {
    readonly key: string;
    readonly label: string;
    readonly kind: 'text' | 'money' | 'percent' | 'note' | 'count';
    /** Printed left of the label: numbers, codes. */
    readonly beforeLabel?: boolean;
};
export type StatementRow = {
    /** Names the rows others look for, as totals: `totalAssets`, `shuAfterTax`. Unique in a statement. */
    readonly key?: string;
    readonly kind: 'heading' | 'line' | 'subtotal' | 'total';
    /** Indentation, 0 outermost. */
    readonly level: number;
    readonly label: string;
    readonly cells: readonly (Sen | string | null)[];
    /** The accounts whose ledger lines make up this row: what a click on a figure opens. Empty for headings. */
    readonly accountCodes: readonly string[];
};
/** What stands at the head of every paper. */
export type Letterhead = {
    readonly name: string;
    readonly legalNumber: string;
    readonly legalDate: string;
    /** Nomor Induk Koperasi. */
    readonly nik: string;
    readonly address: string;
    readonly town: string;
    readonly phone: string;
};
export type Officer = {
    readonly name: string;
    readonly office: string;
};
/** What a proof found wrong; an empty list means the statement agrees with the ledger. Amounts are sen. */
export type ProofFailure = {
    readonly code: 'proof.trialBalanceUneven' | 'proof.neracaUneven' | 'proof.interUnitOpen' | 'proof.accountMissing' | 'proof.resultDiffers' | 'proof.equityDiffers' | 'proof.sumDiffers';
    /** The column, row or account it was found in. */
    readonly where: string;
    readonly expectedSen: Sen;
    readonly foundSen: Sen;
};
