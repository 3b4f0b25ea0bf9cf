import { useMemo, useState } from 'react';
import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import { formatAmount, formatBasisPoints, groupThousands } from '#shared/money/format.ts';
import { sum, type Sen } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { ShareMark } from '../../ui/chart/ShareBar.tsx';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import { PercentField } from '../../ui/field/PercentField.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Columns } from '../../ui/page/Page.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { SmallButton } from '../../ui/page/SmallButton.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { Change } from './Change.tsx';
import { countDifferences, memberDifferences, poolDifferences, type MemberDifference } from './comparison.ts';
import { findMembers } from './member-lines.ts';
import { setShare } from './rules-draft.ts';
import { SearchBox } from './SearchBox.tsx';
import { shortName } from './short-name.ts';
import { SHARE_STEP_BASIS_POINTS } from './share-step.ts';
import { TEXT } from './text.ts';
import classes from './Shu.module.css';

type Words = ReturnType<typeof useWords<typeof TEXT>>;

/** Two proposals side by side: A stays as it was kept, B follows what is typed. */
export function CompareView(props: {
  readonly first: ShuComputation;
  readonly second: ShuComputation;
  readonly rules: ShuRules;
  readonly onChange: (rules: ShuRules) => void;
  readonly onTakeFirst: () => void;
  readonly onRetake: () => void;
}) {
  const text = useWords(TEXT);
  const { first, second, rules } = props;
  const [search, setSearch] = useState('');
  const pools = poolDifferences(first, second);
  const members = useMemo(() => memberDifferences(first, second), [first, second]);
  const shown = useMemo(() => findMembers(members, search), [members, search]);
  const columns = useMemo(() => columnsOf(text), [text]);
  const counts = countDifferences(members);
  return (
    <Columns columns="minmax(0, 1.12fr) minmax(0, 1fr)" grow>
      <Panel
        title={text('shu.compareTitle')}
        aside={
          <>
            <SmallButton label={text('shu.swap')} onClick={props.onTakeFirst} />
            <SmallButton label={text('shu.retake')} onClick={props.onRetake} />
          </>
        }
        flush
        grow
      >
        <div className={classes.scroll}>
          <table className={classes.figures} data-wide>
            <thead>
              <tr>
                <th scope="col">{text('shu.columnPool')}</th>
                <th scope="col" colSpan={2}>
                  {text('shu.columnFirst')}
                </th>
                <th scope="col" colSpan={2}>
                  {text('shu.columnSecond')}
                </th>
                <th scope="col">{text('shu.columnDifference')}</th>
              </tr>
            </thead>
            <tbody>
              {pools.map((pool, index) => (
                <tr key={pool.code}>
                  <th scope="row">
                    <ShareMark place={index} />
                    {shortName(pool.name)}
                  </th>
                  <td>{formatBasisPoints(pool.firstBasisPoints)}</td>
                  <td>
                    <MoneyText valueSen={pool.firstSen} zeroAsDash />
                  </td>
                  <td>
                    {rules.memberPools.some((known) => known.code === pool.code) ? (
                      <PercentField
                        compact
                        ariaLabel={text('shu.shareOf', { pool: pool.name })}
                        valueBasisPoints={rules.memberPools.find((known) => known.code === pool.code)?.shareBasisPoints ?? 0}
                        stepBasisPoints={SHARE_STEP_BASIS_POINTS}
                        onChange={(typed) => props.onChange(setShare(rules, { table: 'member', code: pool.code, shareBasisPoints: typed ?? 0 }))}
                      />
                    ) : null}
                  </td>
                  <td>
                    <MoneyText valueSen={pool.secondSen} zeroAsDash />
                  </td>
                  <td>
                    <Change valueSen={pool.differenceSen} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </Panel>
      <Panel
        title={text('shu.compareMembers', { more: groupThousands(counts.more), less: groupThousands(counts.less), same: groupThousands(counts.same) })}
        aside={<SearchBox value={search} onChange={setSearch} label={text('shu.search')} />}
        flush
        grow
      >
        <DataTable
          label={text('shu.members')}
          columns={columns}
          rows={shown}
          rowKey={(row) => row.id}
          totals={{
            number: text('shu.total'),
            first: sum(shown.map((row) => row.firstSen)),
            second: sum(shown.map((row) => row.secondSen)),
            difference: signed(sum(shown.map((row) => row.differenceSen))),
          }}
          empty={<EmptyState title={text('shu.noneFoundTitle')} explanation={text('shu.noneFoundExplanation')} />}
        />
      </Panel>
    </Columns>
  );
}

/** A total of differences, with the sign the rows have. */
function signed(valueSen: Sen): string {
  return valueSen > 0 ? `+${formatAmount(valueSen)}` : formatAmount(valueSen);
}

function columnsOf(text: Words): DataColumn<MemberDifference>[] {
  return [
    { key: 'number', label: text('shu.columnNumber'), widthPixels: 72, grow: 0, value: (row) => row.number },
    { key: 'name', label: text('shu.columnName'), widthPixels: 120, grow: 2, value: (row) => row.name },
    { key: 'first', label: text('shu.columnFirst'), kind: 'money', widthPixels: 90, value: (row) => row.firstSen, render: (row) => <MoneyText valueSen={row.firstSen} zeroAsDash /> },
    { key: 'second', label: text('shu.columnSecond'), kind: 'money', widthPixels: 90, strong: true, value: (row) => row.secondSen, render: (row) => <MoneyText valueSen={row.secondSen} zeroAsDash /> },
    { key: 'difference', label: text('shu.columnDifference'), kind: 'money', widthPixels: 90, value: (row) => row.differenceSen, render: (row) => <Change valueSen={row.differenceSen} /> },
  ];
}
