import type { BundlePreview } from '#shared/contract/bundle.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { ZERO } from '#shared/money/sen.ts';
import { sha256 } from '../bundle/ids.ts';
import type { BundlePlan } from '../bundle/plan.ts';
import type { BundleCode } from '../bundle/refusal.ts';
import type { Connection } from '../store/database.ts';
import {
  freezeFeed, park, parkedBundles, receivedByFile, storedAnswer, unpark, type ParkedRow, type ReceivedRow,
} from '../store/queries/bundle.ts';
import { inTransaction } from '../store/transaction.ts';
import { applyIncoming } from './bundle-apply.ts';
import { forkedFeeds, planFor } from './bundle-plan.ts';
import { beginCounting, previewOf } from './bundle-preview.ts';
import { fileBytes, readIncoming, type FileBytes, type Incoming, type Reader } from './bundle-read.ts';
import type { OpenBook } from './context.ts';
import { heldTrust } from './device-trust.ts';
import { write, type WriteOptions } from './write.ts';

export type ImportCode = BundleCode | 'bundle.busy' | 'book.keysMissing' | 'disk.full';
export type Imported = { readonly preview: BundlePreview; readonly applied: number; readonly followed: readonly string[] };

/** Files kept until what they wait for arrives (sync.md 4.2 step 5). */
export const PARKED_LIMITS = { filesMax: 20, bytesMax: 500 * 1024 * 1024 } as const;
const NOUNS = ['journal', 'member', 'savings', 'account', 'period', 'bundle', 'device', 'book'] as const;

const importing = new WeakSet<Connection>();

/**
 * Reads and judges a `.kopsync` file without changing anything. Decision: `apply`, `already`, `nothingNew`, or `gap` with
 * the number of the bundle that is missing. Refusals: the contract's, `feed.forked`, `feed.selfRolledBack` and
 * `feed.frozen` among them.
 */
export async function inspectBundle(open: OpenBook, input: { readonly file: FileLike }): Promise<Result<BundlePreview, ImportCode>> {
  const read = await fileBytes(input.file);
  if (!read.ok) return read;
  const judged = await judge(open, read.value);
  return judged.ok ? done(judged.value.preview) : judged;
}

/**
 * Takes a bundle into the books, in one transaction, through the same projections as the screens. What waits for an earlier
 * bundle is parked (decision `parked`); an unknown sender or a missing trust document is parked and refused by its code;
 * parked files follow by themselves after every success. The same file again changes nothing (decision `already`).
 */
export async function importBundle(open: OpenBook, input: { readonly file: FileLike }, command?: WriteOptions['command']): Promise<Result<Imported, ImportCode>> {
  const seen = command === undefined ? null : storedAnswer(open.read, command.id);
  // The answer of the same procedure, stored by this program in the same transaction as its effect.
  if (seen !== null) return done(JSON.parse(seen) as Imported);
  if (importing.has(open.connection)) return refuse('bundle.busy');
  importing.add(open.connection);
  try {
    const read = await fileBytes(input.file);
    if (!read.ok) return read;
    return await take(open, read.value, command);
  } finally {
    importing.delete(open.connection);
  }
}

/** Tries every parked file again; answers the names of those that got in. Called after each import and new trust document. */
export async function retryParked(open: OpenBook): Promise<readonly string[]> {
  const followed: string[] = [];
  for (;;) {
    let progress = 0;
    for (const row of parkedBundles(open.read)) {
      const judged = await judge(open, parkedFile(row));
      if (!judged.ok) continue;
      if (judged.value.kind === 'already') dropParked(open, row);
      else if (judged.value.plan.decision === 'apply' || judged.value.plan.decision === 'nothingNew') {
        if (!commit(open, judged.value.incoming, { preview: judged.value.preview }).ok) continue;
        followed.push(row.file_name);
      } else continue;
      progress += 1;
    }
    if (progress === 0) return followed;
  }
}

type Judged =
  | { readonly kind: 'already'; readonly preview: BundlePreview }
  | { readonly kind: 'read'; readonly preview: BundlePreview; readonly incoming: Incoming; readonly plan: BundlePlan };

/** Steps 1 to 9: proven, planned, counted. A fork, a roll-back and a frozen feed are refusals; a gap is not. */
async function judge(open: OpenBook, file: FileBytes): Promise<Result<Judged, ImportCode>> {
  const received = receivedByFile(open.read, sha256(file.bytes));
  if (received !== undefined) return done({ kind: 'already', preview: previewOfReceived(received, file.name) });
  const reader = readerOf(open);
  if (reader === null) return refuse('book.keysMissing');
  const { counts, visit } = beginCounting(open.read);
  const incoming = await readIncoming(file, reader, visit);
  if (!incoming.ok) return incoming;
  const plan = planFor(open.read, incoming.value);
  if (plan.refusal !== null && (plan.decision === 'fork' || plan.decision === 'selfRolledBack' || plan.decision === 'frozen')) {
    if (plan.decision === 'fork') return { ok: false, refusal: { code: 'feed.forked', params: { name: forkedNames(open, incoming.value, plan) } } };
    return { ok: false, refusal: plan.refusal };
  }
  const preview = previewOf(open.read, incoming.value, { plan, counts });
  if (plan.decision === 'alreadyImported') return done({ kind: 'already', preview });
  return done({ kind: 'read', preview, incoming: incoming.value, plan });
}

async function take(open: OpenBook, file: FileBytes, command: WriteOptions['command']): Promise<Result<Imported, ImportCode>> {
  const judged = await judge(open, file);
  if (!judged.ok) {
    const { code, params } = judged.refusal;
    if (code === 'bundle.senderUnknown' || code === 'trust.newerNeeded') parkFile(open, file, { code, detail: JSON.stringify(params) });
    if (code === 'feed.forked') await freezeForked(open, file);
    return judged;
  }
  if (judged.value.kind === 'already') return done({ preview: judged.value.preview, applied: 0, followed: [] });
  const { incoming, plan, preview } = judged.value;
  if (plan.decision === 'gap') {
    parkFile(open, file, { code: 'bundle.gap', detail: String(preview.missingNumber ?? '') });
    return done({ preview: { ...preview, decision: 'parked' }, applied: 0, followed: [] });
  }
  const applied = commit(open, incoming, { preview, command });
  if (!applied.ok) return applied;
  return done({ ...applied.value, followed: await retryParked(open) });
}

type Commitment = { readonly preview: BundlePreview; readonly command?: WriteOptions['command'] };

function commit(open: OpenBook, incoming: Incoming, { preview, command }: Commitment): Result<Imported, ImportCode> {
  return write<Imported, BundleCode>(open, { command, nouns: NOUNS }, (writer) => {
    const applied = applyIncoming(writer, incoming, open.environment.now());
    return applied.ok ? done({ preview, applied: applied.value, followed: [] }) : applied;
  });
}

export function readerOf(open: OpenBook): Reader | null {
  if (open.keys === null) return null;
  return { keyId: new Uint8Array(open.feed.keyid), ageIdentity: open.keys.ageIdentity, trust: heldTrust(open.read) };
}

function parkFile(open: OpenBook, file: FileBytes, reason: { readonly code: string; readonly detail: string }): void {
  const parked = inTransaction<null, never>(open.connection, (book) => {
    park(book, { file_sha: sha256(file.bytes), file_name: file.name, bytes: file.bytes, parked_t: open.environment.now(), ...reason }, PARKED_LIMITS);
    return done(null);
  });
  if (parked.ok) open.onChange({ nouns: ['bundle'] });
}

function dropParked(open: OpenBook, row: ParkedRow): void {
  inTransaction<null, never>(open.connection, (book) => {
    unpark(book, row.file_sha);
    return done(null);
  });
}

function parkedFile(row: ParkedRow): FileBytes {
  return { name: row.file_name, bytes: new Uint8Array(row.bytes) };
}

/** From now on nothing more is taken from these feeds, until the officers decide (sync.md 4.6). */
async function freezeForked(open: OpenBook, file: FileBytes): Promise<void> {
  const reader = readerOf(open);
  const incoming = reader === null ? null : await readIncoming(file, reader);
  if (incoming === null || !incoming.ok) return;
  const { value } = incoming;
  inTransaction<null, never>(open.connection, (book) => {
    for (const feed of forkedFeeds(book, value.manifest, planFor(book, value))) freezeFeed(book, feed.ix);
    return done(null);
  });
  open.onChange({ nouns: ['device', 'bundle'] });
}

function forkedNames(open: OpenBook, incoming: Incoming, plan: BundlePlan): string {
  return [...new Set(forkedFeeds(open.read, incoming.manifest, plan).map((feed) => feed.series))].join(', ');
}

function previewOfReceived(row: ReceivedRow, fileName: string): BundlePreview {
  return {
    bundleId: Buffer.from(row.bundle_id).toString('hex'), fileName, senderSeries: '', senderUnit: '', createdAt: '', number: row.counter, lastNumber: row.counter,
    decision: 'already', missingNumber: null, events: 0, newEvents: 0, journals: 0, firstDate: null, lastDate: null, debitSen: ZERO,
    newMembers: 0, changedMembers: 0, lateEntries: 0, notBooked: 0, notes: [],
  };
}
