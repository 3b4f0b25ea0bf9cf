import { IconInfoCircle } from '@tabler/icons-react';
import type { ShuWarning } from '#shared/domain/shu/warning.ts';
import { useWords } from '../../boot/words.ts';
import { sentenceOf } from './sentence.ts';
import { TEXT } from './text.ts';
import classes from './Shu.module.css';

/** What the treasurer should know before the meeting, one sentence a line. Without `all` the first, and how many more. */
export function Notices(props: { readonly warnings: readonly ShuWarning[]; readonly all?: boolean }) {
  const text = useWords(TEXT);
  const { warnings } = props;
  const shown = props.all === true ? warnings : warnings.slice(0, 1);
  if (warnings.length === 0) return null;
  return (
    <ul className={classes.notices}>
      {shown.map((warning, index) => (
        // Two remarks of one kind differ in their pool; the list is made anew with every computation.
        <li key={`${warning.code}-${index}`} className={classes.notice}>
          <IconInfoCircle size={15} stroke={1.75} aria-hidden="true" />
          <span>
            {sentenceOf(warning, text)}
            {index === shown.length - 1 && warnings.length > shown.length ? ` (${text('shu.moreNotices', { count: warnings.length - shown.length })})` : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
