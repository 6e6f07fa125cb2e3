export { gatewayLint as default } from '../../packages/config/eslint.js';
