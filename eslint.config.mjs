import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import obsidianmd from 'eslint-plugin-obsidianmd';
import regexp from 'eslint-plugin-regexp';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { shortTests } from './build/short-tests.mjs';

const typescript = ['**/*.{ts,tsx}'];
const source = ['src/**/*.{ts,tsx}'];
const tests = ['test/**/*.{ts,tsx}'];
const pure = ['src/core/**/*.{ts,tsx}', 'src/actions/**/*.{ts,tsx}'];

/** Wordings and word lists are data: as long as they need to be. */
const data = ['src/core/letters/**/{en,*.words}.ts', 'src/**/words/*.ts'];

/** What runs inside Obsidian. The app's own rules forbid Node, which the command line and the tests need. */
const insideObsidian = [...pure, 'src/obsidian/**/*.{ts,tsx}'];

/** The core and the actions see the language itself and these, but no page, no timer, no network and no console. */
const globalsOfPureCode = ['URL', 'URLSearchParams', 'TextEncoder', 'TextDecoder', 'btoa', 'structuredClone'];
const noHostGlobals = Object.fromEntries(
  [...Object.keys(globals.browser), ...Object.keys(globals.node)].map((name) => [
    name,
    globalsOfPureCode.includes(name) ? 'readonly' : 'off',
  ]),
);

const nothingFromOutside = [
  {
    selector:
      "MemberExpression[object.name='Date'][property.name='now'], NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Only hosts read the clock: take `now` as a parameter.',
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: 'The same notes give the same letters: derive the choice from what is there.',
  },
];
const datesAreBuiltInTime = {
  selector:
    "NewExpression[callee.name='Date'], CallExpression[callee.object.name='Date'], CallExpression[callee.name='Date']",
  message: 'Only src/core/time builds a Date: add what is missing there.',
};

export default defineConfig(
  globalIgnores(['main.js', 'dist/', 'coverage/', 'reports/', 'test-vault/', 'test/corpus*/']),
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },

  // The tools of this folder.
  {
    files: ['**/*.{js,mjs,cjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: globals.node },
  },

  // Everything inside Obsidian keeps the rules of the app's directory.
  { files: insideObsidian, extends: obsidianmd.configs.recommendedWithLocalesEn },
  ...obsidianmd.configs.recommended.filter(({ files }) => files?.includes('package.json')),
  {
    files: ['manifest.json'],
    plugins: { obsidianmd },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: { allowDefaultProject: ['manifest.json'] }, extraFileExtensions: ['.json'] },
    },
    rules: { 'obsidianmd/validate-manifest': 'error' },
  },

  // All TypeScript.
  {
    files: typescript,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    plugins: { regexp },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      complexity: ['error', 10],
      eqeqeq: 'error',
      'max-lines': ['error', { max: 200 }],
      'max-params': ['error', 3],
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },

  // Short functions, named exports, and a sentence for whoever uses an export.
  {
    files: source,
    plugins: { jsdoc },
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true, defaultFrom: true } }],
      'jsdoc/no-blank-blocks': 'error',
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: { esm: true, cjs: false, window: false },
          require: { ClassDeclaration: true, FunctionDeclaration: true },
          contexts: ['TSInterfaceDeclaration', 'TSTypeAliasDeclaration', 'VariableDeclaration'],
          enableFixer: false,
        },
      ],
    },
  },
  { files: data, rules: { 'max-lines': 'off' } },
  // Letters are written in whole sentences and with capitals of their own: they are no labels.
  { files: ['src/core/letters/**/en.ts'], rules: { 'obsidianmd/ui/sentence-case-locale-module': 'off' } },
  // Obsidian looks for the plugin as the default export.
  { files: ['src/obsidian/main.ts'], rules: { 'no-restricted-exports': 'off' } },

  // The core and the actions are pure.
  {
    files: pure,
    languageOptions: { globals: noHostGlobals },
    rules: { 'no-undef': 'error', 'no-restricted-syntax': ['error', ...nothingFromOutside, datesAreBuiltInTime] },
  },
  {
    files: ['src/core/time/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...nothingFromOutside] },
  },

  {
    files: tests,
    plugins: { tests: { rules: { short: shortTests } } },
    rules: {
      'tests/short': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|skipIf|todo|fails)$/]',
          message: 'Every test runs, always.',
        },
      ],
    },
  },
);
