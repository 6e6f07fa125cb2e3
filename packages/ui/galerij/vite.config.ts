import { defineConfig } from 'vite';

const map = import.meta.dirname;

/** The gallery shows the built kit under the CSP of the product, so that what works here works there. */
export const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; require-trusted-types-for 'script'";

export default defineConfig({
  root: map,
  resolve: { alias: [{ find: /^\.\.\/src\/index\.js$/, replacement: `${map}/../dist/index.js` }] },
  build: { outDir: `${map}/dist`, emptyOutDir: true, modulePreload: false, target: 'es2023' },
  preview: { headers: { 'content-security-policy': csp } },
});
