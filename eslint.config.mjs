import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import obsidianmd from 'eslint-plugin-obsidianmd';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const typescript = ['**/*.{ts,tsx}'];
const source = ['src/**/*.{ts,tsx}'];

/** Wordings and word lists are data: as long as they need to be. */
const data = ['src/core/letters/**/en.ts', 'src/core/letters/**/*.words.ts', 'src/**/words/*.ts'];

/** What runs inside Obsidian; the app's own rules would forbid Node to the command line and to the tests. */
const insideObsidian = ['src/core/**/*.{ts,tsx}', 'src/actions/**/*.{ts,tsx}', 'src/obsidian/**/*.{ts,tsx}'];

export default defineConfig(
  globalIgnores(['main.js', 'dist/', 'coverage/', 'reports/', 'test-vault/']),
  {
    linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' },
  },

  { files: ['**/*.{js,mjs,cjs}'], extends: [js.configs.recommended], languageOptions: { globals: globals.node } },

  {
    files: insideObsidian,
    extends: [...obsidianmd.configs.recommendedWithLocalesEn],
  },

  {
    files: typescript,
    extends: [js.configs.recommended, tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['error', { max: 200 }],
      complexity: ['error', 10],
      'max-params': ['error', 3],
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    },
  },

  {
    files: source,
    plugins: { jsdoc },
    rules: {
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: data, rules: { 'max-lines': 'off' } },
);
