import type { Content } from 'pdfmake/interfaces.js';
import { INK, MUTED } from '../grid.ts';
import { initials } from '../letterhead.ts';
import { contentHeightPoints, contentWidthPoints } from '../paper.ts';
import { signatures } from '../signatures.ts';
import { titleBlock } from '../titles.ts';
import { bookPaper } from './frame.ts';
import type { RatBookInput } from './input.ts';
import { paragraphs } from './text.ts';

const GREEN = '#1f6b4a';

/** The cover. Source: koperasi.md 7.2, part 1. */
export function cover(input: RatBookInput): Content[] {
  const paper = bookPaper(input);
  const { letterhead } = input;
  const width = contentWidthPoints(paper);
  const height = contentHeightPoints(paper);
  const dated = letterhead.legalDate === '' ? '' : `, tanggal ${letterhead.legalDate}`;
  const legal = [
    letterhead.legalNumber === '' ? '' : `Badan Hukum No. ${letterhead.legalNumber}${dated}`, letterhead.nik === '' ? '' : `NIK ${letterhead.nik}`,
  ].filter((line) => line !== '');
  return [
    mark(initials(letterhead.name), width),
    { text: letterhead.name.toUpperCase(), bold: true, fontSize: 17, alignment: 'center', margin: [0, 18, 0, 4], lineHeight: 1.2 },
    ...legal.map((text): Content => ({ text, alignment: 'center', fontSize: 9.5, color: MUTED })),
    { canvas: [{ type: 'line', x1: width / 2 - 40, y1: 0, x2: width / 2 + 40, y2: 0, lineWidth: 1.6, lineColor: GREEN }], margin: [0, height * 0.13, 0, 22] },
    { text: 'LAPORAN PERTANGGUNGJAWABAN\nPENGURUS DAN PENGAWAS', bold: true, fontSize: 19, alignment: 'center', lineHeight: 1.3 },
    {
      text: input.meetingNumber === null ? 'Rapat Anggota Tahunan' : `Rapat Anggota Tahunan ke-${input.meetingNumber}`,
      fontSize: 13, alignment: 'center', margin: [0, 14, 0, 0],
    },
    { text: `Tahun Buku ${input.year}`, fontSize: 13, alignment: 'center', bold: true, color: GREEN, margin: [0, 2, 0, 0] },
    {
      absolutePosition: { x: paper.margins.left, y: paper.heightPoints - paper.margins.bottom - 34 },
      columns: [{ width, stack: [
        { text: letterhead.address, alignment: 'center', fontSize: 9.5 },
        { text: letterhead.phone === '' ? '' : `Telepon ${letterhead.phone}`, alignment: 'center', fontSize: 9.5, color: MUTED },
      ] }],
    },
  ];
}

/** Kata pengantar, signed by Ketua and Sekretaris. */
export function foreword(input: RatBookInput, text: string): Content[] {
  const signers = input.officers.slice(0, 2);
  return [
    ...titleBlock({ title: 'Kata Pengantar', subtitle: `Rapat Anggota Tahunan Tahun Buku ${input.year}`, content: { label: 'Kata Pengantar', id: 'foreword' } }),
    ...paragraphs(text),
    signatures({ town: input.letterhead.town, date: input.signedOn, officers: signers }),
  ];
}

/** Daftar isi; the page numbers are filled in by the layout. */
export function contents(input: RatBookInput): Content[] {
  return [
    ...titleBlock({ title: 'Daftar Isi', subtitle: `Buku RAT Tahun Buku ${input.year}` }),
    { toc: { textMargin: [0, 4.5, 0, 4.5], textStyle: { fontSize: 10, color: INK }, numberStyle: { fontSize: 10, bold: true, fontFeatures: ['tnum'] } } },
  ];
}

function mark(letters: string, width: number): Content {
  const radius = 38;
  return {
    margin: [0, 30, 0, 0],
    stack: [
      { canvas: [{ type: 'ellipse', x: width / 2, y: radius, r1: radius, r2: radius, lineColor: GREEN, lineWidth: 1.8 }] },
      { text: letters, bold: true, color: GREEN, fontSize: 26, alignment: 'center', lineHeight: 1, relativePosition: { x: 0, y: -(radius + 16) } },
    ],
  };
}
