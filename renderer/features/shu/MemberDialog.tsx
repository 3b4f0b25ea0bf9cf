import { Modal } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ShuComputation } from '#shared/domain/shu/compute-shu.ts';
import { formatAmount } from '#shared/money/format.ts';
import { ZERO } from '#shared/money/sen.ts';
import { useWords } from '../../boot/words.ts';
import { MoneyText } from '../../ui/field/MoneyText.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Change } from './Change.tsx';
import { measureSen, type MemberLine } from './member-lines.ts';
import { REASON_TEXT } from './sentence.ts';
import { TEXT } from './text.ts';
import classes from './Shu.module.css';

/** How one member's share arises, pool by pool: what a member asks at the meeting. */
export function MemberDialog(props: { readonly computation: ShuComputation; readonly line: MemberLine | null; readonly onClose: () => void }) {
  const text = useWords(TEXT);
  const navigate = useNavigate();
  const { computation, line } = props;
  if (line === null) return null;
  const pools = computation.memberPoolCodes.map((code) => computation.pools.find((pool) => pool.code === code));
  return (
    <Modal opened onClose={props.onClose} title={text('shu.memberTitle', { number: line.number, name: line.name })} size={720}>
      {line.ineligible === null ? null : <p className={classes.outNotice}>{text('shu.memberOut', { reason: text(REASON_TEXT[line.ineligible], { year: computation.year }) })}</p>}
      <table className={classes.figures}>
        <thead>
          <tr>
            <th scope="col">{text('shu.columnPool')}</th>
            <th scope="col">{text('shu.columnMeasure')}</th>
            <th scope="col">{text('shu.columnMeasureAll')}</th>
            <th scope="col">{text('shu.columnPoolAmount')}</th>
            <th scope="col">{text('shu.columnShare')}</th>
          </tr>
        </thead>
        <tbody>
          {pools.map((pool, index) => (
            <tr key={computation.memberPoolCodes[index]}>
              <th scope="row">{pool?.name}</th>
              <td>{formatAmount(line.measuresSen[index] ?? ZERO)}</td>
              <td>{formatAmount(measureSen(computation.baseTotals[index] ?? 0n, computation.baseScales[index] ?? 1n))}</td>
              <td>{formatAmount(pool?.fromMemberSen ?? ZERO)}</td>
              <td className={classes.strong}>{formatAmount(line.sharesSen[index] ?? ZERO)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={4}>
              {text('shu.columnTotal')}
            </th>
            <td>
              <MoneyText valueSen={line.totalSen} strong />
            </td>
          </tr>
          {line.previousSen === null ? null : (
            <tr>
              <th scope="row" colSpan={3}>
                {text('shu.previousYear', { year: computation.year - 1 })}
              </th>
              <td>
                <MoneyText valueSen={line.previousSen} />
              </td>
              <td>
                <Change valueSen={line.changeSen} />
              </td>
            </tr>
          )}
        </tfoot>
      </table>
      <p className={classes.formula}>{text('shu.memberFormula')}</p>
      <div className={classes.dialogActions}>
        <ActionButton label={text('shu.openMember')} onClick={() => void navigate({ to: `/anggota/${line.id}` })} />
        <ActionButton kind="primary" label={text('shu.close')} keys="Esc" dialogFocus onClick={props.onClose} />
      </div>
    </Modal>
  );
}
