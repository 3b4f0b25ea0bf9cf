import { ipcRenderer } from 'electron';
import { handOverPort } from './hand-over-port.ts';
import type { PageWorld } from './hand-over-port.ts';

/** The shell is compiled without the types of the DOM; these are the few members it needs. */
declare const window: PageWorld;

/** Runs before the page, in its own world, and exposes nothing: it only passes one MessagePort on. */
handOverPort(window, ipcRenderer);
