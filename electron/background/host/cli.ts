import { enableCompileCache } from 'node:module';
import process, { argv, stderr, stdout } from 'node:process';

// A terminal command is a cold start every time: stripped and compiled sources are kept between runs.
enableCompileCache();

// Who reads the answer may stop reading (`| head`): that is no failure of the command.
stdout.on('error', (error) => {
  if (!('code' in error) || error.code !== 'EPIPE') throw error;
});

const { runTerminal } = await import('./terminal.ts');
try {
  // Not `exit()`: what is still on its way into a pipe must arrive.
  process.exitCode = await runTerminal(argv.slice(2));
} catch (error) {
  stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 70;
}
