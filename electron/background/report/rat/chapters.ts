import type { Content } from 'pdfmake/interfaces.js';
import { chartSvg, type PaperChart } from '../chart.ts';
import { MUTED } from '../grid.ts';
import { contentWidthPoints } from '../paper.ts';
import { signatures } from '../signatures.ts';
import { titleBlock } from '../titles.ts';
import { bookPaper } from './frame.ts';
import type { RatBookInput } from './input.ts';
import { capitalTable, loanTable, memberMovementTable, officerTable, savingsTable } from './report-tables.ts';
import { heading, paragraphs } from './text.ts';

const CHART_HEIGHT_POINTS = 140;

/** Bab I: the text alone. */
export function introduction(input: RatBookInput, text: string): Content[] {
  return [...chapterTitle(input, 'I', 'Pendahuluan'), ...paragraphs(text)];
}

/** Bab II: identity, officers, members. Columns: koperasi.md 7.3. */
export function organisation(input: RatBookInput, text: string): Content[] {
  const width = contentWidthPoints(bookPaper(input));
  const identity = input.identity.filter((row) => row.value !== '');
  return [
    ...chapterTitle(input, 'II', 'Organisasi dan Keanggotaan'),
    ...paragraphs(text),
    ...(identity.length === 0 ? [] : [heading('Identitas koperasi'), identityTable(identity)]),
    block('Susunan pengurus', officerTable(input.officers, width)),
    ...(input.supervisors.length === 0 ? [] : [block('Susunan pengawas', officerTable(input.supervisors, width))]),
    block('Perkembangan anggota', memberMovementTable(input.memberMovement, width)),
    ...chart('Jumlah anggota tiap akhir bulan', input.charts.members, width),
  ];
}

/** Bab III: capital, savings, loans, SHU over the months. */
export function business(input: RatBookInput, text: string): Content[] {
  const width = contentWidthPoints(bookPaper(input));
  return [
    ...chapterTitle(input, 'III', 'Usaha dan Keuangan'),
    ...paragraphs(text),
    block('Perkembangan modal', capitalTable(input.capitalGrowth, input.year, width)),
    block('Perkembangan simpanan', savingsTable(input.savingsGrowth, width)),
    ...chart('Simpanan anggota tiap akhir bulan (rupiah)', input.charts.savings, width),
    ...(input.loansGrowth === null ? [] : [block('Perkembangan pinjaman', loanTable(input.loansGrowth, width))]),
    ...chart('Sisa hasil usaha tiap bulan (rupiah)', input.charts.shu, width),
  ];
}

/** Penutup, signed by all of the board (UU 25/1992, article 36). */
export function closing(input: RatBookInput, text: string): Content[] {
  return [
    ...titleBlock({ title: 'Penutup', subtitle: `Laporan pengurus tahun buku ${input.year}`, content: { label: 'Penutup', id: 'closing' } }),
    ...paragraphs(text),
    signatures({ town: input.letterhead.town, date: input.signedOn, officers: input.officers }),
  ];
}

function chapterTitle(input: RatBookInput, number: string, name: string): Content[] {
  return titleBlock({
    title: `Bab ${number}  ${name}`, subtitle: `Laporan pengurus tahun buku ${input.year}`, content: { label: `Bab ${number} ${name}`, id: `chapter${number}` },
  });
}

/** A heading and what it heads, kept on one page. */
function block(title: string, content: Content): Content {
  return { unbreakable: true, stack: [heading(title), content] };
}

function chart(title: string, data: PaperChart | null, width: number): Content[] {
  if (data === null) return [];
  return [{
    unbreakable: true,
    stack: [heading(title), { svg: chartSvg(data, { width, height: CHART_HEIGHT_POINTS }), width, margin: [0, 0, 0, 10] }],
  }];
}

function identityTable(rows: readonly { readonly label: string; readonly value: string }[]): Content {
  return {
    margin: [0, 0, 0, 8],
    table: { widths: [120, '*'], body: rows.map((row) => [{ text: row.label, color: MUTED }, { text: row.value }]) },
    layout: { defaultBorder: false, paddingLeft: () => 3, paddingRight: () => 3, paddingTop: () => 1, paddingBottom: () => 1 },
  };
}
