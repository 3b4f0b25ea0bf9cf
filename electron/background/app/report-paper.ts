import type { FileLike } from '#shared/contract/schema.ts';
import type { Paper } from '#shared/contract/report.ts';
import type { Letterhead, Statement } from '#shared/domain/statement/statement.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { renderPdf } from '../report/print.ts';
import { receiptDocument, type ReceiptInput } from '../report/receipt.ts';
import { statementSheet } from '../report/sheet.ts';
import { statementDocument } from '../report/statement-document.ts';
import { journalById } from '../store/queries/journal.ts';
import { memberById } from '../store/queries/member.ts';
import { bookProfile } from './book-facts.ts';
import type { OpenBook } from './context.ts';
import { documentOf, journalDetail } from './journal.ts';
import { entryText, localId } from './posting.ts';
import { printMoment, reportStatement, type ReportInput } from './report.ts';

export const PDF_TYPE = 'application/pdf';
export const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Reports that the officers sign; lists and ledgers are working papers. */
const SIGNED_REPORTS: ReadonlySet<string> = new Set(['neraca', 'phu', 'phu-unit', 'equity', 'shu', 'shu-members']);
const SIGNERS_MAX = 2;

/** A report on paper. Refusals: those of `reportStatement`. */
export async function reportPdf(open: OpenBook, input: ReportInput & { readonly paper: Paper }): Promise<Result<FileLike>> {
  const statement = reportStatement(open, input);
  if (!statement.ok) return statement;
  const profile = bookProfile(open);
  const printed = printMoment(open);
  const officers = profile.officers.filter((officer) => /ketua|bendahara/i.test(officer.office)).slice(0, SIGNERS_MAX);
  const bytes = await renderPdf(
    statementDocument({
      statement: statement.value,
      letterhead: letterhead(open),
      paperSize: input.paper,
      footerText: `${statement.value.title} · dicetak ${printed.text}`,
      signed: SIGNED_REPORTS.has(input.name) && officers.length > 0 ? { date: open.environment.today(), officers } : null,
    }),
    { createdAt: printed.iso },
  );
  return done(makeFile(bytes, fileNameOf(statement.value, input.period, 'pdf'), PDF_TYPE));
}

/** A report as a real workbook. Refusals: those of `reportStatement`. */
export async function reportXlsx(open: OpenBook, input: ReportInput): Promise<Result<FileLike>> {
  const statement = reportStatement(open, input);
  if (!statement.ok) return statement;
  return done(makeFile(await statementSheet(statement.value, letterhead(open)), fileNameOf(statement.value, input.period, 'xlsx'), XLSX_TYPE));
}

/** Bukti kas masuk, kas keluar or memorial of a journal. Refusals: `journal.notFound`. */
export async function receiptPdf(open: OpenBook, input: { readonly journalId: string; readonly copy: boolean }): Promise<Result<FileLike>> {
  const id = localId(open.read, input.journalId);
  const row = id === null ? null : journalById(open.read, id);
  if (row === null) return refuse('journal.notFound');
  const detail = journalDetail(open, row);
  const printed = printMoment(open);
  const member = row.member === null ? null : memberById(open.read, row.member);
  const kind: ReceiptInput['kind'] = row.cash > 0 ? 'cashIn' : row.cash < 0 ? 'cashOut' : 'memorial';
  const cash = detail.lines.find((line) => isCashLine(open, line.accountCode));
  const isSimple = cash !== undefined && kind !== 'memorial';
  const text = entryText(row);
  const bytes = await renderPdf(
    receiptDocument({
      letterhead: letterhead(open),
      number: documentOf(row),
      date: row.date,
      proofCode: detail.evidenceCode,
      copy: input.copy,
      printedAt: printed.text,
      kind,
      partyName: member?.name ?? (kind === 'memorial' ? text : ''),
      partyDetail: member === null ? '' : `No. anggota ${member.number}`,
      paymentMethod: cash === undefined || kind === 'memorial' ? '' : cash.accountName,
      lines: detail.lines
        .filter((line) => !isSimple || !isMeans(open, line.accountCode))
        .map((line) => ({ accountCode: line.accountCode, description: line.accountName === text ? text : `${text} (${line.accountName})`, debitSen: line.debitSen, creditSen: line.creditSen })),
      signers: [],
    }),
    { createdAt: printed.iso },
  );
  return done(makeFile(bytes, `${documentOf(row)}.pdf`, PDF_TYPE));
}

/** Cash itself and the clearing between units are how the money went, not what it was for. */
function isMeans(open: OpenBook, code: string): boolean {
  return open.read.get("SELECT 1 FROM account WHERE code = ? AND role IN ('cash', 'bank', 'interUnit')", code) !== undefined;
}

function isCashLine(open: OpenBook, code: string): boolean {
  return open.read.get("SELECT 1 FROM account WHERE code = ? AND role IN ('cash', 'bank')", code) !== undefined;
}

export function letterhead(open: OpenBook): Letterhead {
  const { name, legalNumber, legalDate, nik, address, town, phone } = bookProfile(open);
  return { name, legalNumber, legalDate, nik, address, town, phone };
}

export function makeFile(bytes: Uint8Array, name: string, type: string): FileLike {
  return new File([new Uint8Array(bytes)], name, { type });
}

function fileNameOf(statement: Statement, period: string, ending: string): string {
  return `${statement.title} ${period}`.replaceAll(/[^\p{L}\p{N} .-]/gu, '').replaceAll(/\s+/g, '-').toLowerCase().concat('.', ending);
}
