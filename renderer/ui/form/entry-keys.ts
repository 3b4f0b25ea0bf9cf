const FIELDS = 'input:not([type=hidden]):not([disabled]):not([readonly]), textarea:not([disabled]), [data-entry-field]';

/**
 * What Enter does in a field of an entry form: focus the next field, submit after the last one, or 'leave' the key to the
 * element itself (buttons, a text of several lines).
 */
export function fieldAfterEnter(form: HTMLFormElement, target: EventTarget): HTMLElement | 'submit' | 'leave' {
  if (!(target instanceof HTMLElement) || !target.matches(FIELDS)) return 'leave';
  if (target instanceof HTMLTextAreaElement) return 'leave';
  const fields = [...form.querySelectorAll<HTMLElement>(FIELDS)].filter((field) => field.tabIndex >= 0);
  const next = fields[fields.indexOf(target) + 1];
  return next ?? 'submit';
}

/** Whether the element is the field of a list of choices (SelectField). */
export function opensChoices(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.getAttribute('aria-haspopup') === 'listbox';
}
