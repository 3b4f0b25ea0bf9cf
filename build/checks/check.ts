import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { checkTypes } from './compile.ts';
import { checkFileNames } from './file-names.ts';
import { checkForbiddenWords } from './forbidden-words.ts';
import { checkLayers } from './layers.ts';
import { checkLint } from './lint.ts';
import { checkLockFile } from './lock-file.ts';
import { checkUnused } from './unused.ts';

type Check = () => readonly string[] | Promise<readonly string[]>;

/** Every check by name, the slowest first so that two cores finish together. Each returns its problems as sentences. */
const CHECKS: ReadonlyMap<string, Check> = new Map<string, Check>([
  ['types', checkTypes],
  ['lint', checkLint],
  ['unused', checkUnused],
  ['layers', checkLayers],
  ['words', checkForbiddenWords],
  ['names', checkFileNames],
  ['lock', checkLockFile],
]);

const PROBLEMS_SHOWN_MAX = 200;

/** One finished check; `output` is what to show people, empty when it passed. */
export type CheckOutcome = { readonly name: string; readonly passed: boolean; readonly seconds: number; readonly output: string };

/** Runs every check in a process of its own, as many at a time as there are cores; `report` hears each as it ends. */
export async function runChecks(report: (outcome: CheckOutcome) => void): Promise<CheckOutcome[]> {
  const waiting = [...CHECKS.keys()];
  const outcomes: CheckOutcome[] = [];
  async function work(): Promise<void> {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const outcome = await runInProcess(name);
      outcomes.push(outcome);
      report(outcome);
    }
  }
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), waiting.length) }, work));
  return outcomes;
}

function runInProcess(name: string): Promise<CheckOutcome> {
  const started = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [import.meta.filename, name], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
    child.on('error', reject);
    child.on('close', (code) => resolve({ name, passed: code === 0, seconds: (performance.now() - started) / 1_000, output }));
  });
}

/** One line for a passed check; its problems below it for a failed one. */
export function printOutcome({ name, passed, seconds, output }: CheckOutcome): void {
  console.log(`${passed ? 'ok  ' : 'FAIL'} ${name.padEnd(8)} ${seconds.toFixed(1).padStart(5)} s`);
  if (!passed) console.log(output.trimEnd().replace(/^/gm, '     '));
}

async function runOne(name: string): Promise<number> {
  const check = CHECKS.get(name);
  if (check === undefined) throw new Error(`no check named ${name}; there are ${[...CHECKS.keys()].join(', ')}`);
  const problems = await check();
  for (const problem of problems.slice(0, PROBLEMS_SHOWN_MAX)) console.log(problem);
  if (problems.length > PROBLEMS_SHOWN_MAX) console.log(`and ${problems.length - PROBLEMS_SHOWN_MAX} more`);
  return problems.length === 0 ? 0 : 1;
}

async function runAll(): Promise<number> {
  const outcomes = await runChecks(printOutcome);
  return outcomes.every(({ passed }) => passed) ? 0 : 1;
}

if (import.meta.main) {
  const name = process.argv[2];
  process.exitCode = name === undefined ? await runAll() : await runOne(name);
}
