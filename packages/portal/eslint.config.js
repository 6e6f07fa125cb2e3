import { reactLint } from '../config/eslint.js';

export default [
  ...reactLint,
  // The one place that may: text that the server could not take yet, wiped at log-out and when someone else logs in.
  { files: ['src/concept/conceptopslag.ts', 'src/concept/*.test.*'], rules: { 'no-restricted-globals': 'off' } },
];
