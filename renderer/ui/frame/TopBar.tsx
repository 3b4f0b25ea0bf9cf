import { Menu } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { openCommandPalette } from '../command/CommandPalette.tsx';
import { KeyHint } from '../page/KeyHint.tsx';
import { useUiText } from '../text/use-ui-text.ts';
import { TopBarChoice, type TopBarChoiceProps } from './TopBarChoice.tsx';
import classes from './TopBar.module.css';

export type StateLight = {
  readonly label: string;
  readonly tone: 'ok' | 'wait' | 'wrong';
  readonly onOpen?: () => void;
};

export type TopBarProps = {
  readonly unit: Omit<TopBarChoiceProps, 'label'>;
  readonly period: Omit<TopBarChoiceProps, 'label'>;
  /** Backup, then sync. */
  readonly lights: readonly StateLight[];
  readonly user: {
    readonly name: string;
    readonly initials: string;
    readonly menu: readonly { readonly label: string; readonly run: () => void }[];
  };
};

export function TopBar(props: TopBarProps) {
  const text = useUiText();
  return (
    <div className={classes.bar} role="banner" data-no-print>
      <button type="button" className={classes.search} onClick={openCommandPalette}>
        <IconSearch size={14} stroke={1.75} />
        <span className={classes.searchWords}>{text('ui.search')}</span>
        <KeyHint keys="Ctrl K" />
      </button>
      <TopBarChoice label={text('ui.unit')} {...props.unit} />
      <TopBarChoice label={text('ui.period')} {...props.period} />
      <div className={classes.lights}>
        {props.lights.map((light) => (
          <button key={light.label} type="button" className={classes.light} data-tone={light.tone} title={light.label} onClick={light.onOpen}>
            <span>{light.label}</span>
          </button>
        ))}
      </div>
      <Menu position="bottom-end" width={200}>
        <Menu.Target>
          <button type="button" className={classes.user} aria-label={`${text('ui.account')}: ${props.user.name}`}>
            {props.user.initials}
          </button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{props.user.name}</Menu.Label>
          {props.user.menu.map((item) => (
            <Menu.Item key={item.label} onClick={item.run}>
              {item.label}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
