import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import { openBook } from '../../electron/background/app/open-book.ts';
import { postJournal } from '../../electron/background/app/journal.ts';
import { runImport } from '../../electron/background/app/import.ts';
import { realEnvironment } from '../../electron/background/host/environment.ts';
import { isoDate } from '../../shared/calendar/date.ts';
import { rupiah, ZERO } from '../../shared/money/sen.ts';

/**
 * A process that gets killed: posts (or imports) as fast as it can and writes one line to its output after each answer.
 * `posting-worker.ts BOOK post|import|bulk RUN`; bulk imports are large enough for the path that sets triggers aside.
 */
const [, , path = '', mode = 'post', run = '0'] = process.argv;
const opened = openBook(realEnvironment(), path);
if (!opened.ok) {
  writeSync(2, opened.refusal.code);
  process.exit(3);
}
const { book } = opened.value;
writeSync(1, 'open\n');

for (let number = 0; ; number += 1) {
  if (mode === 'post') {
    const posted = postJournal(book, {
      date: isoDate('2025-03-01'), text: `Uji ${run} ${number}`, lines: [
        { accountCode: '61102', debitSen: rupiah(1_000 + number), creditSen: ZERO, memberId: null },
        { accountCode: '21701', debitSen: ZERO, creditSen: rupiah(1_000 + number), memberId: null },
      ],
    });
    if (posted.ok) writeSync(1, `${posted.value.document}\n`);
  } else {
    const source = `bunuh-${run}-${number}`;
    const imported = await runImport(book, { kind: 'journal', file: ndjson(source), source, savingsJournal: true });
    if (imported.ok) writeSync(1, `${source}\n`);
  }
}

/** 400 entries of two lines, or 6,000. */
function ndjson(source: string): File {
  const rows = Array.from({ length: mode === 'bulk' ? 6_000 : 400 }, (_, index) => JSON.stringify({
    date: '2025-03-02', ref: `${source}/${index}`, memo: createHash('sha256').update(`${source}${index}`).digest('hex').slice(0, 20),
    lines: [{ account: '61102', debit: String(index + 1) }, { account: '21701', credit: String(index + 1) }],
  }));
  return new File([rows.join('\n')], 'jurnal.ndjson');
}
