import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { isoDate } from '../../shared/calendar/date.ts';
import { rupiah } from '../../shared/money/sen.ts';
import { inProgram, openProgramOn, type Procedures } from './support/open-program.ts';
import { admitMembers, commandId, goTo, makeBook, readStatement, saveShownPdf, waitForFocus } from './support/steps.ts';

/** Two members with Rp100.000 each, and Rp5.000.000 of loan interest in the box. */
async function startingBook(procedures: Procedures): Promise<void> {
  await makeBook(procedures);
  await admitMembers(procedures, { names: ['Siti Aminah', 'Budi Santoso'], date: '2025-01-06' });
  await procedures.cash.receive({
    date: isoDate('2025-02-10'), cashAccountCode: '11101', text: 'Sewa gudang', commandId: commandId(),
    lines: [{ accountCode: '43106', amountSen: rupiah(5_000_000) }],
  });
}

/** The field of the account in a line of an entry. */
function accountField(page: Page, line: number): Locator {
  return page.locator(`[data-line="${line}"] [data-cell="0"]`).getByRole('combobox');
}

/** Types an account code into the field that has the focus and takes the first that matches. */
async function typeAccount(page: Page, code: string, key: 'Enter' | 'Tab' = 'Enter'): Promise<void> {
  await page.keyboard.type(code);
  await page.getByRole('option', { name: new RegExp(`^${code} `) }).waitFor();
  await page.keyboard.press(key);
}

it('pays from the box, journals, corrects a wrong account, and shows exactly those figures in the reports', async () => {
  await inProgram(openProgramOn('2025-03-14', startingBook), async ({ page }) => {
    await page.getByRole('button', { name: 'Periode Maret 2025' }).waitFor();
    // A cash payment booked to the wrong account, with its receipt.
    await goTo(page, '/kas/keluar');
    await waitForFocus(page.getByLabel('Uraian'));
    await page.keyboard.type('Listrik kantor Maret');
    await page.keyboard.press('Enter');
    await waitForFocus(accountField(page, 0));
    await typeAccount(page, '61104');
    await page.getByLabel('Jumlah (Rp)').fill('750000');
    await page.keyboard.press('Control+Enter');
    const receipt = await saveShownPdf(page);
    expect(receipt.pages[0]).toContain('Listrik kantor Maret');
    await page.keyboard.press('Escape');

    // A general journal does not save until debit equals credit; "=" fills in what is missing.
    await goTo(page, '/jurnal/baru');
    await waitForFocus(page.getByLabel('Uraian'));
    await page.keyboard.type('Penyusutan inventaris');
    await page.keyboard.press('Enter');
    await waitForFocus(accountField(page, 0));
    await typeAccount(page, '61106');
    const debit = page.locator('[data-line="0"]').getByLabel('Debit (Rp)');
    await debit.fill('125000');
    await page.keyboard.press('Control+Enter');
    await page.getByText(/Debit dan kredit selisih Rp\s125\.000|sedikitnya dua baris/).first().waitFor();
    await accountField(page, 1).click();
    await typeAccount(page, '15205', 'Tab');
    await page.locator('[data-line="1"]').getByLabel('Kredit (Rp)').press('=');
    await page.getByText('Seimbang', { exact: true }).waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').getByText(/^Tersimpan: BM-A1-2025-/).waitFor();

    // Perbaiki: the old entry is reversed, its lines come back to be corrected.
    await goTo(page, '/jurnal');
    await page.getByRole('row').filter({ hasText: 'Listrik kantor Maret' }).click();
    await page.getByRole('button', { name: 'Perbaiki' }).click();
    await page.getByRole('dialog').getByLabel('Alasan').fill('Salah akun');
    await page.getByRole('button', { name: 'Balik dan perbaiki' }).click();
    await page.getByRole('heading', { name: /^Perbaikan atas/ }).waitFor();
    const lines = await page.getByRole('combobox').evaluateAll((fields) => fields.map((field) => (field instanceof HTMLInputElement ? field.value : '')));
    expect(lines.filter((value) => /^\d{5} /.test(value))).toEqual(['61104 Beban Transportasi dan Angkut', '11101 Kas Kantor']);
    await accountField(page, 0).fill('61102');
    await page.getByRole('option', { name: /^61102 / }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: /^Bukti / }).waitFor();

    // 200.000 + 5.000.000 - 750.000 = 4.450.000 in the box. Transport is empty again, the office has its electricity.
    await goTo(page, '/laporan/trial-balance');
    const trial = await readStatement(page);
    const closing = (code: string): string | undefined => trial.find((row) => row.startsWith(`${code} |`));
    expect(closing('11101')).toMatch(/4\.450\.000/);
    expect(closing('61102')).toMatch(/750\.000/);
    expect(closing('61106')).toMatch(/125\.000/);
    expect(closing('15205')).toMatch(/125\.000/);
    expect(closing('31101')).toMatch(/200\.000/);
    expect(closing('43106')).toMatch(/5\.000\.000/);

    // Assets 4.450.000 - 125.000 = members' 200.000 + result 5.000.000 - 875.000.
    await goTo(page, '/laporan/neraca');
    await page.getByRole('heading', { name: /posisi keuangan/i }).waitFor();
    const neraca = await readStatement(page);
    const totals = neraca.filter((row) => /JUMLAH (ASET|LIABILITAS DAN EKUITAS)/.test(row));
    expect(totals, neraca.join('\n')).toHaveLength(2);
    for (const row of totals) expect(row).toContain('4.325.000');
  });
});

it('refuses an entry in a locked month with a sentence that names the next step', async () => {
  await inProgram(openProgramOn('2025-03-14', startingBook), async ({ page, procedures }) => {
    await goTo(page, '/tutup-buku');
    await page.getByRole('button', { name: /^Kunci Januari 2025/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kunci Januari 2025' }).click();
    await page.getByRole('row').filter({ hasText: 'Januari 2025' }).getByText('Terkunci').waitFor();

    const before = await procedures.report.trialBalance({});
    await goTo(page, '/kas/masuk');
    await page.getByLabel('Tanggal').fill('20/01/2025');
    await accountField(page, 0).click();
    await typeAccount(page, '49104');
    await page.getByLabel('Jumlah (Rp)').fill('10000');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Bulan Januari 2025 sudah dikunci. Pakai tanggal di bulan yang terbuka, atau minta bendahara pusat membukanya kembali.').waitFor();
    expect(await procedures.report.trialBalance({})).toEqual(before);
    // What was typed is still there: another date, and it is saved.
    await page.getByLabel('Tanggal').fill('20/02/2025');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('status').getByText(/^Tersimpan: KM-A1-2025-/).waitFor();
  });
});
