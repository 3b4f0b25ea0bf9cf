import { type Result } from '#shared/domain/result.ts';
import type { BundleCode } from '../bundle/refusal.ts';
import { type Incoming } from './bundle-read.ts';
import type { Writer } from './write.ts';
/**
 * Step 11 of sync.md 4.2, inside the write transaction: plans again against the heads of this moment, takes trust
 * documents, then the new entries segment by segment through the same projections as the screens, last the own
 * `sync.import`. `rebuild.ts` repeats exactly this order. Answers how many entries are new.
 * Refusals: those of `planBundle`; nothing is kept then.
 */
export declare function applyIncoming(writer: Writer, incoming: Incoming, appliedT: number): Result<number, BundleCode>;
