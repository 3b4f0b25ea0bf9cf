import { HEADER_SYNONYMS } from '../header-synonyms.ts';
import type { FileSignature, MemberField, Profile } from '../profile.ts';

/** Further columns of the register may carry their field's name or the Indonesian one. */
function also(field: MemberField): readonly string[] {
  return [field, ...HEADER_SYNONYMS.members[field] ?? []];
}

const base = {
  name: 'netral',
  source: 'Format netral Koperasi ERP Lite',
  constants: {},
  values: {},
  numberStyle: 'plain',
  dateStyle: 'iso',
} as const;

/** The neutral formats of this program; every field stands under its own name. */
export const NETRAL_ACCOUNTS: Profile = {
  ...base,
  kind: 'accounts',
  columns: { code: ['code'], name: ['name'], type: ['type'], normal: ['normal'], parent: ['parent'] },
};

export const NETRAL_MEMBERS: Profile = {
  ...base,
  kind: 'members',
  columns: {
    number: ['number'], name: ['name'], joined: ['joined'],
    gender: also('gender'), birthPlace: also('birthPlace'), birthDate: also('birthDate'), nationalId: also('nationalId'),
    address: also('address'), phone: also('phone'), occupation: also('occupation'), email: also('email'),
    unit: also('unit'), status: also('status'), left: also('left'), leftReason: also('leftReason'),
  },
};

export const NETRAL_SAVINGS: Profile = {
  ...base,
  kind: 'savings',
  columns: {
    ref: ['ref'], date: ['date'], member: ['member'], product: ['product'], direction: ['direction'],
    amount: ['amount'], memo: ['memo'],
  },
};

export const NETRAL_JOURNAL: Profile = {
  ...base,
  kind: 'journal',
  columns: {
    date: ['date'], ref: ['ref'], memo: ['memo'], unit: ['unit'], member: ['member'], account: ['account'],
    debit: ['debit'], credit: ['credit'],
  },
};

export const NETRAL_FILES: readonly FileSignature[] = [
  { source: 'netral', headers: ['code', 'name', 'type', 'normal'], profile: NETRAL_ACCOUNTS },
  { source: 'netral', headers: ['number', 'name', 'joined'], profile: NETRAL_MEMBERS },
  { source: 'netral', headers: ['date', 'member', 'product', 'amount'], profile: NETRAL_SAVINGS },
  { source: 'netral', headers: ['date', 'ref', 'account', 'debit', 'credit'], profile: NETRAL_JOURNAL },
];
