import type { CheckResult } from '#shared/contract/rat.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { sen } from '#shared/money/sen.ts';
import { attachmentState } from './check-payload.ts';
import { chainState } from './check-chain.ts';
import { compareRebuilt } from './rebuild.ts';
import type { OpenBook } from './context.ts';
import { inSnapshot } from '../store/transaction.ts';
import { schemaDifferences } from '../store/integrity/schema.ts';
import { bookInvariants, type Invariant } from '../store/integrity/invariants.ts';

/**
 * Periksa Buku: every invariant of the books, each with what it found. `rebuild` also makes all projections again from
 * the log in a book of its own and compares whole tables. `notice` is something to settle, not a fault.
 */
export function checkBook(open: OpenBook, input: { readonly rebuild: boolean }): { readonly ok: boolean; readonly results: readonly CheckResult[]; readonly milliseconds: number } {
  const started = open.environment.now();
  const results: CheckResult[] = inSnapshot(open.connection, () => [
    fileState(open),
    schemaState(open),
    chainState(open),
    attachmentState(open),
    ...bookInvariants(open.read).map(describe),
  ]);
  // A log that is not what was sealed cannot be replayed: that is the finding.
  const isLogWhole = results.every((result) => !LOG_CODES.has(result.code) || result.state === 'ok');
  if (input.rebuild && isLogWhole) results.push(...compareRebuilt(open));
  return { ok: results.every((result) => result.state !== 'failed'), results, milliseconds: open.environment.now() - started };
}

const LOG_CODES: ReadonlySet<string> = new Set(['log.chain', 'attachment.match']);

function fileState(open: OpenBook): CheckResult {
  const answer = open.connection.pragma('integrity_check', { simple: true });
  const foreign = open.read.all('PRAGMA foreign_key_check').length;
  const ok = answer === 'ok' && foreign === 0;
  return { code: 'file.intact', title: 'Berkas basis data utuh', state: ok ? 'ok' : 'failed', detail: ok ? '' : `${String(answer)}; rujukan lepas: ${foreign}` };
}

function schemaState(open: OpenBook): CheckResult {
  const differences = schemaDifferences(open.read);
  return { code: 'schema.guarded', title: 'Penjaga di dalam basis data lengkap', state: differences.length === 0 ? 'ok' : 'failed', detail: differences.slice(0, 5).join('; ') };
}

function describe(invariant: Invariant): CheckResult {
  const differences = invariant.differences.slice(0, 5).map((item) => (item.amount === null ? item.name : `${item.name} ${formatRupiah(sen(item.amount))}`));
  const more = invariant.differences.length > 5 ? ` dan ${invariant.differences.length - 5} lagi` : '';
  return {
    code: invariant.code,
    title: invariant.title,
    state: invariant.differences.length === 0 ? 'ok' : invariant.isNotice ? 'notice' : 'failed',
    detail: differences.join('; ') + more,
  };
}
