import { enableCompileCache } from 'node:module';
import { argv, exit, stderr } from 'node:process';

// A terminal command is a cold start every time: stripped and compiled sources are kept between runs.
enableCompileCache();

const { runTerminal } = await import('./terminal.ts');
try {
  exit(await runTerminal(argv.slice(2)));
} catch (error) {
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  exit(70);
}
