import type { BookProfile } from '#shared/contract/book.ts';
import type { BookKind } from '#shared/domain/book/book.ts';
import { type Result } from '#shared/domain/result.ts';
import type { Connection } from '../store/database.ts';
import { type OpenCode } from '../store/open.ts';
import type { DeviceKeys, Environment } from './context.ts';
import { type Opened } from './open-book.ts';
import { type Writer } from './write.ts';
export type NewBook = {
    readonly path: string;
    readonly kind: BookKind;
    readonly profile: BookProfile;
    readonly userName: string;
    readonly firstYear: number;
    readonly blankChart: boolean;
    readonly practice: boolean;
};
/**
 * Makes a book: keys, the cooperative's genesis, the first event of its feed, chart, units, savings products and SHU
 * rules of its kind. Without a chart (`blankChart`) it has head office as its only unit and no product.
 * Refusals: those of `openBookFile` in mode create.
 */
export declare function createBook(environment: Environment, options: NewBook): Promise<Result<Opened, OpenCode | 'disk.full'>>;
export type Founding = {
    readonly keys: DeviceKeys;
    readonly series: string;
    readonly unitCode: string;
    readonly role: 'pusat' | 'unit';
    readonly practice: boolean;
};
/** Makes the own feed of a new file; its first event is written by `openingEvent`. */
export declare function foundFeed(environment: Environment, connection: Connection, founding: Founding): void;
/** `feed.open` (kind 1): reason 1 new, the program version and the series of this device. */
export declare function openingEvent(writer: Writer, environment: Environment, series: string): void;
