import { performance } from 'node:perf_hooks';
import { app, BrowserWindow, dialog, ipcMain, Menu, MessageChannelMain, protocol, screen, session, utilityProcess } from 'electron';
import type { MessagePortMain } from 'electron';
import { declareAppScheme, serveAppScheme } from './app-protocol.ts';
import { startBackground } from './background.ts';
import type { Background } from './background.ts';
import { givenUpMessage, restartedMessage } from './failure-messages.ts';
import { menuTemplate } from './menu.ts';
import { readPageFiles } from './page-files.ts';
import { fixPaths } from './paths.ts';
import type { ShellPaths } from './paths.ts';
import { brokerPorts } from './port-broker.ts';
import { guardContents, guardSession } from './security.ts';
import { claimSingleInstance } from './single-instance.ts';
import { readWindowFile, writeWindowFile } from './window-file.ts';
import { openWindow } from './window.ts';

/** The boot list: read it from top to bottom. Each step is a module that takes what it needs of Electron as parameters. */
const isDevelopment = !app.isPackaged;
const paths = fixPaths(app, process.env);

if (claimSingleInstance(app, showWindow)) {
  app.enableSandbox();
  declareAppScheme(protocol);
  app.on('web-contents-created', (_event, contents) => guardContents(contents));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => boot(paths));
}

function boot({ pageFolder, backgroundEntry, preloadFile, dataFolder, windowFile }: ShellPaths): void {
  guardSession(session.defaultSession);
  serveAppScheme(protocol, readPageFiles(pageFolder));
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate({ isDevelopment }).map((entry) => ({ ...entry, submenu: [...entry.submenu] }))));

  const background: Background<MessagePortMain> = startBackground({
    fork: () => utilityProcess.fork(backgroundEntry, [], { serviceName: 'Pembukuan', stdio: 'inherit' }),
    dataFolder,
    nowMs: () => performance.now(),
    onRestarted,
    onGivenUp,
  });
  brokerPorts<MessagePortMain>({ ipc: ipcMain, createChannel: () => new MessageChannelMain(), givePort: background.givePort });
  app.on('before-quit', () => background.stop());

  const [first, ...others] = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(({ workArea }) => workArea);
  if (first === undefined) throw new Error('no screen');
  openWindow({
    create: (options) => new BrowserWindow(options),
    workAreas: [first, ...others],
    remembered: readWindowFile(windowFile),
    remember: (state) => writeWindowFile(windowFile, state),
    preloadFile,
    isDevelopment,
  });
}

function showWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

/** The page holds a port whose other end is gone, so it is loaded anew and asks for another. */
function onRestarted(exitCode: number): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.reload();
  void dialog.showMessageBox(restartedMessage(exitCode));
}

function onGivenUp(exitCode: number): void {
  void dialog.showMessageBox(givenUpMessage(exitCode)).then(() => app.quit());
}
