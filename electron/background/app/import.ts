import type { ImportBatch, ImportIssue, ImportPreview } from '#shared/contract/import.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { encodeImportBatch } from '#shared/domain/log/config-body.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { done, refuse, type RefusalValue, type Result } from '#shared/domain/result.ts';
import { groupThousands } from '#shared/money/format.ts';
import { createCollector, type Collector } from '../import/collector.ts';
import { writeErrorFile } from '../import/error-file.ts';
import { FIELDS_OF_KIND, REQUIRED_FIELDS } from '../import/profile.ts';
import type { Finding, RowError } from '../import/rows.ts';
import { importBatchRow } from '../store/queries/import.ts';
import type { OpenBook } from './context.ts';
import { prepareAccounts } from './import-accounts.ts';
import { errorIssue, findingIssue, importContext, type ImportChoices, type ImportContext, type Prepared } from './import-context.ts';
import type { ImportInput } from './import-input.ts';
import { FIELD_LABELS } from './import-field-labels.ts';
import { readImportFile, type ImportFile, type Place } from './import-file.ts';
import { postJournals, prepareJournal } from './import-journal.ts';
import { prepareMembers } from './import-members.ts';
import { PRODUCT_ACCOUNT_OF_PROFILE, rememberProfile } from './import-profile.ts';
import { importBatch } from './import-reverse.ts';
import { prepareSavings } from './import-savings.ts';
import { write, type Writer, type WriteOptions } from './write.ts';

/** Errors and findings shown before an import. */
const PREVIEW_ISSUES_MAX = 200;

export type ImportAnswer = {
  readonly batch: ImportBatch | null;
  readonly added: number;
  readonly known: number;
  readonly findings: readonly ImportIssue[];
};

/**
 * What an import would do, without changing anything; wrong rows are listed, not refused.
 * Refusals, in order: `import.fileUnreadable`, `import.profileUnknown`, `device.notHeadOffice`, `account.roleMissing`, `period.locked`.
 */
export async function previewImport(open: OpenBook, input: ImportInput): Promise<Result<ImportPreview>> {
  const read = await readImportFile(open, input);
  if (!read.ok) return read;
  const file = read.value;
  const { prepared, issues } = checkRows(open, file, choicesOf(input, file));
  if (prepared.refusal !== null) return { ok: false, refusal: prepared.refusal };
  return done({
    kind: file.kind,
    profile: file.profileName,
    headers: file.headers,
    sample: file.sample,
    columns: file.columns,
    fields: FIELDS_OF_KIND[file.kind].map((key) => ({ key, label: FIELD_LABELS[key], required: REQUIRED_FIELDS[file.kind].includes(key) })),
    numberStyle: file.numberStyleOpen ? null : file.profile?.numberStyle ?? 'plain',
    rows: file.rowCount,
    newRows: prepared.newRows,
    knownRows: prepared.knownRows,
    errors: issues.errors.slice(0, PREVIEW_ISSUES_MAX).map(errorIssue),
    errorsTotal: issues.errorCount,
    findings: issues.findings.slice(0, PREVIEW_ISSUES_MAX).map(findingIssue),
    findingsTotal: issues.findingCount,
    totals: [
      { label: 'Jumlah baris', value: groupThousands(file.rowCount) }, { label: 'Baris baru', value: groupThousands(prepared.newRows) },
      { label: 'Sudah ada', value: groupThousands(prepared.knownRows) }, ...prepared.totals,
    ],
  });
}

export type RunInput = ImportInput & { readonly rememberAs?: string | undefined };

/**
 * Imports a file: all or nothing, one batch in one transaction. Rows that are known change nothing; when all are, there is
 * no batch. Refusals, in order: `import.fileUnreadable`, `import.profileUnknown`, `import.columnsMissing`,
 * `import.numberStyleMissing`, `device.notHeadOffice`, `account.roleMissing`, `import.rowsWrong`, `period.locked`.
 */
export async function runImport(open: OpenBook, input: RunInput, command?: WriteOptions['command']): Promise<Result<ImportAnswer>> {
  const read = await readImportFile(open, input);
  if (!read.ok) return read;
  const file = read.value;
  const unready = unreadyRefusal(file);
  if (unready !== null) return { ok: false, refusal: unready };
  return write<ImportAnswer, string>(open, { command, nouns: ['import', 'account', 'member', 'savings', 'journal'] }, (writer) => {
    const answer = importRows(open, writer, { file, choices: choicesOf(input, file) });
    if (answer.ok && input.rememberAs !== undefined && input.rememberAs !== '' && file.profile !== null) rememberProfile(writer, input.rememberAs, file.profile);
    return answer;
  });
}

/** The wrong rows as a CSV file to correct and import again. Refusals as `previewImport`. */
export async function importErrorFile(open: OpenBook, input: ImportInput): Promise<Result<FileLike>> {
  const read = await readImportFile(open, input);
  if (!read.ok) return read;
  const { issues } = checkRows(open, read.value, choicesOf(input, read.value));
  const headers = read.value.content.format === 'ndjson' ? ['Isi baris'] : read.value.headers;
  const bytes = writeErrorFile(issues.errors, headers);
  return done(new File([new Uint8Array(bytes)], `${input.file.name.replace(/\.[^.]*$/, '')}-kesalahan.csv`, { type: 'text/csv' }));
}

/** Imports rows that were read, inside a transaction. Refusals: those of `runImport` from `device.notHeadOffice` on. */
export function importRows(
  open: OpenBook, writer: Writer, { file, choices }: { readonly file: ImportFile; readonly choices: ImportChoices },
): Result<ImportAnswer> {
  const collector = createCollector();
  const context = importContext(open, writer.book, { file, choices, collector });
  const openBatch = (rows: number): number => writer.append(
    EVENT_KIND.importBatch, encodeImportBatch({ kind: file.kind, source: choices.source, fileName: loggableName(file.name), rows }),
  ).seq;
  let batch: number | null = null;
  const prepared = file.kind === 'journal' ? null : prepareTable(context);
  const counts = prepared ?? postJournals(context, writer, (rows) => (batch = openBatch(rows)));
  const { errors, findings, errorCount } = mergedIssues(file, collector);
  const refusal = counts.refusal?.code === 'period.locked' && errorCount > 0 ? null : counts.refusal;
  if (refusal !== null) return { ok: false, refusal };
  if (errorCount > 0) return refuse('import.rowsWrong', { count: errorCount, row: errors[0]?.rowNumber ?? 0 });
  if (prepared !== null && prepared.newRows > 0) {
    batch = openBatch(prepared.newRows);
    prepared.write(writer, batch);
  }
  return done({
    batch: batch === null ? null : batchAnswer(open, writer, batch),
    added: counts.newRows,
    known: counts.knownRows,
    findings: findings.map(findingIssue),
  });
}

function batchAnswer(open: OpenBook, writer: Writer, batch: number): ImportBatch | null {
  const row = importBatchRow(writer.book, open.feed.ix * 4_294_967_296 + batch);
  return row === undefined ? null : importBatch(writer.book, row);
}

const FILE_NAME_LENGTH_MAX = 200;

/** A file's name as it may stand in the log. */
function loggableName(name: string): string {
  return name.normalize('NFC').replaceAll(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/g, '').slice(0, FILE_NAME_LENGTH_MAX).toWellFormed();
}

type Issues = {
  readonly errors: readonly RowError[];
  readonly findings: readonly Finding[];
  readonly errorCount: number;
  readonly findingCount: number;
};

function checkRows(open: OpenBook, file: ImportFile, choices: ImportChoices): { readonly prepared: Omit<Prepared, 'write'>; readonly issues: Issues } {
  const collector = createCollector();
  const context = importContext(open, open.read, { file, choices, collector });
  const prepared = file.kind === 'journal' ? prepareJournal(context) : prepareTable(context);
  return { prepared, issues: mergedIssues(file, collector) };
}

function prepareTable(context: ImportContext): Prepared {
  const { content } = context.file;
  if (content.format === 'ndjson' || content.applied.kind === 'journal') throw new Error('a journal is posted entry by entry');
  const { applied } = content;
  const placeOf = (field: 'code' | 'number' | 'ref') => (key: string): Place => content.placeOf(field, key);
  switch (applied.kind) {
    case 'accounts':
      return prepareAccounts(context, applied.rows, placeOf('code'));
    case 'members':
      return prepareMembers(context, applied.rows, placeOf('number'));
    case 'savings':
      return prepareSavings(context, applied.rows, placeOf('ref'));
  }
}

/** What reading the file found and what the book found, in the order of the file. */
function mergedIssues(file: ImportFile, collector: Collector): Issues {
  const own = collector.take();
  if (file.content.format === 'ndjson') return own;
  const { applied } = file.content;
  const byRow = (left: { readonly rowNumber: number }, right: { readonly rowNumber: number }): number => left.rowNumber - right.rowNumber;
  return {
    errors: [...applied.errors, ...own.errors].sort(byRow),
    findings: [...applied.findings, ...own.findings].sort(byRow),
    errorCount: applied.errorCount + own.errorCount,
    findingCount: applied.findingCount + own.findingCount,
  };
}

export function choicesOf(input: Pick<ImportInput, 'source' | 'savingsJournal' | 'map'>, file: ImportFile): ImportChoices {
  const named = input.map?.['productAccount'];
  return {
    source: loggableName(input.source),
    savingsJournal: input.savingsJournal,
    profileName: file.profileName,
    productAccount: typeof named === 'string' ? named : PRODUCT_ACCOUNT_OF_PROFILE[file.profileName] ?? null,
  };
}

function unreadyRefusal(file: ImportFile): RefusalValue | null {
  if (file.missingColumns.length > 0) return refuse('import.columnsMissing', { columns: file.missingColumns.join(', ') }).refusal;
  return file.numberStyleOpen ? refuse('import.numberStyleMissing').refusal : null;
}
