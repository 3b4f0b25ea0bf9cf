import { z } from 'zod';
import { command, query } from './procedure.ts';
import { yearSchema, type FileLike } from './schema.ts';
import { PAPERS } from './report.ts';

export type RatText = { readonly key: string; readonly title: string; readonly text: string; readonly edited: boolean };
export type RatMeeting = {
  readonly number: string;
  readonly date: string;
  readonly time: string;
  readonly place: string;
  readonly present: number;
  readonly quorum: number;
  readonly chair: string;
  readonly secretary: string;
};

export const ratMeetingSchema = z.strictObject({
  number: z.string().max(80).default(''),
  date: z.string().max(10).default(''),
  time: z.string().max(40).default(''),
  place: z.string().max(160).default(''),
  present: z.int().min(0).default(0),
  quorum: z.int().min(0).default(0),
  chair: z.string().max(120).default(''),
  secretary: z.string().max(120).default(''),
});

export type RatPart = { readonly key: string; readonly title: string; readonly ready: boolean; readonly note: string };

export const rat = {
  state: query<{
    readonly year: number;
    readonly parts: readonly RatPart[];
    readonly texts: readonly RatText[];
    readonly meeting: RatMeeting;
    readonly placeholders: readonly string[];
    /** What stands for each placeholder in the printed book; absent where it is not known yet. */
    readonly values: Readonly<Record<string, string>>;
  }>()({ year: yearSchema }),
  setText: command<RatText>()({ year: yearSchema, key: z.string().max(60), text: z.string().max(20_000) }, []),
  setMeeting: command<RatMeeting>()({ year: yearSchema, meeting: ratMeetingSchema }, []),
  /** Starts the book as a job: progress, cancel and the file through `job`. */
  print: query<{ readonly jobId: string }>()({ year: yearSchema, paper: z.enum(PAPERS).default('F4'), parts: z.array(z.string().max(60)).optional() }),
};

export type JobProgress = {
  readonly state: 'running' | 'done' | 'refused' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly label: string;
  readonly refusal: { readonly code: string; readonly message: string } | null;
};

export const job = {
  progress: query<JobProgress>()({ jobId: z.string().max(64) }, ['job.notFound']),
  cancel: query<JobProgress>()({ jobId: z.string().max(64) }, ['job.notFound']),
  file: query<FileLike>()({ jobId: z.string().max(64) }, ['job.notFound', 'job.noFile']),
};

export type CheckResult = {
  readonly code: string;
  readonly title: string;
  readonly state: 'ok' | 'notice' | 'failed';
  readonly detail: string;
};

export const check = {
  /** Periksa Buku: every invariant; `rebuild` also rebuilds all projections from the log and compares whole tables. */
  run: query<{ readonly ok: boolean; readonly results: readonly CheckResult[]; readonly milliseconds: number }>()({ rebuild: z.boolean().default(false) }),
};

