import type { RatMeeting } from '#shared/contract/rat.ts';
import type { Statement } from '#shared/domain/statement/statement.ts';
import { sen, type Sen } from '#shared/money/sen.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { knownValues } from './known-values.ts';
import type { PlaceholderValues } from './fill-text.ts';

/** The values of the placeholders for the preview, read from the book one by one; each may still be missing. */
export function useKnownValues(year: number, meeting: RatMeeting): { readonly values: PlaceholderValues; readonly members: number | null } {
  const profile = useBackgroundQuery(['book.profile'], (client) => client.book.profile({}));
  const units = useBackgroundQuery(['unit.list'], (client) => client.unit.list({}));
  const result = useBackgroundQuery(['period.yearState', year], (client) => client.period.yearState({ year }));
  const previous = useBackgroundQuery(['period.yearState', year - 1], (client) => client.period.yearState({ year: year - 1 }));
  const savings = useBackgroundQuery(['savings.movementTable', year], (client) => client.savings.movementTable({ year }));
  const position = useBackgroundQuery(['report.statement', 'neraca', String(year)], (client) => client.report.statement({ name: 'neraca', period: String(year) }));
  const members = useBackgroundQuery(['member.list', 'count'], (client) => client.member.list({ limit: 1 }));
  const count = members.data?.total ?? null;
  const values = knownValues({
    year, meeting,
    profile: profile.data ?? null,
    unitNames: (units.data ?? []).map((unit) => unit.name),
    resultSen: result.data?.resultSen ?? null,
    previousResultSen: previous.data?.resultSen ?? null,
    savingsSen: savings.data?.map((row) => row.closingSen) ?? null,
    assetsSen: position.data === undefined ? null : totalOf(position.data),
    members: count,
  });
  return { values, members: count };
}

/** Jumlah aset of the neraca in the column of the year itself. */
function totalOf(statement: Statement): Sen | null {
  const row = statement.rows.find((candidate) => candidate.key === 'totalAssets');
  const cell = row?.cells[statement.columns.findIndex((column) => column.key === 'thisYear')];
  return typeof cell === 'number' ? sen(cell) : null;
}
