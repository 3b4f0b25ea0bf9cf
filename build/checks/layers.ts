import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { LAYER_FOLDERS, layerConfiguration } from './layer-rules.ts';
import { committableFiles, isModule, REPOSITORY_ROOT } from './source-files.ts';

/** One broken layer rule: which rule, from which module, to which. */
export type LayerViolation = { readonly rule: string; readonly from: string; readonly to: string };

/** What a cruise saw: `modulesRead` are the project's own modules, sorted; `blind` have imports that were not seen. */
export type LayerReport = {
  readonly violations: readonly LayerViolation[];
  readonly modulesRead: readonly string[];
  readonly blind: readonly string[];
};

/**
 * Reads the modules under `root` and judges their imports by the layer table.
 * Shape: `files` are paths relative to `root`; violations are sorted by module, then rule.
 */
export async function readLayers(root: string, files: readonly string[]): Promise<LayerReport> {
  const { options, ...ruleSet } = layerConfiguration;
  const { output } = await cruise(
    [...files],
    { ...options, ruleSet, validate: true, baseDir: root },
    options?.enhancedResolveOptions,
  );
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with text: ${output.slice(0, 200)}`);
  return summarize(root, files, output);
}

function summarize(root: string, files: readonly string[], result: ICruiseResult): LayerReport {
  const wanted = new Set(files);
  const own = result.modules.filter((module) => wanted.has(module.source));
  return {
    violations: result.summary.violations
      .map(({ rule, from, to }) => ({ rule: rule.name, from, to }))
      .sort((left, right) => compareText(`${left.from} ${left.rule}`, `${right.from} ${right.rule}`)),
    modulesRead: own.map((module) => module.source).sort(),
    blind: own
      .filter((module) => module.dependencies.length === 0 && hasImport(join(root, module.source)))
      .map((module) => module.source),
  };
}

/** A parser that silently reads nothing still answers "no violations": this looks at the text without a parser. */
function hasImport(path: string): boolean {
  return /^(?:import\s|\} from\s+['"])/m.test(readFileSync(path, 'utf8'));
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The layer check of `npm run check`: sentences about what is wrong, empty when the layers hold. */
export async function checkLayers(root: string = REPOSITORY_ROOT): Promise<string[]> {
  const files = committableFiles(root, LAYER_FOLDERS).filter(isModule);
  const report = await readLayers(root, files);
  const problems = report.violations.map(({ rule, from, to }) => `${rule}: ${from} -> ${to}`);
  if (files.length === 0) problems.push('no module found: the check would pass without reading anything');
  if (report.modulesRead.length !== files.length) {
    problems.push(`read ${report.modulesRead.length} modules, git lists ${files.length}`);
  }
  return [...problems, ...report.blind.map((path) => `${path} imports something, but no import of it was read`)];
}
