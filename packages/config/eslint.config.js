import js from '@eslint/js';

const globals = { URL: 'readonly', process: 'readonly', globalThis: 'readonly', require: 'readonly', exports: 'writable', __dirname: 'readonly' };

export default [
  js.configs.recommended,
  { languageOptions: { globals } },
  { files: ['*.test.js'], languageOptions: { globals: { test: 'readonly', expect: 'readonly' } } },
];
