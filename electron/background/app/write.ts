import { done, refuse, type Result } from '#shared/domain/result.ts';
import { EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { encodeJournalBody, encodeReverseBody, type JournalBody, type ReverseBody } from '#shared/domain/log/journal-body.ts';
import type { Ref } from '#shared/domain/log/ref.ts';
import type { Body } from '#shared/domain/log/value.ts';
import { attachmentClass, commitAttachment } from '../bundle/attachment.ts';
import { chainHash } from '../bundle/chain.ts';
import { signCheckpoint } from '../bundle/checkpoint.ts';
import { encodeEvent, type AttachmentReference } from '../bundle/event.ts';
import type { Signer } from '../bundle/sign.ts';
import type { WritableBook } from '../store/database.ts';
import { eventId, ownFeed, putCheckpoint, setHead, type Head } from '../store/log.ts';
import { projectJournalBody, projectReverseBody } from '../store/project/journal.ts';
import { project } from '../store/project/project.ts';
import { beginProjection, flushProjection, type Outcome, type Projection } from '../store/project/projection.ts';
import { inTransaction } from '../store/transaction.ts';
import { FIRST_ACTOR, type OpenBook } from './context.ts';

/** A detached payload to be written with an event: personal data and free text (sync.md 1.8). */
export type Payload = { readonly class: number; readonly bytes: Uint8Array };

export type Appended = { readonly id: number; readonly seq: number; readonly hash: Uint8Array; readonly ref: Ref };

/** What a use case may do inside its transaction: append events, each projected at once by the one posting path. */
export type Writer = {
  readonly book: WritableBook;
  readonly projection: Projection;
  readonly append: (kind: number, body: Body, payloads?: readonly Payload[]) => Appended;
  readonly postJournal: (body: JournalBody, note: string) => Appended;
  readonly reverseJournal: (body: ReverseBody, note: string) => Appended;
};

export type WriteOptions = {
  /** The command id: the same one twice changes nothing and answers alike. */
  readonly command?: { readonly id: string; readonly procedure: string } | undefined;
  readonly nouns: readonly string[];
};

const LOGICAL_COUNTER_MAX = 65_535;
/** State of a payload in the table `att`. */
const PAYLOAD_HERE = 1;
const COMMANDS_KEPT = 5_000;

/**
 * One command: BEGIN IMMEDIATE, events and projections, the signed head, COMMIT; change events go out afterwards.
 * A refusal rolls back. A command id seen before answers what it answered then, without running again.
 */
export function write<T, Code extends string>(
  open: OpenBook,
  options: WriteOptions,
  work: (writer: Writer) => Result<T, Code>,
): Result<T, Code | 'disk.full' | 'book.keysMissing'> {
  const { signer } = open;
  if (signer === null) return refuse('book.keysMissing');
  try {
    let repeated = false;
    const result = inTransaction<T, Code>(open.connection, (book) => {
      const seen = options.command === undefined ? undefined : seenAnswer<T>(book, options.command.id);
      if (seen !== undefined) {
        repeated = true;
        return done(seen.value);
      }
      const session = startWriting(open, { book, signer });
      const outcome = work(session.writer);
      if (!outcome.ok) return outcome;
      session.finish();
      if (options.command !== undefined) rememberAnswer(open, book, { ...options.command, answer: outcome.value });
      return outcome;
    });
    if (result.ok && !repeated) open.onChange({ nouns: options.nouns });
    return result;
  } catch (error) {
    if (isDiskFull(error)) return refuse('disk.full');
    throw error;
  }
}

function startWriting(open: OpenBook, { book, signer }: { readonly book: WritableBook; readonly signer: Signer }): { readonly writer: Writer; readonly finish: () => void } {
  const feed = ownFeed(book);
  if (feed === undefined) throw new Error('a book without its own feed');
  const projection = beginProjection(book);
  const feedId = new Uint8Array(feed.feed_id);
  let head: Head = { seq: feed.head_seq, hash: new Uint8Array(feed.head_hash), t: feed.head_t, c: feed.head_c };
  const startSeq = head.seq;

  const nextSalt = saltSource(open.environment.randomBytes);

  // The clock never runs backwards inside a feed, whatever the wall clock does (sync.md 1.5).
  const tick = (): { t: number; c: number } => {
    const wall = open.environment.now();
    if (wall > head.t) return { t: wall, c: 0 };
    return head.c < LOGICAL_COUNTER_MAX ? { t: head.t, c: head.c + 1 } : { t: head.t + 1, c: 0 };
  };

  const record = (kind: number, body: Body, payloads: readonly Payload[]): Appended & { t: number; c: number } => {
    const { t, c } = tick();
    const seq = head.seq + 1;
    const id = eventId(feed.ix, seq);
    const attachments: AttachmentReference[] = [];
    payloads.forEach((payload, index) => {
      const salt = nextSalt();
      attachments.push({ class: payload.class, commit: commitAttachment(payload.class, salt, payload.bytes), sizeBytes: payload.bytes.length });
      projection.insertPayload(id, index, payload.class, PAYLOAD_HERE, salt, payload.bytes);
    });
    const bytes = encodeEvent({ seq, t, c, kind, actor: FIRST_ACTOR, body, attachments });
    const hash = chainHash(feedId, seq, head.hash, bytes);
    projection.insertLog(id, kind, hash, bytes);
    head = { seq, hash, t, c };
    return { id, seq, hash, ref: { tagHex: feed.tag, number: seq }, t, c };
  };

  const envelope = (appended: Appended & { t: number }) => ({ id: appended.id, feedIndex: feed.ix, seq: appended.seq, t: appended.t, actor: FIRST_ACTOR });

  const writer: Writer = {
    book,
    projection,
    append: (kind, body, payloads = []) => {
      const appended = record(kind, body, payloads);
      const event = { ...envelope(appended), c: appended.c, kind, body, payloads };
      demand(project(projection, event), kind);
      return appended;
    },
    postJournal: (body, note) => {
      const appended = record(EVENT_KIND.journalPost, encodeJournalBody(body), notePayload(note));
      demand(projectJournalBody(projection, envelope(appended), body), EVENT_KIND.journalPost);
      return appended;
    },
    reverseJournal: (body, note) => {
      const appended = record(EVENT_KIND.journalReverse, encodeReverseBody(body), notePayload(note));
      demand(projectReverseBody(projection, envelope(appended), body), EVENT_KIND.journalReverse);
      return appended;
    },
  };

  const finish = (): void => {
    if (head.seq === startSeq) return;
    flushProjection(projection);
    const sealed = signCheckpoint(signer, { feedId, seq: head.seq, hash: head.hash, t: head.t, trustVersion: trustVersionOf(book) });
    putCheckpoint(book, feed.ix, { seq: head.seq, body: sealed.body, sig: sealed.signature });
    setHead(book, feed.ix, head);
  };
  return { writer, finish };
}

/** An own event that cannot be projected is a bug: the use case must have checked. The throw rolls everything back. */
function demand(outcome: Outcome, kind: number): void {
  if (outcome.kind === 'applied') return;
  throw new Error(`own event of kind ${kind} is ${outcome.kind}: ${outcome.detail}`);
}

const SALT_BYTES = 32;
const SALTS_DRAWN_MAX = 2_048;

/** Salts of 32 random bytes; a long import draws many at a time, because each drawing has a fixed cost. */
function saltSource(randomBytes: (count: number) => Uint8Array): () => Uint8Array {
  let drawn = new Uint8Array(0);
  let used = 0;
  let count = 1;
  return () => {
    if (used === drawn.length) {
      drawn = new Uint8Array(randomBytes(SALT_BYTES * count));
      used = 0;
      count = Math.min(count * 2, SALTS_DRAWN_MAX);
    }
    used += SALT_BYTES;
    return drawn.subarray(used - SALT_BYTES, used);
  };
}

const NO_PAYLOADS: readonly Payload[] = [];

function notePayload(note: string): readonly Payload[] {
  return note === '' ? NO_PAYLOADS : [{ class: attachmentClass.voucherNote, bytes: Buffer.from(note, 'utf8') }];
}

function trustVersionOf(book: WritableBook): number {
  return book.get<{ version: number | null }>('SELECT max(version) AS version FROM trust_doc')?.version ?? 0;
}

function seenAnswer<T>(book: WritableBook, id: string): { readonly value: T } | undefined {
  const row = book.get<{ answer: string }>('SELECT answer FROM command_seen WHERE id = ?', id);
  if (row === undefined) return undefined;
  // The answer of the same procedure, stored by this program in the same transaction as its effect.
  return { value: JSON.parse(row.answer) as T };
}

function rememberAnswer(open: OpenBook, book: WritableBook, command: { readonly id: string; readonly procedure: string; readonly answer: unknown }): void {
  const now = open.environment.now();
  book.run('INSERT INTO command_seen (id, procedure, answer, at) VALUES (?, ?, ?, ?)', command.id, command.procedure, JSON.stringify(command.answer), now);
  const count = book.get<{ n: number }>('SELECT count(*) AS n FROM command_seen')?.n ?? 0;
  if (count > COMMANDS_KEPT * 2) {
    book.run('DELETE FROM command_seen WHERE id NOT IN (SELECT id FROM command_seen ORDER BY at DESC LIMIT ?)', COMMANDS_KEPT);
  }
}

export function isDiskFull(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'SQLITE_FULL' || error.code === 'ENOSPC');
}
