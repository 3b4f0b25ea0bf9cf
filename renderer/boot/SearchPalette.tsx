import { useDebouncedValue } from '@mantine/hooks';
import { IconCash, IconFileText, IconListNumbers, IconUser } from '@tabler/icons-react';
import { useContext, useState, type ComponentType } from 'react';
import type { SearchHit } from '#shared/contract/report.ts';
import { CommandPalette, type CommandItem } from '../ui/command/CommandPalette.tsx';
import { UiLanguageContext, useUiText } from '../ui/text/use-ui-text.ts';
import { useBackgroundQuery } from './client.tsx';
import { QUICK_ACTIONS } from './quick-actions.ts';
import { FEATURES } from './routes.tsx';
import { BOOT_TEXT } from './text.ts';
import { useWords } from './words.ts';

const DEBOUNCE_MILLISECONDS = 120;
const QUERY_LENGTH_MIN = 2;
const QUERY_LENGTH_MAX = 100;

type Icon = ComponentType<{ readonly size: number; readonly stroke: number }>;

const FOUND: Readonly<Record<SearchHit['kind'], { readonly path: (id: string) => string; readonly icon: Icon }>> = {
  member: { path: (id) => `/anggota/${encodeURIComponent(id)}`, icon: IconUser },
  account: { path: (id) => `/akun/${encodeURIComponent(id)}`, icon: IconListNumbers },
  journal: { path: (id) => `/jurnal/${encodeURIComponent(id)}`, icon: IconFileText },
};

/** Ctrl+K: what the book knows under the words typed, what can be done, and every screen by its name. */
export function SearchPalette(props: { readonly go: (path: string) => void }) {
  const text = useWords(BOOT_TEXT);
  const uiText = useUiText();
  const language = useContext(UiLanguageContext);
  const [query, setQuery] = useState('');
  const [settled] = useDebouncedValue(query.trim().slice(0, QUERY_LENGTH_MAX), DEBOUNCE_MILLISECONDS);
  const searched = settled.length >= QUERY_LENGTH_MIN && query.trim() !== '';
  const hits = useBackgroundQuery(['search.find', settled], (client) => client.search.find({ text: settled }), { enabled: searched, keep: true });

  const found: CommandItem[] = (searched ? (hits.data ?? []) : []).map((hit) => {
    const { icon: Icon, path } = FOUND[hit.kind];
    return {
      key: `${hit.kind} ${hit.id}`,
      label: hit.title,
      detail: hit.detail,
      group: text(`boot.found.${hit.kind}`),
      found: true,
      icon: <Icon size={16} stroke={1.6} />,
      run: () => props.go(path(hit.id)),
    };
  });
  const actions: CommandItem[] = QUICK_ACTIONS.map((action) => ({
    key: action.path,
    label: text(action.label),
    group: text('boot.actions'),
    keys: action.keys,
    icon: <IconCash size={16} stroke={1.6} />,
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
  return <CommandPalette commands={[...found, ...actions, ...screens]} query={query} onQueryChange={setQuery} />;
}
