export { nodeLint as default } from '../../packages/config/eslint.js';
