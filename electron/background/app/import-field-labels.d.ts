import type { ImportField } from '../import/profile.ts';
/** What the fields of a mapping are called on screen. */
export declare const FIELD_LABELS: Readonly<Record<ImportField, string>>;
