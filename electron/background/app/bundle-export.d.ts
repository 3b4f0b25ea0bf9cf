import type { FileLike } from '#shared/contract/schema.ts';
import { type Result } from '#shared/domain/result.ts';
import type { BundleCode } from '../bundle/refusal.ts';
import { type TrustDevice } from '../bundle/trust/trust-document.ts';
import type { OpenBook } from './context.ts';
export declare const PROGRAM_NAME = "koperasi";
export declare const BUNDLE_MIME = "application/vnd.kopsync";
export type ExportInput = {
    readonly keyId?: string | undefined;
    readonly everything: boolean;
};
export type Exported = {
    readonly file: FileLike;
    readonly fileName: string;
    readonly number: number;
    readonly events: number;
};
export type ExportCode = BundleCode | 'bundle.noRecipient' | 'book.keysMissing' | 'disk.full';
/** A run of entries of one feed that goes into a bundle, both ends included. */
type Range = {
    readonly feedIdHex: string;
    readonly from: number;
    readonly to: number;
};
/**
 * Writes a bundle for one device; without `keyId` for head office (from a unit), or for the only other device.
 *
 * Shape: what the device has neither acknowledged nor been sent since it was last heard; `everything` begins every feed at
 * its first entry. The export is itself an entry (`sync.export`), written before the bytes leave and part of them, so that
 * a bundle is never empty. Head office sends every feed but the recipient's own, a unit its own. Not repeatable by a
 * command id: each call makes the next bundle.
 * Refusals: `bundle.noRecipient`, `book.keysMissing`, `feed.chainBroken` and `feed.sealInvalid` (this book was changed by
 * another program), `bundle.limitExceeded`.
 */
export declare function exportBundle(open: OpenBook, input: ExportInput): Promise<Result<Exported, ExportCode>>;
/** The devices a bundle may go to: from a unit head office alone, from head office every other active device. */
export declare function recipientsOf(open: OpenBook): readonly TrustDevice[];
/** The ranges of a sent bundle as this program wrote them. */
export declare function sentRanges(text: string): readonly Range[];
export {};
