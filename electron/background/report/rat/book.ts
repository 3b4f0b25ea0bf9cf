import type { Content, ContentSection } from 'pdfmake/interfaces.js';
import { formatRupiah, groupThousands } from '#shared/money/format.ts';
import { sum, ZERO } from '#shared/money/sen.ts';
import { shuDistribution } from '#shared/domain/statement/shu-table.ts';
import type { Officer, Statement } from '#shared/domain/statement/statement.ts';
import { renderPdf, type PaperDefinition, type PrintOptions } from '../print.ts';
import { signatures } from '../signatures.ts';
import { paperFor, statementBlocks } from '../statement-document.ts';
import { titleBlock } from '../titles.ts';
import { business, closing, introduction, organisation } from './chapters.ts';
import { bareSection, bookPaper, section } from './frame.ts';
import { contents, cover, foreword } from './front.ts';
import { RAT_PARTS, type RatBookInput, type RatPart } from './input.ts';
import { attendanceList, shuList } from './lists.ts';
import { minutes } from './minutes.ts';
import { fillPlaceholders } from './text.ts';

/**
 * The RAT book as one document: the parts asked for, in the order of koperasi.md 7.2, with contents, bookmarks, letterhead
 * and "Halaman x dari y" on every page but the cover.
 * Asserts: at least one part.
 */
export function ratBook(input: RatBookInput): PaperDefinition {
  const parts = RAT_PARTS.filter((part) => input.parts.includes(part));
  if (parts.length === 0) throw new RangeError('a RAT book without parts');
  return {
    title: `Buku RAT ${input.year} ${input.letterhead.name}`,
    author: input.letterhead.name,
    paper: bookPaper(input),
    content: parts.flatMap((part) => BUILDERS[part](input, (text) => fillPlaceholders(text, placeholders(input)))),
  };
}

/** Prints the book; see `renderPdf` for progress and cancelling. */
export function printRatBook(input: RatBookInput, options: PrintOptions): Promise<Uint8Array> {
  return renderPdf(ratBook(input), options);
}

type Builder = (input: RatBookInput, fill: (text: string) => string) => readonly ContentSection[];

const BUILDERS: Readonly<Record<RatPart, Builder>> = {
  cover: (input) => [bareSection(bookPaper(input), cover(input))],
  foreword: (input, fill) => upright(input, foreword(input, fill(input.texts.foreword))),
  contents: (input) => upright(input, contents(input)),
  introduction: (input, fill) => upright(input, introduction(input, fill(input.texts.introduction))),
  organisation: (input, fill) => upright(input, organisation(input, fill(input.texts.organisation))),
  business: (input, fill) => upright(input, business(input, fill(input.texts.business))),
  neraca: (input) => [statementPart(input, input.statements.neraca)],
  phu: (input) => [input.statements.phu, ...(input.statements.phuPerUnit === null ? [] : [input.statements.phuPerUnit])].map((one) => statementPart(input, one)),
  equity: (input) => [statementPart(input, input.statements.equity)],
  shuDistribution: (input) => [statementPart(input, shuDistribution(input.shu.distribution))],
  closing: (input, fill) => (input.texts.closing.trim() === '' ? [] : upright(input, closing(input, fill(input.texts.closing)))),
  shuList: (input) => [shuList(input)],
  attendance: (input) => [attendanceList(input)],
  minutes: (input) => upright(input, minutes(input)),
};

function upright(input: RatBookInput, content: Content[]): readonly ContentSection[] {
  return [section(input, bookPaper(input), content)];
}

/** A statement on its own pages, signed by Ketua and Bendahara. */
function statementPart(input: RatBookInput, statement: Statement): ContentSection {
  const paper = paperFor(statement, input.paperSize, 'book');
  const signers = [officer(input, 'Ketua'), officer(input, 'Bendahara')].filter((one) => one !== null);
  return section(input, paper, [
    ...titleBlock({ title: statement.title, subtitle: statement.subtitle, content: { label: statement.title, id: statement.id } }),
    ...statementBlocks(statement, paper, signers.length),
    signatures({ town: input.letterhead.town, date: input.signedOn, officers: signers }),
  ]);
}

function officer(input: RatBookInput, office: string): Officer | null {
  return input.officers.find((one) => one.office === office) ?? null;
}

function placeholders(input: RatBookInput): Readonly<Record<string, string>> {
  const assets = input.statements.neraca.rows.find((row) => row.key === 'totalAssets')?.cells.find((cell) => typeof cell === 'number');
  const name = (office: string): string => officer(input, office)?.name ?? '';
  return {
    name: input.letterhead.name,
    year: String(input.year),
    nextYear: String(input.year + 1),
    town: input.letterhead.town,
    meetingNumber: input.meetingNumber === null ? '' : String(input.meetingNumber),
    memberCount: groupThousands(input.minutes.memberCount),
    shu: formatRupiah(sum(input.shu.distribution.blocks.map((block) => block.amountSen))),
    assets: formatRupiah(assets ?? ZERO),
    chair: name('Ketua'),
    secretary: name('Sekretaris'),
    treasurer: name('Bendahara'),
  };
}
