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

/** What a page of ours may load from: itself, what it made, and the PDF viewer built into Chromium. */
const LOCAL_ADDRESS = /^(app:\/\/koperasi\/|blob:app:\/\/koperasi\/|data:|chrome-extension:|devtools:)/;

/** The page stays where it is: no navigation, no redirect, no new window, no webview. A frame may show a blob of the page. */
export function guardContents(contents: GuardedContents): void {
  contents.on('will-frame-navigate', (details) => {
    const isPreview = !details.isMainFrame && details.url.startsWith(`blob:${PAGE_ORIGIN}/`);
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
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !LOCAL_ADDRESS.test(url) }));
}
