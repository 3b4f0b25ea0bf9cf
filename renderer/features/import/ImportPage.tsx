import { IconBook2, IconBuildingBank, IconChevronRight, IconListTree, IconUsers } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { IMPORT_KINDS } from '#shared/contract/import.ts';
import { useBook } from '../../boot/session.ts';
import { useWords } from '../../boot/words.ts';
import { Columns, Page } from '../../ui/page/Page.tsx';
import { PageHeader } from '../../ui/page/PageHeader.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import { BatchList } from './BatchList.tsx';
import { addressOfKind } from './import-draft.ts';
import { IMPORT_TEXT } from './text.ts';
import classes from './Import.module.css';

const ICONS = { accounts: IconListTree, members: IconUsers, savings: IconBuildingBank, journal: IconBook2 } as const;

/** Where an import begins: the kind of data, and beside it what has come in before. */
export function ImportPage() {
  const text = useWords(IMPORT_TEXT);
  const navigate = useNavigate();
  const { role } = useBook();
  const allowed = role === 'pusat';
  return (
    <Page>
      <PageHeader title={text('import.title')} subtitle={text('import.subtitle')} />
      <Columns columns="minmax(0, 1.2fr) minmax(0, 1fr)" grow>
        <Panel title={text('import.what')} grow>
          <div className={classes.stack}>
            {allowed ? null : <p className={classes.notice}>{text('import.notHead')}</p>}
            <ul className={classes.kinds}>
              {IMPORT_KINDS.map((kind, index) => {
                const Icon = ICONS[kind];
                return (
                  <li key={kind}>
                    <button
                      type="button"
                      className={classes.kind}
                      disabled={!allowed}
                      autoFocus={index === 0}
                      onClick={() => void navigate({ to: addressOfKind(kind) })}
                    >
                      <span className={classes.kindIcon}>
                        <Icon size={20} stroke={1.6} />
                      </span>
                      <span>
                        <span className={classes.kindName}>{text(`import.kind.${kind}`)}</span>
                        <span className={classes.kindAbout}>{text(`import.about.${kind}`)}</span>
                        <span className={classes.kindNeeds}>{text('import.needs', { columns: text(`import.needsOf.${kind}`) })}</span>
                      </span>
                      <IconChevronRight size={18} stroke={1.6} className={classes.chevron} />
                    </button>
                  </li>
                );
              })}
            </ul>
            <p className={classes.muted}>{text('import.order')}</p>
            <p className={classes.muted}>{text('import.notYet')}</p>
          </div>
        </Panel>
        <Panel title={text('import.history')} flush grow>
          <BatchList allowed={allowed} />
        </Panel>
      </Columns>
    </Page>
  );
}
