/**
 * Neutral data for tests and the bench: a chart, members and a journal from a seeded generator, with the balances that
 * must come out, added up here by themselves and in sen as bigint, so that nothing of the product is trusted.
 */

/** Small, fast, seedable (mulberry32). Returns integers from 0 up to but not including `below`. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

export type NeutralAccount = {
  readonly code: string;
  readonly name: string;
  readonly type: 'asset' | 'liability' | 'equity' | 'income' | 'expense';
  readonly normal: 'debit' | 'credit';
  readonly parent: string;
};

export type NeutralBooks = {
  readonly accountsCsv: string;
  readonly membersCsv: string;
  readonly journalNdjson: Uint8Array;
  readonly accounts: readonly NeutralAccount[];
  readonly memberNumbers: readonly string[];
  /** Debit minus credit of each account with a posting, in sen. */
  readonly balanceSenOfAccount: ReadonlyMap<string, bigint>;
  readonly lineCount: number;
};

export type NeutralOptions = {
  readonly seed: number;
  readonly entryCount: number;
  readonly memberCount?: number;
  /** Years of dates beginning with 1 January; 2025 alone when absent. */
  readonly firstYear?: number;
  readonly yearCount?: number;
};

const TYPES = ['asset', 'liability', 'equity', 'income', 'expense'] as const;
const LEAVES_PER_TYPE = 17;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const WORDS = ['Setoran', 'Angsuran', 'Penjualan toko', 'Biaya "kantor"', 'Listrik, air', 'Honor – pengurus', 'Koreksi'] as const;

/** Ninety accounts: five headings and seventeen accounts under each. */
export function neutralAccounts(): readonly NeutralAccount[] {
  return TYPES.flatMap((type, index) => {
    const normal = type === 'asset' || type === 'expense' ? 'debit' as const : 'credit' as const;
    const heading = `${index + 1}000`;
    const leaves = Array.from({ length: LEAVES_PER_TYPE }, (_unused, leaf) => {
      const code = `${index + 1}${String(leaf + 1).padStart(3, '0')}`;
      return { code, name: `Akun ${code}`, type, normal, parent: heading };
    });
    return [{ code: heading, name: `Kelompok ${heading}`, type, normal, parent: '' }, ...leaves];
  });
}

/** The same seed and options give the same bytes. `entryCount` entries of two to five lines. */
export function generateNeutral(options: NeutralOptions): NeutralBooks {
  const { seed, entryCount, memberCount = 1_000, firstYear = 2025, yearCount = 1 } = options;
  const random = createRandom(seed);
  const accounts = neutralAccounts();
  const postable = accounts.filter((account) => account.parent !== '').map((account) => account.code);
  const memberNumbers = Array.from({ length: memberCount }, (_unused, index) => `A-${String(index + 1).padStart(4, '0')}`);
  const balanceSenOfAccount = new Map<string, bigint>();
  const lines: string[] = [];
  let lineCount = 0;

  function post(account: string, amountSen: number, side: 'debit' | 'credit'): object {
    const signed = side === 'debit' ? BigInt(amountSen) : -BigInt(amountSen);
    balanceSenOfAccount.set(account, (balanceSenOfAccount.get(account) ?? 0n) + signed);
    lineCount += 1;
    const line: Record<string, unknown> = { account, [side]: writeAmount(amountSen) };
    if (random(4) === 0) line[side === 'debit' ? 'credit' : 'debit'] = ['0', '0.00', 0][random(3)];
    return line;
  }

  /** Rupiah as the formats allow: integer or decimal text, or a number. */
  function writeAmount(amountSen: number): string | number {
    const whole = Math.floor(amountSen / 100);
    const cents = amountSen % 100;
    if (cents !== 0) return `${whole}.${String(cents).padStart(2, '0')}`;
    return [String(whole), `${whole}.00`, `${whole}.0`, whole][random(4)] ?? whole;
  }

  for (let index = 0; index < entryCount; index += 1) {
    const entryLines: object[] = [];
    const total = random(10) === 0 ? random(500_000_000) + 100 : (random(5_000_000) + 1) * 100;
    const credits = 1 + random(3);
    const first = random(postable.length);
    entryLines.push(post(postable[first] ?? '', total, 'debit'));
    let rest = total;
    for (let credit = 1; credit <= credits; credit += 1) {
      const part = credit === credits ? rest : Math.floor(rest / 2 / 100) * 100;
      if (part === 0) continue;
      rest -= part;
      entryLines.push(post(postable[(first + credit * 7) % postable.length] ?? '', part, 'credit'));
    }
    const month = random(12);
    const day = 1 + random(MONTH_DAYS[month] ?? 28);
    const entry: Record<string, unknown> = {
      date: `${firstYear + random(yearCount)}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
      ref: `JU-${index + 1}`,
      memo: `${WORDS[random(WORDS.length)] ?? ''} ${index + 1}`,
    };
    if (random(2) === 0) entry['member'] = memberNumbers[random(memberNumbers.length)];
    lines.push(JSON.stringify({ ...entry, lines: entryLines }));
  }

  return {
    accountsCsv: `code,name,type,normal,parent\n${accounts.map((one) => `${one.code},${one.name},${one.type},${one.normal},${one.parent}`).join('\n')}\n`,
    membersCsv: `number,name,joined\n${memberNumbers.map((number, index) => `${number},Anggota ${index + 1},${firstYear - 1}-01-15`).join('\n')}\n`,
    journalNdjson: new TextEncoder().encode(`${lines.join('\n')}\n`),
    accounts,
    memberNumbers,
    balanceSenOfAccount,
    lineCount,
  };
}
