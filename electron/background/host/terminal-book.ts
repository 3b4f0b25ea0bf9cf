import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { profileSchema } from '#shared/contract/book.ts';
import { BOOK_KINDS } from '#shared/domain/book/book.ts';
import { bookFacts } from '../app/book-facts.ts';
import { createBook } from '../app/create-book.ts';
import { checkBook } from '../app/check.ts';
import { realEnvironment } from './environment.ts';
import { EXIT, usage, type Terminal } from './terminal-words.ts';
import { refused, toJson, withBook } from './terminal-support.ts';

/** `new FILE --kind K`: an empty book with the chart of its kind. */
export async function newBook(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words], allowPositionals: true,
    options: { kind: { type: 'string' }, 'blank-chart': { type: 'boolean', default: false }, profile: { type: 'string' }, name: { type: 'string' }, year: { type: 'string' }, user: { type: 'string' } },
  });
  const [file] = positionals;
  const kind = BOOK_KINDS.find((known) => known === values.kind);
  if (file === undefined || kind === undefined) return usage(terminal);
  const environment = realEnvironment();
  const given: unknown = values.profile === undefined ? {} : JSON.parse(readFileSync(values.profile, 'utf8'));
  const profile = profileSchema.safeParse({ name: values.name ?? basename(file, '.koperasi'), ...(typeof given === 'object' ? given : {}) });
  if (!profile.success) return usage(terminal);
  const created = await createBook(environment, {
    path: resolve(file), kind, profile: profile.data, userName: values.user ?? 'Bendahara', firstYear: Number(values.year ?? environment.today().slice(0, 4)),
    blankChart: values['blank-chart'], practice: false,
  });
  if (!created.ok) return refused(terminal, created.refusal);
  const facts = bookFacts(created.value.book);
  created.value.close();
  terminal.out(terminal.json ? toJson(facts) : `Buku ${facts.name} dibuat: ${resolve(file)}\n`);
  return EXIT.done;
}

/** `check FILE [--rebuild]`: exit 1 when an invariant fails. */
export function check(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({ args: [...words], allowPositionals: true, options: { rebuild: { type: 'boolean', default: false } } });
  const [file] = positionals;
  if (file === undefined) return Promise.resolve(usage(terminal));
  return withBook(terminal, file, ({ book }) => {
    const answer = checkBook(book, { rebuild: values.rebuild });
    if (terminal.json) terminal.out(toJson(answer));
    else for (const result of answer.results) terminal.out(`${MARKS[result.state]} ${result.title}${result.detail === '' ? '' : `: ${result.detail}`}\n`);
    if (!answer.ok) terminal.note(JSON.stringify({ code: 'book.damaged', params: {}, message: 'Periksa Buku menemukan yang tidak cocok. Lihat barisnya di atas dan pulihkan dari cadangan bila perlu.' }));
    return answer.ok ? EXIT.done : EXIT.refused;
  });
}

const MARKS = { ok: '[baik]     ', notice: '[perhatian]', failed: '[SALAH]    ' } as const;
