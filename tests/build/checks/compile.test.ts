import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { plantTree, ROOT, rulesByFile } from './planted-tree.ts';

const tree = plantTree('types');
afterAll(() => tree.remove());

/** Compiles one planted layer with that layer's own tsconfig, only its paths changed. */
function compile(layer: string): { path: string; rule: string }[] {
  const configuration = {
    extends: join(ROOT, layer, 'tsconfig.json'),
    compilerOptions: { rootDir: '.', composite: false, emitDeclarationOnly: false, noEmit: true },
    include: ['**/*.ts', '**/*.tsx'],
    references: [],
  };
  const path = join(tree.root, layer, 'tsconfig.json');
  writeFileSync(path, JSON.stringify(configuration));
  const result = spawnSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', path, '--pretty', 'false'], {
    cwd: tree.root,
    encoding: 'utf8',
  });
  return [...result.stdout.matchAll(/^(\S+)\(\d+,\d+\): error (TS\d+):/gm)].map((match) => ({
    path: match[1] ?? '',
    rule: match[2] ?? '',
  }));
}

test.each(['shared', 'electron/background', 'renderer'])('%s: the compiler refuses what its runtime does not have', (layer) => {
  const files = tree.files.filter((path) => path.startsWith(`${layer}/`));
  const expected = new Map([...tree.expected].filter(([path]) => files.includes(path)));
  expect(rulesByFile(files, compile(layer))).toEqual(expected);
});
