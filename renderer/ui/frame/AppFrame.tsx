import type { ReactNode } from 'react';
import { useUiText } from '../text/use-ui-text.ts';
import { Sidebar, type NavigationGroup, type NavigationItem } from './Sidebar.tsx';
import { TopBar, type TopBarProps } from './TopBar.tsx';
import classes from './AppFrame.module.css';

export type AppFrameProps = {
  readonly book: { readonly name: string; readonly place: string };
  /** The amber frame and the words BUKU LATIHAN that no screenshot can hide. */
  readonly practice: boolean;
  readonly navigation: readonly NavigationGroup[];
  readonly footNavigation: readonly NavigationItem[];
  /** The path of the screen shown; the item whose path it starts with is lit. */
  readonly currentPath: string;
  readonly onNavigate: (path: string) => void;
  readonly topBar: TopBarProps;
  readonly children: ReactNode;
};

/** One sidebar, one top bar, one content area. */
export function AppFrame(props: AppFrameProps) {
  const text = useUiText();
  return (
    <div className={classes.frame} data-practice={props.practice}>
      <a className={classes.skip} href="#isi">
        {text('ui.skipToContent')}
      </a>
      {props.practice ? (
        <div className={classes.practice} role="note">
          <strong>{text('ui.practiceBook')}</strong>
          <span>{text('ui.practiceHint')}</span>
        </div>
      ) : null}
      <Sidebar
        book={props.book}
        navigation={props.navigation}
        footNavigation={props.footNavigation}
        currentPath={props.currentPath}
        onNavigate={props.onNavigate}
      />
      <TopBar {...props.topBar} />
      <main id="isi" className={classes.content} tabIndex={-1}>
        {props.children}
      </main>
    </div>
  );
}
