import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import { formatRupiah, groupThousands } from '#shared/money/format.ts';
import { useCommand } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { ConfirmDialog } from '../../ui/feedback/ConfirmDialog.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ACTION_TEXT } from './action-text.ts';
import { sealOf, wireRules } from './wire-rules.ts';
import classes from './Shu.module.css';

/** Keeps the computation of the year under a seal: what the meeting book prints and the decision posts. */
export function FreezeDialog(props: { readonly year: number; readonly rules: ShuRules; readonly computation: ShuComputation; readonly onClose: () => void; readonly onFrozen: () => void }) {
  const text = useWords(ACTION_TEXT);
  const { year, rules, computation } = props;
  const freeze = useCommand((client, input: { year: number; rules: ShuRules }, commandId) => client.shu.freeze({ year: input.year, rules: wireRules(input.rules), commandId }), {
    onDone: () => props.onFrozen(),
    doneMessage: (snapshot) => text('shuAct.frozen', { seal: sealOf(snapshot.hash) }),
  });
  const takingPart = computation.memberRows.filter((row) => row.ineligible === null).length;
  return (
    <ConfirmDialog
      opened
      title={text('shuAct.freezeTitle', { year })}
      confirmLabel={text('shuAct.freeze')}
      busy={freeze.isPending}
      onConfirm={() => freeze.run({ year, rules })}
      onCancel={props.onClose}
    >
      <p>{text('shuAct.freezeConsequence', { count: groupThousands(takingPart), amount: formatRupiah(computation.membersTotalSen) })}</p>
      <p className={classes.formula}>{text('shuAct.freezeAgain')}</p>
      <FormError message={freeze.refusal?.message ?? null} />
    </ConfirmDialog>
  );
}
