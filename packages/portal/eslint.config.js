import { reactLint } from '../config/eslint.js';

export default [
  ...reactLint,
  // The one place that may: text that the server could not take yet, closed with a key of the session, wiped at log-out.
  { files: ['src/concept/conceptlade.ts', 'src/concept/*.test.*'], rules: { 'no-restricted-globals': 'off' } },
];
