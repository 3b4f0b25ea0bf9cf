import { buildRuntime, isStale } from '../../../build/scripts/runtimes.ts';

/** Once before all end-to-end tests: the page they open is the page as it is now. */
export async function setup(): Promise<void> {
  if (isStale('renderer')) await buildRuntime('renderer');
}
