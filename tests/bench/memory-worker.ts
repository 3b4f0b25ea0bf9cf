import { openAsBlob } from 'node:fs';
import { reopened } from './ledger.ts';

/** `serve BOOK` or `import BOOK FILE`: does the work once and prints the most memory the process held, in MB. */
const [task = '', path = '', file = ''] = process.argv.slice(2);
const { book, close } = reopened(path);
await (task === 'import' ? takeIn() : serve());
close();
process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)));

/** As `koperasi import` does, which loads no printer. */
async function takeIn(): Promise<void> {
  const { runImport } = await import('../../electron/background/app/import.ts');
  const done = await runImport(book, { kind: 'journal', file: new File([await openAsBlob(file)], 'jurnal.ndjson'), source: 'bench', savingsJournal: true });
  if (!done.ok) throw new Error(done.refusal.code);
}

/** An office day: the first screen, a search, the pages of fifty members, five reports printed. */
async function serve(): Promise<void> {
  const { homeSummary } = await import('../../electron/background/app/home.ts');
  const { getMember, listMembers } = await import('../../electron/background/app/member.ts');
  const { reportPdf } = await import('../../electron/background/app/report-paper.ts');
  const { findInBook } = await import('../../electron/background/app/search.ts');
  homeSummary(book, {});
  findInBook(book, { text: 'siti', limit: 20 });
  const members = listMembers(book, { search: '', status: 'active', descending: false, sort: 'number', offset: 0, limit: 200 });
  for (const row of members.rows.slice(0, 50)) getMember(book, { id: row.id, offset: 0, limit: 50 });
  for (const name of ['trial-balance', 'neraca', 'phu', 'members', 'savings'] as const) {
    const printed = await reportPdf(book, { name, period: '2024', paper: 'F4' });
    if (!printed.ok) throw new Error(printed.refusal.code);
  }
}
