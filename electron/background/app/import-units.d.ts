import type { ImportContext } from './import-context.ts';
import type { Writer } from './write.ts';
/** Finds the unit of a row. Unknown codes become new units; what is no code falls back on the unit of this PC. */
export type UnitFinder = {
    readonly unitOf: (code: string | null, rowNumber: () => number) => string;
    /** Defines the units that were met and do not exist yet; each once. */
    readonly define: (writer: Writer) => void;
};
export declare function createUnitFinder({ book, open, collector }: ImportContext): UnitFinder;
