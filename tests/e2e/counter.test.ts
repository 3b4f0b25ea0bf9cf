import { expect, it } from 'vitest';
import { inProgram, openProgramOn } from './support/open-program.ts';
import { goTo, makeBook, saveShownPdf, waitForFocus } from './support/steps.ts';

/** Kind of savings by its key, the amount as typed, the amount as shown when it is saved. */
const DEPOSITS = [
  { keys: 'Alt+1', typed: '100000', shown: '100.000' },
  { keys: 'Alt+2', typed: '50000', shown: '50.000' },
  { keys: 'Alt+3', typed: '250000', shown: '250.000' },
];

it('admits a member, takes three deposits and pays one withdrawal without the mouse, and prints its receipt', async () => {
  await inProgram(openProgramOn('2025-03-14', makeBook), async (program) => {
    const { page, procedures } = program;
    const member = page.locator('input[name=member]');
    const amount = page.locator('input[name=amount]');
    await goTo(page, '/anggota/baru');
    await waitForFocus(page.getByLabel('Nama lengkap'));
    await page.keyboard.type('Siti Aminah');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: 'Siti Aminah' }).waitFor();

    await goTo(page, '/simpanan/setor');
    // The style sheets of the built page come in another order than in development; ours must still have the last word.
    expect(await amount.evaluate((field) => [getComputedStyle(field).textAlign, getComputedStyle(field).fontSize])).toEqual(['right', '22px']);
    for (const deposit of DEPOSITS) {
      await waitForFocus(member);
      await page.keyboard.type('1');
      await page.keyboard.press('Enter');
      await waitForFocus(amount);
      await page.keyboard.press(deposit.keys);
      await waitForFocus(amount);
      await page.keyboard.type(deposit.typed);
      await page.keyboard.press('Enter');
      await page.getByRole('status').getByText(`Rp ${deposit.shown} tersimpan`).waitFor();
    }

    await page.keyboard.press('F3');
    await page.keyboard.press('F9');
    await page.getByRole('switch', { name: /Cetak bukti/, checked: true }).waitFor();
    await waitForFocus(member);
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await waitForFocus(amount);
    await page.keyboard.type('75000');
    await page.keyboard.press('Enter');
    const receipt = await saveShownPdf(page);
    expect(receipt.fileName).toMatch(/\.pdf$/);
    expect(receipt.pages).toHaveLength(1);
    expect(receipt.pages[0]).toContain('Siti Aminah');
    expect(receipt.pages[0]).toContain('75.000');
    expect(receipt.pages[0]?.toLowerCase()).toContain('tujuh puluh lima ribu rupiah');

    // 100.000 + 50.000 + 250.000 - 75.000 in the box; each kind of savings owes what was keyed.
    const { rows } = await procedures.report.trialBalance({});
    expect(rows.map((row) => [row.code, row.debitSen / 100, row.creditSen / 100])).toEqual([
      ['11101', 325_000, 0],
      ['21101', 0, 175_000],
      ['31101', 0, 100_000],
      ['31102', 0, 50_000],
    ]);
  });
});
