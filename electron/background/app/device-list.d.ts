import type { DeviceRow } from '#shared/contract/bundle.ts';
import { type TrustDevice } from '../bundle/trust/trust-document.ts';
import type { OpenBook } from './context.ts';
export type CooperativeName = {
    readonly id: string;
    readonly words: string;
    readonly digits: string;
    readonly trustVersion: number;
};
/** Every device of the trust document in force, in its order. */
export declare function listDevices(open: OpenBook): readonly DeviceRow[];
/** The devices a bundle from here may go to, with what each has not acknowledged. */
export declare function bundleRecipients(open: OpenBook): readonly DeviceRow[];
/** What a joining device compares: the words of the genesis. Asserts: the book has one. */
export declare function cooperativeName(open: OpenBook): CooperativeName;
/** Words and digits of a 32-byte name as they are shown; each is computed once, because it costs 0.1 s on purpose. */
export declare function comparable(name: Uint8Array): {
    readonly words: string;
    readonly digits: string;
};
export declare function deviceRow(open: OpenBook, device: TrustDevice): DeviceRow;
