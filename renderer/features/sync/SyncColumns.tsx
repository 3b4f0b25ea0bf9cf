import type { UnitRow } from '#shared/contract/account.ts';
import type { BundleHistoryRow, DeviceRow } from '#shared/contract/bundle.ts';
import { groupThousands } from '#shared/money/format.ts';
import { StatusBadge, type StatusTone } from '../../ui/page/StatusBadge.tsx';
import type { DataColumn } from '../../ui/table/column.ts';
import { momentWords, placeName } from './device-name.ts';
import { supportNumber } from './support-number.ts';
import type { SYNC_TEXT } from './text.ts';
import classes from './Sync.module.css';

type Text = (key: keyof typeof SYNC_TEXT, params?: Readonly<Record<string, string | number>>) => string;
type ExceptionRow = { readonly code: string; readonly message: string; readonly document: string };

const DEVICE_TONES: Readonly<Record<DeviceRow['status'], StatusTone>> = { active: 'ok', waiting: 'wait', closed: 'plain', revoked: 'wrong' };
const HISTORY_TONES: Readonly<Record<BundleHistoryRow['state'], StatusTone>> = { applied: 'ok', acknowledged: 'ok', parked: 'wait', written: 'plain' };

export function deviceColumns(text: Text, units: readonly UnitRow[]): readonly DataColumn<DeviceRow>[] {
  return [
    { key: 'series', label: text('sync.device.series'), value: (row) => row.series, widthPixels: 56, grow: 0, strong: true },
    {
      key: 'name', label: text('sync.device.name'), value: (row) => placeName(row, units, text), widthPixels: 190,
      render: (row) => (
        <span className={classes.deviceName}>
          {placeName(row, units, text)}
          {row.self ? <StatusBadge label={text('sync.device.self')} /> : null}
        </span>
      ),
    },
    {
      key: 'status', label: text('sync.device.status'), value: (row) => text(`sync.status.${row.status}`), widthPixels: 92, grow: 0,
      render: (row) => <StatusBadge label={text(`sync.status.${row.status}`)} tone={DEVICE_TONES[row.status]} />,
    },
    { key: 'entries', label: text('sync.device.entries'), kind: 'count', value: (row) => row.entries, widthPixels: 96, grow: 0 },
    {
      key: 'unsent', label: text('sync.device.unsent'), kind: 'count', value: (row) => (row.self ? null : row.unsent), widthPixels: 152, grow: 0,
      render: (row) => (row.self ? null : <span data-waits={row.unsent > 0} className={classes.unsent}>{groupThousands(row.unsent)}</span>),
    },
    { key: 'received', label: text('sync.device.received'), value: (row) => (row.lastReceived === null ? null : momentWords(row.lastReceived)), widthPixels: 136, grow: 0 },
    { key: 'words', label: text('sync.device.words'), value: (row) => row.words, widthPixels: 330, muted: true, sortable: false },
  ];
}

export function historyColumns(text: Text): readonly DataColumn<BundleHistoryRow>[] {
  return [
    { key: 'at', label: text('sync.history.at'), value: (row) => row.at, render: (row) => momentWords(row.at), widthPixels: 136, grow: 0 },
    { key: 'direction', label: text('sync.history.direction'), value: (row) => text(`sync.direction.${row.direction}`), widthPixels: 88, grow: 0 },
    { key: 'partner', label: text('sync.history.partner'), value: (row) => (row.partnerSeries === '' ? null : row.partnerSeries), widthPixels: 64, grow: 0, strong: true },
    { key: 'number', label: text('sync.history.number'), kind: 'count', value: (row) => (row.number === 0 ? null : row.number), widthPixels: 80, grow: 0 },
    { key: 'events', label: text('sync.history.events'), kind: 'count', value: (row) => (row.number === 0 ? null : row.events), widthPixels: 80, grow: 0 },
    {
      key: 'state', label: text('sync.history.state'), value: (row) => text(`sync.state.${row.state}`), widthPixels: 190, grow: 0,
      render: (row) => <StatusBadge label={text(`sync.state.${row.state}`)} tone={HISTORY_TONES[row.state]} />,
    },
    { key: 'file', label: text('sync.history.file'), value: (row) => row.fileName, widthPixels: 240, muted: true },
  ];
}

export function exceptionColumns(text: Text): readonly DataColumn<ExceptionRow>[] {
  return [
    { key: 'document', label: text('sync.exception.document'), value: (row) => row.document, widthPixels: 180, grow: 0, strong: true },
    { key: 'message', label: text('sync.exception.message'), value: (row) => row.message },
    { key: 'code', label: text('sync.exception.code'), value: (row) => supportNumber(row.code), widthPixels: 96, grow: 0, muted: true },
  ];
}
