import { calculateLoanCase } from '#shared/domain/loan/calculate-case.ts';
import { calculateShuCase } from '#shared/domain/shu/calculate-case.ts';
import { EXIT, usage, type Terminal } from './terminal-words.ts';
import { readJson, refused, toJson } from './terminal-support.ts';

/** `calc shu|loan CASE`: a case (`kind` or `method`, and `input`) in, an object with the keys of its `expected` out. */
export function calc(words: readonly string[], terminal: Terminal): Promise<number> {
  const [engine, word = '-'] = words;
  const given = readJson(word);
  if (given === null || typeof given.value !== 'object' || given.value === null) return Promise.resolve(usage(terminal));
  const { kind, method, input } = { kind: undefined, method: undefined, input: undefined, ...given.value };
  const answer = engine === 'shu' && typeof kind === 'string' ? calculateShuCase(kind, input)
    : engine === 'loan' && typeof method === 'string' ? calculateLoanCase(method, input) : null;
  if (answer === null) return Promise.resolve(usage(terminal));
  if (!answer.ok) return Promise.resolve(refused(terminal, answer.refusal));
  terminal.out(toJson(answer.value));
  return Promise.resolve(EXIT.done);
}
