import { randomUUID } from 'node:crypto';
import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import { done } from '#shared/domain/result.ts';
import * as account from '../app/account.ts';
import { bookProfile, setBookProfile } from '../app/book-facts.ts';
import { exportBundle } from '../app/bundle-export.ts';
import { bundleExceptions, bundleHistory } from '../app/bundle-history.ts';
import { importBundle, inspectBundle } from '../app/bundle-import.ts';
import { checkBook } from '../app/check.ts';
import type { Environment } from '../app/context.ts';
import { enrolDevice, inspectRequest } from '../app/device-enrol.ts';
import { inspectTrust, requestFile } from '../app/device-join.ts';
import { bundleRecipients, cooperativeName, listDevices } from '../app/device-list.ts';
import { homeSummary } from '../app/home.ts';
import { importErrorFile, previewImport, runImport } from '../app/import.ts';
import { importProfiles } from '../app/import-profile.ts';
import { importBatches, reverseImport } from '../app/import-reverse.ts';
import { createJobs } from '../app/job.ts';
import * as journal from '../app/journal.ts';
import * as kas from '../app/kas.ts';
import * as member from '../app/member.ts';
import * as period from '../app/period.ts';
import * as rat from '../app/rat.ts';
import { setRatMeeting, setRatText } from '../app/rat-text.ts';
import * as report from '../app/report.ts';
import * as paper from '../app/report-paper.ts';
import { buildPractice } from '../app/sample-practice.ts';
import * as savings from '../app/savings.ts';
import { findInBook } from '../app/search.ts';
import {
  acceptAndOpen, bookStatus, closeBook, createAndOpen, createSession, joinCooperative, openExisting, openPractice, whileJoining, type Session,
} from '../app/session.ts';
import * as shu from '../app/shu.ts';
import { trialBalanceRows } from '../app/trial-balance.ts';
import { realEnvironment } from './environment.ts';
import { createHandlers } from './procedure.ts';
import { refusalData } from './refusal-data.ts';
import type { ServedHost } from './served-host.ts';

export type HostOptions = {
  /** Where books lie when nobody says otherwise. */
  readonly dataFolder: string;
  /** A book to open at once. */
  readonly bookFile?: string;
  readonly environment?: Environment;
  /** Where bugs are written; the console of the terminal host, a log file elsewhere. */
  readonly log?: (line: string) => void;
};

export type Host = ServedHost & { readonly session: Session; close(): Promise<void> };

/** The background behind every transport: the contract's procedures over one session. */
export function createHost(options: HostOptions): Host {
  const session = createSession(options.environment ?? realEnvironment(), options.dataFolder);
  if (options.bookFile !== undefined) {
    const opened = openExisting(session, { path: options.bookFile });
    if (!opened.ok) throw new Error(`${opened.refusal.code}: ${options.bookFile}`);
  }
  const router = createRouter(session, options.log ?? (() => undefined));
  return {
    router,
    context: {},
    session,
    close: () => {
      session.replace(null);
      session.setJoining(null);
      return Promise.resolve();
    },
  };
}

/** One line per procedure: which use case answers it. */
export function createRouter(session: Session, log: (line: string) => void) {
  const { reads, asks, does, free } = createHandlers({
    current: session.current,
    newCommandId: randomUUID,
    report: (procedure, error) => {
      const incident = randomUUID().slice(0, 8);
      log(`${incident} ${procedure} ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      return incident;
    },
  });
  const jobs = createJobs(randomUUID, (refusal) => refusalData(refusal).message);
  const os = implement(contract);
  return os.router({
    book: {
      status: os.book.status.handler(free(() => done(bookStatus(session)))),
      create: os.book.create.handler(free((input) => createAndOpen(session, input))),
      openPractice: os.book.openPractice.handler(free(() => openPractice(session, (path) => makePractice(session, path)))),
      open: os.book.open.handler(free((input) => openExisting(session, input))),
      close: os.book.close.handler(free(() => closeBook(session))),
      join: os.book.join.handler(free((input) => joinCooperative(session, input))),
      profile: os.book.profile.handler(reads((open) => bookProfile(open))),
      setProfile: os.book.setProfile.handler(does(setBookProfile)),
    },
    unit: {
      list: os.unit.list.handler(reads((open) => account.listUnits(open))),
      define: os.unit.define.handler(does(account.defineUnit)),
    },
    account: {
      list: os.account.list.handler(reads(account.listAccounts)),
      ledger: os.account.ledger.handler(asks(account.accountLedger)),
      define: os.account.define.handler(does(account.defineAccount)),
      archive: os.account.archive.handler(does(account.archiveAccount)),
    },
    journal: {
      list: os.journal.list.handler(reads(journal.listJournals)),
      get: os.journal.get.handler(asks(journal.getJournal)),
      post: os.journal.post.handler(does(journal.postJournal)),
      reverse: os.journal.reverse.handler(does(journal.reverseJournal)),
      correct: os.journal.correct.handler(does(journal.correctJournal)),
    },
    cash: {
      accounts: os.cash.accounts.handler(reads((open) => kas.cashAccounts(open))),
      receive: os.cash.receive.handler(does(kas.receiveCash)),
      pay: os.cash.pay.handler(does(kas.payCash)),
      transfer: os.cash.transfer.handler(does(kas.transferCash)),
    },
    period: {
      list: os.period.list.handler(reads(period.listPeriods)),
      lock: os.period.lock.handler(does(period.lockPeriod)),
      reopen: os.period.reopen.handler(does(period.reopenPeriod)),
      closeYear: os.period.closeYear.handler(does(period.closeYear)),
      yearState: os.period.yearState.handler(reads(period.yearState)),
    },
    member: {
      list: os.member.list.handler(reads(member.listMembers)),
      get: os.member.get.handler(asks(member.getMember)),
      nextNumber: os.member.nextNumber.handler(reads((open) => ({ number: member.nextMemberNumber(open) }))),
      register: os.member.register.handler(does(member.registerMember)),
      edit: os.member.edit.handler(does(member.editMember)),
      leave: os.member.leave.handler(does(member.leaveMember)),
    },
    savings: {
      products: os.savings.products.handler(reads((open) => savings.listProducts(open))),
      defineProduct: os.savings.defineProduct.handler(does(savings.defineProduct)),
      deposit: os.savings.deposit.handler(does(savings.deposit)),
      withdraw: os.savings.withdraw.handler(does(savings.withdraw)),
      movementTable: os.savings.movementTable.handler(reads(savings.savingsMovementTable)),
    },
    report: {
      trialBalance: os.report.trialBalance.handler(asks(trialBalanceRows)),
      statement: os.report.statement.handler(asks(report.reportStatement)),
      pdf: os.report.pdf.handler(asks(paper.reportPdf)),
      xlsx: os.report.xlsx.handler(asks(paper.reportXlsx)),
      receipt: os.report.receipt.handler(asks(paper.receiptPdf)),
      series: os.report.series.handler(reads(report.monthSeries)),
    },
    home: { summary: os.home.summary.handler(reads(homeSummary)) },
    search: { find: os.search.find.handler(reads(findInBook)) },
    shu: {
      rules: os.shu.rules.handler(reads(shu.shuRules)),
      setRules: os.shu.setRules.handler(does(shu.setShuRules)),
      facts: os.shu.facts.handler(asks(shu.shuFacts)),
      compute: os.shu.compute.handler(asks(shu.computeYear)),
      freeze: os.shu.freeze.handler(does(shu.freezeShu)),
      snapshot: os.shu.snapshot.handler(reads(shu.getShuSnapshot)),
      decide: os.shu.decide.handler(does(shu.decideShu)),
    },
    rat: {
      state: os.rat.state.handler(reads(rat.ratState)),
      setText: os.rat.setText.handler(does(setRatText)),
      setMeeting: os.rat.setMeeting.handler(does(setRatMeeting)),
      print: os.rat.print.handler(reads((open, input) => jobs.start('Buku RAT', (context) => rat.ratBookPdf(open, input, context)))),
    },
    job: {
      progress: os.job.progress.handler(free(jobs.progress)),
      cancel: os.job.cancel.handler(free(jobs.cancel)),
      file: os.job.file.handler(free(jobs.file)),
    },
    check: { run: os.check.run.handler(reads(checkBook)) },
    bundle: {
      recipients: os.bundle.recipients.handler(reads((open) => bundleRecipients(open))),
      export: os.bundle.export.handler(does(exportBundle)),
      inspect: os.bundle.inspect.handler(asks(inspectBundle)),
      import: os.bundle.import.handler(does(importBundle)),
      history: os.bundle.history.handler(reads((open) => bundleHistory(open))),
      exceptions: os.bundle.exceptions.handler(reads((open) => bundleExceptions(open))),
    },
    device: {
      list: os.device.list.handler(reads((open) => listDevices(open))),
      cooperative: os.device.cooperative.handler(reads((open) => cooperativeName(open))),
      inspectRequest: os.device.inspectRequest.handler(asks(inspectRequest)),
      enrol: os.device.enrol.handler(does(enrolDevice)),
      requestFile: os.device.requestFile.handler(free(() => whileJoining(session, (joining) => done(requestFile(joining))))),
      inspectTrust: os.device.inspectTrust.handler(free((input) => whileJoining(session, (joining) => inspectTrust(joining, input)))),
      accept: os.device.accept.handler(free((input) => whileJoining(session, (joining) => acceptAndOpen(session, joining, input)))),
    },
    import: {
      profiles: os.import.profiles.handler(reads((open) => importProfiles(open))),
      preview: os.import.preview.handler(asks(previewImport)),
      run: os.import.run.handler(does(runImport)),
      errorFile: os.import.errorFile.handler(asks(importErrorFile)),
      batches: os.import.batches.handler(reads((open) => importBatches(open))),
      reverse: os.import.reverse.handler(does(reverseImport)),
    },
  });
}

function makePractice(session: Session, path: string): ReturnType<typeof buildPractice> {
  return buildPractice(path, session.environment);
}
