import type { ShuComputation, ShuInput } from '#shared/domain/shu/compute-shu.ts';
import type { Split } from '#shared/domain/shu/ledger-result.ts';
import type { ShuRules } from '#shared/domain/shu/rules.ts';
import type { Statement, StatementRow } from '#shared/domain/statement/statement.ts';
import { formatBasisPoints, formatRupiah } from '#shared/money/format.ts';
import { add, negate, sen, SEN_PER_RUPIAH, subtract, sum, ZERO, type Sen } from '#shared/money/sen.ts';
import type { WordParams } from '../../boot/words.ts';
import type { ExplainKey } from './explain-text.ts';
import { measureSen } from './member-lines.ts';

type Say = (key: ExplainKey, params?: WordParams) => string;
type Kind = StatementRow['kind'];

/** `unitNames` by code; a unit without a name is shown by its code. */
export type ExplainFacts = { readonly input: ShuInput; readonly computation: ShuComputation; readonly unitNames: ReadonlyMap<string, string> };

/**
 * Every step from the ledger's totals to the pools as one statement: members, others, both. Costs are negative, so that
 * each subtotal is the sum of the lines above it.
 */
export function explainSteps({ input, computation, unitNames }: ExplainFacts, say: Say): Statement {
  const { result } = computation;
  const rows: StatementRow[] = [
    heading(say('shuWhy.step1')),
    ...unitRows(input, unitNames, say),
    row('subtotal', say('shuWhy.unitTotal'), result.unitContribution),
    row('line', say('shuWhy.other'), result.otherResult),
    row('subtotal', say('shuWhy.contribution'), result.contribution),
    heading(say('shuWhy.step2')),
    row('line', say('shuWhy.operating'), cost(result.operatingExpense)),
    row('line', say('shuWhy.cooperative'), cost(result.cooperativeExpense)),
    row('subtotal', say('shuWhy.beforeTax'), result.beforeTax),
    row('line', say('shuWhy.tax'), cost(result.incomeTax)),
    row('total', say('shuWhy.afterTax'), result.shu),
    heading(say('shuWhy.step3')),
    row('line', say('shuWhy.covered'), result.distributable),
  ];
  if (computation.villageShareSen !== 0) rows.push(row('line', say('shuWhy.village'), cost(computation.villageShare)));
  rows.push(row('total', say('shuWhy.allocatable'), computation.allocatable), heading(say('shuWhy.step4')), ...poolRows(computation, say));
  return {
    id: 'shu.steps', title: say('shuWhy.title'), subtitle: '',
    columns: [
      { key: 'member', label: say('shuWhy.columnMember'), kind: 'money' },
      { key: 'nonMember', label: say('shuWhy.columnNonMember'), kind: 'money' },
      { key: 'total', label: say('shuWhy.columnTotal'), kind: 'money' },
    ],
    rows,
  };
}

function unitRows(input: ShuInput, unitNames: ReadonlyMap<string, string>, say: Say): StatementRow[] {
  const { contributions } = input.ledger;
  const units = [...new Set(contributions.map((entry) => entry.unitCode))];
  return units.flatMap((unit) => {
    const own = contributions.filter((entry) => entry.unitCode === unit);
    const split = (amount: (entry: (typeof own)[number]) => Sen): Split => ({
      memberSen: sum(own.filter((entry) => entry.party === 'member').map(amount)),
      nonMemberSen: sum(own.filter((entry) => entry.party === 'nonMember').map(amount)),
    });
    return [
      { ...row('line', unitNames.get(unit) ?? say('shuWhy.unit', { unit }), split((entry) => subtract(entry.incomeSen, entry.directCostSen))), level: 1 },
      { ...row('line', say('shuWhy.income'), split((entry) => entry.incomeSen)), level: 2 },
      { ...row('line', say('shuWhy.directCost'), cost(split((entry) => entry.directCostSen))), level: 2 },
    ];
  });
}

function poolRows(computation: ShuComputation, say: Say): StatementRow[] {
  const { rules } = computation;
  const rows = computation.pools.map((pool) => {
    const member = rules.memberPools.find((candidate) => candidate.code === pool.code)?.shareBasisPoints;
    const other = rules.sourceRule === 'memberOnly' ? rules.nonMemberPools.find((candidate) => candidate.code === pool.code)?.shareBasisPoints : undefined;
    const percent = [member, other].flatMap((share) => (share === undefined ? [] : [formatBasisPoints(share)])).join(' · ');
    return row('line', say('shuWhy.poolShare', { pool: pool.name, percent }), { memberSen: pool.fromMemberSen, nonMemberSen: pool.fromNonMemberSen });
  });
  const total: Split = {
    memberSen: sum(computation.pools.map((pool) => pool.fromMemberSen)),
    nonMemberSen: sum(computation.pools.map((pool) => pool.fromNonMemberSen)),
  };
  return [...rows, row('total', say('shuWhy.poolsTotal'), total)];
}

function heading(label: string): StatementRow {
  return { kind: 'heading', level: 0, label, cells: [null, null, null], accountCodes: [] };
}

function row(kind: Kind, label: string, split: Split): StatementRow {
  return { kind, level: kind === 'line' ? 1 : 0, label, cells: [split.memberSen, split.nonMemberSen, add(split.memberSen, split.nonMemberSen)], accountCodes: [] };
}

function cost(split: Split): Split {
  return { memberSen: negate(split.memberSen), nonMemberSen: negate(split.nonMemberSen) };
}

/** The rules as sentences, in the order in which they are applied. */
export function explainRules(rules: ShuRules, year: number, say: Say): string[] {
  const reserve = rules.memberPools.find((pool) => pool.code === rules.zeroBaseTo)?.name ?? rules.zeroBaseTo;
  const sentences = [
    say(rules.sourceRule === 'memberOnly' ? 'shuWhy.memberOnly' : 'shuWhy.combined'),
    say(`shuWhy.${rules.overheadKey}`, { percent: formatBasisPoints(rules.overheadFixedMemberBasisPoints) }),
  ];
  if (rules.otherResultInOverheadKey && (rules.overheadKey === 'byContribution' || rules.overheadKey === 'byIncome')) sentences.push(say('shuWhy.otherInKey'));
  sentences.push(say('shuWhy.taxRule'), say(`shuWhy.${rules.eligibility.kind}`, { year }));
  if (rules.eligibility.monthsMin > 0) sentences.push(say('shuWhy.monthsMin', { months: rules.eligibility.monthsMin }));
  sentences.push(say(`shuWhy.${rules.rounding}`, { pool: reserve }));
  return sentences;
}

export type PoolMeasure = { readonly code: string; readonly name: string; readonly base: string; readonly rate: string | null };

/** What each members' pool is shared by, what all members bring, and what Rp 1.000 of it receives (cut off below the sen). */
export function poolMeasures(computation: ShuComputation, say: Say): PoolMeasure[] {
  return computation.memberPoolCodes.map((code, index) => {
    const pool = computation.rules.memberPools.find((candidate) => candidate.code === code);
    const weight = computation.baseTotals[index] ?? 0n;
    const scale = computation.baseScales[index] ?? 1n;
    const amountSen = computation.pools.find((candidate) => candidate.code === code)?.fromMemberSen ?? ZERO;
    const kind = pool?.base?.kind ?? 'points';
    return {
      code,
      name: pool?.name ?? code,
      base: say('shuWhy.base', { base: say(`base.${kind}`), total: formatRupiah(measureSen(weight, scale)) }),
      rate: weight === 0n ? null : say('shuWhy.rate', { rate: formatRupiah(rateSen(amountSen, weight, scale)) }),
    };
  });
}

function rateSen(amountSen: Sen, weight: bigint, scale: bigint): Sen {
  return sen(Number((BigInt(amountSen) * RATE_OF_SEN * scale) / weight));
}

/** Rp 1.000 in sen. */
const RATE_OF_SEN = BigInt(1000 * SEN_PER_RUPIAH);
