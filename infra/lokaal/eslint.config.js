import { nodeLint } from '../../packages/config/eslint.js';

export default [...nodeLint, { files: ['bin/*.js'], languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } } }];
