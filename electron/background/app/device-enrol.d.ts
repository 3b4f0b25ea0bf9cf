import type { DeviceRow, EnrolmentPreview } from '#shared/contract/bundle.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { type Result } from '#shared/domain/result.ts';
import { type TrustDevice } from '../bundle/trust/trust-document.ts';
import { type ExportCode } from './bundle-export.ts';
import type { OpenBook } from './context.ts';
import { type WriteOptions } from './write.ts';
export type EnrolInput = {
    readonly file: FileLike;
    readonly unitCode: string;
    readonly unitName?: string | undefined;
    readonly wordsCompared: true;
};
export type Enrolled = {
    readonly device: DeviceRow;
    readonly trustFile: FileLike;
    readonly bundleFile: FileLike;
};
export type EnrolCode = ExportCode | 'device.notHeadOffice' | 'device.requestInvalid' | 'device.alreadyEnrolled' | 'device.tagTaken' | 'device.keyRefused' | 'unit.notFound' | 'trust.signaturesMissing';
export declare const TRUST_MIME = "application/vnd.kopsync.trust";
/** The words of a `.kopkey` file, for two people to compare. Refusals: `device.notHeadOffice`, `device.requestInvalid`, `device.alreadyEnrolled`. */
export declare function inspectRequest(open: OpenBook, input: {
    readonly file: FileLike;
}): Promise<Result<EnrolmentPreview, 'device.notHeadOffice' | 'device.requestInvalid' | 'device.alreadyEnrolled'>>;
/**
 * Enrols a device as a unit, after its words were compared: the next series, trust document n+1 signed by the officer key
 * of this PC, a new unit when `unitName` is given. Answers the `.koptrust` file and a first bundle with everything.
 * Refusals, in order: `device.notHeadOffice` (also when this PC holds no officer key), `device.requestInvalid`,
 * `device.alreadyEnrolled`, `device.tagTaken`, `unit.notFound`, `device.keyRefused`, `trust.signaturesMissing`.
 */
export declare function enrolDevice(open: OpenBook, input: EnrolInput, command?: WriteOptions['command']): Promise<Result<Enrolled, EnrolCode>>;
/** Every trust document of the cooperative, back to back: what a new device pins. */
export declare function trustFile(open: OpenBook, device: TrustDevice): FileLike;
/** The first free series from A2 on; those that begin with Z are provisional ones of restored and joining PCs. */
export declare function nextSeries(taken: readonly string[]): string;
