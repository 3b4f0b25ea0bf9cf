import type { RefusalValue } from '#shared/domain/result.ts';
import type { IneligibleReason } from '#shared/domain/shu/member.ts';
import type { ShuWarning } from '#shared/domain/shu/warning.ts';
import { formatBasisPoints, formatRupiah, groupThousands } from '#shared/money/format.ts';
import { sen } from '#shared/money/sen.ts';
import type { WordParams } from '../../boot/words.ts';
import { TEXT, type ShuTextKey } from './text.ts';

type Say = (key: ShuTextKey, params?: WordParams) => string;

/** A remark or a refusal of the computation as a sentence: amounts in rupiah, shares in percent. */
export function sentenceOf(fact: ShuWarning | RefusalValue, say: Say): string {
  return isTextKey(fact.code) ? say(fact.code, shownParams(fact.params)) : fact.code;
}

/** Parameters as they are read: `amountSen` as "Rp 1.000", `sumBasisPoints` as "97,50 %". */
export function shownParams(params: WordParams): WordParams {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, shown(name, value)]));
}

function shown(name: string, value: string | number): string {
  if (typeof value === 'string') return value;
  if (name.endsWith('Sen')) return formatRupiah(sen(value));
  return /basisPoints$/i.test(name) ? formatBasisPoints(value) : groupThousands(value);
}

function isTextKey(code: string): code is ShuTextKey {
  return Object.hasOwn(TEXT, code);
}

export const REASON_TEXT = {
  notYetMember: 'shu.reasonNotYetMember',
  leftBeforeYear: 'shu.reasonLeftBeforeYear',
  leftDuringYear: 'shu.reasonLeftDuringYear',
  wajibNotPaid: 'shu.reasonWajibNotPaid',
  tooFewMonths: 'shu.reasonTooFewMonths',
} as const satisfies Readonly<Record<IneligibleReason, ShuTextKey>>;
