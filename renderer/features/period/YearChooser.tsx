import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { yearsOffered } from './book-years.ts';
import classes from './YearChooser.module.css';
import { TEXT } from './text.ts';

/** The year last chosen on a page of the year, so that Tutup Buku, SHU and RAT speak of the same one. */
let chosenYear: number | null = null;

export type BookYear = { readonly year: number; readonly years: readonly number[]; readonly setYear: (year: number) => void };

/** The book year a page of the year is about: the one chosen last, else `initialYear`. */
export function useBookYear(initialYear: number): BookYear {
  const book = useBook();
  const years = yearsOffered(book);
  const [year, setState] = useState(chosenYear !== null && years.includes(chosenYear) ? chosenYear : initialYear);
  const setYear = (next: number) => {
    chosenYear = next;
    setState(next);
  };
  return { year, years, setYear };
}

/** One year back, one year on. Stands among the actions of a page header. */
export function YearChooser({ year, years, setYear }: BookYear) {
  const text = useWords(TEXT);
  const at = years.indexOf(year);
  const before = years[at - 1];
  const after = years[at + 1];
  return (
    <div className={classes.chooser} role="group" aria-label={text('period.yearChooser')}>
      <button type="button" className={classes.step} disabled={before === undefined} aria-label={text('period.yearBefore')} onClick={() => before !== undefined && setYear(before)}>
        <IconChevronLeft size={16} stroke={1.75} />
      </button>
      <span className={classes.year} aria-live="polite">
        {year}
      </span>
      <button type="button" className={classes.step} disabled={after === undefined} aria-label={text('period.yearAfter')} onClick={() => after !== undefined && setYear(after)}>
        <IconChevronRight size={16} stroke={1.75} />
      </button>
    </div>
  );
}
