import { IconCircleCheck, IconClock } from '@tabler/icons-react';
import { useState } from 'react';
import type { YearState } from '#shared/contract/period.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { useCommand } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { ConfirmDialog } from '../../ui/feedback/ConfirmDialog.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { StatusBadge } from '../../ui/page/StatusBadge.tsx';
import { TEXT } from './text.ts';
import classes from './PeriodPage.module.css';

/** The checks without which the background refuses to close; the others are told before it is done. */
const STOPS_CLOSING: ReadonlySet<string> = new Set(['earlier', 'difference']);
const MONTHS_PER_YEAR = 12;

/** The state of a book year: what is checked, what is missing, and the one act that closes it. */
export function YearPanel(props: {
  readonly state: YearState | null;
  readonly mayClose: boolean;
  /** The last day of the year has passed. */
  readonly ended: boolean;
  readonly onShu: () => void;
  readonly onReports: () => void;
}) {
  const text = useWords(TEXT);
  const [asking, setAsking] = useState(false);
  const close = useCommand((client, year: number, commandId) => client.period.closeYear({ year, commandId }), {
    onDone: () => setAsking(false),
    doneMessage: (done) => text('period.closed', { year: props.state?.year ?? '', count: done.journals.length }),
  });
  const { state } = props;
  if (state === null) return <Panel grow>{null}</Panel>;
  const { year, closed } = state;
  const stop = () => {
    close.reset();
    setAsking(false);
  };
  return (
    <Panel
      title={text('period.yearTitle', { year })}
      aside={<StatusBadge label={closed ? text('period.yearClosed') : text('period.yearOpen')} tone={closed ? 'ok' : 'wait'} />}
      grow
      foot={
        <div className={classes.foot}>
          {closed || !props.mayClose ? null : (
            <ActionButton kind={state.lockedMonths === MONTHS_PER_YEAR ? 'primary' : 'plain'} fullWidth label={text('period.closeYear', { year })} disabled={!props.ended || state.checks.some((check) => !check.ok && STOPS_CLOSING.has(check.code))} onClick={() => setAsking(true)} />
          )}
          {closed ? <ActionButton kind="primary" fullWidth label={text('period.toShu')} onClick={props.onShu} /> : null}
          <ActionButton fullWidth label={text('period.toReports')} onClick={props.onReports} />
        </div>
      }
    >
      <FactList
        facts={[
          { label: text('period.tileLocked'), value: text('period.tileLockedFigure', { count: state.lockedMonths }) },
          { label: text('period.tileResult'), value: <MoneyText valueSen={state.resultSen} alone strong /> },
        ]}
      />
      <h3 className={classes.subheading}>{text('period.checks')}</h3>
      <ul className={classes.checks}>
        {state.checks.map((check) => (
          <li key={check.code} className={classes.check} data-ok={check.ok}>
            {check.ok ? <IconCircleCheck size={17} stroke={1.75} aria-label={text('period.checkOk')} /> : <IconClock size={17} stroke={1.75} aria-label={text('period.checkWait')} />}
            <span>{check.text}</span>
          </li>
        ))}
      </ul>
      <p className={classes.next}>{closed ? text('period.closedNext') : text(props.ended ? 'period.openNext' : 'period.running', { year })}</p>
      <ConfirmDialog
        opened={asking}
        title={text('period.closeTitle', { year })}
        confirmLabel={text('period.closeYear', { year })}
        busy={close.isPending}
        onConfirm={() => close.run(year)}
        onCancel={stop}
      >
        <p className={classes.paragraph}>{text('period.closeConsequence', { year, amount: formatRupiah(state.resultSen) })}</p>
        {state.lockedMonths === MONTHS_PER_YEAR ? null : (
          <p className={classes.paragraph}>{text('period.closeLocks', { count: MONTHS_PER_YEAR - state.lockedMonths })}</p>
        )}
        {state.checks
          .filter((check) => !check.ok)
          .map((check) => (
            <p key={check.code} className={classes.notice}>
              {text('period.closeUnmet', { text: check.text })}
            </p>
          ))}
        <p className={classes.notice}>{text('period.closeFinal', { year })}</p>
        <FormError message={close.refusal?.message ?? null} />
      </ConfirmDialog>
    </Panel>
  );
}
