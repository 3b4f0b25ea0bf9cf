import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { Suspense, useContext, useState } from 'react';
import { CommandPalette, type CommandItem } from '../ui/command/CommandPalette.tsx';
import { ShortcutHelp } from '../ui/command/ShortcutHelp.tsx';
import { AppFrame } from '../ui/frame/AppFrame.tsx';
import { UiLanguageContext, useUiText } from '../ui/text/use-ui-text.ts';
import { footItems, navigationGroups } from './navigation.ts';
import { FEATURES } from './routes.tsx';
import { useSession } from './session.ts';
import { LoadingScreen } from './state-screens.tsx';

/** The frame around the screen of the current address, the command palette and the shortcut list. */
export function Shell() {
  const session = useSession();
  const language = useContext(UiLanguageContext);
  const navigate = useNavigate();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const go = (to: string) => void navigate({ to });
  const screen = (
    <Suspense fallback={<LoadingScreen />}>
      <Outlet />
    </Suspense>
  );
  if (session === null) return screen;
  return (
    <AppFrame
      book={session.book}
      practice={session.book.practice}
      navigation={navigationGroups({ features: FEATURES, language, badges: session.badges })}
      footNavigation={footItems({ features: FEATURES, language, badges: session.badges })}
      currentPath={path}
      onNavigate={go}
      topBar={session.topBar}
    >
      {screen}
      <ScreenPalette go={go} />
      <ShortcutHelp />
    </AppFrame>
  );
}

/** Every screen by its name; what a search of the book finds is added by the shell of the session. */
function ScreenPalette(props: { readonly go: (path: string) => void }) {
  const text = useUiText();
  const language = useContext(UiLanguageContext);
  const [query, setQuery] = useState('');
  const commands: CommandItem[] = FEATURES.flatMap((feature) => feature.navigation).map((entry) => ({
    key: entry.path,
    label: entry.label(language),
    group: text('ui.goTo'),
    words: entry.words ?? [],
    icon: <entry.icon size={16} stroke={1.6} />,
    run: () => props.go(entry.path),
  }));
  return <CommandPalette commands={commands} query={query} onQueryChange={setQuery} />;
}
