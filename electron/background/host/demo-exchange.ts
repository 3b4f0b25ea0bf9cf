import type { FileLike } from '#shared/contract/schema.ts';
import { done, refuse, type Result } from '#shared/domain/result.ts';
import { rupiah } from '#shared/money/sen.ts';
import { exportBundle } from '../app/bundle-export.ts';
import { importBundle } from '../app/bundle-import.ts';
import type { Environment, OpenBook } from '../app/context.ts';
import { enrolDevice } from '../app/device-enrol.ts';
import { acceptJoin, requestFile, startJoining, type Joining } from '../app/device-join.ts';
import { listMembers } from '../app/member.ts';
import type { Opened } from '../app/open-book.ts';
import { deposit } from '../app/savings.ts';

const UNIT_CODE = 'TOKO';
const SAVED_RUPIAH = 250_000;

export type Exchanged = { readonly unit: Opened; readonly files: readonly FileLike[] };

/**
 * A second PC joins: its request to head office, trust and first bundle back. Then the everyday way: the unit takes a
 * deposit and sends it, head office takes it in and sends what came since. The unit's book is left open.
 * Refusals: those of joining, enrolling, sending and receiving.
 */
export async function exchange(environment: Environment, office: OpenBook, path: string): Promise<Result<Exchanged>> {
  const joining = await startJoining(environment, { path, unitCode: UNIT_CODE, userName: 'Petugas toko' });
  if (!joining.ok) return joining;
  const joined = await join(joining.value, office);
  if (!joined.ok) {
    joining.value.close();
    return joined;
  }
  const sent = await sendBothWays(office, joined.value.unit.book);
  if (sent.ok) return done({ unit: joined.value.unit, files: [...joined.value.files, ...sent.value] });
  joined.value.unit.close();
  return sent;
}

async function join(joining: Joining, office: OpenBook): Promise<Result<Exchanged>> {
  const request = requestFile(joining);
  const enrolled = await enrolDevice(office, { file: request, unitCode: UNIT_CODE, wordsCompared: true });
  if (!enrolled.ok) return enrolled;
  const { trustFile, bundleFile } = enrolled.value;
  const accepted = await acceptJoin(joining, { trustFile, bundleFile, wordsCompared: true });
  return accepted.ok ? done({ unit: accepted.value, files: [request, trustFile, bundleFile] }) : accepted;
}

async function sendBothWays(office: OpenBook, unit: OpenBook): Promise<Result<readonly FileLike[]>> {
  const saved = takeDeposit(unit);
  if (!saved.ok) return saved;
  const fromUnit = await carry(unit, office);
  if (!fromUnit.ok) return fromUnit;
  const fromOffice = await carry(office, unit);
  return fromOffice.ok ? done([fromUnit.value, fromOffice.value]) : fromOffice;
}

function takeDeposit(unit: OpenBook): Result<unknown> {
  const member = listMembers(unit, { search: '', status: 'active', sort: 'number', descending: false, offset: 0, limit: 1 }).rows[0];
  if (member === undefined) return refuse('member.notFound');
  return deposit(unit, {
    memberId: member.id, productCode: 'SUKARELA', amountSen: rupiah(SAVED_RUPIAH), date: unit.environment.today(), cashAccountCode: '11103', text: '',
  });
}

/** One bundle from one book into the other; the file is answered, to be kept. */
async function carry(from: OpenBook, to: OpenBook): Promise<Result<FileLike>> {
  const exported = await exportBundle(from, { everything: false });
  if (!exported.ok) return exported;
  const imported = await importBundle(to, { file: exported.value.file });
  return imported.ok ? done(exported.value.file) : imported;
}
