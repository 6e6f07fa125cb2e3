export { reactLint as default } from '../config/eslint.js';
