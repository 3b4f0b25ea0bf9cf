import { formatDate, MONTH_NAMES_SHORT, yearOf, type IsoDate } from '#shared/calendar/date.ts';
import { previousMonth, yearMonthOf } from '#shared/calendar/month.ts';
import { formatBasisPoints, formatRupiah, formatShort } from '#shared/money/format.ts';
import { negate, ZERO, type Sen } from '#shared/money/sen.ts';
import type { BackgroundClient } from '../../boot/connect.ts';
import type { WordParams } from '../../boot/words.ts';
import type { FigureTile } from '../../ui/page/FigureTiles.tsx';
import type { HOME_TEXT } from './text.ts';

export type HomeSummary = Awaited<ReturnType<BackgroundClient['home']['summary']>>;
export type HomeSeries = Awaited<ReturnType<BackgroundClient['report']['series']>>;

type TilesInput = {
  readonly text: (key: keyof typeof HOME_TEXT, params?: WordParams) => string;
  readonly go: (path: string) => void;
  readonly today: IsoDate;
  /** The date the figures are of: today, or an earlier day in a book that has been quiet for long. */
  readonly asOf: IsoDate;
  /** Null while it is being asked: the tiles keep their place. */
  readonly summary: HomeSummary | null;
  readonly series: HomeSeries | null;
};

/** Cash, savings, loans and the result so far, each with its way over the last twelve months. */
export function homeTiles(input: TilesInput): FigureTile[] {
  const { text, go, summary, series } = input;
  const lastMonth = MONTH_NAMES_SHORT[(previousMonth(yearMonthOf(input.asOf)) % 100) - 1] ?? '';
  const figure = (value: Sen | undefined) => (value === undefined ? '…' : formatRupiah(value));
  const loans = summary?.loansSen ?? ZERO;
  return [
    {
      label: text('home.cash'),
      figure: figure(summary?.cashSen),
      ...cashNote(input, summary?.cashTodaySen ?? ZERO),
      ...trendOf(series?.cashSen),
      onOpen: () => go('/kas'),
    },
    {
      label: text('home.savings'),
      figure: figure(summary?.simpananSen),
      ...changeNote(input, { basisPoints: summary?.simpananChangeBasisPoints ?? 0, month: lastMonth }),
      ...trendOf(series?.simpananSen),
      onOpen: () => go('/simpanan'),
    },
    {
      label: text('home.loans'),
      figure: figure(summary?.loansSen),
      ...(loans === ZERO
        ? { note: text('home.noLoans') }
        : changeNote(input, { basisPoints: changeBasisPoints(series?.loansSen), month: lastMonth, plain: true })),
      ...(loans === ZERO ? {} : trendOf(series?.loansSen)),
      trendTone: 'gold',
      onOpen: () => go('/laporan/neraca'),
    },
    {
      label: text('home.result'),
      figure: figure(summary?.shuSen),
      note: text('home.year', { year: yearOf(input.asOf) }),
      ...trendOf(series?.shuSen),
      onOpen: () => go('/laporan/phu'),
    },
  ];
}

function trendOf(values: readonly Sen[] | undefined): Pick<FigureTile, 'trend'> {
  return values === undefined || values.every((value) => value === 0) ? {} : { trend: values };
}

function cashNote({ text, today, asOf }: TilesInput, todaySen: Sen): Pick<FigureTile, 'note' | 'noteTone'> {
  if (asOf !== today) return { note: text('home.asOf', { date: formatDate(asOf) }) };
  if (todaySen === ZERO) return { note: text('home.cashSame') };
  return todaySen > 0
    ? { note: text('home.cashUp', { amount: formatShort(todaySen) }), noteTone: 'ok' }
    : { note: text('home.cashDown', { amount: formatShort(negate(todaySen)) }) };
}

/** More savings are good; more or less lending is neither good nor bad. */
function changeNote(
  { text }: TilesInput,
  change: { readonly basisPoints: number; readonly month: string; readonly plain?: boolean },
): Pick<FigureTile, 'note' | 'noteTone'> {
  const { basisPoints, month } = change;
  if (basisPoints === 0) return { note: text('home.same', { month }) };
  const percent = shortPercent(basisPoints);
  if (basisPoints < 0) return { note: text('home.down', { percent, month }) };
  return { note: text('home.up', { percent, month }), ...(change.plain === true ? {} : { noteTone: 'ok' }) };
}

/** "1,80 %" without its last zero. */
function shortPercent(basisPoints: number): string {
  return formatBasisPoints(Math.abs(basisPoints)).replace(/0(?=\u00a0)/, '');
}

function changeBasisPoints(values: readonly Sen[] | undefined): number {
  const [before, now] = values?.slice(-2) ?? [];
  if (before === undefined || now === undefined || before === ZERO) return 0;
  // A rate is not money: it only says by how much the figure moved.
  const [from, to]: readonly number[] = [before, now];
  return from === undefined || to === undefined ? 0 : Math.round(((to - from) * 10_000) / Math.abs(from));
}
