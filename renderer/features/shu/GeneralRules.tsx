import { Checkbox } from '@mantine/core';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import { useWords } from '../../boot/words.ts';
import { PercentField } from '../../ui/field/PercentField.tsx';
import { SelectField } from '../../ui/field/SelectField.tsx';
import { RULES_TEXT } from './rules-text.ts';
import classes from './Shu.module.css';

const SOURCES = ['memberOnly', 'combined'] as const satisfies readonly ShuRules['sourceRule'][];
const KEYS = ['byContribution', 'byIncome', 'fixed', 'allMember'] as const satisfies readonly ShuRules['overheadKey'][];
const ELIGIBILITIES = ['activeAtYearEnd', 'memberDuringYear', 'paidWajibInFull'] as const satisfies readonly ShuRules['eligibility']['kind'][];
const ROUNDINGS = ['largestRemainder', 'floorRestToReserve'] as const satisfies readonly ShuRules['rounding'][];
/** Half a year and a year are what articles ask for; the rest is between. */
const MONTHS_OFFERED = [0, 1, 3, 6, 9, 12] as const;

/** Everything that is not a pool: whose result is shared, who bears what, who takes part, how it is rounded. */
export function GeneralRules(props: { readonly rules: ShuRules; readonly onChange: (rules: ShuRules) => void }) {
  const text = useWords(RULES_TEXT);
  const { rules } = props;
  const change = (part: Partial<ShuRules>) => props.onChange({ ...rules, ...part });
  const choices = <Value extends keyof typeof WORDS>(values: readonly Value[]) => values.map((value) => ({ value, label: text(WORDS[value]) }));
  const months = [...new Set([...MONTHS_OFFERED, rules.eligibility.monthsMin])].sort((left, right) => left - right);
  return (
    <div className={classes.dialogForm}>
      <SelectField
        label={text('shuRule.source')} value={rules.sourceRule} choices={choices(SOURCES)}
        onChange={(value) => change({ sourceRule: chosen(SOURCES, value) ?? rules.sourceRule })}
      />
      <SelectField
        label={text('shuRule.overhead')} value={rules.overheadKey} choices={choices(KEYS)}
        onChange={(value) => change({ overheadKey: chosen(KEYS, value) ?? rules.overheadKey })}
      />
      {rules.overheadKey === 'fixed' ? (
        <PercentField
          label={text('shuRule.fixedShare')}
          valueBasisPoints={rules.overheadFixedMemberBasisPoints}
          onChange={(value) => change({ overheadFixedMemberBasisPoints: value ?? 0 })}
        />
      ) : null}
      {rules.overheadKey === 'byContribution' || rules.overheadKey === 'byIncome' ? (
        <Checkbox
          label={text('shuRule.otherResult')} checked={rules.otherResultInOverheadKey} size="xs"
          onChange={(event) => change({ otherResultInOverheadKey: event.currentTarget.checked })}
        />
      ) : null}
      <SelectField
        label={text('shuRule.eligibility')} value={rules.eligibility.kind} choices={choices(ELIGIBILITIES)}
        onChange={(value) => change({ eligibility: { ...rules.eligibility, kind: chosen(ELIGIBILITIES, value) ?? rules.eligibility.kind } })}
      />
      <SelectField
        label={text('shuRule.monthsMin')} value={String(rules.eligibility.monthsMin)}
        choices={months.map((count) => ({ value: String(count), label: count === 0 ? text('shuRule.monthsNone') : text('shuRule.months', { count }) }))}
        onChange={(value) => change({ eligibility: { ...rules.eligibility, monthsMin: Number(value ?? rules.eligibility.monthsMin) } })}
      />
      <SelectField
        label={text('shuRule.rounding')} value={rules.rounding} choices={choices(ROUNDINGS)}
        onChange={(value) => change({ rounding: chosen(ROUNDINGS, value) ?? rules.rounding })}
      />
      <SelectField
        label={text('shuRule.zeroBase')} value={rules.zeroBaseTo}
        choices={rules.memberPools.filter((pool) => pool.target !== 'members').map((pool) => ({ value: pool.code, label: pool.name }))}
        onChange={(value) => change({ zeroBaseTo: value ?? rules.zeroBaseTo })}
      />
      <PercentField label={text('shuRule.village')} valueBasisPoints={rules.villageShareBasisPoints} onChange={(value) => change({ villageShareBasisPoints: value ?? 0 })} />
    </div>
  );
}

const WORDS = {
  memberOnly: 'shuRule.memberOnly', combined: 'shuRule.combined',
  byContribution: 'shuRule.byContribution', byIncome: 'shuRule.byIncome', fixed: 'shuRule.fixed', allMember: 'shuRule.allMember',
  activeAtYearEnd: 'shuRule.activeAtYearEnd', memberDuringYear: 'shuRule.memberDuringYear', paidWajibInFull: 'shuRule.paidWajibInFull',
  largestRemainder: 'shuRule.largestRemainder', floorRestToReserve: 'shuRule.floorRestToReserve',
} as const satisfies Readonly<Record<string, keyof typeof RULES_TEXT>>;

/** The value of a list that a choice names, or null. */
function chosen<Value extends string>(values: readonly Value[], value: string | null): Value | null {
  return values.find((candidate) => candidate === value) ?? null;
}
