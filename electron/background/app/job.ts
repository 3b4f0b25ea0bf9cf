import type { JobProgress } from '#shared/contract/rat.ts';
import type { FileLike } from '#shared/contract/schema.ts';
import { done, refuse, type RefusalValue, type Result } from '#shared/domain/result.ts';

/** Long work with progress and cancel. It lives in memory: what it makes is a file, never a change of the books. */
export type Jobs = {
  readonly start: (label: string, run: JobWork) => { readonly jobId: string };
  readonly progress: (input: { readonly jobId: string }) => Result<JobProgress, 'job.notFound'>;
  readonly cancel: (input: { readonly jobId: string }) => Result<JobProgress, 'job.notFound'>;
  readonly file: (input: { readonly jobId: string }) => Result<FileLike, 'job.notFound' | 'job.noFile'>;
};

export type JobWork = (context: { readonly signal: AbortSignal; readonly onProgress: (share: number) => void }) => Promise<Result<FileLike>>;

type Job = {
  readonly label: string;
  readonly controller: AbortController;
  state: JobProgress['state'];
  share: number;
  refusal: RefusalValue | null;
  file: FileLike | null;
};

const JOBS_KEPT = 8;
const STEPS = 100;

/** Jobs of one host. `newId` and `sentence` come from it, so that tests need no randomness and no i18n. */
export function createJobs(newId: () => string, sentence: (refusal: RefusalValue) => string): Jobs {
  const jobs = new Map<string, Job>();
  const describe = (job: Job): JobProgress => ({
    state: job.state, done: Math.floor(job.share * STEPS), total: STEPS, label: job.label,
    refusal: job.refusal === null ? null : { code: job.refusal.code, message: sentence(job.refusal) },
  });
  const find = (jobId: string): Result<Job, 'job.notFound'> => {
    const job = jobs.get(jobId);
    return job === undefined ? refuse('job.notFound') : done(job);
  };
  return {
    start: (label, run) => {
      const jobId = newId();
      const job: Job = { label, controller: new AbortController(), state: 'running', share: 0, refusal: null, file: null };
      jobs.set(jobId, job);
      for (const old of [...jobs.keys()].slice(0, Math.max(0, jobs.size - JOBS_KEPT))) jobs.delete(old);
      void work(job, run);
      return { jobId };
    },
    progress: ({ jobId }) => mapResult(find(jobId), describe),
    cancel: ({ jobId }) => mapResult(find(jobId), (job) => {
      job.controller.abort();
      return describe(job);
    }),
    file: ({ jobId }) => {
      const job = find(jobId);
      if (!job.ok) return job;
      return job.value.file === null ? refuse('job.noFile') : done(job.value.file);
    },
  };
}

async function work(job: Job, run: JobWork): Promise<void> {
  try {
    const made = await run({ signal: job.controller.signal, onProgress: (share) => { job.share = Math.max(job.share, Math.min(1, share)); } });
    if (made.ok) {
      job.file = made.value;
      job.share = 1;
      job.state = 'done';
    } else {
      job.refusal = made.refusal;
      job.state = 'refused';
    }
  } catch (error) {
    job.state = job.controller.signal.aborted ? 'cancelled' : 'refused';
    if (!job.controller.signal.aborted) job.refusal = { code: 'internal.unexpected', params: { id: error instanceof Error ? error.message : '' } };
  }
}

function mapResult<In, Out, Code extends string>(result: Result<In, Code>, map: (value: In) => Out): Result<Out, Code> {
  return result.ok ? done(map(result.value)) : result;
}
