/** What the counter does all day, from every screen; the later key of a screen itself wins. */
export const QUICK_ACTIONS = [
  { path: '/simpanan/setor', keys: 'F2', label: 'boot.deposit' },
  { path: '/simpanan/tarik', keys: 'F3', label: 'boot.withdraw' },
  { path: '/kas/masuk', keys: 'F4', label: 'boot.cashIn' },
  { path: '/kas/keluar', keys: 'F5', label: 'boot.cashOut' },
] as const;
