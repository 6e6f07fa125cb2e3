import js from '@eslint/js';

// Each package has its own configuration; here are only the few files of the root.
export default [{ ignores: ['packages/**', 'portals/**', 'services/**', 'infra/**', 'schema/**'] }, js.configs.recommended];
