import { Spotlight, spotlight } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { Fragment, type ReactNode } from 'react';
import { KeyHint } from '../page/KeyHint.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import { groupCommands, matchCommands, type Command } from './command-list.ts';
import classes from './CommandPalette.module.css';

export type CommandItem = Command & { readonly icon?: ReactNode; readonly run: () => void };

const COMMANDS_SHOWN_MAX = 40;

/** Opens the palette from anywhere (the search button of the top bar does). */
export function openCommandPalette(): void {
  spotlight.open();
}

/**
 * Ctrl+K (bound in ShortcutHelp): members, accounts, documents and actions in one list. `query` is held by the caller, who may search the book
 * and pass what it finds as further `commands` with `found: true`, which are shown as they come.
 */
export function CommandPalette(props: {
  readonly commands: readonly CommandItem[];
  readonly query: string;
  readonly onQueryChange: (query: string) => void;
}) {
  const text = useUiText();
  const groups = groupCommands(matchCommands(props.commands, props.query).slice(0, COMMANDS_SHOWN_MAX));
  return (
    <Spotlight.Root
      query={props.query}
      onQueryChange={props.onQueryChange}
      shortcut={null}
      scrollable
      maxHeight={440}
      lockScroll={false}
      overlayProps={{ blur: 0, backgroundOpacity: 0.35 }}
      transitionProps={{ duration: 80 }}
    >
      <Spotlight.Search classNames={{ input: classes.search ?? '' }} placeholder={text('ui.search')} leftSection={<IconSearch size={16} stroke={1.5} />} />
      <Spotlight.ActionsList>
        {groups.length === 0 ? <Spotlight.Empty>{text('ui.searchNothing')}</Spotlight.Empty> : null}
        {groups.map((group) => (
          <Fragment key={group.label}>
            <div className={classes.group}>{group.label}</div>
            {group.items.map((item) => (
              <Spotlight.Action
                key={item.key}
                className={classes.action}
                onClick={item.run}
                label={item.label}
                description={item.detail}
                leftSection={item.icon}
                rightSection={item.keys === undefined ? undefined : <KeyHint keys={item.keys} />}
              />
            ))}
          </Fragment>
        ))}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
