import { type SignedTrust } from '../bundle/trust/trust-chain.ts';
import { type TrustDevice } from '../bundle/trust/trust-document.ts';
import type { ReadableBook, WritableBook } from '../store/database.ts';
import { type FeedRole } from '../store/log.ts';
/** Every trust document held, oldest first; empty on a PC that has not been accepted yet. Asserts: what is stored can be read. */
export declare function trustVersions(book: ReadableBook): readonly SignedTrust[];
/** The trust document in force. Asserts: the book has one, as every book that was made or joined. */
export declare function heldTrust(book: ReadableBook): SignedTrust;
/** Keeps new versions and gives every device of the newest its feed, so that its entries can be referred to. */
export declare function takeTrust(book: WritableBook, versions: readonly SignedTrust[]): void;
export declare function feedRoleOf(device: TrustDevice): FeedRole;
