import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { FileLike } from '#shared/contract/schema.ts';
import type { Result } from '#shared/domain/result.ts';
import { EXIT, usage, type Terminal } from './terminal-words.ts';
import { refused, toJson, withBook } from './terminal-support.ts';

/** `report FILE NAME --period P --format F --out OUT`; OUT "-" is standard output. Only what the report needs is loaded. */
export function report(words: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...words], allowPositionals: true,
    options: { period: { type: 'string' }, unit: { type: 'string' }, account: { type: 'string' }, format: { type: 'string', default: 'json' }, out: { type: 'string', default: '-' }, paper: { type: 'string', default: 'A4' } },
  });
  const [file, name] = positionals;
  if (file === undefined || name === undefined || !/^(?:json|pdf|xlsx)$/.test(values.format)) return Promise.resolve(usage(terminal));
  return withBook(terminal, file, async ({ book }) => {
    if (name === 'trial-balance' && values.format === 'json') {
      const { trialBalanceRows } = await import('../app/trial-balance.ts');
      const answer = trialBalanceRows(book, { period: values.period, unitCode: values.unit });
      return answer.ok ? writeAnswer(terminal, values.out, toJson(answer.value)) : refused(terminal, answer.refusal);
    }
    const { PAPERS, REPORT_NAMES } = await import('#shared/contract/report.ts');
    const known = REPORT_NAMES.find((candidate) => candidate === name);
    const paper = PAPERS.find((candidate) => candidate === values.paper);
    if (known === undefined || paper === undefined) return usage(terminal);
    const input = { name: known, period: values.period ?? book.environment.today().slice(0, 4), unitCode: values.unit, accountCode: values.account };
    if (values.format === 'json') {
      const { reportStatement } = await import('../app/report.ts');
      const statement = reportStatement(book, input);
      return statement.ok ? writeAnswer(terminal, values.out, toJson(statement.value)) : refused(terminal, statement.refusal);
    }
    const { reportPdf, reportXlsx } = await import('../app/report-paper.ts');
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
  const paper = values.paper === 'A4' || values.paper === 'F4' ? values.paper : undefined;
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
