import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { groupThousands } from '#shared/money/format.ts';
import type { ImportKind } from '#shared/contract/import.ts';
import { useWords } from '../../boot/words.ts';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import type { ImportAnswer } from './step-state.ts';
import { IssueTable } from './IssueTable.tsx';
import { IMPORT_TEXT } from './text.ts';
import classes from './Import.module.css';

const PLACES = { accounts: '/akun', members: '/anggota', savings: '/simpanan', journal: '/jurnal' } as const;

/** What came in, and what the file said against itself. */
export function ResultStep({ kind, file, answer }: { readonly kind: ImportKind; readonly file: File; readonly answer: ImportAnswer }) {
  const text = useWords(IMPORT_TEXT);
  const navigate = useNavigate();
  const changed = answer.added > 0;
  const Icon = changed ? IconCircleCheck : IconInfoCircle;
  const known = groupThousands(answer.known);
  return (
    <div className={classes.resultStep}>
      <div className={classes.done} role="status" data-changed={changed}>
        <Icon size={40} stroke={1.4} aria-hidden="true" />
        <div>
          <p className={classes.doneTitle}>{changed ? text(`import.doneTitle.${kind}`, { added: groupThousands(answer.added) }) : text('import.doneNothing')}</p>
          <p className={classes.muted}>{text(changed ? (answer.known > 0 ? 'import.doneMoreKnown' : 'import.doneMore') : 'import.doneNothingMore', { file: file.name, known })}</p>
        </div>
        <ActionButton label={text(`import.open.${kind}`)} onClick={() => void navigate({ to: PLACES[kind] })} />
      </div>
      {answer.findings.length === 0 ? null : (
        <>
          <h3 className={classes.heading}>{text('import.doneFindings', { count: groupThousands(answer.findings.length) })}</h3>
          <IssueTable label={text('import.findingWhat')} issues={answer.findings} total={answer.findings.length} fields={null} empty={null} />
        </>
      )}
    </div>
  );
}
