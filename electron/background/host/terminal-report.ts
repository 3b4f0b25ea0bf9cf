import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { PAPERS, REPORT_NAMES } from '#shared/contract/report.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import type { Result } from '#shared/domain/result.ts';
import { EXIT, usage, type Terminal } from './terminal.ts';
import { refused, toJson, withBook } from './terminal-support.ts';

/** `report FILE NAME --period P --format F --out OUT`; OUT "-" is standard output. Only what the format needs is loaded. */
export function report(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words], allowPositionals: true,
    options: { period: { type: 'string' }, unit: { type: 'string' }, account: { type: 'string' }, format: { type: 'string', default: 'json' }, out: { type: 'string', default: '-' }, paper: { type: 'string', default: 'A4' } },
  });
  const [file, word] = positionals;
  const name = REPORT_NAMES.find((known) => known === word);
  const paper = PAPERS.find((known) => known === values.paper);
  if (file === undefined || name === undefined || paper === undefined) return Promise.resolve(usage(terminal));
  return withBook(terminal, file, async ({ book }) => {
    const period = values.period ?? String(book.environment.today().slice(0, 4));
    const input = { name, period, unitCode: values.unit, accountCode: values.account };
    if (values.format === 'json') {
      const { reportStatement, trialBalanceRows } = await import('../app/report.ts');
      const answer: Result<unknown> = name === 'trial-balance'
        ? trialBalanceRows(book, { period: values.period, unitCode: values.unit })
        : reportStatement(book, input);
      if (!answer.ok) return refused(terminal, answer.refusal);
      return writeAnswer(terminal, values.out, toJson(answer.value));
    }
    const { reportPdf, reportXlsx } = await import('../app/report-paper.ts');
    if (values.format !== 'pdf' && values.format !== 'xlsx') return usage(terminal);
    const made = values.format === 'pdf' ? await reportPdf(book, { ...input, paper }) : await reportXlsx(book, input);
    return writeFile(terminal, values.out, made);
  });
}

/** `rat FILE --year Y --out rat.pdf`: the whole RAT book. */
export function rat(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words], allowPositionals: true, options: { year: { type: 'string' }, out: { type: 'string', default: 'rat.pdf' }, paper: { type: 'string', default: 'F4' } },
  });
  const [file] = positionals;
  const paper = PAPERS.find((known) => known === values.paper);
  const year = Number(values.year);
  if (file === undefined || paper === undefined || !Number.isInteger(year)) return Promise.resolve(usage(terminal));
  return withBook(terminal, file, async ({ book }) => {
    const { ratBookPdf } = await import('../app/rat.ts');
    return writeFile(terminal, values.out, await ratBookPdf(book, { year, paper }));
  });
}

async function writeFile(terminal: Terminal, out: string, made: Result<FileLike>): Promise<number> {
  if (!made.ok) return refused(terminal, made.refusal);
  return writeAnswer(terminal, out, new Uint8Array(await made.value.arrayBuffer()));
}

function writeAnswer(terminal: Terminal, out: string, content: string | Uint8Array): number {
  if (out === '-') terminal.out(content);
  else {
    writeFileSync(out, content);
    terminal.note(`Disimpan: ${out}`);
  }
  return EXIT.done;
}
