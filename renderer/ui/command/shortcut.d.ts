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
export declare function pressMatches(keys: string, press: KeyPress): boolean;
/** A single character may be meant as text; function keys and combinations never are. */
export declare function isTypedCharacter(keys: string): boolean;
export {};
