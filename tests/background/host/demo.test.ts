import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBook } from '../../../electron/background/app/open-book.ts';
import { makeDemo, type DemoResult } from '../../../electron/background/host/demo.ts';
import { totalsTable } from '../../../electron/background/host/demo-totals.ts';
import { testEnvironment, value } from '../../support/test-book.ts';

/** The demo of issue 2 with fifteen members; the whole of 200 runs from the terminal. */

const folder = mkdtempSync(join(tmpdir(), 'koperasi-demo-'));
const run = (progress: (text: string) => void = () => undefined) => makeDemo({ outFolder: folder, environment: testEnvironment('2026-06-01'), progress, members: 15 });
let result: DemoResult;
const said: string[] = [];
beforeAll(async () => {
  result = value(await run((text) => said.push(text)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the demo', () => {
  it('ends with two books that agree on every account and pass their check', () => {
    expect(result.equal).toBe(true);
    expect(result.office.checkPassed).toBe(true);
    expect(result.unit).toEqual(result.office);
    expect(result.office.members).toBe(14); // fifteen, of whom one has left
    expect(result.office.assetsSen).toBe(result.office.liabilitiesSen + result.office.equitySen);
  });

  it('writes every file it names', () => {
    expect(result.files.filter((name) => !existsSync(join(folder, name)))).toEqual([]);
    expect(result.files.filter((name) => name.endsWith('.kopsync'))).toHaveLength(3);
    expect(readFileSync(join(folder, 'rat.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    expect(JSON.parse(readFileSync(join(folder, 'totals.json'), 'utf8'))).toEqual(result);
    expect(readFileSync(join(folder, 'totals.txt'), 'utf8')).toBe(totalsTable(result.office, result.unit, 2025));
  });

  it('says which month it is recording', () => {
    expect(said[0]).toBe('Mencatat Januari 2025 (1/12)');
    expect(said).toContain('Mencetak buku RAT');
  });

  it('shows a total that differs', () => {
    const table = totalsTable(result.office, { ...result.unit, entries: 1 }, 2025);
    expect(table.split('\n').find((line) => line.startsWith('Jurnal'))).toMatch(/BERBEDA$/);
  });

  it('refuses while one of its books is open, and afterwards replaces only its own files', async () => {
    const opened = value(openBook(testEnvironment('2026-06-01'), join(folder, 'demo.koperasi')));
    const refused = await run();
    opened.close();
    expect(refused.ok ? null : refused.refusal.code).toBe('book.inUse');
    writeFileSync(join(folder, 'catatan.txt'), 'milik orang lain');
    expect(value(await run()).office).toEqual(result.office);
    expect(readFileSync(join(folder, 'catatan.txt'), 'utf8')).toBe('milik orang lain');
  });
});
