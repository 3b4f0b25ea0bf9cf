import { expect, test } from 'vitest';
import { isoDate } from '#shared/calendar/date.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { exportBundle } from '../../../electron/background/app/bundle-export.ts';
import { importBundle } from '../../../electron/background/app/bundle-import.ts';
import type { OpenBook } from '../../../electron/background/app/context.ts';
import { acceptJoin } from '../../../electron/background/app/device-join.ts';
import { listDevices } from '../../../electron/background/app/device-list.ts';
import { reverseJournal } from '../../../electron/background/app/journal.ts';
import { editMember, getMember } from '../../../electron/background/app/member.ts';
import { lockPeriod } from '../../../electron/background/app/period.ts';
import { wireId } from '../../../electron/background/app/posting.ts';
import { addMember, balances, enrol, faults, headOffice, joining, makeOffice, memberDetails, must, save, type Office } from './two-devices.ts';

/** Set KOPERASI_SEED to repeat a run; it is printed with every history. */
const seed = Number(process.env['KOPERASI_SEED'] ?? Math.trunc(Math.random() * 2 ** 31));
const histories = 4;
const steps = 90;

type Random = (below: number) => number;

function randomFrom(start: number): Random {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Letter = { readonly to: number; readonly file: FileLike };

async function threeDevices(office: Office): Promise<readonly OpenBook[]> {
  const pusat = await headOffice(office);
  const units: OpenBook[] = [];
  for (const [code, name] of [['PASAR', 'pasar'], ['DESA', 'desa']] as const) {
    const joiner = await joining(office, code, name);
    const enrolled = await enrol(pusat, joiner);
    units.push(must(await acceptJoin(joiner, { trustFile: enrolled.trustFile, bundleFile: enrolled.bundleFile, wordsCompared: true })).book);
  }
  return [pusat, ...units];
}

async function letter(books: readonly OpenBook[], from: number, to: number): Promise<FileLike> {
  const [pusat] = books;
  const series = `A${to + 1}`;
  const keyId = pusat === undefined ? undefined : listDevices(pusat).find((row) => row.series === series)?.keyId;
  const sender = books[from];
  if (sender === undefined) throw new Error('no sender');
  return must(await exportBundle(sender, { keyId, everything: false })).file;
}

/** One act of an office on a day, or of the stick between them: delivered late, twice, in another order, or never. */
async function act(books: readonly OpenBook[], mail: Letter[], random: Random): Promise<void> {
  const at = random(books.length);
  const open = books[at];
  if (open === undefined) return;
  const members = open.read.all<{ id: number }>('SELECT id FROM member ORDER BY id').map((row) => wireId(open.read, row.id));
  const member = members[random(Math.max(1, members.length))];
  const choice = random(16);
  if (choice < 4 && member !== undefined) save(open, member, 1_000_00 * (1 + random(90)), `${random(3) === 0 ? '2026-03' : openMonth(open)}-1${random(9)}`);
  else if (choice === 4) addMember(open, `Anggota ${random(1000)}`);
  else if (choice === 5 && member !== undefined) {
    const { details } = must(getMember(open, { id: member, offset: 0, limit: 1 }));
    const edited = editMember(open, { id: member, details: { ...memberDetails(details.name), address: `Jalan ${random(5)}` } });
    if (!edited.ok) throw new Error(edited.refusal.code);
  } else if (choice < 9) {
    const journals = open.read.all<{ id: number }>('SELECT id FROM journal j WHERE reverses IS NULL AND NOT EXISTS (SELECT 1 FROM journal r WHERE r.reverses = j.id) ORDER BY date DESC, document LIMIT 3').map((row) => wireId(open.read, row.id));
    const journal = journals[random(Math.max(1, journals.length))];
    if (journal !== undefined) reverseJournal(open, { id: journal, date: isoDate('2026-03-20'), reason: 'salah' });
  } else if (choice === 9) {
    if (at === 0 && random(2) === 0) lockPeriod(open, { month: 202601 + random(2) });
  } else if (choice < 13) {
    const to = at === 0 ? 1 + random(books.length - 1) : 0;
    mail.push({ to, file: await letter(books, at, to) });
  } else {
    const index = random(Math.max(1, mail.length));
    const item = mail[index];
    const reader = item === undefined ? undefined : books[item.to];
    if (item === undefined || reader === undefined) return;
    if (random(4) > 0) mail.splice(index, 1);
    must(await importBundle(reader, { file: item.file }));
  }
}

function openMonth(open: OpenBook): string {
  const locked = open.read.get<{ ym: number | null }>('SELECT max(ym) AS ym FROM period WHERE locked = 1')?.ym ?? 202600;
  return `2026-0${(locked % 100) + 1}`;
}

async function deliverAll(books: readonly OpenBook[], mail: readonly Letter[]): Promise<void> {
  for (const item of mail) {
    const reader = books[item.to];
    if (reader !== undefined) must(await importBundle(reader, { file: item.file }));
  }
  for (let round = 0; round < 3; round += 1) {
    for (let unit = 1; unit < books.length; unit += 1) {
      const [pusat] = books;
      const reader = books[unit];
      if (pusat === undefined || reader === undefined) continue;
      must(await importBundle(pusat, { file: await letter(books, unit, 0) }));
      must(await importBundle(reader, { file: await letter(books, 0, unit) }));
    }
  }
}

function shown(open: OpenBook): unknown {
  return {
    balances: balances(open.read),
    journals: open.read.all('SELECT document, date, ym, total FROM journal ORDER BY document'),
    members: open.read.all('SELECT f.tag, m.id & 4294967295 AS n, m.name, m.address FROM member m JOIN feed f ON f.ix = m.id >> 32 ORDER BY 1, 2'),
    quarantine: open.read.all('SELECT f.tag, q.event & 4294967295 AS n, q.code FROM quarantine q JOIN feed f ON f.ix = q.event >> 32 ORDER BY 1, 2'),
    periods: open.read.all('SELECT ym, locked FROM period ORDER BY ym'),
  };
}

for (let history = 0; history < histories; history += 1) {
  test(`three offices agree whatever the order, loss and repetition of bundles (seed ${seed}, history ${history})`, async () => {
    const office = makeOffice();
    office.setToday('2026-03-20');
    try {
      const random = randomFrom(seed + history * 7_919);
      const books = await threeDevices(office);
      const mail: Letter[] = [];
      for (let step = 0; step < steps; step += 1) await act(books, mail, random);
      await deliverAll(books, mail);
      const [pusat, ...units] = books;
      if (pusat === undefined) throw new Error('no head office');
      for (const unit of units) expect(shown(unit)).toEqual(shown(pusat));
      for (const open of books) expect(faults(open)).toEqual([]);
    } finally {
      office.remove();
    }
  });
}
