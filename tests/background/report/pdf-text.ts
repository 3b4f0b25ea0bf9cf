import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** The text of each page, its pieces joined by single spaces, and the bookmarks of the document. */
export async function readPdf(bytes: Uint8Array): Promise<{ readonly pages: readonly string[]; readonly bookmarks: readonly string[] }> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const content = await (await document.getPage(number)).getTextContent();
    const pieces = content.items.map((item) => ('str' in item ? item.str : ''));
    pages.push(pieces.join(' ').replace(/\s+/g, ' '));
  }
  const outline = (await document.getOutline()) ?? [];
  await task.destroy();
  return { pages, bookmarks: outline.map((item) => item.title) };
}
