import type { Content } from 'pdfmake/interfaces.js';
import { MUTED } from './grid.ts';

/** The height a title block takes, for paging what comes below it. */
export const TITLE_POINTS = 50;

/** A part's name and the period below it, centred. `content` enters it in the table of contents and the bookmarks. */
export function titleBlock(input: { readonly title: string; readonly subtitle: string; readonly content?: { readonly label: string; readonly id: string } }): Content[] {
  const entry = input.content === undefined
    ? {}
    : { tocItem: true, outline: true, outlineText: input.content.label, id: input.content.id };
  return [
    { text: input.title.toUpperCase(), bold: true, fontSize: 12.5, alignment: 'center', lineHeight: 1.2, ...entry },
    { text: input.subtitle, fontSize: 8.5, color: MUTED, alignment: 'center', margin: [0, 1, 0, 12] },
  ];
}
