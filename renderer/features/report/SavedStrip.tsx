import { IconCircleCheck } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import type { PostedJournal } from '#shared/contract/journal.ts';
import { formatRupiah } from '#shared/money/format.ts';
import { useWords } from '../../boot/words.ts';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { REPORT_TEXT } from './text.ts';
import type { ReceiptDesk } from './use-receipt.ts';
import classes from './Report.module.css';

/** The entry just saved, above the form for the next one: its number, its amount, its paper. */
export function SavedStrip(props: { readonly journal: PostedJournal | null; readonly desk: ReceiptDesk }) {
  const text = useWords(REPORT_TEXT);
  const navigate = useNavigate();
  const { journal, desk } = props;
  if (journal === null) return null;
  return (
    <div className={classes.saved} role="status">
      <IconCircleCheck size={16} stroke={1.75} aria-hidden="true" />
      <span className={classes.savedText}>{text('receipt.saved', { document: journal.document, amount: formatRupiah(journal.totalSen) })}</span>
      <ActionButton kind="quiet" label={text('receipt.open')} onClick={() => void navigate({ to: '/jurnal/$id', params: { id: journal.id } })} />
      <ActionButton
        kind="quiet"
        label={text(desk.isCopy(journal.id) ? 'receipt.printCopy' : 'receipt.print')}
        busy={desk.isBusy}
        onClick={() => desk.show(journal)}
      />
    </div>
  );
}
