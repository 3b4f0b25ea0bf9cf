import { createContext, useContext } from 'react';
import type { YearMonth } from '#shared/calendar/month.ts';
import type { UnitRow } from '#shared/contract/account.ts';
import type { BookFacts } from '#shared/contract/book.ts';
import type { TopBarProps } from '../ui/frame/TopBar.tsx';

/** The unit and the month chosen in the top bar; every list and report follows them. */
export type Filters = {
  /** Null means all units together. */
  readonly unitCode: string | null;
  readonly month: YearMonth;
  /** The year of `month`. */
  readonly year: number;
  readonly units: readonly UnitRow[];
  readonly setUnitCode: (unitCode: string | null) => void;
  readonly setMonth: (month: YearMonth) => void;
};

/** What the frame around every screen shows, and what every screen may ask about the open book. */
export type Session = {
  readonly book: { readonly name: string; readonly place: string; readonly practice: boolean };
  readonly topBar: TopBarProps;
  /** How many things wait under a navigation path. */
  readonly badges: Readonly<Record<string, number>>;
  readonly facts: BookFacts;
  readonly filters: Filters;
};

/** Null while no book is open: the first-run screens stand without a frame. */
export const SessionContext = createContext<Session | null>(null);

/** The open book: today's date, the series and role of this PC, the years. Only under a session, as every screen of a feature is. */
export function useBook(): BookFacts {
  return useOpenSession().facts;
}

/** The unit and month chosen in the top bar. Only under a session. */
export function useFilters(): Filters {
  return useOpenSession().filters;
}

function useOpenSession(): Session {
  const session = useContext(SessionContext);
  if (session === null) throw new Error('a screen of a book outside of its session');
  return session;
}
