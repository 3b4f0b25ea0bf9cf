/** The row a key moves to, or null when the key moves nothing. `page` is how many rows one screen holds. */
export function rowAfterKey(
  key: string,
  at: { readonly selected: number | null; readonly count: number; readonly page: number },
): number | null {
  if (at.count === 0) return null;
  const last = at.count - 1;
  switch (key) {
    case 'ArrowDown':
      return at.selected === null ? 0 : Math.min(last, at.selected + 1);
    case 'ArrowUp':
      return at.selected === null ? last : Math.max(0, at.selected - 1);
    case 'PageDown':
      return Math.min(last, (at.selected ?? 0) + at.page);
    case 'PageUp':
      return Math.max(0, (at.selected ?? 0) - at.page);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
