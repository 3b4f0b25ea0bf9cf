/** One line of the command palette. `found` came from a search of the book already and is not filtered again. */
export type Command = {
    readonly key: string;
    readonly label: string;
    readonly group: string;
    readonly detail?: string;
    readonly keys?: string;
    /** Other words people search it by. */
    readonly words?: readonly string[];
    readonly found?: boolean;
};
/** The commands in which every word of the query occurs, in their order; an empty query keeps all. */
export declare function matchCommands<Item extends Command>(commands: readonly Item[], query: string): readonly Item[];
export type CommandGroup<Item> = {
    readonly label: string;
    readonly items: readonly Item[];
};
/** Commands under their group, groups in the order of their first command. */
export declare function groupCommands<Item extends Command>(commands: readonly Item[]): readonly CommandGroup<Item>[];
