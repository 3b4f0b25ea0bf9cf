import { getMember } from '../../electron/background/app/member.ts';
import { wireId } from '../../electron/background/app/posting.ts';
import { largeBook } from './book.ts';
import { reopened } from './ledger.ts';
import { medianOf, ms, type BenchContext, type BenchRow } from './row.ts';

/** The page of one member after another, against the bare indexed query over the same member's lines. */
export async function benchMemberPage(context: BenchContext): Promise<readonly BenchRow[]> {
  const { path } = await largeBook(context);
  const { book, close } = reopened(path);
  const ids = book.read.all<{ id: number }>('SELECT id FROM member ORDER BY id LIMIT 200').map((row) => row.id);
  const idAt = (index: number): number => ids[index % ids.length] ?? 0;
  const bare = medianOf(60, (index) => void book.read.all(
    'SELECT l.journal, l.account, l.debit, l.credit, j.date, j.ref FROM line l JOIN journal j ON j.id = l.journal WHERE l.member = ? ORDER BY j.date DESC LIMIT 50', idAt(index)));
  const ours = medianOf(60, (index) => {
    const page = getMember(book, { id: wireId(book.read, idAt(index)), offset: 0, limit: 50 });
    if (!page.ok) throw new Error(page.refusal.code);
  });
  close();
  return [{ name: `member page, 1,000 members, ${context.entriesLarge} entries`, ours: ms(ours), baseline: ms(bare), ratio: ours / bare, budget: 6 }];
}
