import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { inProgram, openProgram } from './support/open-program.ts';
import { COOPERATIVE } from './support/steps.ts';

it('makes a book in five steps from an empty PC', async () => {
  await inProgram(openProgram(), async (program) => {
    const { page } = program;
    await page.getByTitle('Buat buku baru').click();
    const next = page.getByRole('button', { name: 'Lanjut' });
    expect(await page.getByRole('radio', { name: 'Koperasi Serba Usaha' }).isChecked()).toBe(true);
    await next.click();
    await page.getByLabel('Nama koperasi').fill(COOPERATIVE);
    await page.getByLabel('Kota atau kabupaten').fill('Sleman');
    await next.click();
    await page.getByText('Siapa yang menandatangani laporan?').waitFor();
    await next.click();
    await page.getByLabel('Nama Anda').fill('Ratna');
    await page.getByLabel('Tahun buku pertama').fill('2025');
    await next.click();
    await page.getByText('Sudah benar?').waitFor();
    await page.getByRole('button', { name: 'Buat buku', exact: true }).click();

    await page.getByRole('navigation').getByText('Simpanan', { exact: true }).waitFor();
    await page.getByText('Tani Makmur').first().waitFor();
    // The first year is over by the calendar; it is still the year to work in.
    await page.getByRole('button', { name: 'Periode Januari 2025' }).waitFor();
    expect(readdirSync(program.dataFolder, { recursive: true }).map(String).filter((name) => name.endsWith('.koperasi'))).toHaveLength(1);

    // The book opens again after the page was closed; nobody has to look for it.
    await page.reload();
    await page.getByRole('navigation').getByText('Simpanan', { exact: true }).waitFor();
  });
});
