import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { inProgram, openProgramOn, type Procedures } from './support/open-program.ts';
import { admitMembers, goTo, makeBook, waitForFocus } from './support/steps.ts';

async function headOffice(procedures: Procedures): Promise<void> {
  await makeBook(procedures);
  await admitMembers(procedures, { names: ['Siti Aminah', 'Budi Santoso'], date: '2025-01-06' });
}

/** The six words as they stand on screen under a heading, without their numbers. */
async function wordsOn(page: Page): Promise<readonly string[]> {
  const words = page.locator('main ol li').filter({ hasText: /^[1-6][a-z]+$/ });
  await words.nth(5).waitFor();
  return (await words.allTextContents()).map((word) => word.slice(1));
}

it('enrols a second PC by comparing words, and carries entries both ways in files', async () => {
  const stick = mkdtempSync(join(tmpdir(), 'koperasi-stik-'));
  /** Puts a downloaded file on the stick under its own name. */
  const carry = async (download: Download): Promise<string> => {
    const path = join(stick, download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };
  /** Clicks, and carries every file that comes of it. */
  const carryAll = async (page: Page, count: number, click: () => Promise<void>): Promise<readonly string[]> => {
    const downloads: Download[] = [];
    const all = new Promise<void>((resolve) => {
      const take = (download: Download): void => {
        downloads.push(download);
        if (downloads.length < count) return;
        page.off('download', take);
        resolve();
      };
      page.on('download', take);
    });
    await click();
    await all;
    return Promise.all(downloads.map(carry));
  };
  try {
    await inProgram(openProgramOn('2025-03-14', headOffice), async (head) => {
      await inProgram(openProgramOn('2025-03-14'), async (unit) => {
        // The unit asks.
        await unit.page.getByTitle('Gabung sebagai perangkat kedua').click();
        await unit.page.getByLabel('Kode unit PC ini').fill('TOKO');
        await unit.page.getByLabel('Nama Anda').fill('Wulan');
        await unit.page.getByRole('button', { name: 'Buat permintaan' }).click();
        const unitWords = await wordsOn(unit.page);
        const [request = ''] = await carryAll(unit.page, 1, () => unit.page.getByRole('button', { name: 'Simpan berkas permintaan' }).click());
        expect(request).toMatch(/\.kopkey$/);

        // The head office sees the same words, says so, and gives two files.
        await goTo(head.page, '/sinkronisasi/perangkat-baru');
        await head.page.locator('input[type=file]').setInputFiles(request);
        expect(await wordsOn(head.page)).toEqual(unitWords);
        const next = head.page.getByRole('button', { name: 'Lanjut' });
        expect(await next.isDisabled()).toBe(true);
        await head.page.getByLabel(/Kata-katanya sama/).check();
        await next.click();
        await head.page.getByText(/Sudah ada di buku/).waitFor();
        const back = await carryAll(head.page, 2, () => head.page.getByRole('button', { name: 'Daftarkan perangkat' }).click());
        const headWords = await wordsOn(head.page);

        // The unit compares the words of the cooperative and opens the book.
        for (const ending of ['.koptrust', '.kopsync']) {
          await unit.page.locator(`input[type=file][accept="${ending}"]`).setInputFiles(back.find((path) => path.endsWith(ending)) ?? '');
        }
        await unit.page.getByLabel('Kata-katanya sama').waitFor();
        expect((await wordsOn(unit.page)).slice(6)).toEqual(headWords);
        await unit.page.getByLabel('Kata-katanya sama').check();
        await unit.page.getByRole('button', { name: 'Gabung dan buka buku' }).click();
        await unit.page.getByRole('navigation').getByText('Simpanan', { exact: true }).waitFor();

        // A deposit at the unit.
        await goTo(unit.page, '/simpanan/setor');
        await waitForFocus(unit.page.locator('input[name=member]'));
        await unit.page.keyboard.type('Siti');
        await unit.page.keyboard.press('Enter');
        await waitForFocus(unit.page.locator('input[name=amount]'));
        await unit.page.keyboard.press('Alt+3');
        await unit.page.keyboard.type('175000');
        await unit.page.keyboard.press('Enter');
        await unit.page.getByRole('status').getByText('Rp 175.000 tersimpan').waitFor();

        // Its file goes home; nothing changes before it is applied.
        await goTo(unit.page, '/sinkronisasi');
        const [bundle = ''] = await carryAll(unit.page, 1, () => unit.page.getByRole('button', { name: 'Tulis berkas kiriman' }).click());
        const before = await head.procedures.report.trialBalance({});
        await goTo(head.page, '/sinkronisasi');
        await head.page.locator('input[type=file]').setInputFiles(bundle);
        await head.page.getByText('Kiriman ini asli dan siap diterapkan').waitFor();
        expect(await head.procedures.report.trialBalance({})).toEqual(before);
        await head.page.getByRole('button', { name: 'Terapkan' }).click();
        await head.page.getByText(/entri sudah masuk$/).waitFor();

        const [atHead, atUnit] = [await head.procedures.report.trialBalance({}), await unit.procedures.report.trialBalance({})];
        expect(atHead).toEqual(atUnit);
        expect(atHead.rows.find((row) => row.code === '21101')?.creditSen).toBe(17_500_000);

        // The same file again changes nothing and says so.
        await head.page.getByRole('button', { name: 'Selesai' }).click();
        await head.page.locator('input[type=file]').setInputFiles(bundle);
        await head.page.getByText('Berkas ini sudah pernah diterima').waitFor();
        expect(await head.procedures.report.trialBalance({})).toEqual(atHead);
        await head.page.getByRole('button', { name: 'Selesai' }).click();

        // The other way: a member admitted at the head office is known at the unit.
        await admitMembers(head.procedures, { names: ['Ketut Arjana'], date: '2025-03-14' });
        const [home = ''] = await carryAll(head.page, 1, () => head.page.getByRole('button', { name: 'Tulis berkas kiriman' }).click());
        await unit.page.getByRole('button', { name: 'Selesai' }).click();
        await unit.page.locator('input[type=file]').setInputFiles(home);
        await unit.page.getByRole('button', { name: 'Terapkan' }).click();
        await unit.page.getByText(/entri sudah masuk$/).waitFor();
        expect(await unit.procedures.report.trialBalance({})).toEqual(await head.procedures.report.trialBalance({}));
        await goTo(unit.page, '/anggota');
        await unit.page.getByText('Ketut Arjana').waitFor();
      });
    });
  } finally {
    rmSync(stick, { recursive: true, force: true });
  }
});
