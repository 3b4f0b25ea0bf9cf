import type { ImportKind, ImportPreview } from '#shared/contract/import.ts';
import type { Refusal } from '../../boot/client.tsx';
import type { BackgroundClient } from '../../boot/connect.ts';
import type { ImportDraft } from './import-draft.ts';

/** What an import answers once it is done. */
export type ImportAnswer = Awaited<ReturnType<BackgroundClient['import']['run']>>;

/** What the steps after the file share. */
export type StepState = {
  readonly kind: ImportKind;
  readonly file: File | null;
  readonly draft: ImportDraft;
  readonly preview: ImportPreview | null;
  /** Why the file cannot be looked at; null while it can. */
  readonly problem: Refusal | null;
  readonly reading: boolean;
  readonly onChange: (draft: ImportDraft) => void;
};
