import { Modal } from '@mantine/core';
import { useEffect, useState, type KeyboardEvent } from 'react';
import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import { WHOLE_BASIS_POINTS, type ShuRules } from '#shared/domain/shu/rules.ts';
import { formatBasisPoints, formatRupiah, groupThousands } from '#shared/money/format.ts';
import { add, max, sen, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { ShareBar, ShareMark } from '../../ui/chart/ShareBar.tsx';
import { missingBasisPoints, setShare } from './rules-draft.ts';
import { findMembers } from './member-lines.ts';
import { SHARE_STEP_BASIS_POINTS } from './share-step.ts';
import { TEXT } from './text.ts';
import classes from './MeetingScreen.module.css';

/** How many members a search shows in the room. */
const FOUND_MAX = 6;

/** The whole screen for the projector: large percentages and amounts that follow the arrow keys. Esc leaves. */
export function MeetingScreen(props: { readonly rules: ShuRules; readonly computation: ShuComputation; readonly onChange: (rules: ShuRules) => void; readonly onClose: () => void }) {
  const text = useWords(TEXT);
  const book = useBook();
  const { rules, computation } = props;
  const [chosen, setChosen] = useState(0);
  const [search, setSearch] = useState('');
  useFullscreen(props.onClose);
  const pools = rules.memberPools;
  const missing = missingBasisPoints(rules, 'member');
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    const pool = pools[chosen];
    if (step === undefined || pool === undefined) return;
    event.preventDefault();
    if (step.row !== 0) setChosen((at) => Math.min(pools.length - 1, Math.max(0, at + step.row)));
    else props.onChange(setShare(rules, { table: 'member', code: pool.code, shareBasisPoints: pool.shareBasisPoints + step.basisPoints }));
  };
  const found = search.trim() === '' ? [] : findMembers(computation.memberRows.map((row) => ({ ...row, number: row.memberNumber })), search).slice(0, FOUND_MAX);
  return (
    <Modal opened onClose={props.onClose} fullScreen withCloseButton={false} padding={0}>
      <div className={classes.screen}>
        <header className={classes.head}>
          <div>
            <p className={classes.book}>{book.name}</p>
            <h1 className={classes.title}>{text('shu.title', { year: computation.year })}</h1>
          </div>
          <Figure label={text('shu.screenTotal')} valueSen={add(computation.allocatable.memberSen, computation.allocatable.nonMemberSen)} />
          <Figure label={text('shu.screenMembers')} valueSen={computation.membersTotalSen} strong />
        </header>
        <div className={classes.shares}>
          <ShareBar shares={pools.map((pool) => ({ key: pool.code, label: pool.name, basisPoints: pool.shareBasisPoints }))} />
        </div>
        <div className={classes.body}>
          <ul className={classes.pools} tabIndex={0} data-autofocus onKeyDown={onKeyDown} aria-label={text('shu.proposal')}>
            {pools.map((pool, index) => (
              <li key={pool.code} className={classes.pool} data-chosen={index === chosen} onClick={() => setChosen(index)}>
                <ShareMark place={index} />
                <span className={classes.name}>{pool.name}</span>
                <span className={classes.percent}>{formatBasisPoints(pool.shareBasisPoints)}</span>
                <span className={classes.amount}>{formatRupiah(computation.pools.find((entry) => entry.code === pool.code)?.fromMemberSen ?? ZERO)}</span>
              </li>
            ))}
            <li className={classes.total} data-waits={missing !== 0}>
              <span className={classes.name}>{totalLabel(missing, text)}</span>
              <span className={classes.percent}>{formatBasisPoints(WHOLE_BASIS_POINTS - missing)}</span>
              <span className={classes.amount}>{formatRupiah(computation.allocatable.memberSen)}</span>
            </li>
          </ul>
          <aside className={classes.side}>
            <MemberFigures computation={computation} />
            <input
              className={classes.find}
              value={search}
              placeholder={text('shu.screenFind')}
              aria-label={text('shu.screenFind')}
              onChange={(event) => setSearch(event.currentTarget.value)}
            />
            <ul className={classes.found} aria-live="polite">
              {found.map((row) => (
                <li key={row.memberId}>
                  <span>{text('shu.memberTitle', { number: row.memberNumber, name: row.name })}</span>
                  <strong>{formatRupiah(row.totalSen)}</strong>
                </li>
              ))}
            </ul>
          </aside>
        </div>
        <footer className={classes.foot}>{text('shu.screenHint')}</footer>
      </div>
    </Modal>
  );
}

type Words = ReturnType<typeof useWords<typeof TEXT>>;

function totalLabel(missing: number, text: Words): string {
  if (missing === 0) return text('shu.total');
  return missing > 0 ? text('shu.missing', { percent: formatBasisPoints(missing) }) : text('shu.surplus', { percent: formatBasisPoints(-missing) });
}

const STEPS: Readonly<Record<string, { readonly row: number; readonly basisPoints: number }>> = {
  ArrowUp: { row: -1, basisPoints: 0 },
  ArrowDown: { row: 1, basisPoints: 0 },
  ArrowLeft: { row: 0, basisPoints: -SHARE_STEP_BASIS_POINTS },
  ArrowRight: { row: 0, basisPoints: SHARE_STEP_BASIS_POINTS },
};

function Figure(props: { readonly label: string; readonly valueSen: Sen; readonly strong?: boolean }) {
  return (
    <div className={classes.figure} data-strong={props.strong === true}>
      <span>{props.label}</span>
      <strong>{formatRupiah(props.valueSen)}</strong>
    </div>
  );
}

function MemberFigures(props: { readonly computation: ShuComputation }) {
  const text = useWords(TEXT);
  const rows = props.computation.memberRows.filter((row) => row.ineligible === null);
  const highest = rows.reduce<Sen>((top, row) => max(top, row.totalSen), ZERO);
  return (
    <div className={classes.facts}>
      <p>{text('shu.screenTakingPart', { count: groupThousands(rows.length) })}</p>
      <Figure label={text('shu.screenAverage')} valueSen={averageSen(rows.map((row) => row.totalSen))} />
      <Figure label={text('shu.screenHighest')} valueSen={highest} />
    </div>
  );
}

/** A figure for the room, in whole rupiah, rounded down; no share is computed from it. */
function averageSen(shares: readonly Sen[]): Sen {
  if (shares.length === 0) return ZERO;
  const rupiah = BigInt(sum(shares)) / BigInt(shares.length) / 100n;
  return sen(Number(rupiah * 100n));
}

/** Fills the display while the screen is open. Where that is not allowed it still fills the window. */
function useFullscreen(onLeave: () => void): void {
  useEffect(() => {
    let entered = false;
    const leave = () => {
      if (entered && document.fullscreenElement === null) onLeave();
    };
    document.addEventListener('fullscreenchange', leave);
    document.documentElement.requestFullscreen().then(
      () => {
        entered = true;
      },
      () => {
        entered = false;
      },
    );
    return () => {
      document.removeEventListener('fullscreenchange', leave);
      if (document.fullscreenElement !== null) void document.exitFullscreen();
    };
    // Opening and closing happen once; a new callback must not leave the full screen.
  }, []);
}
