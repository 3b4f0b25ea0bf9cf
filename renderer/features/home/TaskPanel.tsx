import type { HomeTask } from '#shared/contract/report.ts';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { Panel } from '../../ui/page/Panel.tsx';
import type { StatusTone } from '../../ui/page/StatusBadge.tsx';
import { TaskList } from '../../ui/page/TaskList.tsx';
import { HOME_TEXT } from './text.ts';
import classes from './Home.module.css';

const TONES: Readonly<Record<HomeTask['kind'], StatusTone>> = { late: 'wrong', today: 'wait', approve: 'wait', sync: 'plain', rat: 'ok', check: 'wrong' };

/** What waits for the user, the most pressing first; a click leads to where it is done. */
export function TaskPanel(props: { readonly tasks: readonly HomeTask[]; readonly onOpen: (path: string) => void }) {
  const text = useWords(HOME_TEXT);
  return (
    <Panel title={text('home.tasks')} aside={props.tasks.length === 0 ? undefined : props.tasks.length} flush>
      <div className={classes.tasks}>
        {props.tasks.length === 0 ? (
          <EmptyState title={text('home.tasksNone')} explanation={text('home.tasksNoneMore')} />
        ) : (
          <TaskList
            items={props.tasks.map((task) => ({
              key: `${task.kind} ${task.text}`,
              badge: text(`home.task.${task.kind}`),
              tone: TONES[task.kind],
              text: task.text,
              aside: task.detail,
              onOpen: () => props.onOpen(task.path),
            }))}
          />
        )}
      </div>
    </Panel>
  );
}
