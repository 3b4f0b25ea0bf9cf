import type { FileLike } from '#shared/contract/schema.ts';
import { type Result } from '#shared/domain/result.ts';
import type { BundleCode } from '../bundle/refusal.ts';
import { type Signer } from '../bundle/sign.ts';
import { type OpenCode, type OpenFile } from '../store/open.ts';
import type { DeviceKeys, Environment } from './context.ts';
import { type Opened } from './open-book.ts';
/** A book file that waits to be accepted by a head office: it has keys and a feed, and nothing in the books. */
export type Joining = {
    readonly environment: Environment;
    readonly file: OpenFile;
    readonly path: string;
    readonly unitCode: string;
    readonly keys: DeviceKeys;
    readonly signer: Signer;
    readonly close: () => void;
};
export type JoinInput = {
    readonly path: string;
    readonly unitCode: string;
    readonly userName: string;
};
export type TrustWords = {
    readonly name: string;
    readonly words: string;
    readonly digits: string;
};
export type AcceptInput = {
    readonly trustFile: FileLike;
    readonly bundleFile: FileLike;
    readonly wordsCompared: true;
};
export type Joined = Opened & {
    readonly events: number;
};
export type JoinCode = BundleCode | 'device.notJoining' | 'device.requestInvalid' | 'disk.full' | 'book.keysMissing';
export declare const REQUEST_MIME = "application/vnd.kopsync.enrol";
/** Makes keys and a book file in state joining. Refusals: `device.requestInvalid` (unit code), those of `openBookFile` in mode create. */
export declare function startJoining(environment: Environment, input: JoinInput): Promise<Result<Joining, OpenCode | 'device.requestInvalid'>>;
/** Opens a file in state joining again. Refusals: those of `openBookFile`; `device.notJoining`; `book.keysMissing`. */
export declare function openJoining(environment: Environment, path: string): Result<Joining, OpenCode | 'device.notJoining' | 'book.keysMissing'>;
/** Whether the file of an open connection still waits to be accepted. */
export declare function isJoining(file: OpenFile): boolean;
/** The `.kopkey` file to carry to head office, with proof that this PC holds the key. */
export declare function requestFile(joining: Joining): FileLike;
/** The words of this PC's own key, which head office reads back. */
export declare function requestWords(joining: Joining): {
    readonly words: string;
    readonly digits: string;
};
/** Reads a `.koptrust` file: the cooperative's name and words to compare. Nothing is kept. Refusals: those of `acceptTrustFile`, `bundle.notForThisDevice`. */
export declare function inspectTrust(joining: Joining, input: {
    readonly file: FileLike;
}): Promise<Result<TrustWords, JoinCode>>;
/**
 * Pins the cooperative, takes series, unit and role from its trust document, writes the own first entry and takes the first
 * bundle: one transaction, all or nothing. Answers the open book; `joining` is used up then.
 * Refusals: those of `inspectTrust`, of `readIncoming` and of `applyIncoming`.
 */
export declare function acceptJoin(joining: Joining, input: AcceptInput): Promise<Result<Joined, JoinCode>>;
