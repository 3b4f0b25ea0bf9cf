import { committableFiles, isModule, REPOSITORY_ROOT } from './source-files.ts';

const KEBAB = '[a-z0-9]+(?:-[a-z0-9]+)*';
const MODULE = new RegExp(`^${KEBAB}(?:\\.${KEBAB})*\\.tsx?$`);
const COMPONENT = /^[A-Z][A-Za-z0-9]*(?:\.test)?\.tsx$/;
const FOLDER = new RegExp(`^\\.?${KEBAB}$`);
/** Names that say where code was put, not what it is. */
const EMPTY_NAMES = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'manager', 'misc', 'types', 'index', 'lib', 'src']);
const LAYERS = /^(?:shared|electron|renderer|tests|build)\//;

/** What is wrong with a path of this project, or null: kebab-case modules, PascalCase components, no empty names. */
export function judgeFileName(path: string): string | null {
  if (!LAYERS.test(path) || path.startsWith('tests/fixtures/planted/')) return null;
  const folders = path.split('/');
  const file = folders.pop() ?? '';
  for (const folder of folders) {
    if (EMPTY_NAMES.has(folder)) return `the folder "${folder}" does not say what is in it`;
    if (!FOLDER.test(folder)) return `the folder "${folder}" is not kebab-case`;
  }
  if (!isModule(path)) return null;
  const stem = file.slice(0, file.indexOf('.'));
  if (EMPTY_NAMES.has(stem)) return `"${file}" does not say what is in it`;
  if (file.endsWith('.tsx') && COMPONENT.test(file)) return null;
  if (!MODULE.test(file)) return `"${file}" is not kebab-case`;
  const isComponent = file.endsWith('.tsx') && /^renderer\/(?:features|ui)\//.test(path);
  return isComponent && file !== 'entry.tsx' ? `the component file "${file}" is not PascalCase` : null;
}

/** The file name check of `npm run check`. */
export function checkFileNames(root: string = REPOSITORY_ROOT): string[] {
  return committableFiles(root).flatMap((path) => {
    const complaint = judgeFileName(path);
    return complaint === null ? [] : [`${path}: ${complaint}`];
  });
}
