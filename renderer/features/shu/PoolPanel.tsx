import { useState } from 'react';
import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import { WHOLE_BASIS_POINTS, type Pool, type ShuRules } from '#shared/domain/shu/rules.ts';
import { formatBasisPoints } from '#shared/money/format.ts';
import { sum, type Sen } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { ShareMark } from '../../ui/chart/ShareBar.tsx';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import { PercentField } from '../../ui/field/PercentField.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { Difference } from './Difference.tsx';
import { missingBasisPoints, poolsOf, reserveOf, setShare, type PoolTable } from './rules-draft.ts';
import { SHARE_STEP_BASIS_POINTS } from './share-step.ts';
import { shortName } from './short-name.ts';
import { TableChoice } from './TableChoice.tsx';
import { TEXT } from './text.ts';
import classes from './Shu.module.css';

/** The pools of one table: percentage typed or slid, amount beside it, the difference to 100,00 % at the foot. */
export function PoolPanel(props: {
  readonly rules: ShuRules;
  readonly computation: ShuComputation | null;
  readonly table: PoolTable;
  readonly onTable: (table: PoolTable) => void;
  readonly onChange: (rules: ShuRules) => void;
}) {
  const text = useWords(TEXT);
  const { rules, computation, table } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const pools = poolsOf(rules, table);
  const slid = pools.find((pool) => pool.code === chosen) ?? pools[0] ?? null;
  const change = (pool: Pool, shareBasisPoints: number) => props.onChange(setShare(rules, { table, code: pool.code, shareBasisPoints }));
  const reserve = reserveOf(rules, table);
  const missing = missingBasisPoints(rules, table);
  return (
    <Panel
      {...(rules.sourceRule === 'combined' ? { title: text('shu.proposal'), aside: text('shu.inForceSince', { year: rules.effectiveFromYear }) } : {})}
      flush
      grow
      foot={slid === null ? null : <Slider pool={slid} onChange={(shareBasisPoints) => change(slid, shareBasisPoints)} />}
    >
      {rules.sourceRule === 'memberOnly' ? <TableChoice table={table} onTable={props.onTable} computation={computation} /> : null}
      <ul className={classes.pools}>
        {pools.map((pool, index) => (
          <li key={pool.code} className={classes.pool} data-chosen={pool.code === slid?.code}>
            <ShareMark place={index} />
            <span className={classes.poolName} title={pool.name}>
              {shortName(pool.name)}
            </span>
            <PercentField
              compact
              ariaLabel={text('shu.shareOf', { pool: pool.name })}
              valueBasisPoints={pool.shareBasisPoints}
              stepBasisPoints={SHARE_STEP_BASIS_POINTS}
              onFocus={() => setChosen(pool.code)}
              onChange={(shareBasisPoints) => change(pool, shareBasisPoints ?? 0)}
            />
            <span className={classes.poolAmount} data-waits={missing !== 0 && pool.code === reserve?.code}>
              <MoneyText valueSen={amountOf(computation, pool.code, table)} zeroAsDash />
            </span>
          </li>
        ))}
      </ul>
      <div className={classes.poolTotal}>
        <span>{text('shu.total')}</span>
        <span className={classes.poolSum} data-waits={missing !== 0}>
          {formatBasisPoints(WHOLE_BASIS_POINTS - missing)}
        </span>
        <MoneyText valueSen={totalOf(computation, table)} strong />
      </div>
      <Difference rules={rules} table={table} onChange={props.onChange} />
    </Panel>
  );
}

function Slider(props: { readonly pool: Pool; readonly onChange: (basisPoints: number) => void }) {
  const text = useWords(TEXT);
  return (
    <label className={classes.sliderRow}>
      <span className={classes.slidName}>{shortName(props.pool.name)}</span>
      <input
        type="range"
        className={classes.slider}
        min={0}
        max={WHOLE_BASIS_POINTS}
        step={SHARE_STEP_BASIS_POINTS}
        value={props.pool.shareBasisPoints}
        aria-label={text('shu.sliderOf', { pool: props.pool.name })}
        aria-valuetext={formatBasisPoints(props.pool.shareBasisPoints)}
        onChange={(event) => props.onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}

function amountOf(computation: ShuComputation | null, code: string, table: PoolTable): Sen | null {
  const pool = computation?.pools.find((candidate) => candidate.code === code);
  if (pool === undefined) return null;
  return table === 'member' ? pool.fromMemberSen : pool.fromNonMemberSen;
}

function totalOf(computation: ShuComputation | null, table: PoolTable): Sen | null {
  if (computation === null) return null;
  return sum(computation.pools.map((pool) => (table === 'member' ? pool.fromMemberSen : pool.fromNonMemberSen)));
}
