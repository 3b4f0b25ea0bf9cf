import { expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import { rupiah, ZERO } from '#shared/money/sen.ts';
import { word } from '../../../../renderer/boot/words.ts';
import { homeTiles, type HomeSeries, type HomeSummary } from '../../../../renderer/features/home/home-tiles.ts';
import { HOME_TEXT } from '../../../../renderer/features/home/text.ts';

const SUMMARY: HomeSummary = {
  date: isoDate('2025-03-03'), cashSen: rupiah(148_316_200), cashTodaySen: rupiah(3_200_000), simpananSen: rupiah(771_450_000), simpananChangeBasisPoints: 180,
  loansSen: rupiah(684_902_750), shuSen: rupiah(21_087_400), members: 193, memberChange: 4, journalsToday: 18, tasks: [], lastBackup: null, lastSync: null,
  waitingBundles: 0,
};
const SERIES: HomeSeries = {
  months: [202502, 202503], simpananSen: [rupiah(757_800_000), rupiah(771_450_000)], loansSen: [rupiah(700_000_000), rupiah(684_600_000)],
  shuSen: [ZERO, rupiah(21_087_400)], cashSen: [ZERO, ZERO], members: [189, 193],
};
const TODAY = isoDate('2025-03-03');

function tiles(summary: HomeSummary | null, asOf = TODAY) {
  return homeTiles({
    text: (key, params) => word(HOME_TEXT, 'id', params === undefined ? { key } : { key, params }),
    go: () => undefined, today: TODAY, asOf, summary, series: SERIES,
  }).map(({ label, figure, note, noteTone, trend }) => [label, figure, note, noteTone ?? 'plain', trend?.length ?? 0]);
}

test('says what there is and how it moved', () => {
  expect(tiles(SUMMARY)).toEqual([
    ['Kas dan bank', 'Rp\u00a0148.316.200', '+ 3,2 jt hari ini', 'ok', 0],
    ['Simpanan anggota', 'Rp\u00a0771.450.000', '+ 1,8\u00a0% sejak Feb', 'ok', 2],
    ['Pinjaman beredar', 'Rp\u00a0684.902.750', '− 2,2\u00a0% sejak Feb', 'plain', 2],
    ['SHU berjalan', 'Rp\u00a021.087.400', 'Tahun buku 2025', 'plain', 2],
  ]);
});

test('a book without loans says so and draws no line', () => {
  expect(tiles({ ...SUMMARY, loansSen: ZERO })[2]).toEqual(['Pinjaman beredar', 'Rp\u00a00', 'Belum ada pinjaman', 'plain', 0]);
});

test('cash paid out is said without alarm, and figures of an earlier day name it', () => {
  expect(tiles({ ...SUMMARY, cashTodaySen: rupiah(-500_000) })[0]?.slice(2, 4)).toEqual(['− 500 rb hari ini', 'plain']);
  expect(tiles(SUMMARY, isoDate('2024-12-31'))[0]?.[2]).toBe('Per 31/12/2024');
});

test('keeps the places of the figures while they are asked', () => expect(tiles(null).map((tile) => tile[1])).toEqual(['…', '…', '…', '…']));
