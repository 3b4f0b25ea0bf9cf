import { z } from 'zod';
import type { Sen } from '../money/sen.ts';
import type { PostedJournal } from './journal.ts';
import { command, query } from './procedure.ts';
import { codeSchema, dateSchema, textSchema, yearSchema } from './schema.ts';
import type { ShuComputation } from '../domain/shu/compute-shu.ts';
import type { ShuInput } from '../domain/shu/compute-shu.ts';
import type { ShuRules } from '../domain/shu/rules.ts';

export const shuBaseSchema = z.looseObject({ kind: z.string().max(40) });
export const shuPoolSchema = z.strictObject({
  code: codeSchema,
  name: z.string().trim().min(1).max(80),
  shareBasisPoints: z.int().min(0).max(10_000),
  target: z.enum(['equity', 'members', 'fund']),
  accountCode: codeSchema,
  base: shuBaseSchema.nullable(),
});
export const shuRulesSchema = z.looseObject({
  decidedOn: dateSchema,
  effectiveFromYear: yearSchema,
  decisionReference: z.string().max(200),
  memberPools: z.array(shuPoolSchema).min(1).max(30),
  nonMemberPools: z.array(shuPoolSchema).max(30),
});

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
  setRules: command<ShuRules>()({ rules: shuRulesSchema }, [
    'device.notHeadOffice', 'shu.sharesNotWhole', 'shu.nonMemberToMembers', 'shu.poolTwice', 'shu.baseMissing', 'shu.shareNegative', 'account.notFound',
  ]),
  /** Everything a simulation needs, so that the page computes each change itself with the same pure function. */
  facts: query<{ readonly input: ShuInput; readonly members: readonly ShuMemberFacts[]; readonly previous: Readonly<Record<string, Sen>> }>()({ year: yearSchema }, ['shu.rulesMissing']),
  compute: query<ShuComputation>()({ year: yearSchema, rules: shuRulesSchema.optional() }, ['shu.rulesMissing', 'shu.sharesNotWhole', 'shu.nonMemberToMembers', 'shu.poolTwice', 'shu.baseMissing']),
  /** Freezes the computation of the year with its hash; the meeting may still change the rules and freeze again. */
  freeze: command<ShuSnapshot>()({ year: yearSchema, rules: shuRulesSchema.optional() }, [
    'device.notHeadOffice', 'shu.rulesMissing', 'shu.sharesNotWhole', 'shu.nonMemberToMembers', 'shu.poolTwice', 'shu.baseMissing', 'shu.alreadyDecided',
  ]),
  snapshot: query<ShuSnapshot | null>()({ year: yearSchema }),
  /** The decision of the RAT: posts the journal of koperasi.md 4.6, 79, on the date of the meeting. */
  decide: command<ShuSnapshot>()({ year: yearSchema, date: dateSchema, minutesReference: textSchema.min(1) }, [
    'device.notHeadOffice', 'shu.notComputed', 'shu.alreadyDecided', 'shu.yearOpen', 'shu.snapshotStale', 'period.locked', 'account.notFound',
  ]),
};
