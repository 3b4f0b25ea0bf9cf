import { useMemo, useState } from 'react';
import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import { formatAmount, formatRupiah, groupThousands } from '#shared/money/format.ts';
import { sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { figurePixels, type DataColumn, type TableTotals } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { Change } from './Change.tsx';
import { SearchBox } from './SearchBox.tsx';
import { findMembers, memberLines, memberTotals, type MemberLine } from './member-lines.ts';
import { MemberDialog } from './MemberDialog.tsx';
import { Notices } from './Notices.tsx';
import { REASON_TEXT } from './sentence.ts';
import { shortName } from './short-name.ts';
import { TEXT } from './text.ts';
import classes from './Shu.module.css';

/** The width of the panel at 1366 px, in which the table never scrolls sideways; a click on the member shows what has no room. */
const ROOM_PIXELS = 800;
const NUMBER_PIXELS = 64;
const NAME_PIXELS = 124;
const SAVINGS_PIXELS = 82;
const SHARE_PIXELS_MIN = 74;
const TOTAL_PIXELS = 90;
const CHANGE_PIXELS = 78;
/** The first and the last column keep 6 px more at the edge of the panel. */
const EDGES_PIXELS = 12;
/** A letter of a heading, and the padding of its cell. */
const LETTER_PIXELS = 6;
const PADDING_PIXELS = 16;

type Words = ReturnType<typeof useWords<typeof TEXT>>;
type SharedPool = { readonly code: string; readonly name: string; readonly savings: boolean; readonly widthPixels: number };
type Layout = {
  readonly text: Words;
  readonly year: number;
  readonly shares: readonly SharedPool[];
  readonly previousKnown: boolean;
};

/** Every member's share of every pool; the sums are the pools to the rupiah. A click explains one member's share. */
export function MemberPanel(props: {
  readonly computation: ShuComputation;
  readonly previous: Readonly<Record<string, Sen>>;
  /** True while a newer proposal is still being computed. */
  readonly behind: boolean;
}) {
  const text = useWords(TEXT);
  const { computation, previous } = props;
  const [search, setSearch] = useState('');
  const [opened, setOpened] = useState<string | null>(null);
  const lines = useMemo(() => memberLines(computation, previous), [computation, previous]);
  const shown = useMemo(() => findMembers(lines, search), [lines, search]);
  const totals = memberTotals(lines);
  const layoutKey = JSON.stringify([computation.year, computation.memberPoolCodes.map((code) => poolOf(computation, code)), totals.previousSen !== null]);
  // The columns depend on the pools alone, not on their amounts: the table is not rebuilt at every key.
  const columns = useMemo(() => columnsOf(layoutOf(computation, text, totals.previousSen !== null)), [layoutKey, text]);
  const member = lines.find((line) => line.id === opened) ?? null;
  return (
    <Panel
      title={text('shu.members')}
      aside={
        <>
          <span>{asideOf(computation, text, totals.takingPart)}</span>
          <SearchBox value={search} onChange={setSearch} label={text('shu.search')} />
        </>
      }
      flush
      grow
      {...(computation.warnings.length === 0 ? {} : { foot: <Notices warnings={computation.warnings} /> })}
    >
      <div className={classes.fill} data-behind={props.behind}>
        <DataTable
          label={text('shu.members')}
          columns={columns}
          rows={shown}
          rowKey={(line) => line.id}
          onOpen={(line) => setOpened(line.id)}
          totals={totalsOf(shown, columns, text)}
          empty={
            search === '' ? (
              <EmptyState title={text('shu.noMembersTitle')} explanation={text('shu.noMembersExplanation')} />
            ) : (
              <EmptyState title={text('shu.noneFoundTitle')} explanation={text('shu.noneFoundExplanation')} />
            )
          }
        />
      </div>
      <MemberDialog computation={computation} line={member} onClose={() => setOpened(null)} />
    </Panel>
  );
}

function asideOf(computation: ShuComputation, text: Words, takingPart: number): string {
  const count = groupThousands(takingPart);
  const [left] = computation.unassigned;
  if (left === undefined) return text('shu.membersAside', { count });
  const amount = formatRupiah(sum(computation.unassigned.map((entry) => entry.amountSen)));
  return text('shu.membersUnassigned', { count, amount, pool: poolOf(computation, left.toPoolCode).name });
}

/** A pool, and how wide its column must be for its heading and its total. */
function poolOf(computation: ShuComputation, code: string): SharedPool {
  const pool = computation.rules.memberPools.find((candidate) => candidate.code === code);
  const name = pool?.name ?? code;
  const total = formatAmount(computation.pools.find((candidate) => candidate.code === code)?.fromMemberSen ?? ZERO);
  return {
    code, name,
    savings: pool?.base?.kind.startsWith('savings') === true,
    widthPixels: Math.max(SHARE_PIXELS_MIN, PADDING_PIXELS + LETTER_PIXELS * shortName(name).length, PADDING_PIXELS + figurePixels(total)),
  };
}

function layoutOf(computation: ShuComputation, text: Words, previousKnown: boolean): Layout {
  return { text, year: computation.year, previousKnown, shares: computation.memberPoolCodes.map((code) => poolOf(computation, code)) };
}

function columnsOf({ text, year, shares, previousKnown }: Layout): DataColumn<MemberLine>[] {
  const savingsAt = shares.findIndex((share) => share.savings);
  const needed = shares.reduce((width, share) => width + share.widthPixels, NUMBER_PIXELS + NAME_PIXELS + TOTAL_PIXELS + EDGES_PIXELS);
  const showsChange = previousKnown && needed + CHANGE_PIXELS <= ROOM_PIXELS;
  const showsSavings = savingsAt >= 0 && needed + SAVINGS_PIXELS + (showsChange ? CHANGE_PIXELS : 0) <= ROOM_PIXELS;
  const columns: DataColumn<MemberLine>[] = [
    { key: 'number', label: text('shu.columnNumber'), widthPixels: NUMBER_PIXELS, grow: 0, value: (line) => line.number },
    { key: 'name', label: text('shu.columnName'), widthPixels: NAME_PIXELS, grow: 2, value: (line) => line.name, render: (line) => <MemberName line={line} year={year} /> },
  ];
  if (showsSavings) {
    columns.push({ key: `measure-${savingsAt}`, label: text('shu.columnSavings'), kind: 'money', widthPixels: SAVINGS_PIXELS, grow: 0.5, muted: true, value: (line) => line.measuresSen[savingsAt] ?? ZERO, render: (line) => dashed(line.measuresSen[savingsAt]) });
  }
  shares.forEach((share, index) => {
    columns.push({
      key: `share-${index}`, label: shortName(share.name), kind: 'money', widthPixels: share.widthPixels, grow: 0.5,
      value: (line) => line.sharesSen[index] ?? ZERO, render: (line) => dashed(line.sharesSen[index]),
    });
  });
  columns.push({ key: 'total', label: text('shu.columnTotal'), kind: 'money', widthPixels: TOTAL_PIXELS, grow: 0.5, strong: true, value: (line) => line.totalSen, render: (line) => dashed(line.totalSen) });
  if (showsChange) {
    columns.push({
      key: 'change', label: text('shu.columnChange', { year: year - 1 }), kind: 'money', widthPixels: CHANGE_PIXELS, grow: 0.5,
      value: (line) => line.changeSen, render: (line) => <Change valueSen={line.changeSen} />,
    });
  }
  return columns;
}

function dashed(valueSen: Sen | undefined): string {
  return valueSen === undefined || valueSen === 0 ? '–' : formatAmount(valueSen);
}

function MemberName(props: { readonly line: MemberLine; readonly year: number }) {
  const text = useWords(TEXT);
  const { name, ineligible } = props.line;
  if (ineligible === null) return name;
  return (
    <span className={classes.out} title={text(REASON_TEXT[ineligible], { year: props.year })}>
      {name}
      <small className={classes.reason}>{text(REASON_TEXT[ineligible], { year: props.year })}</small>
    </span>
  );
}

function totalsOf(lines: readonly MemberLine[], columns: readonly DataColumn<MemberLine>[], text: Words): TableTotals {
  const totals: Record<string, number | string | null> = { number: text('shu.total') };
  for (const column of columns) {
    if (column.kind !== 'money' || column.key === 'change' || column.key.startsWith('measure')) continue;
    totals[column.key] = sum(lines.map((line) => amountAt(column, line)));
  }
  return totals;
}

function amountAt(column: DataColumn<MemberLine>, line: MemberLine): Sen {
  if (column.key === 'total') return line.totalSen;
  return line.sharesSen[Number(column.key.slice('share-'.length))] ?? ZERO;
}
