import type { UnitRow } from '#shared/contract/account.ts';
import type { BundlePreview, DeviceRow } from '#shared/contract/bundle.ts';
import { formatDate } from '#shared/calendar/date.ts';
import { localMoment } from '../../boot/moment.ts';
import type { SYNC_TEXT } from './text.ts';

type Text = (key: keyof typeof SYNC_TEXT, params?: Readonly<Record<string, string | number>>) => string;

type Named = Pick<DeviceRow, 'series' | 'unitCode' | 'role'>;

/** "Kantor pusat (A1)", "Unit Pasar (A2)"; the code of a unit the book does not name yet. */
export function deviceName(device: Named, units: readonly UnitRow[], text: Text): string {
  return text('sync.device.nameSeries', { name: placeName(device, units, text), series: device.series });
}

/** The same without the series. A unit that already calls itself one is not called so twice. */
export function placeName(device: Named, units: readonly UnitRow[], text: Text): string {
  if (device.role === 'pusat') return text('sync.device.pusat');
  const name = units.find((unit) => unit.code === device.unitCode)?.name ?? device.unitCode;
  return /^unit\b/i.test(name) ? name : text('sync.device.unit', { unit: name });
}

/** A UTC moment as "12/11/2026 15.04" on the clock of this PC; text that is no moment stays. */
export function momentWords(moment: string): string {
  const local = localMoment(moment);
  return local === null ? moment : `${formatDate(local.date)} ${local.time}`;
}

/** The first PC of a cooperative: the head office, unless it was succeeded. */
const HEAD_OFFICE_SERIES = 'A1';

/** The sender of a bundle; the preview carries no role, head office has the first series or no unit. */
export function senderName(preview: Pick<BundlePreview, 'senderSeries' | 'senderUnit'>, units: readonly UnitRow[], text: Text): string {
  const role = preview.senderUnit === '' || preview.senderSeries === HEAD_OFFICE_SERIES ? 'pusat' : 'unit';
  return deviceName({ series: preview.senderSeries, unitCode: preview.senderUnit, role }, units, text);
}
