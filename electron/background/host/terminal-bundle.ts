import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { FileLike } from '#shared/contract/schema.ts';
import { exportBundle } from '../app/bundle-export.ts';
import { importBundle, inspectBundle } from '../app/bundle-import.ts';
import { enrolDevice } from '../app/device-enrol.ts';
import { acceptJoin, openJoining, requestFile, requestWords, startJoining } from '../app/device-join.ts';
import { listDevices } from '../app/device-list.ts';
import { recoverySheetWords } from '../app/recovery-sheet.ts';
import { realEnvironment } from './environment.ts';
import { EXIT, usage, type Terminal } from './terminal-words.ts';
import { fileOf, refused, toJson, withBook } from './terminal-support.ts';

/** `bundle export FILE --out DIR | inspect BUNDLE --book FILE | import FILE BUNDLE`. */
export function bundle(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words], allowPositionals: true,
    options: { out: { type: 'string', default: '.' }, to: { type: 'string' }, all: { type: 'boolean', default: false }, book: { type: 'string' } },
  });
  const [verb, first, second] = positionals;
  if (verb === 'export' && first !== undefined) {
    return withBook(terminal, first, async ({ book }) => {
      const written = await exportBundle(book, { keyId: values.to, everything: values.all });
      if (!written.ok) return refused(terminal, written.refusal);
      const path = await save(values.out, written.value.file);
      terminal.out(terminal.json ? toJson({ path, number: written.value.number, events: written.value.events }) : `Kiriman ke-${written.value.number}: ${written.value.events} entri, ${path}\n`);
      return EXIT.done;
    });
  }
  if (verb === 'inspect' && first !== undefined && values.book !== undefined) {
    return withBook(terminal, values.book, async ({ book }) => {
      const preview = await inspectBundle(book, { file: fileOf(first) });
      if (!preview.ok) return refused(terminal, preview.refusal);
      terminal.out(toJson(preview.value));
      return EXIT.done;
    });
  }
  if (verb === 'import' && first !== undefined && second !== undefined) {
    return withBook(terminal, first, async ({ book }) => {
      const applied = await importBundle(book, { file: fileOf(second) });
      if (!applied.ok) return refused(terminal, applied.refusal);
      terminal.out(toJson(applied.value));
      return EXIT.done;
    });
  }
  return Promise.resolve(usage(terminal));
}

/** `device list FILE | sheet FILE | request FILE --unit U --out DIR | enrol FILE KOPKEY --out DIR | accept FILE KOPTRUST KOPSYNC`. */
export function device(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words], allowPositionals: true,
    options: { out: { type: 'string', default: '.' }, unit: { type: 'string' }, name: { type: 'string' }, user: { type: 'string', default: 'Petugas unit' }, 'words-compared': { type: 'boolean', default: false } },
  });
  const [verb, file, first, second] = positionals;
  if (file === undefined) return Promise.resolve(usage(terminal));
  if (verb === 'list') {
    return withBook(terminal, file, ({ book }) => {
      terminal.out(toJson(listDevices(book)));
      return EXIT.done;
    });
  }
  if (verb === 'sheet') {
    return withBook(terminal, file, ({ book }) => {
      const words = recoverySheetWords(book);
      if (words === null) return refused(terminal, { code: 'device.notHeadOffice', params: {} });
      terminal.out(terminal.json ? toJson({ words: words.split(' ') }) : `Tulis 24 kata ini di lembar pemulihan, masukkan ke amplop tersegel:\n${words}\n`);
      return EXIT.done;
    });
  }
  if (verb === 'request' && values.unit !== undefined) return request(terminal, { file, unit: values.unit, user: values.user, out: values.out });
  if (verb === 'enrol' && first !== undefined && values.unit !== undefined && values['words-compared']) {
    const { unit, name, out } = values;
    return withBook(terminal, file, async ({ book }) => {
      const enrolled = await enrolDevice(book, { file: fileOf(first), unitCode: unit, unitName: name, wordsCompared: true });
      if (!enrolled.ok) return refused(terminal, enrolled.refusal);
      terminal.out(toJson({ device: enrolled.value.device, trustFile: await save(out, enrolled.value.trustFile), bundleFile: await save(out, enrolled.value.bundleFile) }));
      return EXIT.done;
    });
  }
  if (verb === 'accept' && first !== undefined && second !== undefined && values['words-compared']) return accept(terminal, { file, trust: first, bundle: second });
  return Promise.resolve(usage(terminal));
}

async function request(terminal: Terminal, input: { readonly file: string; readonly unit: string; readonly user: string; readonly out: string }): Promise<number> {
  const started = await startJoining(realEnvironment(), { path: resolve(input.file), unitCode: input.unit, userName: input.user });
  if (!started.ok) return refused(terminal, started.refusal);
  const path = await save(input.out, requestFile(started.value));
  terminal.out(toJson({ path, ...requestWords(started.value) }));
  started.value.file.close();
  return EXIT.done;
}

async function accept(terminal: Terminal, input: { readonly file: string; readonly trust: string; readonly bundle: string }): Promise<number> {
  const joining = openJoining(realEnvironment(), resolve(input.file));
  if (!joining.ok) return refused(terminal, joining.refusal);
  const joined = await acceptJoin(joining.value, { trustFile: fileOf(input.trust), bundleFile: fileOf(input.bundle), wordsCompared: true });
  if (!joined.ok) {
    joining.value.file.close();
    return refused(terminal, joined.refusal);
  }
  joined.value.close();
  terminal.out(toJson({ events: joined.value.events }));
  return EXIT.done;
}

/** Writes a file beside its final name first, so that a stick pulled half way never holds half a file under its name. */
async function save(folder: string, file: FileLike): Promise<string> {
  const { saveDurably } = await import('./durable-file.ts');
  mkdirSync(folder, { recursive: true });
  const path = join(resolve(folder), file.name);
  saveDurably(path, new Uint8Array(await file.arrayBuffer()));
  return path;
}

