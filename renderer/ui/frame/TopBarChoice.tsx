import { Menu } from '@mantine/core';
import classes from './TopBar.module.css';

export type TopBarChoiceProps = {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
};

const MENU_HEIGHT_PIXELS = 360;

/** A word in the top bar that opens the list of its other values. */
export function TopBarChoice(props: TopBarChoiceProps) {
  const chosen = props.choices.find((choice) => choice.value === props.value);
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.choice}>
          <span className={classes.choiceLabel}>{props.label}</span>
          <span className={classes.choiceValue}>{chosen?.label ?? props.value}</span>
        </button>
      </Menu.Target>
      <Menu.Dropdown style={{ maxHeight: MENU_HEIGHT_PIXELS, overflowY: 'auto' }}>
        {props.choices.map((choice) => (
          <Menu.Item key={choice.value} fw={choice.value === props.value ? 600 : 400} onClick={() => props.onChange(choice.value)}>
            {choice.label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
