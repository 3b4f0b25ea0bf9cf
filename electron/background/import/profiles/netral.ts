import type { FileSignature, Profile } from '../profile.ts';

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
    number: ['number'], name: ['name'], joined: ['joined'], gender: ['gender'], birthPlace: ['birthPlace'],
    birthDate: ['birthDate'], nationalId: ['nationalId'], address: ['address'], phone: ['phone'],
    occupation: ['occupation'], email: ['email'], unit: ['unit'], status: ['status'], left: ['left'],
    leftReason: ['leftReason'],
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
