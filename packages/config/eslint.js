import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import js from '@eslint/js';
import graphql from '@graphql-eslint/eslint-plugin';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { grenzen } from './grenzen.js';

const BRON = ['src/**/*.{ts,tsx}'];
const TEST = ['src/**/*.test.{ts,tsx}', 'src/**/proef/**'];

const GEEN_STANDAARDEXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Alleen benoemde exports: dan heet iets overal hetzelfde en vindt zoeken het terug.',
};
const GEEN_OMGEVING = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'Alleen environment.ts leest process.env: één plaats waar elke instelling staat, met haar standaard en haar controle.',
};
const GEEN_SQL = {
  selector: 'CallExpression[callee.property.name=/^(query|createQueryBuilder|getRepository|getConnection)$/]',
  message: 'Alleen zicht/ leest gegevens van een casus en alleen opdrachten schrijven ze: elk ander pad zou buiten de muur en het logboek om gaan.',
};
const GEEN_DATABASE = {
  paths: [
    { name: 'pg', message: 'Alleen zicht/ en platform/ praten met PostgreSQL: een eigen verbinding gaat buiten de muur en het logboek om.' },
  ],
};

const basis = [
  { ignores: ['**/dist/**', 'coverage/**', 'src/gql/**'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((deel) => ({ ...deel, files: BRON })),
  {
    files: BRON,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-restricted-syntax': ['error', GEEN_STANDAARDEXPORT],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
    },
  },
  { files: TEST, rules: { 'max-lines': ['error', { max: 400 }], '@typescript-eslint/no-non-null-assertion': 'off', '@typescript-eslint/unbound-method': 'off' } },
  {
    files: ['*.js', '*.cjs'],
    languageOptions: { globals: { process: 'readonly', globalThis: 'readonly', URL: 'readonly', require: 'readonly', exports: 'writable', __dirname: 'readonly' } },
  },
  grenzen,
];

const eenLezerVanDeOmgeving = {
  files: BRON,
  ignores: ['src/environment.ts', ...TEST],
  rules: { 'no-restricted-syntax': ['error', GEEN_STANDAARDEXPORT, GEEN_OMGEVING] },
};

/** Lint for a package that runs in Node or is pure. */
export const nodeLint = [...basis, eenLezerVanDeOmgeving];

/** Lint for the gateway: nothing reaches the database around the wall. */
export const gatewayLint = [
  ...nodeLint,
  {
    files: BRON,
    // A GraphQL type is a class for its labels only; what we answer are plain objects of its shape.
    rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' },
  },
  {
    files: ['src/slices/**/*.ts', 'src/*.ts'],
    ignores: [...TEST, 'src/environment.ts'],
    rules: { 'no-restricted-imports': ['error', GEEN_DATABASE] },
  },
  {
    files: ['src/slices/**/*.ts'],
    ignores: [...TEST, '**/*.opdrachten.ts', '**/opdrachten/**'],
    rules: { 'no-restricted-syntax': ['error', GEEN_STANDAARDEXPORT, GEEN_OMGEVING, GEEN_SQL] },
  },
];

const contract = resolve('../../schema/contracten', `${basename(process.cwd())}.graphql`);

// With the fragments that every portal shares, or a selection through one of them would look empty.
const DOCUMENTEN = ['src/**/*.graphql', resolve('../../packages/portal/src/**/*.graphql')];

const operaties = {
  files: ['src/**/*.graphql'],
  plugins: { '@graphql-eslint': graphql },
  languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: contract, documents: DOCUMENTEN } } },
  rules: {
    '@graphql-eslint/require-selections': ['error', { fieldName: 'id' }],
    '@graphql-eslint/no-deprecated': 'error',
    '@graphql-eslint/no-anonymous-operations': 'error',
    '@graphql-eslint/no-unused-variables': 'error',
    '@graphql-eslint/no-unused-fragments': 'error',
  },
};

/** Lint for React: the web accessibility rules and the rules of hooks on top of the basis. */
export const reactLint = [
  ...basis,
  { ...jsxA11y.flatConfigs.strict, files: ['src/**/*.tsx'] },
  { ...reactHooks.configs.flat.recommended, files: BRON },
  // A screen works with plain objects; to look for classes in every answer of an operation took a third of the time.
  { files: BRON, rules: { '@typescript-eslint/no-unsafe-class-instance-assignment': 'off' } },
  {
    files: BRON,
    ignores: TEST,
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'localStorage', message: 'Niets van een gezin blijft achter op een apparaat: concepten staan op de server.' },
        { name: 'sessionStorage', message: 'Niets van een gezin blijft achter op een apparaat: concepten staan op de server.' },
      ],
    },
  },
  ...(existsSync(contract) ? [operaties] : []),
];
