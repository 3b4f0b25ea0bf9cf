/** More keys than anyone types while one answer is awaited; what comes after is dropped. */
const KEYS_KEPT_MAX = 64;
/** A background that never answers must not swallow the keyboard for ever. */
const HOLD_TIMEOUT_MS = 5_000;

/** A refusal wants to be read: keys of a hand that has not seen it yet are dropped for so long. */
const DROP_MS = 400;

let held = false;
let dropping = false;
let timer: ReturnType<typeof setTimeout> | null = null;
let kept: string[] = [];
let listening = false;

/**
 * What a fast typist types while an answer is awaited, kept in order and typed again when the answer is on screen. A
 * counter does not wait for the program: the digits of the amount come before the member was found, the number of the next
 * member before the entry was saved. Without this they would land in the field before, and a wrong amount would be saved.
 *
 * `hold` from the moment of Enter, `release` when the answer is on screen and the focus stands where it belongs,
 * `discard` when the answer is a refusal: then what was typed ahead was meant for something that did not happen.
 */
export const typeAhead = {
  hold(): void {
    letGo();
    held = true;
    listen();
    timer = setTimeout(() => typeAhead.discard(), HOLD_TIMEOUT_MS);
  },
  release(): void {
    if (!held) return;
    letGo();
    replayNext();
  },
  discard(): void {
    if (!held && kept.length === 0) return;
    letGo();
    kept = [];
    dropping = true;
    timer = setTimeout(letGo, DROP_MS);
  },
};

function letGo(): void {
  held = false;
  dropping = false;
  if (timer !== null) clearTimeout(timer);
  timer = null;
}

function listen(): void {
  if (listening) return;
  listening = true;
  window.addEventListener('keydown', keep, { capture: true });
}

/** Also while keys are being typed again: a new key must not overtake them. */
function keep(event: KeyboardEvent): void {
  if (!event.isTrusted || !(held || dropping || kept.length > 0) || !isReplayed(event)) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!dropping && !event.repeat && kept.length < KEYS_KEPT_MAX) kept.push(event.key);
}

function isReplayed(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.altKey || event.metaKey) return false;
  return event.key.length === 1 || event.key === 'Enter' || event.key === 'Backspace';
}

/** One key at a time: an Enter among them may begin to wait again, and the rest waits with it. */
function replayNext(): void {
  setTimeout(() => {
    if (held) return;
    const key = kept.shift();
    if (key === undefined) return;
    typeKey(key);
    replayNext();
  }, 0);
}

function typeKey(key: string): void {
  const target = document.activeElement;
  if (key === 'Enter') target?.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
  // The only way to type into a field as a person does, with the caret, the selection and the events of typing.
  else if (key === 'Backspace') document.execCommand('delete');
  else document.execCommand('insertText', false, key);
}
