import { MONTH_NAMES_SHORT, parseIsoDate } from '#shared/calendar/date.ts';
import { yearMonth } from '#shared/calendar/month.ts';
import type { RatMeeting, RatPart as RatPartState, RatText } from '#shared/contract/rat.ts';
import type { Paper } from '#shared/contract/report.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { cellOf, neraca } from '#shared/domain/statement/neraca.ts';
import { equityChanges } from '#shared/domain/statement/equity-changes.ts';
import { phu, phuPerUnit } from '#shared/domain/statement/phu.ts';
import type { Statement } from '#shared/domain/statement/statement.ts';
import { done, type Result } from '#shared/domain/result.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { sen, sum, type Sen } from '#shared/money/sen.ts';
import { toHex } from '../bundle/bytes.ts';
import { printRatBook } from '../report/rat/book.ts';
import { RAT_PARTS, type CapitalGrowthRow, type LoanGrowthRow, type MemberMovementRow, type RatBookInput, type RatPart, type RatTexts, type SavingsGrowthRow } from '../report/rat/input.ts';
import { fillRatText, type RatValues } from '../seed/rat-placeholders.ts';
import type { ReadableBook } from '../store/database.ts';
import { units } from '../store/queries/account.ts';
import { attendants, equityLine, loanYear, memberCounts } from '../store/queries/rat.ts';
import { productMovements } from '../store/queries/savings.ts';
import { bookProfile } from './book-facts.ts';
import type { OpenBook } from './context.ts';
import { isYearClosed, yearResult } from './period.ts';
import { evidenceCode } from './posting.ts';
import { PLACEHOLDER_NAMES, ratMeeting, ratTextOf, ratTexts, ratValues, type RatFigures } from './rat-text.ts';
import { monthSeries, printMoment, resultInput, statementInput } from './report.ts';
import { letterhead, makeFile, PDF_TYPE } from './report-paper.ts';
import { computationOf, distributionInput, memberListInput } from './report-shu.ts';
import { getShuSnapshot } from './shu.ts';

const PART_TITLES: Readonly<Record<RatPart, string>> = {
  cover: 'Sampul', foreword: 'Kata pengantar', contents: 'Daftar isi', introduction: 'Bab I Pendahuluan', organisation: 'Bab II Organisasi dan keanggotaan',
  business: 'Bab III Usaha dan keuangan', neraca: 'Laporan posisi keuangan', phu: 'Perhitungan hasil usaha', equity: 'Laporan perubahan ekuitas',
  shuDistribution: 'Pembagian SHU', closing: 'Penutup', shuList: 'Daftar pembagian SHU per anggota', attendance: 'Daftar hadir', minutes: 'Berita acara',
};

export type RatState = {
  readonly year: number;
  readonly parts: readonly RatPartState[];
  readonly texts: readonly RatText[];
  readonly meeting: RatMeeting;
  readonly placeholders: readonly string[];
  readonly values: Readonly<Record<string, string>>;
};

/** What the book of a year is made of and what is still missing. */
export function ratState(open: OpenBook, input: { readonly year: number }): RatState {
  const closed = isYearClosed(open.read, input.year);
  const frozen = getShuSnapshot(open, { year: input.year }) !== null;
  const profile = bookProfile(open);
  const notes: Partial<Record<RatPart, string>> = {
    ...(profile.legalNumber === '' ? { cover: 'Nomor badan hukum belum diisi' } : {}),
    ...(profile.officers.length === 0 ? { foreword: 'Pengurus belum diisi' } : {}),
    ...(closed ? {} : { neraca: 'Tahun buku belum ditutup', phu: 'Tahun buku belum ditutup', equity: 'Tahun buku belum ditutup' }),
    ...(frozen ? {} : { shuDistribution: 'SHU belum dibekukan', shuList: 'SHU belum dibekukan' }),
    ...(ratMeeting(open, input.year).date === '' ? { minutes: 'Tanggal rapat belum diisi' } : {}),
  };
  return {
    year: input.year,
    parts: RAT_PARTS.map((key) => ({ key, title: PART_TITLES[key], ready: notes[key] === undefined, note: notes[key] ?? '' })),
    texts: ratTexts(open, input.year),
    meeting: ratMeeting(open, input.year),
    placeholders: PLACEHOLDER_NAMES,
    values: valuesOf(open, input.year),
  };
}

/** What stands for the placeholders of a year's book; unknown ones are left out. */
function valuesOf(open: OpenBook, year: number): Readonly<Record<string, string>> {
  const statements = statementInput(open, { from: yearMonth(year, 1), to: yearMonth(year, 12) }, undefined);
  const position = neraca(statements, { title: 'position', detail: 'line' });
  const figures = figuresOf(open, year, { assetsSen: assetsOf(position), movement: memberMovement(open.read, year) });
  return { ...ratValues({ profile: bookProfile(open), year, figures, meeting: ratMeeting(open, year) }) };
}

function assetsOf(position: Statement): Sen {
  return cellOf(position, 'totalAssets', position.columns.findIndex((column) => column.key === 'thisYear'));
}

export type RatPrint = {
  readonly year: number;
  readonly paper: Paper;
  readonly parts?: readonly string[] | undefined;
};

/** The RAT book as one PDF. Refusals: `shu.rulesMissing` and those of the SHU rules. */
export async function ratBookPdf(
  open: OpenBook, input: RatPrint, options: { readonly signal?: AbortSignal; readonly onProgress?: (share: number) => void } = {},
): Promise<Result<FileLike>> {
  const made = ratBookInput(open, input);
  if (!made.ok) return made;
  const bytes = await printRatBook(made.value, { createdAt: printMoment(open).iso, ...options });
  return done(makeFile(bytes, `Buku-RAT-${input.year}.pdf`, PDF_TYPE));
}

/** Everything the book prints, read in one go. */
export function ratBookInput(open: OpenBook, input: RatPrint): Result<RatBookInput> {
  const { year } = input;
  const computation = computationOf(open, year);
  if (!computation.ok) return computation;
  const profile = bookProfile(open);
  const meeting = ratMeeting(open, year);
  const period = { from: yearMonth(year, 1), to: yearMonth(year, 12) };
  const statements = statementInput(open, period, undefined);
  const results = resultInput(open, period, undefined);
  const position = neraca(statements, { title: 'both', detail: 'account' });
  const movement = memberMovement(open.read, year);
  const figures = figuresOf(open, year, { assetsSen: assetsOf(position), movement });
  const values = ratValues({ profile, year, figures, meeting });
  const meetingDate = parseIsoDate(meeting.date);
  return done({
    letterhead: letterhead(open),
    year,
    meetingNumber: null,
    paperSize: input.paper,
    parts: RAT_PARTS.filter((part) => input.parts === undefined || input.parts.includes(part)),
    seal: sealOf(open.read),
    printedAt: printMoment(open).text,
    signedOn: meetingDate ?? open.environment.today(),
    officers: profile.officers.map((officer) => ({ ...officer, term: '' })),
    supervisors: profile.supervisors.map((officer) => ({ ...officer, term: '' })),
    identity: [
      { label: 'Nama', value: profile.name },
      { label: 'Badan hukum', value: [profile.legalNumber, profile.legalDate].filter((text) => text !== '').join(', tanggal ') },
      { label: 'NIK', value: profile.nik },
      { label: 'NPWP', value: profile.taxNumber },
      { label: 'NIB', value: profile.businessNumber },
      { label: 'Alamat', value: profile.address },
      { label: 'Wilayah kerja', value: profile.workArea },
      { label: 'Telepon', value: profile.phone },
      { label: 'Surel', value: profile.email },
    ].filter((row) => row.value !== ''),
    texts: bookTexts(open, year, values),
    memberMovement: movement,
    capitalGrowth: capitalGrowth(open.read, year),
    savingsGrowth: savingsGrowth(open.read, year),
    loansGrowth: loansGrowth(open.read, year),
    charts: charts(open, year),
    statements: {
      neraca: position,
      phu: phu(results),
      phuPerUnit: results.units.length > 1 ? phuPerUnit(results) : null,
      equity: equityChanges(results),
    },
    shu: { distribution: distributionInput(computation.value), list: memberListInput(computation.value) },
    minutes: {
      number: meeting.number, date: meetingDate, place: meeting.place, startTime: meeting.time, endTime: '',
      memberCount: figures.closing, quorumCount: meeting.quorum === 0 ? null : meeting.quorum, presentCount: meeting.present === 0 ? null : meeting.present,
      guestCount: null, agenda: linesOf(open, { year, key: 'agenda', values }), decisions: linesOf(open, { year, key: 'keputusan', values }),
      chairName: meeting.chair, secretaryName: meeting.secretary,
    },
    attendance: attendants(open.read, `${year}-12-31`).map((row) => ({ memberNumber: row.number, name: row.name, place: row.address === '' ? row.unit : row.address })),
  });
}

/** The first 40 bits of the own feed's head: what a printed book can be held against later. */
function sealOf(book: ReadableBook): string {
  const head = book.get<{ head_hash: Uint8Array }>('SELECT head_hash FROM feed WHERE own = 1')?.head_hash;
  const code = head === undefined || /^0+$/.test(toHex(head)) ? '00000000' : evidenceCode(head);
  return `${code.slice(0, 4)}-${code.slice(4)}`;
}

function bookTexts(open: OpenBook, year: number, values: RatValues): RatTexts {
  const text = (key: Parameters<typeof ratTextOf>[2]): string => fillRatText(ratTextOf(open, year, key), values);
  return {
    foreword: text('kataPengantar'),
    introduction: `## Dasar\n\n${points(text('dasar'))}\n\n## Maksud dan tujuan\n\n${points(text('maksudTujuan'))}\n\n## Sistematika\n\n${text('sistematika')}`,
    organisation: `## Organisasi\n\n${text('organisasi')}\n\n## Keanggotaan\n\n${text('keanggotaan')}`,
    business: `## Usaha\n\n${text('usaha')}\n\n## Keuangan\n\n${text('keuangan')}\n\n## Pembagian SHU\n\n${text('pembagianShu')}`,
    closing: text('penutup'),
  };
}

/** Single lines one below the other are points of a list; paragraphs stay paragraphs. */
function points(text: string): string {
  return /\n(?!\n)/.test(text.trim()) && !text.includes('\n\n') ? text.trim().split('\n').map((lineText) => `- ${lineText.trim()}`).join('\n') : text;
}

function linesOf(open: OpenBook, input: { readonly year: number; readonly key: 'agenda' | 'keputusan'; readonly values: RatValues }): readonly string[] {
  return fillRatText(ratTextOf(open, input.year, input.key), input.values).split('\n').map((text) => text.trim()).filter((text) => text !== '');
}

function memberMovement(book: ReadableBook, year: number): readonly MemberMovementRow[] {
  const [now, before] = [memberCounts(book, year), memberCounts(book, year - 1)];
  const hasBefore = before.some((row) => row.opening + row.joined > 0);
  type Key = 'opening' | 'joined' | 'left' | 'died' | 'closing';
  const row = (label: string, key: Key): MemberMovementRow => ({
    label,
    male: now.filter((item) => item.gender === 'L').reduce((total, item) => total + item[key], 0),
    female: now.filter((item) => item.gender !== 'L').reduce((total, item) => total + item[key], 0),
    lastYear: hasBefore ? before.reduce((total, item) => total + item[key], 0) : null,
  });
  return [row('Anggota awal tahun', 'opening'), row('Masuk', 'joined'), row('Keluar', 'left'), row('Meninggal', 'died'), row('Anggota akhir tahun', 'closing')];
}

const CAPITAL_LINES = [
  ['Simpanan pokok', 'simpananPokok'], ['Simpanan wajib', 'simpananWajib'], ['Cadangan', 'reserves'], ['Hibah', 'grants'],
  ['Modal penyertaan', 'participationCapital'],
] as const;

function capitalGrowth(book: ReadableBook, year: number): readonly CapitalGrowthRow[] {
  const rows = CAPITAL_LINES.map(([label, key]) => ({
    label, lastYearSen: sen(equityLine(book, key, yearMonth(year - 1, 13))), thisYearSen: sen(equityLine(book, key, yearMonth(year, 13))),
  }));
  const undistributed = (at: number): Sen => sen(
    equityLine(book, 'shuCurrentYear', yearMonth(at, 13)) + equityLine(book, 'shuUndistributed', yearMonth(at, 13)) + (isYearClosed(book, at) ? 0 : yearResult(book, at)),
  );
  return [...rows.filter((row) => row.lastYearSen !== 0 || row.thisYearSen !== 0), { label: 'SHU belum dibagi', lastYearSen: undistributed(year - 1), thisYearSen: undistributed(year) }];
}

function savingsGrowth(book: ReadableBook, year: number): readonly SavingsGrowthRow[] {
  return productMovements(book, { from: yearMonth(year, 1), to: yearMonth(year, 13) }).map((row) => ({
    label: row.name, openingSen: sen(row.opening), depositedSen: sen(row.deposit), withdrawnSen: sen(row.withdrawal), interestSen: sen(0),
    closingSen: sen(row.opening + row.deposit - row.withdrawal),
  }));
}

function loansGrowth(book: ReadableBook, year: number): readonly LoanGrowthRow[] | null {
  const loans = loanYear(book, year);
  if (loans === null || (loans.opening === 0 && loans.lent === 0)) return null;
  return [{
    label: 'Pinjaman anggota', openingSen: sen(loans.opening), lentSen: sen(loans.lent), repaidSen: sen(loans.repaid),
    closingSen: sen(loans.opening + loans.lent - loans.repaid), borrowerCount: loans.borrowers,
  }];
}

function charts(open: OpenBook, year: number): RatBookInput['charts'] {
  const series = monthSeries(open, { to: yearMonth(year, 12), months: 12 });
  const categories = MONTH_NAMES_SHORT;
  const hasFigures = (values: readonly number[]): boolean => values.some((value) => value !== 0);
  return {
    members: hasFigures(series.members) ? { kind: 'line', unit: 'count', categories, series: [{ name: 'Anggota', values: series.members }] } : null,
    savings: hasFigures(series.simpananSen)
      ? { kind: 'line', unit: 'sen', categories, series: [{ name: 'Simpanan', values: series.simpananSen }, ...(hasFigures(series.loansSen) ? [{ name: 'Pinjaman', values: series.loansSen }] : [])] }
      : null,
    shu: hasFigures(series.shuSen) ? { kind: 'bar', unit: 'sen', categories, series: [{ name: 'SHU', values: series.shuSen }] } : null,
  };
}

function figuresOf(open: OpenBook, year: number, known: { readonly assetsSen: Sen; readonly movement: readonly MemberMovementRow[] }): RatFigures {
  const total = (index: number): number => (known.movement[index]?.male ?? 0) + (known.movement[index]?.female ?? 0);
  const capitalSen = sum(capitalGrowth(open.read, year).map((row) => row.thisYearSen));
  const savingsSen = sum(savingsGrowth(open.read, year).map((row) => row.closingSen));
  const lastYearSen = yearResult(open.read, year - 1);
  return {
    opening: total(0), joined: total(1), left: total(2) + total(3), closing: total(4),
    assets: formatRupiah(known.assetsSen), ownCapital: formatRupiah(capitalSen), savings: formatRupiah(savingsSen),
    shu: formatRupiah(yearResult(open.read, year)), shuLastYear: lastYearSen === 0 ? '' : formatRupiah(lastYearSen),
    units: units(open.read).map((unit) => unit.name),
  };
}
