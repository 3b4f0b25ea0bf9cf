import { afterAll, expect, test } from 'vitest';
import { layerConfiguration } from '../../../build/checks/layer-rules.ts';
import { checkLayers, readLayers } from '../../../build/checks/layers.ts';
import { plantTree, rulesByFile } from './planted-tree.ts';

const tree = plantTree('layers');
afterAll(() => tree.remove());

test('every planted violation is reported under its rule, and nothing else is', async () => {
  const report = await readLayers(tree.root, tree.files);
  const found = rulesByFile(tree.files, report.violations.map(({ rule, from }) => ({ rule, path: from })));
  expect(found).toEqual(tree.expected);
});

test('every rule of the layer table has a planted violation', () => {
  const planted = new Set([...tree.expected.values()].flat());
  const rules = (layerConfiguration.forbidden ?? []).map(({ name }) => name);
  expect(rules.filter((rule) => rule === undefined || !planted.has(rule))).toEqual([]);
});

test('the cruise reads every module and sees the imports of each', async () => {
  const report = await readLayers(tree.root, tree.files);
  expect(report.modulesRead).toEqual(tree.files);
  expect(report.blind).toEqual([]);
});

test('a tree without modules is a failure, not a pass', async () => {
  expect(await checkLayers(`${tree.root}/shared/i18n`)).toEqual([
    'no module found: the check would pass without reading anything',
  ]);
});
