/**
 * The first shape of a book. Two kinds of tables: the truth (feed, log, att, checkpoint, trust_doc, bundle_*), and
 * projections that can be dropped and rebuilt from it. An event and what it made share one integer:
 * id = feed.ix * 2^32 + seq, so that no table needs a second key.
 *
 * The schema repeats the law (architecture.md, decision 5): a journal is inserted after its lines, and its trigger demands
 * at least two of them, debit = credit, an open month and an event in the log; from then on neither it nor its lines can change.
 */
export const BOOK_SCHEMA = `
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value ANY
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- the truth

CREATE TABLE feed (
  ix INTEGER PRIMARY KEY CHECK (ix BETWEEN 1 AND 1048575),
  feed_id BLOB NOT NULL UNIQUE CHECK (length(feed_id) = 32),
  keyid BLOB NOT NULL CHECK (length(keyid) = 32),
  public_key BLOB NOT NULL CHECK (length(public_key) = 32),
  tag TEXT NOT NULL UNIQUE CHECK (length(tag) = 16),
  stream INTEGER NOT NULL,
  own INTEGER NOT NULL CHECK (own IN (0, 1)),
  series TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('pusat', 'unit', 'other')), -- what the trust document lets its entries do
  status INTEGER NOT NULL DEFAULT 0, -- 0 open, 1 frozen: two histories under one key
  head_seq INTEGER NOT NULL DEFAULT 0,
  head_hash BLOB NOT NULL CHECK (length(head_hash) = 32),
  head_t INTEGER NOT NULL DEFAULT 0,
  head_c INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE log (
  id INTEGER PRIMARY KEY CHECK (id > 4294967296),
  kind INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32),
  body BLOB NOT NULL CHECK (length(body) <= 65536)
) STRICT;

CREATE TABLE att (
  event INTEGER NOT NULL,
  n INTEGER NOT NULL,
  class INTEGER NOT NULL,
  state INTEGER NOT NULL DEFAULT 1 CHECK (state IN (0, 1, 2)), -- 0 withheld, 1 here, 2 erased
  salt BLOB,
  bytes BLOB CHECK (length(bytes) <= 262144),
  PRIMARY KEY (event, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE checkpoint (
  feed INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  body BLOB NOT NULL,
  sig BLOB NOT NULL CHECK (length(sig) = 64),
  PRIMARY KEY (feed, seq)
) STRICT, WITHOUT ROWID;

CREATE TABLE trust_doc (
  version INTEGER PRIMARY KEY,
  hash BLOB NOT NULL,
  document BLOB NOT NULL
) STRICT;

CREATE TABLE bundle_in (
  bundle_id BLOB PRIMARY KEY,
  file_sha BLOB NOT NULL,
  sender BLOB NOT NULL,
  counter INTEGER NOT NULL,
  applied_t INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  summary TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_out (
  bundle_id BLOB PRIMARY KEY,
  recipient BLOB NOT NULL,
  counter INTEGER NOT NULL,
  ranges TEXT NOT NULL,
  written_t INTEGER NOT NULL,
  file_name TEXT NOT NULL,
  events INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE bundle_parked (
  file_sha BLOB PRIMARY KEY,
  file_name TEXT NOT NULL,
  bytes BLOB NOT NULL,
  parked_t INTEGER NOT NULL,
  code TEXT NOT NULL,
  detail TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE peer_ack (
  peer BLOB NOT NULL,
  feed_id BLOB NOT NULL,
  seq INTEGER NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (peer, feed_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE command_seen (
  id TEXT PRIMARY KEY,
  procedure TEXT NOT NULL,
  answer TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- projections

CREATE TABLE unit (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL
) STRICT;

CREATE TABLE account (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('asset', 'liability', 'equity', 'income', 'expense')),
  normal TEXT NOT NULL CHECK (normal IN ('debit', 'credit')),
  parent TEXT,
  heading INTEGER NOT NULL CHECK (heading IN (0, 1)),
  line TEXT,
  party TEXT NOT NULL CHECK (party IN ('member', 'nonMember', 'none')),
  unit TEXT,
  role TEXT,
  archived INTEGER NOT NULL CHECK (archived IN (0, 1)),
  batch INTEGER
) STRICT;

CREATE TABLE savings_product (
  id INTEGER PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  account INTEGER NOT NULL REFERENCES account (id),
  kind TEXT NOT NULL CHECK (kind IN ('pokok', 'wajib', 'sukarela', 'other')),
  amount INTEGER NOT NULL CHECK (amount BETWEEN 0 AND 9007199254740991),
  withdrawable INTEGER NOT NULL CHECK (withdrawable IN (0, 1))
) STRICT;

CREATE TABLE member (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  joined TEXT NOT NULL CHECK (joined GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  kind TEXT NOT NULL,
  unit INTEGER NOT NULL REFERENCES unit (id),
  status TEXT NOT NULL CHECK (status IN ('active', 'left', 'void')),
  left_on TEXT,
  left_reason TEXT,
  name TEXT NOT NULL DEFAULT '',
  search TEXT NOT NULL DEFAULT '',
  address TEXT NOT NULL DEFAULT '',
  gender TEXT NOT NULL DEFAULT '',
  occupation TEXT NOT NULL DEFAULT '',
  national_id TEXT NOT NULL DEFAULT '',
  birth_place TEXT NOT NULL DEFAULT '',
  birth_date TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  heir TEXT NOT NULL DEFAULT '',
  bank_account TEXT NOT NULL DEFAULT '',
  note TEXT NOT NULL DEFAULT '',
  source TEXT,
  batch INTEGER
) STRICT;
CREATE INDEX member_number ON member (number);
CREATE INDEX member_national_id ON member (national_id) WHERE national_id <> '';
CREATE INDEX member_source ON member (source) WHERE source IS NOT NULL;

-- The newest updates of a field that no other update has seen; one row unless two PCs changed it at once.
CREATE TABLE field_head (
  entity INTEGER NOT NULL,
  field INTEGER NOT NULL,
  event INTEGER NOT NULL,
  t INTEGER NOT NULL,
  c INTEGER NOT NULL,
  value TEXT NOT NULL,
  PRIMARY KEY (entity, field, event)
) STRICT, WITHOUT ROWID;

CREATE TABLE import_source (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE journal (
  id INTEGER PRIMARY KEY,
  date TEXT NOT NULL CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ym INTEGER NOT NULL CHECK (ym BETWEEN 190001 AND 299913),
  template INTEGER NOT NULL,
  params TEXT,
  document TEXT,
  source INTEGER REFERENCES import_source (id),
  ref TEXT,
  unit INTEGER NOT NULL REFERENCES unit (id),
  member INTEGER REFERENCES member (id),
  reverses INTEGER REFERENCES journal (id),
  batch INTEGER,
  total INTEGER NOT NULL CHECK (total BETWEEN 1 AND 9007199254740991),
  cash INTEGER NOT NULL CHECK (cash BETWEEN -9007199254740991 AND 9007199254740991),
  entered INTEGER NOT NULL,
  actor INTEGER NOT NULL,
  CHECK ((document IS NULL) <> (ref IS NULL)),
  CHECK ((source IS NULL) = (ref IS NULL))
) STRICT;
CREATE INDEX journal_date ON journal (date);
CREATE INDEX journal_ym ON journal (ym);
CREATE UNIQUE INDEX journal_document ON journal (document) WHERE document IS NOT NULL;
CREATE UNIQUE INDEX journal_ref ON journal (source, ref) WHERE ref IS NOT NULL;
CREATE UNIQUE INDEX journal_reverses ON journal (reverses) WHERE reverses IS NOT NULL;

CREATE TABLE line (
  journal INTEGER NOT NULL REFERENCES journal (id) DEFERRABLE INITIALLY DEFERRED,
  no INTEGER NOT NULL CHECK (no BETWEEN 1 AND 1000),
  account INTEGER NOT NULL REFERENCES account (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  member INTEGER REFERENCES member (id),
  product INTEGER REFERENCES savings_product (id),
  debit INTEGER NOT NULL CHECK (debit BETWEEN 0 AND 9007199254740991),
  credit INTEGER NOT NULL CHECK (credit BETWEEN 0 AND 9007199254740991),
  ym INTEGER NOT NULL,
  PRIMARY KEY (journal, no),
  CHECK ((debit = 0) <> (credit = 0))
) STRICT, WITHOUT ROWID;
CREATE INDEX line_account ON line (account, ym);
CREATE INDEX line_member ON line (member) WHERE member IS NOT NULL;

-- Kept balances: movements by account, unit and month, and the same by year for the years before.
CREATE TABLE balance (
  account INTEGER NOT NULL REFERENCES account (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  ym INTEGER NOT NULL,
  debit INTEGER NOT NULL CHECK (debit BETWEEN 0 AND 9007199254740991),
  credit INTEGER NOT NULL CHECK (credit BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (account, unit, ym)
) STRICT, WITHOUT ROWID;

CREATE TABLE balance_year (
  year INTEGER NOT NULL,
  account INTEGER NOT NULL REFERENCES account (id),
  unit INTEGER NOT NULL REFERENCES unit (id),
  debit INTEGER NOT NULL CHECK (debit BETWEEN 0 AND 9007199254740991),
  credit INTEGER NOT NULL CHECK (credit BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (year, account, unit)
) STRICT, WITHOUT ROWID;

-- The member ledger by savings product and month.
CREATE TABLE member_balance (
  member INTEGER NOT NULL REFERENCES member (id),
  product INTEGER NOT NULL REFERENCES savings_product (id),
  ym INTEGER NOT NULL,
  deposit INTEGER NOT NULL CHECK (deposit BETWEEN 0 AND 9007199254740991),
  withdrawal INTEGER NOT NULL CHECK (withdrawal BETWEEN 0 AND 9007199254740991),
  PRIMARY KEY (member, product, ym)
) STRICT, WITHOUT ROWID;

-- Movements of the member ledger that came without a journal.
CREATE TABLE savings_record (
  event INTEGER NOT NULL,
  no INTEGER NOT NULL,
  member INTEGER NOT NULL REFERENCES member (id),
  product INTEGER NOT NULL REFERENCES savings_product (id),
  date TEXT NOT NULL,
  amount INTEGER NOT NULL CHECK (amount <> 0 AND amount BETWEEN -9007199254740991 AND 9007199254740991),
  source INTEGER NOT NULL REFERENCES import_source (id),
  ref TEXT NOT NULL,
  batch INTEGER NOT NULL,
  PRIMARY KEY (event, no)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX savings_record_ref ON savings_record (source, ref);
CREATE INDEX savings_record_member ON savings_record (member);

CREATE TABLE document_series (
  kind TEXT NOT NULL,
  series TEXT NOT NULL,
  year INTEGER NOT NULL,
  last INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (kind, series, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE period (
  ym INTEGER PRIMARY KEY CHECK (ym BETWEEN 190001 AND 299913),
  locked INTEGER NOT NULL CHECK (locked IN (0, 1)),
  version INTEGER NOT NULL,
  event INTEGER NOT NULL,
  tb_hash BLOB,
  locked_t INTEGER NOT NULL
) STRICT;

CREATE TABLE period_cut (
  ym INTEGER NOT NULL,
  feed INTEGER NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (ym, feed)
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  event INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  file_name TEXT NOT NULL,
  rows INTEGER NOT NULL,
  t INTEGER NOT NULL,
  reversed_by INTEGER
) STRICT;

CREATE TABLE shu_snapshot (
  year INTEGER PRIMARY KEY,
  event INTEGER NOT NULL,
  hash BLOB NOT NULL,
  computed_t INTEGER NOT NULL,
  body TEXT NOT NULL,
  decided_event INTEGER,
  decided_on TEXT,
  journal INTEGER,
  minutes TEXT
) STRICT;

CREATE TABLE quarantine (
  event INTEGER NOT NULL,
  code TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (event, code)
) STRICT, WITHOUT ROWID;

-- ---------------------------------------------------------------- the law, as triggers

CREATE TRIGGER log_append BEFORE INSERT ON log
WHEN EXISTS (SELECT 1 FROM log WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'log: an entry is never replaced'); END;
CREATE TRIGGER log_keep BEFORE UPDATE ON log
BEGIN SELECT RAISE(ABORT, 'log: an entry is never changed'); END;
CREATE TRIGGER log_stay BEFORE DELETE ON log
BEGIN SELECT RAISE(ABORT, 'log: an entry is never deleted'); END;

CREATE TRIGGER att_append BEFORE INSERT ON att
WHEN EXISTS (SELECT 1 FROM att WHERE event = NEW.event AND n = NEW.n)
BEGIN SELECT RAISE(ABORT, 'att: a payload is never replaced'); END;
CREATE TRIGGER att_keep BEFORE UPDATE ON att
BEGIN SELECT RAISE(ABORT, 'att: a payload is never changed'); END;
CREATE TRIGGER att_stay BEFORE DELETE ON att
BEGIN SELECT RAISE(ABORT, 'att: a payload is never deleted'); END;

CREATE TRIGGER line_insert BEFORE INSERT ON line
WHEN EXISTS (SELECT 1 FROM journal WHERE id = NEW.journal)
BEGIN SELECT RAISE(ABORT, 'line: the journal is posted'); END;
CREATE TRIGGER line_update BEFORE UPDATE ON line
WHEN EXISTS (SELECT 1 FROM journal WHERE id = OLD.journal) AND NOT (
  NEW.journal = OLD.journal AND NEW.no = OLD.no AND NEW.account = OLD.account AND NEW.unit = OLD.unit
  AND NEW.member IS OLD.member AND NEW.product IS OLD.product AND NEW.debit = OLD.debit AND NEW.credit = OLD.credit
  AND NEW.ym = (SELECT ym FROM journal WHERE id = OLD.journal))
BEGIN SELECT RAISE(ABORT, 'line: the journal is posted'); END;
CREATE TRIGGER line_delete BEFORE DELETE ON line
WHEN EXISTS (SELECT 1 FROM journal WHERE id = OLD.journal)
BEGIN SELECT RAISE(ABORT, 'line: the journal is posted'); END;

CREATE TRIGGER journal_insert BEFORE INSERT ON journal
BEGIN
  SELECT RAISE(ABORT, 'journal: already posted') WHERE EXISTS (SELECT 1 FROM journal WHERE id = NEW.id);
  SELECT RAISE(ABORT, 'journal: not balanced')
    FROM (SELECT count(*) AS lines, sum(debit) AS debits, sum(credit) AS credits, min(ym) AS low, max(ym) AS high FROM line WHERE journal = NEW.id)
    WHERE lines < 2 OR debits IS NOT credits OR debits IS NOT NEW.total OR low IS NOT NEW.ym OR high IS NOT NEW.ym;
  SELECT RAISE(ABORT, 'journal: no entry in the log')
    WHERE NOT EXISTS (SELECT 1 FROM log WHERE id = NEW.id AND kind IN (10, 11));
  SELECT RAISE(ABORT, 'journal: the month is locked')
    WHERE EXISTS (SELECT 1 FROM period p WHERE p.ym = NEW.ym AND p.locked = 1 AND NOT EXISTS (
      SELECT 1 FROM period_cut c WHERE c.ym = p.ym AND c.feed = NEW.id >> 32 AND c.seq >= (NEW.id & 4294967295)));
END;
-- Two PCs that reverse one entry at once: both books keep the same one of the two (sync.md 1.6), the other is set aside.
CREATE TRIGGER journal_delete BEFORE DELETE ON journal
WHEN NOT EXISTS (SELECT 1 FROM quarantine q JOIN log g ON g.id = q.event WHERE q.event = OLD.id AND q.code = 'journal.reversedTwice' AND g.kind = 11)
BEGIN SELECT RAISE(ABORT, 'journal: never deleted, only reversed'); END;
-- The one change there is: an entry that a close did not include moves to a later open month (sync.md 1.10).
CREATE TRIGGER journal_update BEFORE UPDATE ON journal
WHEN NOT (
  NEW.id = OLD.id AND NEW.date = OLD.date AND NEW.template = OLD.template AND NEW.params IS OLD.params
  AND NEW.document IS OLD.document AND NEW.source IS OLD.source AND NEW.ref IS OLD.ref AND NEW.unit = OLD.unit
  AND NEW.member IS OLD.member AND NEW.reverses IS OLD.reverses AND NEW.batch IS OLD.batch AND NEW.total = OLD.total
  AND NEW.cash = OLD.cash AND NEW.entered = OLD.entered AND NEW.actor = OLD.actor AND NEW.ym > OLD.ym
  AND EXISTS (SELECT 1 FROM period p WHERE p.ym = OLD.ym AND p.locked = 1 AND NOT EXISTS (
    SELECT 1 FROM period_cut c WHERE c.ym = p.ym AND c.feed = OLD.id >> 32 AND c.seq >= (OLD.id & 4294967295)))
  AND NOT EXISTS (SELECT 1 FROM period p WHERE p.ym = NEW.ym AND p.locked = 1 AND NOT EXISTS (
    SELECT 1 FROM period_cut c WHERE c.ym = p.ym AND c.feed = NEW.id >> 32 AND c.seq >= (NEW.id & 4294967295))))
BEGIN SELECT RAISE(ABORT, 'journal: never changed, only reversed'); END;

CREATE TRIGGER account_code BEFORE UPDATE ON account
WHEN NEW.id <> OLD.id OR NEW.code <> OLD.code
BEGIN SELECT RAISE(ABORT, 'account: its code is its name in the log'); END;
CREATE TRIGGER account_stay BEFORE DELETE ON account
BEGIN SELECT RAISE(ABORT, 'account: archived, never deleted'); END;

CREATE TRIGGER period_insert BEFORE INSERT ON period
WHEN EXISTS (SELECT 1 FROM period WHERE ym = NEW.ym)
  OR NOT EXISTS (SELECT 1 FROM log WHERE id = NEW.event AND kind = CASE NEW.locked WHEN 1 THEN 60 ELSE 61 END)
BEGIN SELECT RAISE(ABORT, 'period: only a close in the log locks a month'); END;
CREATE TRIGGER period_update BEFORE UPDATE ON period
WHEN NEW.ym <> OLD.ym OR NEW.version <= OLD.version OR NEW.event = OLD.event
  OR NOT EXISTS (SELECT 1 FROM log WHERE id = NEW.event AND kind = CASE NEW.locked WHEN 1 THEN 60 ELSE 61 END)
BEGIN SELECT RAISE(ABORT, 'period: only an entry in the log changes a lock'); END;
CREATE TRIGGER period_delete BEFORE DELETE ON period
BEGIN SELECT RAISE(ABORT, 'period: a lock is never deleted'); END;
CREATE TRIGGER period_cut_insert BEFORE INSERT ON period_cut
WHEN EXISTS (SELECT 1 FROM period WHERE ym = NEW.ym AND locked = 1)
BEGIN SELECT RAISE(ABORT, 'period: the cut is sealed'); END;
CREATE TRIGGER period_cut_update BEFORE UPDATE ON period_cut
WHEN EXISTS (SELECT 1 FROM period WHERE ym = OLD.ym AND locked = 1)
BEGIN SELECT RAISE(ABORT, 'period: the cut is sealed'); END;
CREATE TRIGGER period_cut_delete BEFORE DELETE ON period_cut
WHEN EXISTS (SELECT 1 FROM period WHERE ym = OLD.ym AND locked = 1)
BEGIN SELECT RAISE(ABORT, 'period: the cut is sealed'); END;
`;
