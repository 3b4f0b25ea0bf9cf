import { ANCILLARY_KIND_MIN, EVENT_KIND } from '#shared/domain/log/event-kind.ts';
import { beyondAuthority } from './authority.ts';
import { projectAccounts, projectConfig, projectImportBatch, projectImportReverse, projectProduct, projectUnits } from './config.ts';
import { projectJournal, projectReverse, projectReverseAgain } from './journal.ts';
import { projectFieldSet, projectLeave, projectRegister, projectSavingsRecords } from './member.ts';
import { projectPeriodClose, projectPeriodReopen, projectShuDecision, projectShuSnapshot } from './period.ts';
import { APPLIED, type Outcome, type Projection, type StoredEvent } from './projection.ts';

type Projector = (projection: Projection, event: StoredEvent) => Outcome;

const nothing: Projector = () => APPLIED;

const PROJECTORS: ReadonlyMap<number, Projector> = new Map<number, Projector>([
  [EVENT_KIND.feedOpen, nothing],
  [EVENT_KIND.feedClose, nothing],
  [EVENT_KIND.syncImport, nothing],
  [EVENT_KIND.syncExport, nothing],
  [EVENT_KIND.clockNote, nothing],
  [EVENT_KIND.userSet, nothing],
  [EVENT_KIND.journalPost, projectJournal],
  [EVENT_KIND.journalReverse, projectReverse],
  [EVENT_KIND.memberRegister, projectRegister],
  [EVENT_KIND.fieldSet, projectFieldSet],
  [EVENT_KIND.memberLeave, projectLeave],
  [EVENT_KIND.accountDefine, projectAccounts],
  [EVENT_KIND.unitDefine, projectUnits],
  [EVENT_KIND.savingsProductDefine, projectProduct],
  [EVENT_KIND.savingsRecord, projectSavingsRecords],
  [EVENT_KIND.importBatch, projectImportBatch],
  [EVENT_KIND.importReverse, projectImportReverse],
  [EVENT_KIND.configSet, projectConfig],
  [EVENT_KIND.shuSnapshot, projectShuSnapshot],
  [EVENT_KIND.shuDecision, projectShuDecision],
  [EVENT_KIND.periodClose, projectPeriodClose],
  [EVENT_KIND.periodReopen, projectPeriodReopen],
]);

/**
 * Applies one event to the projections. What cannot be applied goes to the quarantine and stops nothing: waiting events
 * are tried again by `retryWaiting` after every import.
 */
export function project(projection: Projection, event: StoredEvent): Outcome {
  const projector = PROJECTORS.get(event.kind);
  const outcome: Outcome = projector !== undefined
    ? (beyondAuthority(projection, event) ?? projector(projection, event))
    : event.kind >= ANCILLARY_KIND_MIN ? APPLIED : { kind: 'waiting', detail: `jenis ${event.kind}` };
  if (outcome.kind === 'applied') return outcome;
  const code = outcome.kind === 'waiting' ? (projector === undefined ? 'entry.kindUnknown' : 'entry.waiting') : outcome.code;
  projection.book.run('INSERT OR REPLACE INTO quarantine (event, code, detail) VALUES (?, ?, ?)', event.id, code, outcome.detail);
  return outcome;
}

/** Events that waited for something, oldest first by feed and sequence. */
export function waitingEvents(projection: Projection): readonly number[] {
  return projection.book.all<{ event: number }>("SELECT event FROM quarantine WHERE code = 'entry.waiting' ORDER BY event").map((row) => row.event);
}

/**
 * Tries the waiting events again until a round helps none; answers how many got into the books. Reversals that lost are
 * judged again too, because a close that came with them decides.
 */
export function retryWaiting(projection: Projection, load: (id: number) => StoredEvent): number {
  let applied = 0;
  for (;;) {
    let progress = 0;
    for (const id of waitingEvents(projection)) {
      projection.book.run("DELETE FROM quarantine WHERE event = ? AND code = 'entry.waiting'", id);
      if (project(projection, load(id)).kind === 'applied') progress += 1;
    }
    applied += progress;
    if (progress === 0) break;
  }
  for (const { event } of projection.book.all<{ event: number }>("SELECT event FROM quarantine WHERE code = 'journal.reversedTwice' ORDER BY event")) {
    const outcome = projectReverseAgain(projection, load(event));
    if (outcome.kind === 'applied') projection.book.run("DELETE FROM quarantine WHERE event = ? AND code = 'journal.reversedTwice'", event);
  }
  return applied;
}
