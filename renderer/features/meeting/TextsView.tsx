import { useRef, useState } from 'react';
import type { RatText } from '#shared/contract/rat.ts';
import { useCommand } from '../../boot/client.tsx';
import { useWords } from '../../boot/words.ts';
import { EmptyState } from '../../ui/feedback/EmptyState.tsx';
import { FormError } from '../../ui/form/FormError.tsx';
import { ActionButton } from '../../ui/page/ActionButton.tsx';
import { fillText, insertPlaceholder, placeholderWords, textBlocks, unknownNames, type PlaceholderValues } from './fill-text.ts';
import { TEXT } from './text.ts';
import classes from './Meeting.module.css';

const TEXT_LENGTH_MAX = 20_000;

/** The texts of the book: one is edited, its printed form follows beside it. What is typed stays when another is opened. */
export function TextsView(props: { readonly year: number; readonly texts: readonly RatText[]; readonly names: readonly string[]; readonly values: PlaceholderValues }) {
  const text = useWords(TEXT);
  const { texts, names, values, year } = props;
  const [openKey, setOpenKey] = useState(texts[0]?.key ?? '');
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({});
  const editor = useRef<HTMLTextAreaElement>(null);
  const save = useCommand((client, input: { year: number; key: string; text: string }, commandId) => client.rat.setText({ ...input, commandId }), {
    onDone: (saved) => setDrafts((before) => without(before, saved.key)),
    doneMessage: (saved) => text('rat.textSaved', { title: saved.title, year }),
  });
  const open = texts.find((entry) => entry.key === openKey);
  if (open === undefined) return <EmptyState title={text('rat.emptyTitle')} explanation={text('rat.emptyExplanation')} />;
  const draft = drafts[open.key] ?? open.text;
  const changed = draft !== open.text;
  const write = (next: string) => setDrafts((before) => ({ ...before, [open.key]: next }));
  const submit = () => changed && save.run({ year, key: open.key, text: draft });
  const insert = (name: string) => {
    const area = editor.current;
    const at = area === null ? { start: draft.length, end: draft.length } : { start: area.selectionStart, end: area.selectionEnd };
    const next = insertPlaceholder(draft, at, name);
    write(next.text);
    requestAnimationFrame(() => {
      area?.focus();
      area?.setSelectionRange(next.caret, next.caret);
    });
  };
  const unknown = unknownNames(draft, names);
  return (
    <div className={classes.texts}>
      <ul className={classes.titles} aria-label={text('rat.texts')}>
        {texts.map((entry) => (
          <li key={entry.key}>
            <button type="button" className={classes.entry} aria-current={entry.key === open.key} onClick={() => setOpenKey(entry.key)}>
              <span>{entry.title}</span>
              {(drafts[entry.key] ?? entry.text) !== entry.text ? (
                <small className={classes.note}>{text('rat.unsaved')}</small>
              ) : entry.edited ? (
                <small className={classes.edited}>{text('rat.edited')}</small>
              ) : null}
            </button>
          </li>
        ))}
      </ul>
      <div className={classes.editing}>
        <textarea
          ref={editor}
          className={classes.editor}
          aria-label={text('rat.editor', { title: open.title })}
          value={draft}
          maxLength={TEXT_LENGTH_MAX}
          spellCheck={false}
          onChange={(event) => write(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.ctrlKey) return;
            event.preventDefault();
            submit();
          }}
        />
        <h3 className={classes.subheading}>{text('rat.insert')}</h3>
        <div className={classes.names}>
          {names.map((name) => (
            <button key={name} type="button" className={classes.name} title={values[name] ?? ''} aria-label={text('rat.insertOne', { name: placeholderWords(name) })} onClick={() => insert(name)}>
              {placeholderWords(name)}
            </button>
          ))}
        </div>
        {unknown.length === 0 ? null : <p className={classes.note}>{text('rat.unknown', { names: unknown.map((name) => `{${name}}`).join(', ') })}</p>}
        <FormError message={save.refusal?.message ?? null} />
        <div className={classes.editorActions}>
          <ActionButton kind="quiet" label={text('rat.undo')} disabled={!changed} onClick={() => setDrafts((before) => without(before, open.key))} />
          <ActionButton kind="primary" label={text('rat.saveText')} keys="Ctrl Enter" disabled={!changed} busy={save.isPending} onClick={submit} />
        </div>
      </div>
      <Printed title={open.title} text={draft} names={names} values={values} />
    </div>
  );
}

/** The text as the book prints it: filled placeholders are marked, unknown values are dots. */
function Printed(props: { readonly title: string; readonly text: string; readonly names: readonly string[]; readonly values: PlaceholderValues }) {
  const text = useWords(TEXT);
  const { form, blocks } = textBlocks(props.text);
  const List = form === 'list' ? 'ol' : 'div';
  const Item = form === 'list' ? 'li' : 'p';
  return (
    <section className={classes.preview} aria-label={text('rat.preview')}>
      <h3 className={classes.subheading}>{text('rat.preview')}</h3>
      <div className={classes.sheet}>
        <h4 className={classes.sheetTitle}>{props.title}</h4>
        <List className={classes.blocks}>
          {blocks.map((block, index) => (
            // Blocks have no name of their own and are made anew at every key.
            <Item key={index}>
              {fillText(block, props.names, props.values).map((part, at) => (
                <span key={at} className={classes.piece} data-kind={part.kind}>
                  {part.text}
                </span>
              ))}
            </Item>
          ))}
        </List>
      </div>
      <p className={classes.hint}>{text('rat.blankHint')}</p>
    </section>
  );
}

function without(drafts: Readonly<Record<string, string>>, key: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(drafts).filter(([name]) => name !== key));
}
