import { buildRuntime } from './runtimes.ts';

/** `npm run build`: all three runtimes into `dist/`. */
for (const runtime of ['renderer', 'background', 'shell'] as const) {
  console.log(`building ${runtime}`);
  await buildRuntime(runtime);
}
