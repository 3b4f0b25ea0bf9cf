import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from 'playwright-core';
import { isoDate } from '../../../shared/calendar/date.ts';
import { rupiah } from '../../../shared/money/sen.ts';
import { readPdf } from '../../background/report/pdf-text.ts';
import type { Procedures } from './open-program.ts';

/** What a person does again and again, and what a test reads off the screen. */

export const COOPERATIVE = 'Koperasi Serba Usaha Tani Makmur';

let counted = 0;
/** Every command of a test is an intention of its own. */
export function commandId(): string {
  counted += 1;
  return `00000000-0000-4000-8000-${String(counted).padStart(12, '0')}`;
}

/** A KSU book of 2025 kept by Ratna. */
export async function makeBook(procedures: Procedures): Promise<void> {
  await procedures.book.create({ kind: 'ksu', profile: { name: COOPERATIVE, town: 'Sleman' }, userName: 'Ratna', firstYear: 2025 });
}

/** Admits members by name and pays in their simpanan pokok of Rp100.000 each; their ids in the same order. */
export async function admitMembers(procedures: Procedures, input: { readonly names: readonly string[]; readonly date: string }): Promise<readonly string[]> {
  const date = isoDate(input.date);
  const ids: string[] = [];
  for (const name of input.names) {
    const { id } = await procedures.member.register({ joined: date, details: { name }, commandId: commandId() });
    await procedures.savings.deposit({ memberId: id, productCode: 'POKOK', amountSen: rupiah(100_000), date, cashAccountCode: '11101', commandId: commandId() });
    ids.push(id);
  }
  return ids;
}

/** Goes to an address of the program. */
export async function goTo(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => { location.hash = hash; }, `#${path}`);
}

/** Waits until the field with this name has the focus: where the next keys will land. */
export async function waitForFocus(field: Locator): Promise<void> {
  await field.and(field.page().locator(':focus')).waitFor();
}

/** The rows of the statement on screen, one string each, cells between bars. */
export async function readStatement(page: Page): Promise<readonly string[]> {
  const rows = page.locator('main table tbody tr');
  await rows.first().waitFor();
  return rows.evaluateAll((found) => found.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').trim()).join(' | ')));
}

/** Saves the document that is shown and gives its name and its text. */
export async function saveShownPdf(page: Page): Promise<{ readonly fileName: string; readonly pages: readonly string[] }> {
  const save = page.getByRole('dialog').getByRole('button', { name: /^Simpan/ }).first();
  await save.waitFor();
  const [download] = await Promise.all([page.waitForEvent('download'), save.click()]);
  const { pages } = await readPdf(await bytesOf(download));
  return { fileName: download.suggestedFilename(), pages };
}

export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await readFile(await download.path()));
}
