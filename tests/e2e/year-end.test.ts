import { expect, it } from 'vitest';
import { isoDate } from '../../shared/calendar/date.ts';
import { rupiah } from '../../shared/money/sen.ts';
import { inProgram, openProgramOn, type Procedures } from './support/open-program.ts';
import { admitMembers, commandId, COOPERATIVE, goTo, makeBook, saveShownPdf } from './support/steps.ts';

/** A year of two members: loan interest of Rp7.000.000 and Rp3.000.000, and no cost. */
async function yearOfWork(procedures: Procedures): Promise<void> {
  await makeBook(procedures);
  const members = await admitMembers(procedures, { names: ['Siti Aminah', 'Budi Santoso'], date: '2025-01-06' });
  const amounts = [rupiah(7_000_000), rupiah(3_000_000)];
  for (const [index, memberId] of members.entries()) {
    await procedures.cash.receive({
      date: isoDate('2025-06-30'), cashAccountCode: '11101', text: 'Jasa pinjaman', commandId: commandId(),
      lines: [{ accountCode: '41101', amountSen: amounts[index] ?? rupiah(0), memberId }],
    });
  }
}

const PARTS = ['Laporan Posisi Keuangan', 'Perhitungan Hasil Usaha', 'Perubahan Ekuitas', 'Pembagian SHU', 'Berita Acara', 'Daftar Hadir', 'Siti Aminah', 'Budi Santoso'];

it('closes the year, changes a percentage of the SHU, freezes and decides it, and prints the book of the meeting', async () => {
  await inProgram(openProgramOn('2026-01-12', yearOfWork), async ({ page, procedures }) => {
    await goTo(page, '/tutup-buku');
    await page.getByRole('button', { name: 'Tutup buku tahun 2025' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Tutup buku tahun 2025' }).click();
    await page.getByRole('button', { name: 'Buka pembagian SHU' }).click();
    await page.getByRole('heading', { name: 'Pembagian SHU tahun buku 2025' }).waitFor();

    // Capital: 20 % of 10.000.000, half each. Loans: 15 %, seven to three. Nobody bought in the shop or sold a harvest.
    const rowOf = (name: string) => page.getByRole('row').filter({ hasText: name });
    await rowOf('Siti Aminah').getByText('2.050.000', { exact: true }).waitFor();
    await rowOf('Budi Santoso').getByText('1.450.000', { exact: true }).waitFor();

    await page.getByLabel(/^Persentase .*simpan pinjam/i).fill('10');
    await page.getByText('Kurang 5,00 %').waitFor();
    await page.getByRole('button', { name: /^Seimbangkan ke .*cadangan/i }).click();
    await page.getByText('Kurang 5,00 %').waitFor({ state: 'detached' });
    await rowOf('Siti Aminah').getByText('1.700.000', { exact: true }).waitFor();
    await rowOf('Budi Santoso').getByText('1.300.000', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Bekukan perhitungan' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bekukan', exact: true }).click();
    await page.getByText(/^Segel /).waitFor();

    await page.getByRole('button', { name: 'Tetapkan keputusan RAT' }).click();
    await page.getByLabel('Nomor berita acara').fill('01/BA-RAT/I/2026');
    await page.getByRole('button', { name: 'Tetapkan dan bukukan' }).click();
    await page.getByText('Dibukukan', { exact: true }).waitFor();
    // Owed to members 3.000.000, reserve 30 % and the 15 % nobody claimed, a quarter in funds; nothing waits any more.
    const { rows } = await procedures.report.trialBalance({});
    const creditOf = (code: string) => (rows.find((row) => row.code === code)?.creditSen ?? 0) / 100;
    expect({ members: creditOf('21501'), reserve: creditOf('31401'), undistributed: creditOf('31502') }).toEqual({ members: 3_000_000, reserve: 4_500_000, undistributed: 0 });

    await goTo(page, '/rat');
    await page.getByRole('button', { name: /^Buat buku RAT/ }).click();
    const ratBook = await saveShownPdf(page);
    const text = ratBook.pages.join('\n');
    expect(text).toContain(COOPERATIVE);
    for (const part of PARTS) expect(text.toLowerCase()).toContain(part.toLowerCase());
    for (const figure of ['10.000.000', '3.000.000', '1.700.000', '1.300.000']) expect(text).toContain(figure);
  });
});
