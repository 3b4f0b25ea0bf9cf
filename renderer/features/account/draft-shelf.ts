import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';

/** Half-typed entries kept while another screen is open; gone when the program ends. */
export type DraftShelf<Draft> = {
  readonly get: (key: string) => Draft | undefined;
  readonly put: (key: string, draft: Draft) => void;
};

export function createDraftShelf<Draft>(): DraftShelf<Draft> {
  const drafts = new Map<string, Draft>();
  return { get: (key) => drafts.get(key), put: (key, draft) => void drafts.set(key, draft) };
}

/**
 * State that outlives its screen: a treasurer who is interrupted finds the entry as it was left. The key names the book and
 * the entry. `initial` counts only when nothing has been kept.
 */
export function useKeptDraft<Draft>(shelf: DraftShelf<Draft>, key: string, initial: Draft): [Draft, Dispatch<SetStateAction<Draft>>] {
  const [draft, setDraft] = useState(() => shelf.get(key) ?? initial);
  useEffect(() => shelf.put(key, draft), [shelf, key, draft]);
  return [draft, setDraft];
}
