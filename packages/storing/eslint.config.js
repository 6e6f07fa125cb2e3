export { nodeLint as default } from '../config/eslint.js';
