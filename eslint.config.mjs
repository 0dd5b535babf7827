import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import ts from 'typescript-eslint';
import { folderRules } from './tools/folder-rules.mjs';

export default ts.config(
  // The examples are projects of their own, each with what its framework brings along.
  { ignores: ['dist/', 'dist-storybook/', 'coverage/', 'examples/'] },
  {
    settings: {
      // Without these the wc and lit rules see no element in a class that extends one of ours.
      wc: { elementBaseClasses: ['LitElement', 'RtcElement'] },
      lit: { elementBaseClasses: ['LitElement', 'RtcElement'] },
      litHtmlSources: true,
      // For no-cycle, which reads the imported files as well.
      'import-x/extensions': ['.ts', '.mjs', '.js'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [createTypeScriptImportResolver()],
    },
  },
  js.configs.recommended,
  ts.configs.recommended,
  wc['flat/recommended'],
  lit['flat/recommended'],
  { plugins: { 'lit-a11y': litA11y }, rules: litA11y.configs.recommended.rules },
  {
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-cycle': 'error',
      'max-lines': ['error', 400],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
    },
  },
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      // The compiler knows better which names exist.
      'no-undef': 'off',
    },
  },
  ...folderRules,
  // Lists of texts.
  { files: ['src/languages/??.ts', 'src/languages/texts.ts'], rules: { 'max-lines': 'off' } },
  {
    // A text is a function, and one that is not called shows its source.
    files: ['src/elements/**/*.ts'],
    ignores: ['src/**/*words.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ':matches(TemplateLiteral, ConditionalExpression, LogicalExpression, BinaryExpression, Property, AssignmentExpression) > MemberExpression[object.name="words"]',
          message: 'Call it: words.text().',
        },
      ],
    },
  },
  {
    files: ['test/**'],
    rules: {
      // chai's `expect(x).to.be.true`
      '@typescript-eslint/no-unused-expressions': 'off',
      // node:test's `describe` and `it` return promises that nobody is to wait for.
      '@typescript-eslint/no-floating-promises': 'off',
    },
  },
  {
    // Scripts for Node whose functions also run inside of pages.
    files: ['*.mjs', 'tools/**', 'bench/**', 'test/**'],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  // What the end to end tests put into their pages.
  { files: ['test/e2e/**', 'bench/**'], languageOptions: { globals: { e2e: 'readonly' } } },
  { files: ['demo/**/*.js', 'src/vendor/**/*.js'], languageOptions: { globals: globals.browser } },
);
