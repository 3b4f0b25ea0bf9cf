import type { Content } from 'pdfmake/interfaces.js';
import { formatDateLong, weekdayName } from '#shared/calendar/date.ts';
import { formatBasisPoints, groupThousands } from '#shared/money/format.ts';
import { shuDistribution } from '#shared/domain/statement/shu-table.ts';
import { gridNode, MUTED } from '../grid.ts';
import { contentWidthPoints } from '../paper.ts';
import { signatures } from '../signatures.ts';
import { statementGrids } from '../statement-grid.ts';
import { titleBlock } from '../titles.ts';
import { bookPaper } from './frame.ts';
import type { RatBookInput, RatMinutes } from './input.ts';
import { DOTS, heading, paragraph, POINT_MARGIN } from './text.ts';

const UNLIMITED_POINTS = 10_000;

/**
 * Berita acara RAT: meeting, quorum, agenda, decisions, the SHU divided, signatures of the meeting and of those who
 * acknowledge it. What is not known yet is left as dots. Source: koperasi.md 7.8.
 */
export function minutes(input: RatBookInput): Content[] {
  const facts = input.minutes;
  const table = statementGrids(shuDistribution({ ...input.shu.distribution, subtitle: '' }, 'blocks'), {
    widthPoints: contentWidthPoints(bookPaper(input)), firstPoints: UNLIMITED_POINTS, nextPoints: UNLIMITED_POINTS, reservePoints: 0,
  });
  const knowing = input.officers.slice(0, 3);
  return [
    ...titleBlock({
      title: 'Berita Acara Rapat Anggota Tahunan', subtitle: `Nomor ${facts.number === '' ? DOTS : facts.number}`, content: { label: 'Berita Acara RAT', id: 'minutes' },
    }),
    paragraph(opening(input), 8),
    factRows([
      ['Jumlah anggota', people(facts.memberCount)],
      ['Anggota hadir', people(facts.presentCount)],
      ['Pengurus', people(input.officers.length)],
      ['Pengawas', people(input.supervisors.length)],
      ['Undangan', people(facts.guestCount)],
    ]),
    { stack: [paragraph(quorumLine(facts), 4)], margin: [0, 4, 0, 0] },
    ...(facts.presentCount === null || facts.quorumCount === null ? [{ text: '*) coret yang tidak perlu', fontSize: 7.5, color: MUTED }] : []),
    ...list('Acara rapat', facts.agenda),
    ...list('Keputusan rapat', facts.decisions),
    {
      unbreakable: true,
      stack: [heading('Pembagian sisa hasil usaha yang diputuskan'), ...table.grids.map((grid): Content => ({ ...gridNode(grid), margin: [0, 0, 0, 6] }))],
    },
    { stack: [paragraph('Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.', 0)], margin: [0, 8, 0, 0] },
    signatures({
      town: input.letterhead.town,
      date: facts.date,
      officers: [{ name: facts.chairName, office: 'Pimpinan Sidang' }, { name: facts.secretaryName, office: 'Sekretaris Sidang' }],
    }),
    {
      unbreakable: true,
      margin: [0, 8, 0, 0],
      stack: [
        { text: 'Mengetahui,', alignment: 'center', color: MUTED },
        {
          columnGap: 10,
          columns: [...knowing, ...input.supervisors.slice(0, 1)].map((officer) => ({
            width: '*',
            stack: [
              { text: officer.name.toUpperCase(), bold: true, decoration: 'underline' as const, alignment: 'center' as const, fontSize: 8.5, marginTop: 44 },
              { text: officer.office, alignment: 'center' as const, fontSize: 8, color: MUTED },
            ],
          })),
        },
      ],
    },
  ];
}

/** "Jumlah anggota 200 orang, kuorum 101 orang (50,50 %), hadir 150 orang: kuorum tercapai." */
export function quorumLine(facts: RatMinutes): string {
  const quorum = facts.quorumCount === null
    ? `kuorum ${DOTS} orang`
    : `kuorum ${groupThousands(facts.quorumCount)} orang (${share(facts.quorumCount, facts.memberCount)})`;
  const reached = facts.quorumCount === null || facts.presentCount === null
    ? 'kuorum tercapai / tidak tercapai *)'
    : facts.presentCount >= facts.quorumCount ? 'kuorum tercapai dan rapat sah menurut AD/ART' : 'kuorum tidak tercapai';
  return `Jumlah anggota ${people(facts.memberCount)}, ${quorum}, hadir ${people(facts.presentCount)}: ${reached}.`;
}

function opening(input: RatBookInput): string {
  const { date, place, startTime, endTime } = input.minutes;
  const day = date === null ? `hari ${DOTS} tanggal ${DOTS}` : `hari ${weekdayName(date)} tanggal ${formatDateLong(date)}`;
  const time = startTime === '' ? DOTS : endTime === '' ? startTime : `${startTime} sampai ${endTime}`;
  return `Pada ${day}, bertempat di ${place === '' ? DOTS : place}, pukul ${time}, telah diselenggarakan Rapat Anggota Tahunan `
    + `${input.letterhead.name} untuk tahun buku ${input.year}, yang dihadiri oleh:`;
}

function people(count: number | null): string {
  return count === null ? `${DOTS} orang` : `${groupThousands(count)} orang`;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : formatBasisPoints(Math.round((part * 10_000) / whole));
}

function list(title: string, points: readonly string[]): Content[] {
  const items = points.length > 0 ? points : [DOTS.repeat(3), DOTS.repeat(3), DOTS.repeat(3)];
  return [heading(title), { ol: items.map((point) => ({ text: point, margin: POINT_MARGIN })), margin: [4, 0, 0, 4] }];
}

function factRows(rows: readonly (readonly [string, string])[]): Content {
  return {
    table: { widths: [110, '*'], body: rows.map(([label, value]) => [{ text: label, color: MUTED }, { text: value }]) },
    layout: { defaultBorder: false, paddingLeft: () => 12, paddingRight: () => 3, paddingTop: () => 0.5, paddingBottom: () => 0.5 },
  };
}
