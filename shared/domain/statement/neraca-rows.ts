import { sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { StatementLine } from '../account/account.ts';
import type { StatementRow } from './statement.ts';

/** One row of the neraca before it is written: an account, a statement line, or a figure derived from others. */
export type NeracaEntry = {
  readonly line: StatementLine;
  readonly order: string;
  readonly key: string | null;
  readonly code: string;
  readonly label: string;
  readonly amounts: Sen[];
  readonly accountCodes: string[];
};

/** A section of the neraca, its lines in printed order. Source: koperasi.md 3.3. */
export type NeracaSection = {
  readonly heading: string;
  readonly total: string;
  readonly key: string;
  readonly lines: readonly StatementLine[];
};

export const ASSET_SECTIONS: readonly NeracaSection[] = [
  {
    heading: 'Aset Lancar',
    total: 'Jumlah Aset Lancar',
    key: 'currentAssets',
    lines: ['cashAndBank', 'memberLoans', 'loanAllowance', 'receivables', 'inventory', 'otherCurrentAssets', 'interUnit'],
  },
  { heading: 'Penyertaan', total: 'Jumlah Penyertaan', key: 'investments', lines: ['investments'] },
  {
    heading: 'Aset Tetap', total: 'Nilai Buku Aset Tetap', key: 'fixedAssets', lines: ['fixedAssets', 'accumulatedDepreciation'],
  },
  { heading: 'Aset Lain-lain', total: 'Jumlah Aset Lain-lain', key: 'otherAssets', lines: ['otherAssets'] },
];

export const LIABILITY_SECTIONS: readonly NeracaSection[] = [
  {
    heading: 'Liabilitas Jangka Pendek',
    total: 'Jumlah Liabilitas Jangka Pendek',
    key: 'currentLiabilities',
    lines: ['memberSavings', 'termSavings', 'payables', 'shuFunds', 'taxPayable', 'otherCurrentLiabilities'],
  },
  {
    heading: 'Liabilitas Jangka Panjang',
    total: 'Jumlah Liabilitas Jangka Panjang',
    key: 'longTermLiabilities',
    lines: ['bankLoans', 'otherLongTermLiabilities'],
  },
];

export const EQUITY_SECTION: NeracaSection = {
  heading: 'Ekuitas',
  total: 'Jumlah Ekuitas',
  key: 'totalEquity',
  lines: [
    'simpananPokok', 'simpananWajib', 'grants', 'participationCapital', 'reserves', 'shuUndistributed', 'shuCurrentYear',
    'priorYearCorrection', 'otherEquity',
  ],
};

type SumInput = {
  readonly key: string;
  readonly label: string;
  readonly kind: 'subtotal' | 'total';
  readonly parts: readonly (readonly Sen[])[];
};

/** Gathers the rows while the totals are added up from the very rows that are shown. */
export class NeracaRows {
  readonly rows: StatementRow[] = [];
  readonly #yearCount: number;

  constructor(yearCount: number) {
    this.#yearCount = yearCount;
  }

  heading(label: string, level: number): void {
    const cells = ['', null, ...Array.from({ length: this.#yearCount }, () => null)];
    this.rows.push({ kind: 'heading', level, label, cells, accountCodes: [] });
  }

  /** Heading, lines and subtotal of a section; nothing at all when it has no lines. */
  section(section: NeracaSection, entries: readonly NeracaEntry[]): readonly Sen[] {
    if (entries.length === 0) return this.#sums([]);
    this.heading(section.heading, 1);
    for (const entry of entries) {
      this.rows.push({
        ...(entry.key === null ? {} : { key: entry.key }),
        kind: 'line',
        level: 2,
        label: entry.label,
        cells: [entry.code, null, ...entry.amounts],
        accountCodes: entry.accountCodes,
      });
    }
    return this.sum({ key: section.key, label: section.total, kind: 'subtotal', parts: entries.map((entry) => entry.amounts) });
  }

  sum(input: SumInput): readonly Sen[] {
    const sums = this.#sums(input.parts);
    const level = input.kind === 'total' ? 0 : 1;
    const row = { key: input.key, kind: input.kind, level, label: input.label, cells: ['', null, ...sums] };
    this.rows.push({ ...row, accountCodes: [] });
    return sums;
  }

  #sums(parts: readonly (readonly Sen[])[]): readonly Sen[] {
    return Array.from({ length: this.#yearCount }, (_, index) => sum(parts.map((part) => part[index] ?? ZERO)));
  }
}
