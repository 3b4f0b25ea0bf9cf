import { join } from 'node:path';
import { exportBundle } from '../../electron/background/app/bundle-export.ts';
import { importBundle } from '../../electron/background/app/bundle-import.ts';
import { enrolDevice } from '../../electron/background/app/device-enrol.ts';
import { acceptJoin, requestFile, startJoining } from '../../electron/background/app/device-join.ts';
import { realEnvironment } from '../../electron/background/host/environment.ts';
import type { Result } from '../../shared/domain/result.ts';
import { importText, neutralBook } from './book.ts';
import { ms, timedAsync, type BenchContext, type BenchRow } from './row.ts';

/** A bundle of that many events: written by head office, verified and applied at a unit, against the bulk import of the same. */
export async function benchBundle(context: BenchContext): Promise<readonly BenchRow[]> {
  const { opened, data } = await neutralBook(context, 'kirim', context.entries);
  const head = opened.book;
  const joining = ok(await startJoining(realEnvironment(), { path: join(context.folder, 'unit.koperasi'), unitCode: 'USP', userName: 'Unit' }));
  const enrolled = ok(await enrolDevice(head, { file: requestFile(joining), unitCode: 'USP', unitName: 'Unit Simpan Pinjam', wordsCompared: true }));
  const joined = ok(await acceptJoin(joining, { trustFile: enrolled.trustFile, bundleFile: enrolled.bundleFile, wordsCompared: true }));
  const bulk = (await timedAsync(() => importText(head, { kind: 'journal', name: 'jurnal.ndjson', text: data.journalNdjson, source: 'bench' }))).milliseconds;
  const written = await timedAsync(() => exportBundle(head, { everything: false }));
  const bundle = ok(written.value);
  const applied = await timedAsync(() => importBundle(joined.book, { file: bundle.file }));
  ok(applied.value);
  opened.close();
  joined.close();
  return [
    { name: `bundle of ${context.entries} events: verify and import`, ours: ms(applied.milliseconds), baseline: ms(bulk), ratio: applied.milliseconds / bulk, budget: 1.5 },
    { name: 'the same: export (ratio: to 0.3 s)', ours: ms(written.milliseconds), baseline: '300 ms', ratio: written.milliseconds / 300, budget: 1 },
  ];
}

function ok<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.refusal.code} ${JSON.stringify(result.refusal.params)}`);
}

