import { ESLint } from 'eslint';
import { committableFiles, isModule, REPOSITORY_ROOT } from './source-files.ts';

/** One lint report: the rule's name, where, and its message. */
export type LintFinding = { readonly rule: string; readonly path: string; readonly line: number; readonly message: string };

const CONFIGURATION = new URL('./eslint.config.js', import.meta.url).pathname;

/** Lints the files (paths relative to `root`) as if `root` were the repository; findings in the order of the files. */
export async function lint(root: string, files: readonly string[]): Promise<{ findings: LintFinding[]; filesRead: number }> {
  const eslint = new ESLint({ cwd: root, overrideConfigFile: CONFIGURATION, warnIgnored: false });
  const results = await eslint.lintFiles([...files]);
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, message }) => ({
      rule: ruleId ?? 'unreadable',
      path: filePath.slice(root.length + 1),
      line,
      message,
    })),
  );
  return { findings, filesRead: results.length };
}

/** The lint check of `npm run check`: one sentence a finding, empty when the style rules hold. */
export async function checkLint(root: string = REPOSITORY_ROOT): Promise<string[]> {
  const files = committableFiles(root).filter(isModule);
  const { findings, filesRead } = await lint(root, files);
  const problems = findings.map(({ rule, path, line, message }) => `${path}:${line} ${rule}: ${message}`);
  return filesRead === files.length ? problems : [...problems, `linted ${filesRead} files, git lists ${files.length}`];
}
