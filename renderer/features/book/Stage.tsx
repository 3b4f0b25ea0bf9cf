import type { ReactNode } from 'react';
import iconUrl from '../../boot/icon.svg';
import { useWords } from '../../boot/words.ts';
import { BOOK_TEXT } from './text.ts';
import classes from './Book.module.css';

/** The whole window before a book is open: the mark of the program, one thing in the middle, the version at the foot. */
export function Stage(props: { readonly appVersion: string; readonly children: ReactNode }) {
  const text = useWords(BOOK_TEXT);
  return (
    <div className={classes.stage}>
      <header className={classes.top}>
        <img className={classes.mark} src={iconUrl} alt="" />
        {text('book.product')}
      </header>
      {props.children}
      <footer className={classes.bottom}>{text('book.version', { version: props.appVersion })}</footer>
    </div>
  );
}
