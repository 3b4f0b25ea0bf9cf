import type { Sen } from '../money/sen.ts';
import type { PostedJournal } from './journal.ts';
import { command, query } from './procedure.ts';
import { dateSchema, textSchema, yearSchema } from './schema.ts';
import type { ShuComputation } from '../domain/shu/compute-shu.ts';
import type { ShuInput } from '../domain/shu/compute-shu.ts';
import type { ShuRules } from '../domain/shu/rules.ts';
import { shuRulesShape } from '../domain/shu/rules-schema.ts';

const RULES_REFUSALS = [
  'shu.sharesNotWhole', 'shu.nonMemberToMembers', 'shu.poolTwice', 'shu.poolDiffers', 'shu.baseMissing', 'shu.shareNegative',
  'shu.baseWeightInvalid', 'shu.zeroBaseTargetUnknown', 'shu.overheadShareInvalid', 'shu.villageShareInvalid', 'shu.monthsMinInvalid',
] as const;

export type ShuState = 'simulasi' | 'dihitung' | 'disahkan' | 'dibukukan';

/** The frozen computation of a year: what was decided, with the hash that proves it has not changed. */
export type ShuSnapshot = {
  readonly year: number;
  readonly state: ShuState;
  readonly hash: string;
  readonly computedAt: string;
  readonly decidedOn: string | null;
  readonly minutesReference: string | null;
  readonly journal: PostedJournal | null;
  readonly computation: ShuComputation;
  /** True when computing again from the ledger gives the same figures. */
  readonly stillEqual: boolean;
};

export type ShuMemberFacts = { readonly id: string; readonly number: string; readonly name: string };

export const shu = {
  rules: query<{ readonly inForce: ShuRules | null; readonly all: readonly ShuRules[] }>()({ year: yearSchema }),
  setRules: command<ShuRules>()({ rules: shuRulesShape }, [
    'device.notHeadOffice', ...RULES_REFUSALS, 'account.notFound',
  ]),
  /** Everything a simulation needs, so that the page computes each change itself with the same pure function. */
  facts: query<{ readonly input: ShuInput; readonly members: readonly ShuMemberFacts[]; readonly previous: Readonly<Record<string, Sen>> }>()({ year: yearSchema }, ['shu.rulesMissing']),
  compute: query<ShuComputation>()({ year: yearSchema, rules: shuRulesShape.optional() }, ['shu.rulesMissing', ...RULES_REFUSALS]),
  /** Freezes the computation of the year with its hash; the meeting may still change the rules and freeze again. */
  freeze: command<ShuSnapshot>()({ year: yearSchema, rules: shuRulesShape.optional() }, [
    'device.notHeadOffice', 'shu.alreadyDecided', 'shu.rulesMissing', ...RULES_REFUSALS,
  ]),
  snapshot: query<ShuSnapshot | null>()({ year: yearSchema }),
  /** The decision of the RAT: posts the journal of koperasi.md 4.6, 79, on the date of the meeting. */
  decide: command<ShuSnapshot>()({ year: yearSchema, date: dateSchema, minutesReference: textSchema.min(1) }, [
    'device.notHeadOffice', 'shu.notComputed', 'shu.alreadyDecided', 'shu.yearOpen', 'shu.snapshotStale', 'account.notFound', 'date.outOfRange', 'period.locked',
  ]),
};
