import { PAGE_ORIGIN } from './content-policy.ts';
import { openingBounds, smallestSize } from './window-bounds.ts';
import type { Bounds, WindowState } from './window-bounds.ts';

/** The members used of Electron's `BrowserWindow`. */
export type PageWindow = {
  loadURL(url: string): Promise<void>;
  once(event: 'ready-to-show', listener: () => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  getNormalBounds(): Bounds;
  isMaximized(): boolean;
  maximize(): void;
  show(): void;
};

/** The options with which every window is made; the web preferences are the security checklist of the shell. */
export function windowOptions(options: { readonly bounds: Bounds; readonly workArea: Bounds; readonly preloadFile: string; readonly isDevelopment: boolean }) {
  return {
    ...options.bounds,
    ...smallestSize(options.workArea),
    show: false,
    title: 'Koperasi ERP Lite',
    backgroundColor: '#f6f7f5',
    webPreferences: {
      preload: options.preloadFile,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      webviewTag: false,
      /** Chromium's own PDF viewer, for a preview in a frame; there have been no other plugins for years. */
      plugins: true,
      spellcheck: false,
      devTools: options.isDevelopment,
    },
  };
}

/** Opens the page where the window was left, and tells `remember` where it was when it closes. */
export function openWindow<Window extends PageWindow>(options: {
  readonly create: (options: ReturnType<typeof windowOptions>) => Window;
  readonly workAreas: readonly [Bounds, ...Bounds[]];
  readonly remembered: WindowState | undefined;
  readonly remember: (state: WindowState) => void;
  readonly preloadFile: string;
  readonly isDevelopment: boolean;
}): Window {
  const bounds = openingBounds(options.remembered?.bounds, options.workAreas);
  const window = options.create(windowOptions({ ...options, bounds, workArea: options.workAreas[0] }));
  window.once('ready-to-show', () => {
    if (options.remembered?.isMaximized) window.maximize();
    window.show();
  });
  window.on('close', () => options.remember({ bounds: window.getNormalBounds(), isMaximized: window.isMaximized() }));
  void window.loadURL(`${PAGE_ORIGIN}/index.html`);
  return window;
}
