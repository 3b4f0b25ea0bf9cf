import { useState } from 'react';
import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import type { Sen } from '#shared/money/sen.ts';
import { ShareBar } from '../../ui/chart/ShareBar.tsx';
import { Columns } from '../../ui/page/Page.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { CompareView } from './CompareView.tsx';
import { MemberPanel } from './MemberPanel.tsx';
import { PoolPanel } from './PoolPanel.tsx';
import { poolsOf, type PoolTable } from './rules-draft.ts';
import { shortName } from './short-name.ts';
import classes from './Shu.module.css';

/** The parts of the whole, the pools to change, and every member's share beside them; or two proposals side by side. */
export function SimulationView(props: {
  readonly rules: ShuRules;
  readonly computation: ShuComputation;
  /** The proposal that was kept to compare with; null when there is none. */
  readonly first: ShuComputation | null;
  readonly previous: Readonly<Record<string, Sen>>;
  readonly behind: boolean;
  readonly onChange: (rules: ShuRules) => void;
  readonly onTakeFirst: () => void;
  readonly onRetake: () => void;
}) {
  const { rules, computation } = props;
  const [table, setTable] = useState<PoolTable>('member');
  const shown = rules.sourceRule === 'combined' ? 'member' : table;
  return (
    <>
      <Panel>
        <div className={classes.legend}>
          <ShareBar shares={poolsOf(rules, shown).map((pool) => ({ key: pool.code, label: shortName(pool.name), basisPoints: pool.shareBasisPoints }))} />
        </div>
      </Panel>
      {props.first === null ? (
        <Columns columns="296px minmax(0, 1fr)" grow>
          <PoolPanel rules={rules} computation={computation} table={shown} onTable={setTable} onChange={props.onChange} />
          <MemberPanel computation={computation} previous={props.previous} behind={props.behind} />
        </Columns>
      ) : (
        <CompareView
          first={props.first}
          second={computation}
          rules={rules}
          onChange={props.onChange}
          onTakeFirst={props.onTakeFirst}
          onRetake={props.onRetake}
        />
      )}
    </>
  );
}
