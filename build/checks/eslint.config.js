import tseslint from 'typescript-eslint';
import { explainCast } from './eslint-rules/explain-cast.ts';
import { noLiteralText } from './eslint-rules/no-literal-text.ts';

const project = { rules: { 'explain-cast': explainCast, 'no-literal-text': noLiteralText } };

const ARITHMETIC = '/^[-+*\\u002F%]$/';
const MONEY_MESSAGE = 'Money arithmetic belongs to #shared/money: add, subtract, negate, sum, allocate, multiplyDivide.';
const FLOAT_MESSAGE = 'No float arithmetic: amounts are integer sen, rates are basis points.';

const everywhere = [
  { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' },
  { selector: 'ExportAllDeclaration', message: 'No barrel files: import from the file that declares it.' },
  {
    selector: 'ExportNamedDeclaration[source]',
    message: 'No barrel files: import from the file that declares it.',
  },
  { selector: 'TSEnumDeclaration', message: 'Use a union of texts or an `as const` object; enums are not erasable.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use a module; namespaces are not erasable.' },
  { selector: 'TSInterfaceDeclaration[id.name=/^I[A-Z][a-z]/]', message: 'Name the thing, without an I in front.' },
  { selector: 'TSTypeAliasDeclaration[id.name=/^I[A-Z][a-z]/]', message: 'Name the thing, without an I in front.' },
  {
    selector: 'CallExpression[callee.object.property.name="message"][callee.property.name=/^(includes|startsWith|endsWith|match)$/]',
    message: 'Never decide by reading a message; give the error a code.',
  },
];

const imports = [
  {
    selector: 'ImportDeclaration[source.value=/^\\.\\..*\\u002Fshared\\u002F/]',
    message: 'Across layers import with #shared/.',
  },
  {
    selector: 'ImportDeclaration[source.value=/^(\\.|#shared)/]:not([source.value=/\\.[a-z0-9]+(\\?.*)?$/])',
    message: 'Name the file with its ending.',
  },
];

const transactions = [
  { selector: 'CallExpression[callee.property.name="transaction"]', message: 'Only ctx.write opens a transaction.' },
  { selector: 'Literal[value=/^\\s*(BEGIN|COMMIT|ROLLBACK)\\b/]', message: 'Only ctx.write opens a transaction.' },
];

const product = [...imports, ...transactions];

const moneyArithmetic = [
  { selector: `BinaryExpression[operator=${ARITHMETIC}] > Identifier[name=/Sen$/]`, message: MONEY_MESSAGE },
  {
    selector: `BinaryExpression[operator=${ARITHMETIC}] > MemberExpression[computed=false][property.name=/Sen$/]`,
    message: MONEY_MESSAGE,
  },
  { selector: 'AssignmentExpression[operator=/^[-+*\\u002F%]=$/][left.name=/Sen$/]', message: MONEY_MESSAGE },
  { selector: 'AssignmentExpression[operator=/^[-+*\\u002F%]=$/][left.property.name=/Sen$/]', message: MONEY_MESSAGE },
  { selector: 'UnaryExpression[operator="-"][argument.name=/Sen$/]', message: MONEY_MESSAGE },
  { selector: 'UnaryExpression[operator="-"][argument.property.name=/Sen$/]', message: MONEY_MESSAGE },
];

const floatArithmetic = [
  {
    selector: 'BinaryExpression[operator=/^[*\\u002F]$/] > Literal[raw=/^[0-9_]*\\.[0-9]|^[0-9_]+e-/]',
    message: FLOAT_MESSAGE,
  },
  { selector: 'CallExpression[callee.name="parseFloat"]', message: FLOAT_MESSAGE },
  { selector: 'CallExpression[callee.object.name="Number"][callee.property.name="parseFloat"]', message: FLOAT_MESSAGE },
  { selector: 'CallExpression[callee.property.name="toFixed"]', message: FLOAT_MESSAGE },
  { selector: 'MemberExpression[object.name="Number"][property.name="EPSILON"]', message: FLOAT_MESSAGE },
];

const impurities = [
  { selector: 'MemberExpression[object.name="Math"][property.name="random"]', message: 'Randomness comes from ctx.' },
];

const dates = [
  { selector: 'NewExpression[callee.name="Date"]', message: 'Dates are text from #shared/calendar, the clock is in ctx.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Dates are text from #shared/calendar, the clock is in ctx.' },
  { selector: 'MemberExpression[object.name="Date"]', message: 'Dates are text from #shared/calendar, the clock is in ctx.' },
];

const clockGlobals = ['performance', 'setTimeout', 'setInterval', 'setImmediate', 'crypto', 'fetch'].map((name) => ({
  name,
  message: 'shared has no clock, no timers, no randomness and no network: pass the value in.',
}));

const syntax = (...lists) => ({ 'no-restricted-syntax': ['error', ...lists.flat()] });

/** The style guide's machine-checked rules; each names the one way out in its message. */
export default tseslint.config(
  { ignores: ['**/node_modules/**', '.cache/**', 'dist/**', 'out/**', 'coverage/**', 'tests/fixtures/planted/**'] },
  {
    files: ['**/*.{ts,tsx}'],
    plugins: { '@typescript-eslint': tseslint.plugin, project },
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'project/explain-cast': 'error',
      'no-empty': 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      eqeqeq: 'error',
      'max-params': ['error', 3],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'], location: 'start' }],
      ...syntax(everywhere, product, moneyArithmetic, impurities, dates),
    },
  },
  {
    files: ['shared/**/*.ts'],
    ignores: ['shared/money/**'],
    rules: {
      'no-restricted-globals': ['error', ...clockGlobals],
      ...syntax(everywhere, product, moneyArithmetic, floatArithmetic, impurities, dates),
    },
  },
  {
    files: ['shared/money/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...clockGlobals],
      ...syntax(everywhere, product, floatArithmetic, impurities, dates),
    },
  },
  {
    files: ['electron/background/{app,bundle,import,seed}/**/*.ts'],
    rules: { 'no-console': 'error', ...syntax(everywhere, product, moneyArithmetic, floatArithmetic, impurities, dates) },
  },
  {
    files: ['electron/background/store/**/*.ts'],
    rules: { 'no-console': 'error', ...syntax(everywhere, imports, moneyArithmetic, floatArithmetic, impurities, dates) },
  },
  {
    files: ['electron/background/report/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['electron/background/host/**/*.ts', 'electron/background/report/print.ts'],
    rules: { 'no-console': 'error', ...syntax(everywhere, product, moneyArithmetic) },
  },
  // The two hosts that talk to a terminal.
  { files: ['electron/background/host/{cli,loopback-main}.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['renderer/**/*.tsx'],
    rules: {
      'project/no-literal-text': 'error',
      // A component's markup is long without being complicated.
      'max-lines-per-function': ['error', { max: 150, skipBlankLines: true, skipComments: true }],
      ...syntax(everywhere, product, moneyArithmetic, impurities, dates, [
        { selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]', message: 'Text is rendered as text.' },
      ]),
    },
  },
  {
    files: ['tests/**/*.{ts,tsx}', 'build/**/*.ts'],
    rules: { ...syntax(everywhere), 'project/explain-cast': 'off' },
  },
  // Primitives take what their standards name: feed, number, hash before and bytes; key, type, body and signature.
  { files: ['electron/background/bundle/{chain,header,sign}.ts'], rules: { 'max-params': ['error', 4] } },
  // One line per procedure: a table, however long.
  { files: ['electron/background/host/wire.ts'], rules: { 'max-lines-per-function': ['error', { max: 200, skipBlankLines: true, skipComments: true }] } },
  // A table test's callback takes the columns of its table.
  { files: ['tests/**/*.{ts,tsx}'], rules: { 'max-lines-per-function': 'off', 'max-params': 'off' } },
  {
    files: ['**/*.config.ts'],
    rules: syntax(everywhere.filter(({ selector }) => selector !== 'ExportDefaultDeclaration')),
  },
);
