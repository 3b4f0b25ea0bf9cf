import { z } from 'zod';
import type { IsoDate } from '../calendar/date.ts';
import type { Sen } from '../money/sen.ts';
import { LEAVE_REASONS, MEMBER_KINDS, type LeaveReason, type MemberKind, type MemberStatus } from '../domain/member/member.ts';
import { command, query } from './procedure.ts';
import { codeSchema, dateSchema, idSchema, nameSchema, positiveSenSchema, sideSenSchema, textSchema, type Page } from './schema.ts';
import type { PostedJournal } from './journal.ts';

/** The register of koperasi.md 10.1, as far as one person has data in it. Empty text where nothing is known. */
export type MemberDetails = {
  readonly name: string;
  readonly gender: '' | 'L' | 'P';
  readonly birthPlace: string;
  readonly birthDate: IsoDate | null;
  readonly nationalId: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  readonly occupation: string;
  readonly heir: string;
  readonly bankAccount: string;
  readonly note: string;
};

export const memberDetailsSchema = z.strictObject({
  name: nameSchema,
  gender: z.enum(['', 'L', 'P']).default(''),
  birthPlace: z.string().trim().max(80).default(''),
  birthDate: dateSchema.nullable().default(null),
  nationalId: z.string().trim().max(20).default(''),
  address: z.string().trim().max(240).default(''),
  phone: z.string().trim().max(30).default(''),
  email: z.string().trim().max(120).default(''),
  occupation: z.string().trim().max(80).default(''),
  heir: z.string().trim().max(120).default(''),
  bankAccount: z.string().trim().max(80).default(''),
  note: z.string().trim().max(400).default(''),
});

export type MemberRow = {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly unitCode: string;
  readonly joined: IsoDate;
  readonly status: MemberStatus;
  readonly kind: MemberKind;
  readonly pokokSen: Sen;
  readonly wajibSen: Sen;
  readonly sukarelaSen: Sen;
  readonly otherSen: Sen;
};

export type SavingsBalance = {
  readonly productCode: string;
  readonly productName: string;
  readonly accountCode: string;
  readonly balanceSen: Sen;
};

export type MemberMovement = {
  readonly journalId: string | null;
  readonly date: IsoDate;
  readonly document: string;
  readonly text: string;
  readonly productCode: string;
  readonly productName: string;
  readonly withdrawalSen: Sen;
  readonly depositSen: Sen;
  readonly balanceSen: Sen;
};

export type MemberPage = {
  readonly id: string;
  readonly number: string;
  readonly kind: MemberKind;
  readonly status: MemberStatus;
  readonly unitCode: string;
  readonly joined: IsoDate;
  readonly left: IsoDate | null;
  readonly leftReason: LeaveReason | null;
  readonly details: MemberDetails;
  readonly balances: readonly SavingsBalance[];
  /** Newest first, one page. */
  readonly movements: readonly MemberMovement[];
  readonly movementsTotal: number;
  readonly shuByYear: readonly { readonly year: number; readonly amountSen: Sen }[];
  readonly conflicts: readonly { readonly field: string; readonly values: readonly string[] }[];
};

export const member = {
  list: query<Page<MemberRow>>()({
    search: z.string().max(100).default(''),
    status: z.enum(['active', 'left', 'all']).default('active'),
    unitCode: codeSchema.optional(),
    sort: z.enum(['number', 'name', 'joined', 'wajib', 'sukarela']).default('number'),
    descending: z.boolean().default(false),
    offset: z.int().min(0).default(0),
    limit: z.int().min(1).max(5000).default(100),
  }),
  get: query<MemberPage>()({ id: idSchema, offset: z.int().min(0).default(0), limit: z.int().min(1).max(500).default(50) }, ['member.notFound']),
  nextNumber: query<{ readonly number: string }>()({}),
  register: command<{ readonly id: string; readonly number: string }>()(
    {
      number: z.string().trim().max(30).optional(),
      joined: dateSchema,
      kind: z.enum(MEMBER_KINDS).default('anggota'),
      unitCode: codeSchema.optional(),
      details: memberDetailsSchema,
    },
    ['member.numberTaken', 'member.nationalIdWrong', 'member.nationalIdTaken', 'unit.notFound', 'date.outOfRange'],
  ),
  edit: command<MemberPage>()({ id: idSchema, details: memberDetailsSchema, number: z.string().trim().min(1).max(30).optional() }, [
    'member.notFound', 'member.numberTaken', 'member.nationalIdWrong', 'member.nationalIdTaken',
  ]),
  /** Leaving: capital is released to 21104, paid out now when a cash account is named (koperasi.md 4.1, 13 to 15). */
  leave: command<{ readonly journals: readonly PostedJournal[]; readonly refundSen: Sen }>()(
    { id: idSchema, date: dateSchema, reason: z.enum(LEAVE_REASONS), cashAccountCode: codeSchema.optional(), text: textSchema.default('') },
    ['member.notFound', 'member.alreadyLeft', 'period.locked', 'cash.accountWrong', 'cash.insufficient', 'account.roleMissing', 'savings.notJournalled'],
  ),
};

export type SavingsProductRow = {
  readonly code: string;
  readonly name: string;
  readonly accountCode: string;
  readonly kind: 'pokok' | 'wajib' | 'sukarela' | 'other';
  readonly amountSen: Sen;
  readonly withdrawable: boolean;
  readonly totalSen: Sen;
  readonly members: number;
};

const movement = {
  memberId: idSchema,
  productCode: codeSchema,
  amountSen: positiveSenSchema,
  date: dateSchema,
  cashAccountCode: codeSchema,
  text: textSchema.default(''),
};

const SAVINGS_REFUSALS = [
  'member.notFound', 'member.alreadyLeft', 'savings.productUnknown', 'period.locked', 'date.outOfRange', 'cash.accountWrong',
] as const;

export const savings = {
  products: query<readonly SavingsProductRow[]>()({}),
  defineProduct: command<SavingsProductRow>()(
    { code: codeSchema, name: nameSchema, accountCode: codeSchema, kind: z.enum(['pokok', 'wajib', 'sukarela', 'other']), amountSen: sideSenSchema.prefault(0), withdrawable: z.boolean() },
    ['device.notHeadOffice', 'account.notFound', 'savings.accountTaken'],
  ),
  deposit: command<PostedJournal & { readonly balanceSen: Sen }>()(movement, SAVINGS_REFUSALS),
  withdraw: command<PostedJournal & { readonly balanceSen: Sen }>()(movement, [
    ...SAVINGS_REFUSALS, 'savings.notWithdrawable', 'savings.insufficient', 'cash.insufficient',
  ]),
  /** Per product: opening, deposits, withdrawals, closing of a year (koperasi.md 7.3, perkembangan simpanan). */
  movementTable: query<readonly { readonly productCode: string; readonly productName: string; readonly openingSen: Sen; readonly depositSen: Sen; readonly withdrawalSen: Sen; readonly closingSen: Sen }[]>()({ year: z.int() }),
};
