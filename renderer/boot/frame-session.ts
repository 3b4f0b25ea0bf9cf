import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { CLOSING_MONTH, formatMonth, nextMonth, yearMonth, yearMonthOf, yearOfMonth, type YearMonth } from '#shared/calendar/month.ts';
import type { BookFacts } from '#shared/contract/book.ts';
import type { StateLight } from '../ui/frame/TopBar.tsx';
import { useBookSwitch } from './book-switch.ts';
import { useBackgroundQuery } from './client.tsx';
import { shortMoment } from './moment.ts';
import type { Filters, Session } from './session.ts';
import { BOOT_TEXT } from './text.ts';
import { useWords } from './words.ts';

const ALL_UNITS = '';
const SYNC_PATH = '/sinkronisasi';

/** What the frame shows about the open book, and what is chosen in its top bar. */
export function useFrameSession(facts: BookFacts): Session {
  const text = useWords(BOOT_TEXT);
  const navigate = useNavigate();
  const filters = useChosenFilters(facts);
  const summary = useBackgroundQuery(['home.summary'], (client) => client.home.summary({})).data;
  const leave = useBookSwitch((client) => client.book.close({}));
  const go = (to: string) => void navigate({ to });
  const waiting = summary?.waitingBundles ?? 0;
  const lastBackup = summary?.lastBackup ?? null;
  const lastSync = summary?.lastSync ?? null;

  const lights: StateLight[] = [
    { label: lastBackup === null ? text('boot.savedHere') : text('boot.backedUp', { when: shortMoment(lastBackup, facts.today) }), tone: 'ok' },
  ];
  if (waiting > 0) lights.push({ label: text('boot.bundlesWaiting', { count: waiting }), tone: 'wait', onOpen: () => go(SYNC_PATH) });
  else if (lastSync !== null) lights.push({ label: text('boot.synced', { when: shortMoment(lastSync, facts.today) }), tone: 'ok', onOpen: () => go(SYNC_PATH) });

  return {
    book: { name: shortName(facts.name), place: text('boot.place', { kind: text(`boot.kind.${facts.kind}`), town: facts.town }), practice: facts.practice },
    facts,
    filters,
    badges: { [SYNC_PATH]: waiting },
    topBar: {
      unit: {
        value: filters.unitCode ?? ALL_UNITS,
        choices: [{ value: ALL_UNITS, label: text('boot.allUnits') }, ...filters.units.map((unit) => ({ value: unit.code, label: unit.name }))],
        onChange: (value) => filters.setUnitCode(value === ALL_UNITS ? null : value),
      },
      period: {
        value: String(filters.month),
        choices: monthsOf(facts).map((month) => ({ value: String(month), label: formatMonth(month) })),
        onChange: (value) => filters.setMonth(Number(value)),
      },
      lights,
      user: {
        name: facts.userName,
        initials: initialsOf(facts.userName),
        menu: [
          { label: text('boot.settings'), run: () => go('/pengaturan') },
          { label: text('boot.checkBook'), run: () => go('/periksa') },
          { label: text(facts.practice ? 'boot.leavePractice' : 'boot.leaveBook'), run: () => leave.run() },
        ],
      },
    },
  };
}

/** The month is the one being worked in until a person chooses another. */
function useChosenFilters(facts: BookFacts): Filters {
  const [unitCode, setUnitCode] = useState<string | null>(null);
  const [chosenMonth, setMonth] = useState<YearMonth | null>(null);
  const units = useBackgroundQuery(['unit.list'], (client) => client.unit.list({})).data;
  const month = chosenMonth ?? workingMonth(facts);
  return useMemo(
    () => ({ unitCode, month, year: yearOfMonth(month), units: units ?? [], setUnitCode, setMonth }),
    [unitCode, month, units],
  );
}

/**
 * The month being worked in: this month, so that what is keyed today is seen, or the oldest open one while its year is
 * still being finished. `workingMonth({ today: '2025-03-14', openMonth: 202501 })` is 202503; with `today` in 2026, 202501.
 */
export function workingMonth(facts: Pick<BookFacts, 'today' | 'openMonth'>): YearMonth {
  const current = yearMonthOf(facts.today);
  const open = calendarMonth(facts.openMonth);
  return open < current && yearOfMonth(open) === yearOfMonth(current) ? current : open;
}

/** Every month from the first year of the book, which may hold nothing yet, to this month or the open one, newest first. */
function monthsOf(facts: BookFacts): YearMonth[] {
  const last = Math.max(yearMonthOf(facts.today), calendarMonth(facts.openMonth));
  const first = yearMonth(Math.min(...facts.years, yearOfMonth(facts.openMonth)), 1);
  const months: YearMonth[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.unshift(month);
  return months;
}

/** The closing entries belong to December for whoever looks at the calendar. */
function calendarMonth(month: YearMonth): YearMonth {
  return month % 100 === CLOSING_MONTH ? month - 1 : month;
}

const LEGAL_FORM = /^(koperasi (serba usaha|simpan pinjam|konsumen|produsen|jasa|pemasaran|(desa|kelurahan) merah putih)|ksu|ksp|kud|kopkar|kpri|koperasi)\s+/i;

/** The name without its legal form, which the line below it says: "Koperasi Serba Usaha Tani Makmur" is "Tani Makmur". */
export function shortName(name: string): string {
  const rest = name.replace(LEGAL_FORM, '').trim();
  return rest === '' ? name : rest;
}

/** "Ratna Wulandari" is "RW", "Ratna" is "RA". */
export function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = words.length > 1 ? `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}` : (words[0] ?? '').slice(0, 2);
  return letters.toUpperCase();
}
