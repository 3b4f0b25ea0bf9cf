import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The repository's root; planted trees are copied inside it, so that packages resolve as they do for the project. */
export const ROOT = new URL('../../..', import.meta.url).pathname.replace(/\/$/, '');

/** A copied tree: `expected` maps each module to the sorted rules that its first line announces. */
export type PlantedTree = {
  readonly root: string;
  readonly files: readonly string[];
  readonly expected: ReadonlyMap<string, readonly string[]>;
  readonly remove: () => void;
};

/** Copies `tests/fixtures/planted/<part>` to a scratch folder as real modules, with the project's package.json. */
export function plantTree(part: 'layers' | 'types' | 'lint' | 'tests-run'): PlantedTree {
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  const root = mkdtempSync(join(ROOT, '.cache', `planted-${part}-`));
  cpSync(join(ROOT, 'tests/fixtures/planted', part), root, { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(root, 'package.json'));
  const files = globSync('**/*.txt', { cwd: root })
    .map((path) => path.replace(/\.txt$/, ''))
    .sort();
  const expected = new Map<string, readonly string[]>();
  for (const path of files) {
    renameSync(join(root, `${path}.txt`), join(root, path));
    expected.set(path, announced(join(root, path)));
  }
  return { root, files, expected, remove: () => rmSync(root, { recursive: true, force: true }) };
}

function announced(path: string): string[] {
  const match = /^\/\/ expect: (.+)\n/.exec(readFileSync(path, 'utf8'));
  if (match === null) throw new Error(`${dirname(path)}: a planted file must begin with "// expect:"`);
  const rules = (match[1] ?? '').split(',').map((rule) => rule.trim());
  return rules.filter((rule) => rule !== 'nothing').sort();
}

/** Groups findings as `expected` is grouped: every file once, its distinct rules sorted. */
export function rulesByFile(
  files: readonly string[],
  findings: Iterable<{ readonly path: string; readonly rule: string }>,
): Map<string, readonly string[]> {
  const rules = new Map<string, Set<string>>(files.map((path) => [path, new Set()]));
  for (const { path, rule } of findings) rules.set(path, (rules.get(path) ?? new Set()).add(rule));
  return new Map([...rules].map(([path, names]) => [path, [...names].sort()]));
}
