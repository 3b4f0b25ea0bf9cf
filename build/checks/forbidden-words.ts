import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { committableFiles, REPOSITORY_ROOT } from './source-files.ts';

type ForbiddenPattern = { readonly pattern: RegExp; readonly reason: string };

const PATTERNS: readonly ForbiddenPattern[] = [
  { pattern: /(?<![\w.~:*-])\/(?:home|root|work)\/[\w.-]/, reason: 'an absolute path of one machine' },
  { pattern: /\b[A-Z]:\\{1,2}Users\\/i, reason: 'an absolute path of one machine' },
  { pattern: /\b(?:[c]laude|[a]nthropic|[c]hatgpt|[o]penai|[c]opilot)\b/i, reason: 'the name of a tool that is no part of the project' },
  { pattern: /^(?:<{7}|>{7}) /m, reason: 'a merge left half done' },
];
const PUBLIC_REGISTRY = 'https://registry.npmjs.org/';

/** Reasons why a text may not be committed under this path; empty when it may. */
export function judgeText(path: string, text: string): string[] {
  const lines = text.split('\n');
  const found = PATTERNS.flatMap(({ pattern, reason }) => {
    const index = lines.findIndex((line) => pattern.test(line));
    return index === -1 ? [] : [`line ${index + 1}: ${reason}`];
  });
  return isPackageConfiguration(path) ? [...found, ...foreignRegistries(lines)] : found;
}

function isPackageConfiguration(path: string): boolean {
  return /(^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|\.npmrc)$/.test(path);
}

/** A lock file written behind a mirror names the mirror; installing elsewhere would then fail. */
function foreignRegistries(lines: readonly string[]): string[] {
  return lines.flatMap((line, index) => {
    const match = /(?:"resolved":\s*"|registry\s*=\s*)(https?:\/\/[^"\s]*)/.exec(line);
    const address = match?.[1];
    if (address === undefined || address.startsWith(PUBLIC_REGISTRY)) return [];
    return [`line ${index + 1}: a package from another host than ${PUBLIC_REGISTRY}`];
  });
}

/** The forbidden-words check of `npm run check`: every text file that could be committed. */
export function checkForbiddenWords(root: string = REPOSITORY_ROOT): string[] {
  return committableFiles(root).flatMap((path) => {
    const bytes = readFileSync(join(root, path));
    if (bytes.subarray(0, 8_000).includes(0)) return [];
    return judgeText(path, bytes.toString('utf8')).map((reason) => `${path} ${reason}`);
  });
}
