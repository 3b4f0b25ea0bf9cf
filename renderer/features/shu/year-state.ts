import type { ShuSnapshot } from '#shared/contract/shu.ts';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import type { StatusTone } from '../../ui/page/StatusBadge.tsx';
import { sharesAlike } from './rules-draft.ts';
import type { ShuTextKey } from './text.ts';

/** What the figures on screen are: a simulation as soon as they differ from what was frozen or decided. */
export function stateOf(snapshot: ShuSnapshot | null, rules: ShuRules): { readonly label: ShuTextKey; readonly tone: StatusTone } {
  if (snapshot === null || !sharesAlike(rules, snapshot.computation.rules)) return { label: 'shu.stateSimulation', tone: 'wait' };
  if (snapshot.journal !== null) return { label: 'shu.statePosted', tone: 'ok' };
  if (!snapshot.stillEqual) return { label: 'shu.stateStale', tone: 'wait' };
  return snapshot.state === 'disahkan' ? { label: 'shu.stateDecided', tone: 'ok' } : { label: 'shu.stateComputed', tone: 'plain' };
}

type Proposal = { readonly rules: ShuRules; readonly stored: ShuRules; readonly inForce: ShuRules; readonly posted: boolean };

/** What a changed proposal can go back to: what was frozen, else the rules in force. Null when there is nothing to go back to. */
export function resetOf({ rules, stored, inForce, posted }: Proposal): { readonly label: ShuTextKey; readonly rules: ShuRules } | null {
  const frozen = stored !== inForce;
  if (!sharesAlike(rules, stored)) return { label: frozen ? 'shu.resetFrozen' : 'shu.reset', rules: stored };
  return frozen && !posted && !sharesAlike(rules, inForce) ? { label: 'shu.reset', rules: inForce } : null;
}
