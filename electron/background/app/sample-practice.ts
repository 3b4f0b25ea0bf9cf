import { makeDate, yearOf } from '#shared/calendar/date.ts';
import type { Result } from '#shared/domain/result.ts';
import type { Environment } from './context.ts';
import { buildSample, type SampleOptions } from './sample.ts';

const PRACTICE_MEMBERS = 200;
const PRACTICE_SEED = 17;

/**
 * The practice book: the two calendar years before today. The first is closed and its SHU decided; of the second every
 * month but December is locked, so that closing, SHU and the meeting are there to be practised. Refusals: those of `buildSample`.
 */
export function buildPractice(path: string, environment: Environment, watch: Pick<SampleOptions, 'onProgress' | 'signal'> = {}): Promise<Result<null>> {
  const lastYear = yearOf(environment.today()) - 1;
  return buildSample(path, {
    environment, kind: 'ksu', firstYear: lastYear - 1, untilDate: makeDate(lastYear, 12, 31), members: PRACTICE_MEMBERS, seed: PRACTICE_SEED, practice: true, ...watch,
  });
}
