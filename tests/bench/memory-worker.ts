import { readFileSync } from 'node:fs';
import { homeSummary } from '../../electron/background/app/home.ts';
import { runImport } from '../../electron/background/app/import.ts';
import { getMember, listMembers } from '../../electron/background/app/member.ts';
import { reportPdf } from '../../electron/background/app/report-paper.ts';
import { findInBook } from '../../electron/background/app/search.ts';
import { reopened } from './ledger.ts';

/** `serve BOOK` or `import BOOK FILE`: does the work once and prints the most memory the process held, in MB. */
const [task = '', path = '', file = ''] = process.argv.slice(2);
const { book, close } = reopened(path);
if (task === 'import') {
  const done = await runImport(book, { kind: 'journal', file: new File([readFileSync(file)], 'jurnal.ndjson'), source: 'bench', savingsJournal: true });
  if (!done.ok) throw new Error(done.refusal.code);
} else {
  homeSummary(book, {});
  findInBook(book, { text: 'siti', limit: 20 });
  const members = listMembers(book, { search: '', status: 'active', descending: false, sort: 'number', offset: 0, limit: 200 });
  for (const row of members.rows.slice(0, 50)) getMember(book, { id: row.id, offset: 0, limit: 50 });
  for (const name of ['trial-balance', 'neraca', 'phu', 'members', 'savings'] as const) {
    const printed = await reportPdf(book, { name, period: '2024', paper: 'F4' });
    if (!printed.ok) throw new Error(printed.refusal.code);
  }
}
close();
process.stdout.write(String(Math.round(process.resourceUsage().maxRSS / 1024)));
