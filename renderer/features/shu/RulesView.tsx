import { useMemo, useState } from 'react';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import { formatDateLong } from '#shared/calendar/date.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Columns } from '../../ui/page/Page.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { DataTable } from '../../ui/table/DataTable.tsx';
import { Difference } from './Difference.tsx';
import { EXPLAIN_TEXT } from './explain-text.ts';
import { GeneralRules } from './GeneralRules.tsx';
import { PoolDialog } from './PoolDialog.tsx';
import { addPool, borrowPool, missingBasisPoints, poolsOf, poolsToBorrow, type PoolTable } from './rules-draft.ts';
import { RULES_TEXT } from './rules-text.ts';
import { TableChoice } from './TableChoice.tsx';
import { WHOLE_BASIS_POINTS_MAX } from './share-step.ts';
import classes from './Shu.module.css';

type PoolLine = { readonly code: string; readonly name: string; readonly share: number; readonly target: string; readonly account: string; readonly base: string };

/** The rules as the articles have them: the general ones on the left, the pools of each table on the right. */
export function RulesView(props: { readonly rules: ShuRules; readonly year: number; readonly onChange: (rules: ShuRules) => void }) {
  const text = useWords(RULES_TEXT);
  const baseText = useWords(EXPLAIN_TEXT);
  const { rules } = props;
  const [table, setTable] = useState<PoolTable>('member');
  const [opened, setOpened] = useState<string | null>(null);
  // What the rules were before a pool was added: cancelling its dialog adds nothing.
  const [before, setBefore] = useState<ShuRules | null>(null);
  const accounts = useBackgroundQuery(['account.list', false], (client) => client.account.list({}));
  const known = useBackgroundQuery(['shu.rules', props.year], (client) => client.shu.rules({ year: props.year }));
  const shownTable = rules.sourceRule === 'combined' ? 'member' : table;
  const columns = useMemo((): DataColumn<PoolLine>[] => [
    { key: 'name', label: text('shuRule.columnName'), grow: 1.4, widthPixels: 150, value: (line) => line.name, sortable: false },
    { key: 'share', label: text('shuRule.columnShare'), kind: 'percent', grow: 0, widthPixels: 84, strong: true, value: (line) => line.share, sortable: false },
    { key: 'target', label: text('shuRule.columnTarget'), grow: 0.4, widthPixels: 126, muted: true, value: (line) => line.target, sortable: false },
    { key: 'account', label: text('shuRule.columnAccount'), grow: 1.4, widthPixels: 160, value: (line) => line.account, sortable: false },
    { key: 'base', label: text('shuRule.columnBase'), grow: 1.5, widthPixels: 180, muted: true, value: (line) => line.base, sortable: false },
  ], [text]);
  const lines = useMemo(() => {
    const names = new Map((accounts.data ?? []).map((account) => [account.code, account.name]));
    return poolsOf(rules, shownTable).map((pool): PoolLine => ({
      code: pool.code,
      name: pool.name,
      share: pool.shareBasisPoints,
      target: text(`shuRule.${pool.target}`),
      account: `${pool.accountCode} ${names.get(pool.accountCode) ?? ''}`.trim(),
      base: pool.base === null ? '' : baseText(`base.${pool.base.kind}`),
    }));
  }, [rules, shownTable, accounts.data, text, baseText]);
  const missing = missingBasisPoints(rules, shownTable);
  const add = () => {
    const next = addPool(rules, shownTable, { name: text('shuRule.newName'), target: 'fund', accountCode: '', base: null });
    setBefore(rules);
    props.onChange(next);
    setOpened(poolsOf(next, shownTable).at(-1)?.code ?? null);
  };
  const close = () => {
    setBefore(null);
    setOpened(null);
  };
  const cancel = () => {
    if (before !== null) props.onChange(before);
    close();
  };
  const older = (known.data?.all ?? []).filter((entry) => entry.effectiveFromYear !== rules.effectiveFromYear || entry.decisionReference !== rules.decisionReference);
  return (
    <Columns columns="320px minmax(0, 1fr)" grow>
      <Panel title={text('shuRule.general')} aside={text('shuRule.inForce', { year: rules.effectiveFromYear })} grow>
        <p className={classes.hint}>{text('shuRule.decision', { reference: rules.decisionReference, date: formatDateLong(rules.decidedOn) })}</p>
        <GeneralRules rules={rules} onChange={props.onChange} />
        {older.length === 0 ? null : <h3 className={classes.subheading}>{text('shuRule.history')}</h3>}
        {older.map((entry) => (
          <p key={`${entry.effectiveFromYear}-${entry.decidedOn}`} className={classes.hint}>
            {text('shuRule.historyRow', { year: entry.effectiveFromYear, reference: entry.decisionReference })}
          </p>
        ))}
      </Panel>
      <Panel
        title={text('shuRule.pools')}
        flush
        grow
        foot={
          <div className={classes.links}>
            <ActionButton label={text('shuRule.add')} onClick={add} />
            {shownTable === 'member'
              ? null
              : poolsToBorrow(rules).map((pool) => (
                  <ActionButton key={pool.code} kind="quiet" label={text('shuRule.borrow', { pool: pool.name })} onClick={() => props.onChange(borrowPool(rules, pool.code))} />
                ))}
          </div>
        }
      >
        {rules.sourceRule === 'memberOnly' ? <TableChoice table={table} onTable={setTable} /> : null}
        <DataTable
          label={text('shuRule.pools')}
          columns={columns}
          rows={lines}
          rowKey={(line) => line.code}
          onOpen={(line) => setOpened(line.code)}
          totals={{ name: text('shuRule.total'), share: WHOLE_BASIS_POINTS_MAX - missing }}
          empty={<EmptyState title={text('shuRule.emptyTitle')} explanation={text('shuRule.emptyExplanation')} />}
        />
        <Difference rules={rules} table={shownTable} onChange={props.onChange} />
      </Panel>
      {opened === null ? null : (
        <PoolDialog key={`${shownTable}-${opened}`} rules={rules} table={shownTable} code={opened} onChange={props.onChange} onClose={close} onCancel={cancel} />
      )}
    </Columns>
  );
}
