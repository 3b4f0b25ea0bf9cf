import type { AccountRow } from '#shared/contract/account.ts';
import { add, negate, type Sen } from '#shared/money/sen.ts';

/** An account at its place in the chart. */
export type AccountNode = {
  readonly account: AccountRow;
  /** 0 outermost. */
  readonly depth: number;
  /** Of a heading the sum of what stands under it, else the account's own balance; positive on the account's normal side. */
  readonly totalSen: Sen;
};

/**
 * The chart in the order it is printed: every heading before its children, siblings by code.
 * Shape: one node per row. An account whose parent is not among the rows stands outermost; so does a circle of parents.
 */
export function accountTree(rows: readonly AccountRow[]): readonly AccountNode[] {
  const byCode = new Map(rows.map((row) => [row.code, row]));
  const children = new Map<string | null, AccountRow[]>();
  for (const row of rows) {
    const parent = row.parentCode !== null && byCode.has(row.parentCode) ? row.parentCode : null;
    children.set(parent, [...(children.get(parent) ?? []), row]);
  }
  const nodes: AccountNode[] = [];
  const placed = new Set<string>();
  const place = (account: AccountRow, depth: number): Sen => {
    placed.add(account.code);
    const index = nodes.length;
    nodes.push({ account, depth, totalSen: account.balanceSen });
    let totalSen = account.balanceSen;
    for (const child of sorted(children.get(account.code) ?? [])) {
      const partSen = place(child, depth + 1);
      totalSen = add(totalSen, child.normal === account.normal ? partSen : negate(partSen));
    }
    nodes[index] = { account, depth, totalSen };
    return totalSen;
  };
  for (const root of sorted(children.get(null) ?? [])) place(root, 0);
  for (const row of sorted(rows)) if (!placed.has(row.code)) nodes.push({ account: row, depth: 0, totalSen: row.balanceSen });
  return nodes;
}

/** The nodes whose code begins with the text or whose name contains every word of it; with an empty text all. */
export function matchAccounts(nodes: readonly AccountNode[], text: string): readonly AccountNode[] {
  const words = text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length === 0) return nodes;
  return nodes.filter(({ account }) => words.every((word) => account.code.toLowerCase().startsWith(word) || account.name.toLowerCase().includes(word)));
}

function sorted(rows: readonly AccountRow[]): readonly AccountRow[] {
  return [...rows].sort((left, right) => (left.code < right.code ? -1 : left.code > right.code ? 1 : 0));
}
