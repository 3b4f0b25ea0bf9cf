import { formatRupiah } from '#shared/money/format.ts';
import { yearMonthOf } from '#shared/calendar/month.ts';
import type { IsoDate } from '#shared/calendar/date.ts';
import { useCommand } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { ConfirmDialog } from '../../ui/feedback/ConfirmDialog.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { monthName, type MonthRow } from './month-rows.ts';
import { TEXT } from './text.ts';
import classes from './PeriodPage.module.css';

/** Asks once before a month becomes final, with what that means; null asks nothing. */
export function LockDialog(props: { readonly row: MonthRow | null; readonly today: IsoDate; readonly onClose: () => void }) {
  const text = useWords(TEXT);
  const lock = useCommand((client, month: number, commandId) => client.period.lock({ month, commandId }), {
    onDone: () => props.onClose(),
    doneMessage: (row) => text('period.locked', { month: monthName(row.month) }),
  });
  const { row } = props;
  if (row === null) return null;
  const month = monthName(row.month);
  const close = () => {
    lock.reset();
    props.onClose();
  };
  return (
    <ConfirmDialog
      opened
      title={text('period.lockTitle', { month })}
      confirmLabel={text('period.lockMonth', { month })}
      busy={lock.isPending}
      onConfirm={() => lock.run(row.month)}
      onCancel={close}
    >
      <p className={classes.paragraph}>{text('period.lockConsequence', { count: row.journals, amount: formatRupiah(row.debitSen), month })}</p>
      {row.month < yearMonthOf(props.today) ? null : <p className={classes.notice}>{text('period.lockRunning')}</p>}
      <p className={classes.paragraph}>{text('period.lockUndo')}</p>
      <FormError message={lock.refusal?.message ?? null} />
    </ConfirmDialog>
  );
}
