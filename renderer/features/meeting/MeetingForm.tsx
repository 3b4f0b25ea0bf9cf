import { useState } from 'react';
import { parseIsoDate, type IsoDate } from '#shared/calendar/date.ts';
import type { RatMeeting } from '#shared/contract/rat.ts';
import { groupThousands } from '#shared/money/format.ts';
import { useCommand } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { DateField } from '../../ui/field/DateField.tsx';
import { TextField } from '../../ui/field/TextField.tsx';
import { EntryForm, FieldRow } from '../../ui/form/EntryForm.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { FactList } from '../../ui/page/FactList.tsx';
import { SmallButton } from '../../ui/page/SmallButton.tsx';
import { quorumOfHalf } from './quorum.ts';
import { TEXT } from './text.ts';
import classes from './Meeting.module.css';

const COUNT_PATTERN = /^\d{0,6}$/;

type Draft = Omit<RatMeeting, 'present' | 'quorum'> & { readonly present: string; readonly quorum: string };

/** When, where and who: what the minutes and the attendance list need. */
export function MeetingForm(props: { readonly year: number; readonly meeting: RatMeeting; readonly members: number | null; readonly today: IsoDate }) {
  const text = useWords(TEXT);
  const { year, meeting, members } = props;
  const [draft, setDraft] = useState<Draft>({ ...meeting, present: typedCount(meeting.present), quorum: typedCount(meeting.quorum) });
  const save = useCommand((client, input: { year: number; meeting: RatMeeting }, commandId) => client.rat.setMeeting({ ...input, commandId }), {
    doneMessage: () => text('rat.meetingSaved'),
  });
  const change = (part: Partial<Draft>) => setDraft((before) => ({ ...before, ...part }));
  const present = Number(draft.present);
  const quorum = Number(draft.quorum);
  const submit = () => save.run({ year, meeting: { ...draft, present, quorum } });
  const half = members === null || members === 0 ? null : quorumOfHalf(members);
  return (
    <div className={classes.meeting}>
      <EntryForm label={text('rat.tabMeeting')} onSubmit={submit} error={save.refusal?.message ?? null} busy={save.isPending}>
        <div className={classes.fields}>
          <p className={classes.hint}>{text('rat.meetingIntro')}</p>
          <FieldRow>
            <TextField label={text('rat.number')} value={draft.number} onChange={(number) => change({ number })} lengthMax={80} autoFocus />
            <DateField label={text('rat.date')} value={parseIsoDate(draft.date)} onChange={(date) => change({ date: date ?? '' })} today={props.today} />
            <TextField label={text('rat.time')} value={draft.time} onChange={(time) => change({ time })} placeholder={text('rat.timeHint')} lengthMax={40} />
          </FieldRow>
          <TextField label={text('rat.place')} value={draft.place} onChange={(place) => change({ place })} lengthMax={160} />
          <FieldRow>
            <TextField label={text('rat.chair')} value={draft.chair} onChange={(chair) => change({ chair })} lengthMax={120} />
            <TextField label={text('rat.secretary')} value={draft.secretary} onChange={(secretary) => change({ secretary })} lengthMax={120} />
          </FieldRow>
          <FieldRow>
            <TextField label={text('rat.quorum')} value={draft.quorum} onChange={(value) => COUNT_PATTERN.test(value) && change({ quorum: value })} />
            <TextField label={text('rat.present')} value={draft.present} onChange={(value) => COUNT_PATTERN.test(value) && change({ present: value })} />
          </FieldRow>
          <div className={classes.editorActions}>
            <ActionButton kind="primary" type="submit" label={text('rat.saveMeeting')} busy={save.isPending} />
          </div>
        </div>
      </EntryForm>
      <div>
        <FactList
          facts={[
            { label: text('rat.members'), value: members === null ? '–' : groupThousands(members) },
            {
              label: text('rat.quorumHalf'),
              value:
                half === null ? (
                  '–'
                ) : (
                  <SmallButton size="row" label={text('rat.useHalf', { count: groupThousands(half) })} onClick={() => change({ quorum: String(half) })} />
                ),
            },
            { label: text('rat.quorumState'), value: quorumSentence(present, quorum, text) },
          ]}
        />
      </div>
    </div>
  );
}

function quorumSentence(present: number, quorum: number, text: ReturnType<typeof useWords<typeof TEXT>>): string {
  if (present === 0 || quorum === 0) return text('rat.quorumUnknown');
  if (present >= quorum) return text('rat.quorumReached', { present: groupThousands(present), quorum: groupThousands(quorum) });
  return text('rat.quorumMissing', { count: groupThousands(quorum - present) });
}

function typedCount(count: number): string {
  return count === 0 ? '' : String(count);
}
