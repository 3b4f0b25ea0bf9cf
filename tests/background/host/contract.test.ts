import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createORPCClient, ORPCError } from '@orpc/client';
import { RPCLink as FetchLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { isContractProcedure } from '@orpc/contract';
import { RPCHandler } from '@orpc/server/message-port';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startLoopback, type Loopback } from '../../../electron/background/host/loopback.ts';
import { listProcedures } from '../../../electron/background/host/terminal-call.ts';
import { createHost, type Host } from '../../../electron/background/host/wire.ts';
import { contract } from '../../../shared/contract/contract.ts';
import { REFUSAL_CODES } from '../../../shared/contract/refusal.ts';
import { testEnvironment } from '../../support/test-book.ts';

/**
 * Every procedure of the contract over both transports, on one host: the answers are alike, refusals included.
 * Commands get inputs that are refused or change nothing, so that asking twice is asking the same.
 */

type Caller = (noun: string, verb: string, input: unknown) => Promise<unknown>;

const folder = mkdtempSync(join(tmpdir(), 'koperasi-contract-'));
let host: Host;
let loopback: Loopback;
let overHttp: Caller;
let overPort: Caller;
let closePort: () => void;

const NOBODY = '0000000000000000-1';
const profile = { name: 'Koperasi Kontrak', town: 'Sleman' };
const file = (): File => new File(['bukan berkas kiriman'], 'x.kopsync');

/** An input for each procedure; what a fresh book answers to it is the same however often it is asked. */
const INPUTS: Readonly<Record<string, () => unknown>> = {
  'book.status': () => ({}),
  'book.create': () => ({ kind: 'ksu', profile, userName: 'R', firstYear: 2025, folder: join(folder, 'OneDrive') }),
  'book.openPractice': () => ({ tidakDikenal: true }),
  'book.open': () => ({ path: join(folder, 'tidak-ada.koperasi') }),
  'book.close': () => ({ tidakDikenal: true }),
  'book.join': () => ({ unitCode: 'USP', userName: 'U', folder: join(folder, 'Dropbox') }),
  'book.profile': () => ({}),
  'book.setProfile': () => ({ profile: {} }),
  'unit.list': () => ({}),
  'unit.define': () => ({ code: '', name: '' }),
  'account.list': () => ({}),
  'account.ledger': () => ({ code: '11101', from: 202501, to: 202503 }),
  'account.define': () => ({ code: '11199', name: 'Kas', type: 'asset', normal: 'debit', parentCode: 'tidak ada' }),
  'account.archive': () => ({ code: '99999' }),
  'journal.list': () => ({}),
  'journal.get': () => ({ id: NOBODY }),
  'journal.post': () => ({ date: '2025-03-01', lines: [{ accountCode: '11101', debitSen: 5 }, { accountCode: '31201', creditSen: 4 }] }),
  'journal.reverse': () => ({ id: NOBODY, reason: 'uji' }),
  'journal.correct': () => ({ id: NOBODY, reason: 'uji' }),
  'cash.accounts': () => ({}),
  'cash.receive': () => ({ date: '2025-03-01', cashAccountCode: '61102', lines: [{ accountCode: '31201', amountSen: 1 }] }),
  'cash.pay': () => ({ date: '2025-03-01', cashAccountCode: '11101', lines: [{ accountCode: '61102', amountSen: 100 }] }),
  'cash.transfer': () => ({ date: '2025-03-01', fromAccountCode: '11101', toAccountCode: '11101', amountSen: 1 }),
  'period.list': () => ({ year: 2025 }),
  'period.lock': () => ({ month: 1 }),
  'period.reopen': () => ({ month: 202501, reason: 'salah kunci' }),
  'period.closeYear': () => ({ year: 12 }),
  'period.yearState': () => ({ year: 2025 }),
  'member.list': () => ({}),
  'member.get': () => ({ id: NOBODY }),
  'member.nextNumber': () => ({}),
  'member.register': () => ({ joined: '2025-01-01', details: { name: 'X', nationalId: '12' } }),
  'member.edit': () => ({ id: NOBODY, details: { name: 'X' } }),
  'member.leave': () => ({ id: NOBODY, date: '2025-01-01', reason: 'keluar' }),
  'savings.products': () => ({}),
  'savings.defineProduct': () => ({ code: 'X', name: 'X', accountCode: '99999', kind: 'other', withdrawable: true }),
  'savings.deposit': () => ({ memberId: NOBODY, productCode: 'WAJIB', amountSen: 1, date: '2025-01-01', cashAccountCode: '11101' }),
  'savings.withdraw': () => ({ memberId: NOBODY, productCode: 'WAJIB', amountSen: 1, date: '2025-01-01', cashAccountCode: '11101' }),
  'savings.movementTable': () => ({ year: 2025 }),
  'report.trialBalance': () => ({}),
  'report.statement': () => ({ name: 'neraca', period: '2025' }),
  'report.pdf': () => ({ name: 'ledger', period: '2025' }),
  'report.xlsx': () => ({ name: 'ledger', period: '2025' }),
  'report.receipt': () => ({ journalId: NOBODY }),
  'report.series': () => ({ to: 202503 }),
  'home.summary': () => ({}),
  'search.find': () => ({ text: 'kas' }),
  'shu.rules': () => ({ year: 2025 }),
  'shu.setRules': () => ({ rules: {} }),
  'shu.facts': () => ({ year: 2025 }),
  'shu.compute': () => ({ year: 2025 }),
  'shu.freeze': () => ({ year: 1999 }),
  'shu.snapshot': () => ({ year: 2025 }),
  'shu.decide': () => ({ year: 2025, date: '2026-02-01', minutesReference: 'BA/1' }),
  'rat.state': () => ({ year: 2025 }),
  'rat.setText': () => ({ year: 1, key: 'x', text: '' }),
  'rat.setMeeting': () => ({ year: 2025, meeting: { present: -1 } }),
  'rat.print': () => ({ year: 1 }),
  'job.progress': () => ({ jobId: 'x' }),
  'job.cancel': () => ({ jobId: 'x' }),
  'job.file': () => ({ jobId: 'x' }),
  'check.run': () => ({ rebuild: 'ya' }),
  'bundle.recipients': () => ({}),
  'bundle.export': () => ({}),
  'bundle.inspect': () => ({ file: file() }),
  'bundle.import': () => ({ file: file() }),
  'bundle.history': () => ({}),
  'bundle.exceptions': () => ({}),
  'device.list': () => ({}),
  'device.cooperative': () => ({}),
  'device.inspectRequest': () => ({ file: file() }),
  'device.enrol': () => ({ file: file(), unitCode: 'USP', wordsCompared: true }),
  'device.requestFile': () => ({}),
  'device.inspectTrust': () => ({ file: file() }),
  'device.accept': () => ({ trustFile: file(), bundleFile: file(), wordsCompared: true }),
  'import.profiles': () => ({}),
  'import.preview': () => ({ kind: 'accounts', file: new File(['code;name;type;normal;parent\n1;Aset;asset;debit;\n'], 'akun.csv') }),
  'import.run': () => ({ kind: 'accounts', file: new File(['kolom;asing\n1;2\n'], 'akun.csv') }),
  'import.errorFile': () => ({ kind: 'accounts', file: new File(['kolom;asing\n1;2\n'], 'akun.csv') }),
  'import.batches': () => ({}),
  'import.reverse': () => ({ batchId: NOBODY }),
};

beforeAll(async () => {
  host = createHost({ dataFolder: folder, environment: testEnvironment('2025-03-14'), log: (line) => console.error(line) });
  const rendererFolder = join(folder, 'halaman');
  const { mkdirSync } = await import('node:fs');
  mkdirSync(rendererFolder);
  writeFileSync(join(rendererFolder, 'index.html'), '<!doctype html>');
  loopback = await startLoopback({ host, rendererFolder, token: 'once' });
  const origin = `http://127.0.0.1:${loopback.port}`;
  const opened = await fetch(`${origin}/session`, { method: 'POST', body: 'once', headers: { origin } });
  const cookie = opened.headers.getSetCookie()[0]?.split(';')[0] ?? '';
  overHttp = callerOf(createORPCClient(new FetchLink({ url: `${origin}/rpc`, headers: { origin, cookie } })));
  const { port1, port2 } = new MessageChannel();
  new RPCHandler(host.router).upgrade(port1, { context: host.context });
  port1.start();
  overPort = callerOf(createORPCClient(new PortLink({ port: port2 })));
  port2.start();
  closePort = () => port2.close();
  await overHttp('book', 'create', { kind: 'ksu', profile, userName: 'Ratna', firstYear: 2025 });
});

afterAll(async () => {
  closePort();
  await loopback.close();
  await host.close();
  rmSync(folder, { recursive: true, force: true });
});

function callerOf(client: unknown): Caller {
  return (noun, verb, input) => (client as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[noun]?.[verb]?.(input) ?? Promise.reject(new Error('no such procedure'));
}

/** An answer that can be compared: files by their bytes' length, errors by their code and data. */
async function answerOf(call: Promise<unknown>): Promise<unknown> {
  try {
    const value = await call;
    return value instanceof Blob ? { size: value.size, type: value.type } : value;
  } catch (error) {
    if (error instanceof ORPCError) return { error: error.code, data: error.code === 'REFUSED' ? error.data : null };
    throw error;
  }
}

const procedures = Object.entries(contract).flatMap(([noun, verbs]) =>
  Object.entries(verbs).filter(([, procedure]) => isContractProcedure(procedure)).map(([verb]) => `${noun}.${verb}`));

it('has an input for every procedure and no procedure without one', () => {
  expect(Object.keys(INPUTS).sort()).toEqual([...procedures].sort());
  expect(listProcedures().map((row) => row.procedure).sort()).toEqual([...procedures].sort());
});

it.each(procedures)('answers %s alike over HTTP and over a MessagePort', async (name) => {
  const [noun = '', verb = ''] = name.split('.');
  const make = INPUTS[name] ?? (() => ({}));
  const first = await answerOf(overHttp(noun, verb, make()));
  const second = await answerOf(overPort(noun, verb, make()));
  expect(second).toEqual(first);
  if (typeof first === 'object' && first !== null && 'error' in first) {
    expect(['REFUSED', 'BAD_REQUEST']).toContain(first.error);
    if (first.error === 'REFUSED' && 'data' in first) {
      const data = first.data as { readonly code: string; readonly message: string };
      expect(data.code).not.toBe('internal.unexpected');
      expect(data.message.length).toBeGreaterThan(20);
    }
  }
});

it('lists only refusal codes that have a sentence', () => {
  const known = new Set<string>(REFUSAL_CODES);
  expect(listProcedures().flatMap((row) => row.refusals.filter((code) => !known.has(code)))).toEqual([]);
});

/** A change of the contract shows as a change of this file: old programs on other machines speak it too. */
it('is the contract on file', async () => {
  const file = fileURLToPath(new URL('../../golden/contract.json', import.meta.url));
  await expect(`${JSON.stringify(listProcedures(), null, 1)}\n`).toMatchFileSnapshot(file);
});
