/** A combination as people write it: "F2", "Ctrl+K", "Alt+ArrowLeft", "?". */
export type Shortcut = {
  readonly keys: string;
  readonly label: string;
  readonly run: () => void;
};

type KeyPress = {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
};

/** Whether a key press is the combination. On macOS the command key stands for Ctrl. Shift counts only when it is named. */
export function pressMatches(keys: string, press: KeyPress): boolean {
  const parts = keys.split('+').map((part) => part.trim());
  const key = parts.at(-1) ?? '';
  return (
    press.key.toLowerCase() === key.toLowerCase() &&
    (press.ctrlKey || press.metaKey) === parts.includes('Ctrl') &&
    press.altKey === parts.includes('Alt') &&
    (!parts.includes('Shift') || press.shiftKey)
  );
}

/** A single character may be meant as text; function keys and combinations never are. */
export function isTypedCharacter(keys: string): boolean {
  return keys.length === 1;
}
