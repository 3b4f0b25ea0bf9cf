/** Whether this browser shows a PDF inside the page. Chromium without its viewer (headless) downloads it instead. */
export function showsPdfInline(browser: Navigator): boolean {
  return browser.pdfViewerEnabled;
}

/** Hands the bytes to the user's folder under a name, as any download. */
export function saveBytes(file: { readonly url: string; readonly name: string }): void {
  const link = document.createElement('a');
  link.href = file.url;
  link.download = file.name;
  link.click();
}
