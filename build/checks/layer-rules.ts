import type { IConfiguration, IForbiddenRuleType } from 'dependency-cruiser';

/** The folders whose modules the layer check reads; each holds at least one layer of the table below. */
export const LAYER_FOLDERS = ['shared', 'electron', 'renderer', 'build'] as const;

const BACKGROUND = '^electron/background';

/** A path expression that matches any of the named npm packages, also their separately published types. */
function packages(...names: readonly string[]): string {
  return `(^|/)node_modules/(@types/)?(${names.join('|')})(/|$)`;
}

/** Forbids a layer everything but what is listed. Node's own modules and missing files have rules of their own. */
function onlyMayImport(name: string, from: string, allowed: readonly string[]): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: { pathNot: [...allowed], dependencyTypesNot: ['core'], couldNotResolve: false },
  };
}

type Prohibition = { readonly from: string; readonly to: string; readonly except?: readonly string[] };

function mayNotImport(name: string, { from, to, except = [] }: Prohibition): IForbiddenRuleType {
  return {
    name,
    severity: 'error',
    from: { path: from },
    to: except.length === 0 ? { path: to } : { path: to, pathNot: [...except] },
  };
}

const sharedLayers: IForbiddenRuleType[] = [
  onlyMayImport('money-and-calendar-import-nothing', '^shared/(money|calendar)/', ['^shared/$1/']),
  onlyMayImport('domain-imports-money-calendar-domain', '^shared/domain/', [
    '^shared/(domain|money|calendar)/',
    // Shapes of what comes from outside (cases, rules in a file) are parsed where their meaning is.
    packages('zod'),
  ]),
  onlyMayImport('contract-imports-types-and-schemas', '^shared/contract/', [
    '^shared/(contract|money|calendar|domain)/',
    packages('zod', '@orpc/contract'),
  ]),
  onlyMayImport('i18n-imports-shared', '^shared/i18n/', ['^shared/(i18n|money|calendar|domain|contract)/']),
];

const backgroundLayers: IForbiddenRuleType[] = [
  {
    name: 'only-store-opens-the-database',
    severity: 'error',
    from: { pathNot: `${BACKGROUND}/store/` },
    to: { path: packages('better-sqlite3', 'kysely') },
  },
  onlyMayImport('store-imports-shared-and-sqlite', `${BACKGROUND}/store/`, [
    '^shared/',
    `${BACKGROUND}/store/`,
    packages('better-sqlite3', 'kysely'),
  ]),
  onlyMayImport('bundle-imports-shared-and-codecs', `${BACKGROUND}/bundle/`, [
    '^shared/',
    `${BACKGROUND}/bundle/`,
    packages('@scure/bip39', 'age-encryption', 'cborg'),
  ]),
  onlyMayImport('report-imports-shared-and-printers', `${BACKGROUND}/report/`, [
    '^shared/',
    `${BACKGROUND}/report/`,
    packages('pdfmake', 'pdfkit', 'write-excel-file', 'echarts'),
  ]),
  onlyMayImport('import-imports-shared-and-readers', `${BACKGROUND}/import/`, [
    '^shared/',
    `${BACKGROUND}/import/`,
    packages('csv-parse', 'read-excel-file', 'zod'),
  ]),
  onlyMayImport('seed-imports-shared', `${BACKGROUND}/seed/`, ['^shared/', `${BACKGROUND}/seed/`]),
  onlyMayImport('app-imports-shared-and-its-servants', `${BACKGROUND}/app/`, [
    '^shared/',
    `${BACKGROUND}/(app|store|bundle|report|import|seed)/`,
  ]),
  onlyMayImport('host-imports-contract-app-and-rpc', `${BACKGROUND}/host/`, [
    '^shared/',
    `${BACKGROUND}/(host|app)/`,
    packages('@orpc/server', '@orpc/contract', 'zod'),
  ]),
];

const shellLayers: IForbiddenRuleType[] = [
  {
    name: 'only-shell-imports-electron',
    severity: 'error',
    from: { pathNot: '^electron/(main|preload)/' },
    to: { path: `^electron$|${packages('electron')}` },
  },
  onlyMayImport('shell-imports-electron-only', '^electron/(main|preload)/', [
    '^electron/$1/',
    `^electron$|${packages('electron')}`,
  ]),
];

const rendererLayers: IForbiddenRuleType[] = [
  onlyMayImport('renderer-imports-shared-and-ui-libraries', '^renderer/', [
    '^shared/',
    '^renderer/',
    packages(
      'react', 'react-dom', '@mantine/[^/]+', '@tabler/icons-react', '@tanstack/[^/]+', '@fontsource/[^/]+',
      '@orpc/(client|contract|tanstack-query)', 'echarts', 'pdfjs-dist', 'zod', 'vite',
    ),
  ]),
  mayNotImport('ui-knows-no-noun', {
    from: '^renderer/ui/',
    to: '^(renderer/(features|boot)|shared/(domain|contract))/',
    except: ['^shared/domain/(account/|statement/|result\\.ts$)'],
  }),
  mayNotImport('features-meet-at-their-entry', {
    from: '^renderer/features/([^/]+)/',
    to: '^renderer/features/',
    except: ['^renderer/features/$1/', '^renderer/features/[^/]+/entry\\.tsx?$'],
  }),
  mayNotImport('styles-know-no-component', { from: '^renderer/styles/', to: '^renderer/(boot|features|ui)/' }),
];

const everywhere: IForbiddenRuleType[] = [
  { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
  mayNotImport('no-barrel', {
    from: '^(shared|electron|renderer|build)/',
    to: '/index\\.tsx?$',
    except: ['node_modules/'],
  }),
  mayNotImport('product-imports-no-tests-or-build', { from: '^(shared|electron|renderer)/', to: '^(tests|build)/' }),
  {
    name: 'no-node-in-shared-or-renderer',
    severity: 'error',
    from: { path: '^(shared|renderer)/' },
    to: { dependencyTypes: ['core'] },
  },
  { name: 'no-unresolved-import', severity: 'error', from: {}, to: { couldNotResolve: true } },
  {
    name: 'no-undeclared-package',
    severity: 'error',
    from: {},
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
  },
  {
    name: 'background-ships-what-it-imports',
    comment: 'The background runs from node_modules in the installed app, where devDependencies are absent.',
    severity: 'error',
    from: { path: '^(shared|electron/background)/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
];

/**
 * The table "Who may import whom" of the architecture, as dependency-cruiser rules.
 *
 * Shape: a full cruise configuration; rule names are what a violation is reported under.
 * Type-only imports count as imports: a type drags its layer along. A feature may be entered by other features only
 * at `renderer/features/<noun>/entry.ts(x)`.
 */
export const layerConfiguration: IConfiguration = {
  forbidden: [...everywhere, ...sharedLayers, ...backgroundLayers, ...shellLayers, ...rendererLayers],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types', 'typings'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.d.ts'],
    },
  },
};
