import { reactLint } from '../config/eslint.js';

export default [
  ...reactLint,
  { ignores: ['galerij/dist/**'] },
  { files: ['galerij/controle.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } },
];
