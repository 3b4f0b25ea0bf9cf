import { useDebouncedValue } from '@mantine/hooks';
import { IconCash, IconFileText, IconListNumbers, IconUser } from '@tabler/icons-react';
import { useContext, useEffect, useState, type ComponentType } from 'react';
import type { SearchHit } from '#shared/contract/report.ts';
import { CommandPalette, type CommandItem } from '../ui/command/CommandPalette.tsx';
import { UiLanguageContext, useUiText } from '../ui/text/use-ui-text.ts';
import { useBackgroundQuery } from './client.tsx';
import { selectFirstLine } from './palette-selection.ts';
import { QUICK_ACTIONS } from './quick-actions.ts';
import { FEATURES } from './routes.tsx';
import { BOOT_TEXT } from './text.ts';
import { useWords } from './words.ts';

const DEBOUNCE_MILLISECONDS = 120;
const QUERY_LENGTH_MIN = 2;
const QUERY_LENGTH_MAX = 100;

const ICON_COLOR = 'var(--muted)';

type Icon = ComponentType<{ readonly size: number; readonly stroke: number; readonly color: string }>;

const FOUND: Readonly<Record<SearchHit['kind'], { readonly path: (id: string) => string; readonly icon: Icon }>> = {
  member: { path: (id) => `/anggota/${encodeURIComponent(id)}`, icon: IconUser },
  account: { path: (id) => `/akun/${encodeURIComponent(id)}`, icon: IconListNumbers },
  journal: { path: (id) => `/jurnal/${encodeURIComponent(id)}`, icon: IconFileText },
};

/** Ctrl+K: what can be done, every screen by its name, and what the book knows under the words typed. */
export function SearchPalette(props: { readonly go: (path: string) => void }) {
  const text = useWords(BOOT_TEXT);
  const uiText = useUiText();
  const language = useContext(UiLanguageContext);
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query.trim().slice(0, QUERY_LENGTH_MAX), DEBOUNCE_MILLISECONDS);
  const searched = settled.length >= QUERY_LENGTH_MIN && query.trim() !== '';
  const hits = useBackgroundQuery(['search.find', settled], (client) => client.search.find({ text: settled }), { enabled: searched, keep: true });

  useEffect(selectFirstLine, [hits.data]);

  const found: CommandItem[] = (searched ? (hits.data ?? []) : []).map((hit, index) => {
    const { icon: Icon, path } = FOUND[hit.kind];
    return {
      // By place, so that the selection stays where it is while a better answer replaces a former one.
      key: `${hit.kind} ${index}`,
      label: hit.title,
      detail: hit.detail,
      group: text(`boot.found.${hit.kind}`),
      found: true,
      icon: <Icon size={16} stroke={1.6} color={ICON_COLOR} />,
      run: () => props.go(path(hit.id)),
    };
  });
  const actions: CommandItem[] = QUICK_ACTIONS.map((action) => ({
    key: action.path,
    label: text(action.label),
    group: text('boot.actions'),
    keys: action.keys,
    icon: <IconCash size={16} stroke={1.6} color={ICON_COLOR} />,
    run: () => props.go(action.path),
  }));
  const screens: CommandItem[] = FEATURES.flatMap((feature) => feature.navigation).map((entry) => ({
    key: entry.path,
    label: entry.label(language),
    group: uiText('ui.goTo'),
    words: entry.words ?? [],
    icon: <entry.icon size={16} stroke={1.6} />,
    run: () => props.go(entry.path),
  }));
  return <CommandPalette commands={[...actions, ...screens, ...found]} query={query} onQueryChange={setQuery} />;
}
