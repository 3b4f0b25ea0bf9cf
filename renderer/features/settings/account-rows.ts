import type { AccountRow } from '#shared/contract/account.ts';

export type TreeRow = AccountRow & { readonly depth: number };

/**
 * The chart as it is read: each account below its heading, in the order of the codes, with its depth. An account whose
 * heading is not in the list stands at the outermost level. With words typed, the accounts whose code begins with them or
 * whose name contains them, still in that order.
 */
export function accountRows(accounts: readonly AccountRow[], search: string): readonly TreeRow[] {
  const known = new Set(accounts.map((account) => account.code));
  const children = Map.groupBy([...accounts].sort(byCode), (account) =>
    account.parentCode !== null && known.has(account.parentCode) && account.parentCode !== account.code ? account.parentCode : '',
  );
  const rows: TreeRow[] = [];
  const walk = (code: string, depth: number): void => {
    for (const account of children.get(code) ?? []) {
      rows.push({ ...account, depth });
      walk(account.code, depth + 1);
    }
  };
  walk('', 0);
  const words = search.trim().toLowerCase();
  return words === '' ? rows : rows.filter((row) => row.code.toLowerCase().startsWith(words) || row.name.toLowerCase().includes(words));
}

function byCode(left: AccountRow, right: AccountRow): number {
  return left.code < right.code ? -1 : left.code > right.code ? 1 : 0;
}
