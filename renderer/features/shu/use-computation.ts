import { useMemo, useState } from 'react';
import type { RefusalValue } from '#shared/domain/result.ts';
import type { ShuComputation, ShuInput } from '#shared/domain/shu/compute-shu.ts';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import { useBackgroundQuery } from '../../boot/client.tsx';
import { factsSuffice } from './facts-suffice.ts';
import { previewRules } from './rules-draft.ts';
import { simulate } from './simulate.ts';
import { wireRules } from './wire-rules.ts';

/**
 * What the rules on screen give. Computed on the page; only rules that measure something the facts do not hold (daily
 * balances, further income accounts) are computed by the background. While rules cannot be applied the last figures stay.
 */
export function useComputation(input: ShuInput, rules: ShuRules): { readonly computation: ShuComputation | null; readonly refusal: RefusalValue | null } {
  const enough = factsSuffice(input.rules, rules);
  const local = useMemo(() => (enough ? simulate(input, rules) : null), [input, rules, enough]);
  const asked = previewRules(rules) ?? rules;
  const remote = useBackgroundQuery(
    ['shu.compute', input.year, asked],
    (client) => client.shu.compute({ year: input.year, rules: wireRules(asked) }),
    { enabled: !enough, keep: true },
  );
  const computation = enough ? (local?.computation ?? null) : (remote.data ?? null);
  const [kept, setKept] = useState(computation);
  if (computation !== null && computation !== kept) setKept(computation);
  return { computation: computation ?? kept, refusal: enough ? (local?.refusal ?? null) : null };
}
