const ACTION = '[data-action]';
const SELECTED = '[data-action][data-selected]';

/**
 * Selects the first line of the open command palette when none is, so that Enter opens what a search has just found.
 * The palette (@mantine/spotlight 9) selects only while its text changes, before the answer of the book is there, and
 * offers no call for it; it does listen to the arrow keys. Can go when it selects after its actions change.
 */
export function selectFirstLine(): void {
  const search = document.activeElement;
  if (!(search instanceof HTMLInputElement) || document.querySelector(ACTION) === null || document.querySelector(SELECTED) !== null) return;
  press(search, 'ArrowDown');
  // It counts on from the line that stood selected before the answer came.
  if (document.querySelector(SELECTED) !== document.querySelector(ACTION)) press(search, 'ArrowUp');
}

function press(input: HTMLInputElement, code: 'ArrowDown' | 'ArrowUp'): void {
  input.dispatchEvent(new KeyboardEvent('keydown', { code, key: code, bubbles: true, cancelable: true }));
}
