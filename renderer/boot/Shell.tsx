import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useContext, useEffect } from 'react';
import type { BookFacts } from '#shared/contract/book.ts';
import { ShortcutHelp } from '../ui/command/ShortcutHelp.tsx';
import { useShortcuts } from '../ui/command/use-shortcuts.ts';
import { AppFrame } from '../ui/frame/AppFrame.tsx';
import { UiLanguageContext } from '../ui/text/use-ui-text.ts';
import { STATUS_KEY } from './book-switch.ts';
import { useBackgroundQuery } from './client.tsx';
import { useFrameSession } from './frame-session.ts';
import { footItems, navigationGroups } from './navigation.ts';
import { QUICK_ACTIONS } from './quick-actions.ts';
import { FEATURES } from './routes.tsx';
import { SearchPalette } from './SearchPalette.tsx';
import { SessionContext } from './session.ts';
import { StartFailure } from './StartFailure.tsx';
import { LoadingScreen } from './state-screens.tsx';
import { BOOT_TEXT } from './text.ts';
import { useWords } from './words.ts';
import classes from './Boot.module.css';

const FirstRun = lazy(async () => ({ default: (await import('../features/book/FirstRun.tsx')).FirstRun }));

/** The first-run screens while no book is open; otherwise the frame of the book around the screen of the current address. */
export function Shell() {
  const text = useWords(BOOT_TEXT);
  const { data: status, error, refetch } = useBackgroundQuery(STATUS_KEY, (client) => client.book.status({}));
  const navigate = useNavigate();
  const bookless = status !== undefined && status.book === null;
  // The address of a screen of the former book means nothing in the next.
  useEffect(() => {
    if (bookless) void navigate({ to: '/', replace: true });
  }, [bookless, navigate]);
  const opening = (
    <main className={classes.alone}>
      <p role="status" className={classes.quiet}>
        {text('boot.opening')}
      </p>
    </main>
  );
  if (status === undefined) return error === null ? opening : <StartFailure error={error} onRetry={refetch} />;
  if (status.book === null) {
    return (
      <Suspense fallback={opening}>
        <FirstRun status={status} />
      </Suspense>
    );
  }
  return <BookShell key={`${status.book.folder}/${status.book.fileName}`} facts={status.book} />;
}

/** The frame of one open book. Its choices (unit, month) begin anew with another book. */
function BookShell(props: { readonly facts: BookFacts }) {
  const session = useFrameSession(props.facts);
  const language = useContext(UiLanguageContext);
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const go = (to: string) => void navigate({ to });
  return (
    <SessionContext.Provider value={session}>
      <AppFrame
        book={session.book}
        practice={session.book.practice}
        navigation={navigationGroups({ features: FEATURES, language, badges: session.badges })}
        footNavigation={footItems({ features: FEATURES, language, badges: session.badges })}
        currentPath={path}
        onNavigate={go}
        topBar={session.topBar}
      >
        <QuickKeys go={go} />
        <Suspense fallback={<LoadingScreen />}>
          <Outlet />
        </Suspense>
        <SearchPalette go={go} />
        <ShortcutHelp />
      </AppFrame>
    </SessionContext.Provider>
  );
}

/** Stands before the screen, so that a screen that binds the same key wins. */
function QuickKeys(props: { readonly go: (path: string) => void }) {
  const text = useWords(BOOT_TEXT);
  useShortcuts(QUICK_ACTIONS.map((action) => ({ keys: action.keys, label: text(action.label), run: () => props.go(action.path) })));
  return null;
}
