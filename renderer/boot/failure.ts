import { ORPCError } from '@orpc/client';
import { z } from 'zod';
import { ConnectionError } from './connect.ts';

/** What a careful user caused, with the sentence to show: what happened and what to do next. */
export type Refusal = {
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
};

const refusalSchema = z.object({
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  message: z.string(),
});

/** The refusal in an error of a call; null for anything else (a fault of the program, a connection that is gone). */
export function refusalOf(error: unknown): Refusal | null {
  if (!(error instanceof ORPCError) || error.code !== 'REFUSED') return null;
  return refusalSchema.safeParse(error.data).data ?? null;
}

/**
 * What to show for any error of a call: its refusal, or for a fault one of the codes `connection.lost` (the background
 * did not answer) and `internal.unexpected` (it answered that something broke) with its sentence. Never empty.
 */
export function failureOf(error: unknown): Refusal {
  const refusal = refusalOf(error);
  if (refusal !== null) return refusal;
  const lost = error instanceof ConnectionError || error instanceof TypeError;
  return lost ? { code: 'connection.lost', params: {}, message: LOST } : { code: 'internal.unexpected', params: {}, message: BROKEN };
}

// The same two sentences whatever the language of the session: they are also shown where no session is.
const LOST = 'Bagian pembukuan tidak menjawab. Yang sudah tersimpan tetap aman. Tutup program, lalu buka lagi.';
const BROKEN = 'Ada kesalahan pada program. Yang sudah tersimpan tetap aman. Coba lagi; bila berulang, buka Periksa Buku.';
