import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cashAccounts } from '../../../electron/background/app/kas.ts';
import { checkBook } from '../../../electron/background/app/check.ts';
import type { OpenBook } from '../../../electron/background/app/context.ts';
import { listMembers } from '../../../electron/background/app/member.ts';
import { openBook, type Opened } from '../../../electron/background/app/open-book.ts';
import { listPeriods } from '../../../electron/background/app/period.ts';
import { buildSample, type SampleOptions } from '../../../electron/background/app/sample.ts';
import { getShuSnapshot } from '../../../electron/background/app/shu.ts';
import { trialBalanceRows } from '../../../electron/background/app/trial-balance.ts';
import { isoDate } from '../../../shared/calendar/date.ts';
import { testEnvironment, value } from '../../support/test-book.ts';

/** Small cooperatives of the same kind as the practice book; the figures scale with the number of members. */

let folder: string;
let opened: Opened[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'koperasi-contoh-'));
  opened = [];
});
afterEach(() => {
  for (const book of opened) book.close();
  rmSync(folder, { recursive: true, force: true });
});

function options(more: Partial<SampleOptions> = {}): SampleOptions {
  return {
    environment: testEnvironment('2026-01-02'), kind: 'ksu', firstYear: 2024, untilDate: isoDate('2024-03-31'), members: 12, seed: 3, practice: true, ...more,
  };
}

async function build(name: string, more: Partial<SampleOptions> = {}): Promise<OpenBook> {
  const path = join(folder, `${name}.koperasi`);
  value(await buildSample(path, options(more)));
  const book = value(openBook(testEnvironment('2026-01-02'), path));
  opened.push(book);
  return book.book;
}

describe('a quarter in the life of twelve members', () => {
  it('passes every check of the books, rebuilt from the log', async () => {
    const book = await build('triwulan');
    expect(checkBook(book, { rebuild: true }).results.filter((result) => result.state !== 'ok')).toEqual([]);
    const balance = value(trialBalanceRows(book, {}));
    expect(balance.debitSen).toBe(balance.creditSen);
    expect(balance.debitSen).toBeGreaterThan(0);
  });

  it('registers the members, locks the months behind it and leaves money in every box', async () => {
    const book = await build('triwulan');
    expect(listMembers(book, { search: '', status: 'all', sort: 'number', descending: false, offset: 0, limit: 1 }).total).toBe(12);
    expect(listPeriods(book, { year: 2024 }).filter((period) => period.locked).map((period) => period.month)).toEqual([202401, 202402]);
    expect(cashAccounts(book).filter((account) => account.balanceSen < 0)).toEqual([]);
    expect(book.practice).toBe(true);
  });

  it('comes out alike for the same seed, differently for another', async () => {
    const first = value(trialBalanceRows(await build('satu'), {}));
    expect(value(trialBalanceRows(await build('dua'), {}))).toEqual(first);
    expect(value(trialBalanceRows(await build('tiga', { seed: 4 }), {}))).not.toEqual(first);
  });
});

describe('two years of twenty members', () => {
  it('closes and decides the first, and leaves the second to be closed', async () => {
    const book = await build('dua-tahun', { untilDate: isoDate('2025-12-31'), members: 20 });
    const snapshot = getShuSnapshot(book, { year: 2024 });
    expect(snapshot?.state).toBe('dibukukan');
    expect(snapshot?.decidedOn).toBe('2025-03-15');
    expect(snapshot?.computation.result.shuTotalSen).toBeGreaterThan(0);
    expect(getShuSnapshot(book, { year: 2025 })).toBeNull();
    expect(listPeriods(book, { year: 2025 }).filter((period) => !period.locked).map((period) => period.month)).toEqual([202512, 202513]);
    expect(checkBook(book, { rebuild: true }).results.filter((result) => result.state !== 'ok')).toEqual([]);
  });
});

describe('making the book', () => {
  it('reports each month and yields, so that it can be stopped without leaving anything behind', async () => {
    const stop = new AbortController();
    const labels: string[] = [];
    const result = await buildSample(join(folder, 'batal.koperasi'), options({
      signal: stop.signal,
      onProgress: (_done, _total, label) => {
        labels.push(label);
        if (labels.length === 2) stop.abort();
      },
    }));
    expect(result).toEqual({ ok: false, refusal: { code: 'job.cancelled', params: {} } });
    expect(labels).toEqual(['Januari 2024', 'Februari 2024']);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('never replaces a book that is there', async () => {
    await build('ada');
    const again = await buildSample(join(folder, 'ada.koperasi'), options());
    expect(again.ok ? null : again.refusal.code).toBe('book.fileExists');
    expect(existsSync(join(folder, 'ada.koperasi'))).toBe(true);
  });
});
