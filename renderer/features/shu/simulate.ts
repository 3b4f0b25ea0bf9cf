import { computeShu, type ShuComputation, type ShuInput } from '#shared/domain/shu/compute-shu.ts';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import type { RefusalValue } from '#shared/domain/result.ts';
import { isWhole, previewRules } from './rules-draft.ts';

export type Simulation = {
  /** Null when these rules cannot be applied at all; then `refusal` says why. */
  readonly computation: ShuComputation | null;
  readonly refusal: RefusalValue | null;
  /** False while a table is not 100,00 %: the difference is counted to the reserve until it is mended. */
  readonly whole: boolean;
};

/**
 * What a set of rules gives for a year, by the same function as the ledger. While percentages are being changed a table
 * may not be 100,00 %: then the missing or surplus part is counted to the reserve, so that every share follows at once.
 */
export function simulate(input: ShuInput, rules: ShuRules): Simulation {
  const whole = isWhole(rules);
  const applied = whole ? rules : previewRules(rules);
  const result = computeShu({ ...input, rules: applied ?? rules });
  return result.ok ? { computation: result.value, refusal: null, whole } : { computation: null, refusal: result.refusal, whole };
}
