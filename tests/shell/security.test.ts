import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy as loopbackPolicy, NONCE_PLACEHOLDER as loopbackPlaceholder } from '../../electron/background/host/loopback-headers.ts';
import { contentSecurityPolicy, NONCE_PLACEHOLDER, PAGE_ORIGIN } from '../../electron/main/content-policy.ts';
import { guardContents, guardSession } from '../../electron/main/security.ts';
import type { GuardedContents, GuardedSession } from '../../electron/main/security.ts';
import { windowOptions } from '../../electron/main/window.ts';

/** The id of Chromium's own component. */
const PDF_VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

type FrameNavigation = { url: string; isMainFrame: boolean };

/** A page that remembers who listens, so that a test can play the browser. */
function fakeContents() {
  const listeners = new Map<string, (details: FrameNavigation & { preventDefault(): void }) => void>();
  let windowOpen = (): { action: string } => ({ action: 'allow' });
  const contents: GuardedContents = {
    on: (event: string, listener: (details: FrameNavigation & { preventDefault(): void }) => void) => listeners.set(event, listener),
    setWindowOpenHandler: (handler) => (windowOpen = handler),
  };
  const isPrevented = (event: string, details: FrameNavigation): boolean => {
    let prevented = false;
    listeners.get(event)?.({ ...details, preventDefault: () => (prevented = true) });
    return prevented;
  };
  return { contents, isPrevented, openWindow: () => windowOpen().action };
}

describe('the page', () => {
  it.each([
    ['https://evil.example/', true],
    ['file:///etc/passwd', true],
    [`${PAGE_ORIGIN}/other.html`, true],
    [`blob:${PAGE_ORIGIN}/1`, true],
    ['https://evil.example/', false],
    ['blob:https://evil.example/1', false],
    ['data:text/html,x', false],
  ])('cannot navigate to %s (main frame: %s)', (url, isMainFrame) => {
    const { contents, isPrevented } = fakeContents();
    guardContents(contents);
    expect(isPrevented('will-frame-navigate', { url, isMainFrame })).toBe(true);
  });

  it('may show a blob of its own in a frame, and the PDF viewer inside it', () => {
    const { contents, isPrevented } = fakeContents();
    guardContents(contents);
    for (const url of [`blob:${PAGE_ORIGIN}/1#toolbar=0`, `${PDF_VIEWER}index.html`]) {
      expect(isPrevented('will-frame-navigate', { url, isMainFrame: false })).toBe(false);
      expect(isPrevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    }
    expect(isPrevented('will-frame-navigate', { url: 'chrome-extension://other/index.html', isMainFrame: false })).toBe(true);
  });

  it('is not redirected, attaches no webview and opens no window', () => {
    const { contents, isPrevented, openWindow } = fakeContents();
    guardContents(contents);
    const details = { url: PAGE_ORIGIN, isMainFrame: true };
    expect([isPrevented('will-redirect', details), isPrevented('will-attach-webview', details), openWindow()]).toEqual([true, true, 'deny']);
  });

  it('is sandboxed, isolated and without Node in every window', () => {
    const area = { x: 0, y: 0, width: 1920, height: 1080 };
    const { webPreferences } = windowOptions({ bounds: area, workArea: area, preloadFile: '/preload.cjs', isDevelopment: false });
    expect(webPreferences).toEqual({
      preload: '/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      plugins: true,
      spellcheck: false,
      devTools: false,
    });
  });
});

describe('the session', () => {
  const asked: { permission?: boolean; check?: boolean; device?: boolean; isCancelled?: (url: string) => boolean } = {};
  const session: GuardedSession = {
    setPermissionRequestHandler: (handler) => handler({}, 'geolocation', (isGranted) => (asked.permission = isGranted)),
    setPermissionCheckHandler: (handler) => (asked.check = handler()),
    setDevicePermissionHandler: (handler) => (asked.device = handler()),
    webRequest: {
      onBeforeRequest: (listener) => {
        asked.isCancelled = (url) => {
          let isCancelled = false;
          listener({ url }, ({ cancel }) => (isCancelled = cancel));
          return isCancelled;
        };
      },
    },
  };
  guardSession(session);

  it('grants no permission', () => {
    expect(asked).toMatchObject({ permission: false, check: false, device: false });
  });

  it.each([
    ['https://example.com/', true],
    ['http://127.0.0.1:80/', true],
    ['ws://example.com/', true],
    ['file:///etc/passwd', true],
    ['app://other/index.html', true],
    ['blob:https://example.com/1', true],
    ['chrome-extension://other/index.html', true],
    [`${PDF_VIEWER}index.html`, false],
    ['app://koperasi/index.html', false],
    ['blob:app://koperasi/1', false],
    ['data:image/png;base64,AA', false],
  ])('for a request to %s cancels: %s', (url, isCancelled) => {
    expect(asked.isCancelled?.(url)).toBe(isCancelled);
  });
});

describe('the content security policy', () => {
  it('is the same in both hosts but for connect-src', () => {
    expect(contentSecurityPolicy('n')).toBe(loopbackPolicy('n').replace("connect-src 'self'", "connect-src 'none'"));
    expect(NONCE_PLACEHOLDER).toBe(loopbackPlaceholder);
  });

  it('lets no script run that is not a file of ours', () => {
    expect(contentSecurityPolicy('n')).toMatch(/^default-src 'none'; script-src 'self'; /);
    expect(contentSecurityPolicy('n')).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline|https?:|\*/);
  });
});
