import { PAGE_ORIGIN } from './content-policy.ts';

type Preventable = { preventDefault(): void };

/** The members used of Electron's `WebContents`. */
export type GuardedContents = {
  on(event: 'will-frame-navigate', listener: (details: Preventable & { readonly url: string; readonly isMainFrame: boolean }) => void): unknown;
  on(event: 'will-redirect' | 'will-attach-webview', listener: (event: Preventable) => void): unknown;
  setWindowOpenHandler(handler: () => { action: 'deny' }): void;
};

/** The members used of Electron's `Session`. */
export type GuardedSession = {
  setPermissionRequestHandler(handler: (contents: unknown, permission: string, answer: (isGranted: boolean) => void) => void): void;
  setPermissionCheckHandler(handler: () => boolean): void;
  setDevicePermissionHandler(handler: () => boolean): void;
  readonly webRequest: {
    onBeforeRequest(listener: (details: { readonly url: string }, answer: (response: { cancel: boolean }) => void) => void): void;
  };
};

/** The PDF viewer that comes inside Chromium; it shows the blob of a preview as frames of its own within that frame. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** What a page of ours may load from: itself, what it made, and what Chromium carries. None of it leaves the PC. */
const LOCAL_ADDRESSES = [`${PAGE_ORIGIN}/`, `blob:${PAGE_ORIGIN}/`, 'data:', PDF_VIEWER, 'chrome://resources/', 'devtools:'];

/** What a frame inside the page may go to. */
const FRAME_ADDRESSES = [`blob:${PAGE_ORIGIN}/`, PDF_VIEWER];

/** The page stays where it is: no navigation, no redirect, no new window, no webview. A frame may show a blob of the page. */
export function guardContents(contents: GuardedContents): void {
  contents.on('will-frame-navigate', (details) => {
    const isPreview = !details.isMainFrame && isOneOf(FRAME_ADDRESSES, details.url);
    if (!isPreview) details.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** No permission is ever granted and no request leaves the PC. */
export function guardSession(session: GuardedSession): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isOneOf(LOCAL_ADDRESSES, url) }));
}

function isOneOf(addresses: readonly string[], url: string): boolean {
  return addresses.some((address) => url.startsWith(address));
}
