import { useEffect, useState } from 'react';
import type { JobProgress } from '#shared/contract/rat.ts';
import type { Paper } from '#shared/contract/report.ts';
import { failureOf, useClient } from '../../boot/client.tsx';
import type { PdfDocument } from '../../ui/document/PdfPreview.tsx';

const POLL_MS = 300;

export type BookRequest = { readonly year: number; readonly paper: Paper; readonly parts: readonly string[]; readonly title: string };

export type BookJob = {
  readonly running: boolean;
  readonly progress: JobProgress | null;
  /** Why there is no book, as a sentence. */
  readonly message: string | null;
  readonly document: PdfDocument | null;
  readonly start: (request: BookRequest) => void;
  readonly cancel: () => void;
  /** Puts away the book or the refusal. */
  readonly close: () => void;
};

type Running = { readonly jobId: string; readonly title: string };

/** Makes the book in the background: starts the job, asks how far it is, fetches the file when it is done. */
export function useBookJob(): BookJob {
  const client = useClient();
  const [running, setRunning] = useState<Running | 'starting' | null>(null);
  const [progress, setProgress] = useState<JobProgress | null>(null);
  const [message, setMessage] = useState<string | null>(null);
  const [document, setDocument] = useState<PdfDocument | null>(null);

  useEffect(() => {
    if (running === null || running === 'starting') return;
    const { jobId, title } = running;
    let stopped = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (sentence: string | null) => {
      setRunning(null);
      setProgress(null);
      setMessage(sentence);
    };
    const ask = async () => {
      try {
        const next = await client.job.progress({ jobId });
        if (stopped) return;
        setProgress(next);
        if (next.state === 'running') {
          timer = setTimeout(() => void ask(), POLL_MS);
          return;
        }
        if (next.state === 'done') {
          const file = await client.job.file({ jobId });
          const bytes = new Uint8Array(await file.arrayBuffer());
          if (!stopped) setDocument({ title, fileName: file.name, bytes });
        }
        if (!stopped) finish(next.refusal?.message ?? null);
      } catch (error) {
        if (!stopped) finish(failureOf(error).message);
      }
    };
    void ask();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }, [client, running]);

  const start = async (request: BookRequest) => {
    setRunning('starting');
    setMessage(null);
    try {
      const { jobId } = await client.rat.print({ year: request.year, paper: request.paper, parts: [...request.parts] });
      setRunning({ jobId, title: request.title });
    } catch (error) {
      setRunning(null);
      setMessage(failureOf(error).message);
    }
  };
  const cancel = async (jobId: string) => {
    try {
      setProgress(await client.job.cancel({ jobId }));
    } catch (error) {
      setMessage(failureOf(error).message);
    }
  };
  return {
    running: running !== null,
    progress, message, document,
    start: (request) => void (running === null && start(request)),
    cancel: () => void (running !== null && running !== 'starting' && cancel(running.jobId)),
    close: () => {
      setDocument(null);
      setMessage(null);
    },
  };
}
