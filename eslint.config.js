import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { layerConfigs } from './scripts/lint/layers.js';

/** Short files and plain functions: what does not fit is split, not excused. */
const size = {
  'max-lines': ['error', { max: 300 }],
  'max-depth': ['error', 4],
  'max-params': ['error', 5],
  complexity: ['error', 15]
};

const correctness = {
  eqeqeq: 'error',
  'no-console': 'error',
  'no-param-reassign': 'error',
  'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'svelte/no-target-blank': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  // An index known to be inside is said with `!`; a made-up default would be a branch never taken.
  '@typescript-eslint/no-non-null-assertion': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }]
};

/** Rules that ask the type checker; Svelte files have theirs from svelte-check. */
const typed = {
  '@typescript-eslint/consistent-type-exports': 'error',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': 'error',
  '@typescript-eslint/require-await': 'off'
};

const plainScripts = ['**/*.{js,mjs}'];

export default defineConfig(
  {
    ignores: [
      '.svelte-kit/',
      'brief/',
      'build/',
      'bundle/',
      'coverage/',
      'pictures/',
      'playwright-report/',
      'test-results/',
      'public/',
      'src/lib/paraglide/',
      'src/lib/viz/generated/'
    ]
  },
  { linterOptions: { noInlineConfig: true } },
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  ts.configs.recommendedTypeCheckedOnly,
  svelte.configs.recommended,
  prettier,
  svelte.configs.prettier,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
    },
    rules: { ...size, ...correctness, ...typed }
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser, projectService: false } },
    rules: {
      ...ts.configs.disableTypeChecked.rules,
      // Every path is made in one module, which the import rules hold.
      'svelte/no-navigation-without-resolve': 'off'
    }
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // TypeScript resolves names; the plain rule does not know its types.
      'no-undef': 'off',
      // Props are written with `let`; the Svelte rule knows them.
      'prefer-const': 'off',
      'svelte/prefer-const': 'error',
      // Prettier can keep a space at a line's end only as {' '}.
      'svelte/no-useless-mustaches': 'off'
    }
  },
  {
    files: plainScripts,
    extends: [ts.configs.disableTypeChecked]
  },
  {
    files: ['scripts/**', '*.config.ts'],
    languageOptions: { globals: globals.node },
    rules: { 'no-console': ['error', { allow: ['info', 'warn', 'error'] }] }
  },
  ...layerConfigs()
);
