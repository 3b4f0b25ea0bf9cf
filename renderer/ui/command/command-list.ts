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
export function matchCommands<Item extends Command>(commands: readonly Item[], query: string): readonly Item[] {
  const words = query.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return commands.filter((command) => {
    if (command.found === true) return true;
    const text = [command.label, command.detail ?? '', command.group, ...(command.words ?? [])].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

export type CommandGroup<Item> = { readonly label: string; readonly items: readonly Item[] };

/** Commands under their group, groups in the order of their first command. */
export function groupCommands<Item extends Command>(commands: readonly Item[]): readonly CommandGroup<Item>[] {
  return [...Map.groupBy(commands, (command) => command.group)].map(([label, items]) => ({ label, items }));
}
