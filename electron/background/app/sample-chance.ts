/** Repeatable chance: the same seed always gives the same cooperative. */
export type Chance = {
  /** A whole number from 0 up to, not with, `limit`. */
  readonly below: (limit: number) => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** True in `percent` of a hundred cases. */
  readonly percent: (percent: number) => boolean;
  readonly pick: <T>(list: readonly T[]) => T;
  /** `count` different entries of a list, in the order of the list. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[];
};

/** Chance from a seed. Source: the 32-bit generator "mulberry32" (public domain). Nothing secret may be drawn from it. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    percent: (percent) => below(100) < percent,
    pick: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    some: (list, count) => {
      let wanted = Math.min(count, list.length);
      let left = list.length;
      return list.filter(() => {
        const take = below(left) < wanted;
        left -= 1;
        if (take) wanted -= 1;
        return take;
      });
    },
  };
}
