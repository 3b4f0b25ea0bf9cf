import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Paper } from '#shared/contract/report.ts';
import type { StatementColumn, StatementRow } from '#shared/domain/statement/statement.ts';
import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { useShortcuts } from '../../ui/command/use-shortcuts.ts';
import { PdfPreview } from '../../ui/document/PdfPreview.tsx';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { ErrorState } from '../../ui/feedback/ErrorState.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { StatementTable } from '../../ui/table/StatementTable.tsx';
import { AccountChooser } from './AccountChooser.tsx';
import { useOpenLedger } from './navigate.ts';
import { reportOf, type ReportEntry } from './report-list.ts';
import { drillRange, periodText, type MonthRange, type ReportPeriod } from './report-period.ts';
import { ReportList } from './ReportList.tsx';
import { ReportParameters } from './ReportParameters.tsx';
import { REPORT_TEXT } from './text.ts';
import { useDocumentDesk } from './use-document.ts';
import classes from './Report.module.css';

/** Laporan: the reports on the left, the chosen one as it is printed on the right. The unit and the month of the top bar come first. */
export function ReportPage() {
  const params: { readonly name?: string } = useParams({ strict: false });
  const filters = useFilters();
  return <ReportScreen key={`${filters.month} ${filters.unitCode ?? ''}`} report={reportOf(params.name)} />;
}

type Choice = { readonly row: StatementRow; readonly range: MonthRange; readonly unitCode: string | null };

function ReportScreen({ report }: { readonly report: ReportEntry }) {
  const text = useWords(REPORT_TEXT);
  const navigate = useNavigate();
  const openLedger = useOpenLedger();
  const book = useBook();
  const filters = useFilters();
  const [period, setPeriod] = useState<ReportPeriod>({ year: filters.year, month: Math.min(filters.month % 100, 12) });
  const [unitCode, setUnitCode] = useState(filters.unitCode);
  const [paper, setPaper] = useState<Paper>('A4');
  const [choice, setChoice] = useState<Choice | null>(null);
  const desk = useDocumentDesk();

  const asked = { ...period, month: report.byMonth ? period.month : null };
  const unit = report.byUnit && unitCode !== null ? { unitCode } : {};
  const request = { name: report.name, period: periodText(asked), ...unit };
  const statement = useBackgroundQuery(['report.statement', request], (client) => client.report.statement(request));
  const title = text(report.label);
  const isReady = statement.data !== undefined;
  const preview = () => desk.show((client) => client.report.pdf({ ...request, paper }), title);
  const savePdf = () => desk.save((client) => client.report.pdf({ ...request, paper }));
  const saveSheet = () => desk.save((client) => client.report.xlsx(request));
  useShortcuts(isReady ? [{ keys: 'Ctrl+P', label: text('report.preview'), run: preview }, { keys: 'Ctrl+S', label: text('report.savePdf'), run: savePdf }] : []);

  const drill = (row: StatementRow, column: StatementColumn) => {
    const range = drillRange({ name: report.name, period: asked, columnKey: column.key });
    const unitOfColumn = filters.units.some((one) => one.code === column.key) ? column.key : (unit.unitCode ?? null);
    const [first] = row.accountCodes;
    if (first !== undefined && row.accountCodes.length === 1) openLedger(first, range, unitOfColumn);
    else setChoice({ row, range, unitCode: unitOfColumn });
  };
  return (
    <Page>
      <PageHeader
        title={text('report.title')}
        subtitle={text('report.subtitle', { report: title, book: book.name })}
        actions={
          <>
            <ActionButton label={text('report.saveSheet')} disabled={!isReady || desk.isBusy} onClick={saveSheet} />
            <ActionButton label={text('report.savePdf')} keys="Ctrl S" disabled={!isReady || desk.isBusy} onClick={savePdf} />
            <ActionButton kind="primary" label={text('report.preview')} keys="Ctrl P" disabled={!isReady} busy={desk.isBusy} onClick={preview} />
          </>
        }
      />
      <FormError message={desk.refusal?.message ?? null} />
      <Columns columns="216px minmax(0, 1fr)" grow>
        <Panel flush>
          <ReportList current={report.name} onOpen={(name) => void navigate({ to: '/laporan/$name', params: { name } })} />
        </Panel>
        <Panel
          flush
          head={
            <ReportParameters
              report={report} period={period} onPeriod={setPeriod} unitCode={unitCode} onUnit={setUnitCode} paper={paper} onPaper={setPaper}
              hint={statement.data?.rows.some((row) => row.accountCodes.length > 0) === true ? text('report.drillHint') : ''}
            />
          }
        >
          {statement.data === undefined ? (
            <div className={classes.center}>
              {statement.error === null ? null : <ErrorState message={failureOf(statement.error).message} onRetry={statement.refetch} />}
            </div>
          ) : statement.data.rows.every((row) => row.kind !== 'line') ? (
            <div className={classes.center}>
              <EmptyState title={text('report.emptyTitle')} explanation={text('report.emptyNext')} />
            </div>
          ) : (
            <>
              <div className={classes.sheetHead}>
                <h2 className={classes.sheetTitle}>{statement.data.title}</h2>
                <p className={classes.sheetSubtitle}>{statement.data.subtitle}</p>
              </div>
              <StatementTable statement={statement.data} onDrill={drill} />
            </>
          )}
        </Panel>
      </Columns>
      <AccountChooser
        row={choice?.row ?? null}
        onClose={() => setChoice(null)}
        onOpen={(code) => {
          if (choice !== null) openLedger(code, choice.range, choice.unitCode);
        }}
      />
      <PdfPreview document={desk.document} onClose={desk.close} />
    </Page>
  );
}
