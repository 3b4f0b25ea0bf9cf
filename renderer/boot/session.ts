import { createContext, useContext } from 'react';
import type { TopBarProps } from '../ui/frame/TopBar.tsx';

/** What the frame around every screen shows. Null while no book is open: the first-run screens stand without a frame. */
export type Session = {
  readonly book: { readonly name: string; readonly place: string; readonly practice: boolean };
  readonly topBar: TopBarProps;
  /** How many things wait under a navigation path. */
  readonly badges: Readonly<Record<string, number>>;
};

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session | null {
  return useContext(SessionContext);
}
