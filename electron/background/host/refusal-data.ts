import type { RefusalValue } from '#shared/domain/result.ts';
import { refusalMessage } from '#shared/i18n/refusal-messages.ts';

export type RefusalData = { readonly code: string; readonly params: Record<string, string | number>; readonly message: string };

/** A refusal as it crosses the wire, with the sentence the person reads. */
export function refusalData(refusal: RefusalValue): RefusalData {
  return { code: refusal.code, params: { ...refusal.params }, message: refusalMessage(refusal.code, refusal.params, 'id') };
}
