export { reactLint as default } from '../../packages/config/eslint.js';
