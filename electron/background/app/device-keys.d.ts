import type { DeviceKeys } from './context.ts';
/** The file of the device's private keys: beside the book, never inside it, readable by this user only. */
export declare function keyFileOf(bookPath: string): string;
export declare function saveDeviceKeys(bookPath: string, keys: DeviceKeys): void;
/** The keys of this installation for a book, or null when the file is not here or not readable as keys. */
export declare function loadDeviceKeys(bookPath: string): DeviceKeys | null;
