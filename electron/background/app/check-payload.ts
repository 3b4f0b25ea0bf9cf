import type { CheckResult } from '#shared/contract/rat.ts';
import { commitAttachment } from '../bundle/attachment.ts';
import { sameBytes } from '../bundle/bytes.ts';
import { decodeEvent } from '../bundle/event.ts';
import type { OpenBook } from './context.ts';

type Row = { readonly event: number; readonly n: number; readonly class: number; readonly state: number; readonly salt: Uint8Array; readonly bytes: Uint8Array; readonly body: Uint8Array | null };

/** Every detached payload that is here matches the commitment of its event, and no payload stands without one. */
export function attachmentState(open: OpenBook): CheckResult {
  const faults: string[] = [];
  let event = 0;
  let commits: readonly { readonly class: number; readonly commit: Uint8Array }[] = [];
  for (const row of open.read.iterate<Row>('SELECT a.event, a.n, a.class, a.state, a.salt, a.bytes, l.body FROM att a LEFT JOIN log l ON l.id = a.event ORDER BY a.event, a.n')) {
    if (row.event !== event) {
      const decoded = row.body === null ? null : decodeEvent(row.body);
      commits = decoded !== null && decoded.ok ? decoded.value.attachments : [];
      event = row.event;
    }
    const expected = commits[row.n];
    if (row.state !== 1) continue;
    const matches = expected !== undefined && expected.class === row.class && sameBytes(expected.commit, commitAttachment(row.class, row.salt, row.bytes));
    if (!matches) faults.push(`entri ${row.event % 4_294_967_296}`);
    if (faults.length >= 5) break;
  }
  return { code: 'attachment.match', title: 'Keterangan dan data anggota cocok dengan segelnya', state: faults.length === 0 ? 'ok' : 'failed', detail: faults.join('; ') };
}
