import { failureOf, useBackgroundQuery } from '../../boot/client.tsx';
import { useBook, useFilters } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { FormError } from '../../ui/form/FormError.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { Columns } from '../../ui/page/Page.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { WordsToCompare } from '../../ui/page/WordsToCompare.tsx';
import { SETTINGS_TEXT } from './text.ts';
import classes from './Settings.module.css';

/** Which PC this is in the cooperative, and where its book lies. */
export function DeviceTab() {
  const text = useWords(SETTINGS_TEXT);
  const book = useBook();
  const { units } = useFilters();
  const cooperative = useBackgroundQuery(['device.cooperative'], (client) => client.device.cooperative({}), { enabled: !book.practice });
  const unit = units.find((row) => row.code === book.unitCode);
  return (
    <Columns columns="minmax(0, 1fr) minmax(0, 1fr)">
      <Panel title={text('settings.device')}>
        <div className={classes.stack}>
          <FactList
            facts={[
              { label: text('settings.deviceSeries'), value: <strong>{book.series}</strong> },
              { label: text('settings.deviceUnit'), value: unit === undefined ? book.unitCode : text('settings.accountRow', unit) },
              { label: text('settings.deviceRole'), value: text(`settings.role.${book.role}`) },
              { label: text('settings.deviceUser'), value: book.userName },
              { label: text('settings.deviceFile'), value: book.fileName },
              { label: text('settings.deviceFolder'), value: <span className={classes.path}>{book.folder}</span> },
              { label: text('settings.deviceYears'), value: [...book.years].sort().join(', ') },
            ]}
          />
          <p className={classes.muted}>{text('settings.deviceSeriesMore', { series: book.series })}</p>
        </div>
      </Panel>
      <Panel title={text('settings.cooperative')}>
        <div className={classes.stack}>
          <p className={classes.muted}>{text(book.practice ? 'settings.practiceNote' : 'settings.cooperativeMore')}</p>
          <FormError message={cooperative.error === null ? null : failureOf(cooperative.error).message} />
          {cooperative.data === undefined ? null : <WordsToCompare label={book.name} words={cooperative.data.words} digits={cooperative.data.digits} />}
        </div>
      </Panel>
    </Columns>
  );
}
