import { decisionJournal } from '#shared/domain/shu/decision-journal.ts';
import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import { sum } from '#shared/money/sen.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import { ACTION_TEXT } from './action-text.ts';
import classes from './Shu.module.css';

/** The entry that carries the decision, as it will be posted. */
export function JournalPreview(props: { readonly computation: ShuComputation }) {
  const text = useWords(ACTION_TEXT);
  const accounts = useBackgroundQuery(['account.list', false], (client) => client.account.list({}));
  const names = new Map((accounts.data ?? []).map((account) => [account.code, account.name]));
  const lines = decisionJournal(props.computation);
  return (
    <table className={classes.figures} aria-label={text('shuAct.journal')}>
      <thead>
        <tr>
          <th scope="col">{text('shuAct.account')}</th>
          <th scope="col">{text('shuAct.debit')}</th>
          <th scope="col">{text('shuAct.credit')}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={`${line.accountCode}-${line.debitSen}`} data-dense>
            <th scope="row">
              <span className={classes.code}>{line.accountCode}</span>
              {names.get(line.accountCode) ?? ''}
            </th>
            <td>
              <MoneyText valueSen={line.debitSen} zeroAsDash />
            </td>
            <td>
              <MoneyText valueSen={line.creditSen} zeroAsDash />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{text('shuAct.total')}</th>
          <td>
            <MoneyText valueSen={sum(lines.map((line) => line.debitSen))} strong />
          </td>
          <td>
            <MoneyText valueSen={sum(lines.map((line) => line.creditSen))} strong />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
