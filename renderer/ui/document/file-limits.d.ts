import type { UiTextKey } from '../text/ui-text.ts';
type FileRefusal = {
    readonly key: UiTextKey;
    readonly params: Readonly<Record<string, string>>;
};
/** Why a chosen file is not taken, or null. Endings are compared without regard to capitals; no kinds means any. */
export declare function refuseFile(file: {
    readonly name: string;
    readonly size: number;
}, limits: {
    readonly kinds: readonly string[];
    readonly sizeBytesMax: number;
}): FileRefusal | null;
export {};
