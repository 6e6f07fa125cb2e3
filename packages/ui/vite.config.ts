import optimaliseerTalen from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';
import { binnenDeCsp, thema } from './vite-thema.js';

export default defineConfig({
  plugins: [binnenDeCsp(), { ...optimaliseerTalen.vite({ locales: ['nl-NL'] }), enforce: 'pre' }, thema()],
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
  resolve: {
    alias: [
      { find: 'use-sync-external-store/shim/index.js', replacement: new URL('./src/kern/winkel.ts', import.meta.url).pathname },
      { find: /^.*\/createCalendar\.mjs$/, replacement: new URL('./src/kern/tijdrekening.ts', import.meta.url).pathname },
    ],
  },
  build: {
    target: 'es2023',
    emptyOutDir: false,
    sourcemap: false,
    lib: { entry: 'src/index.ts', formats: ['es'], fileName: () => 'index.js' },
    rollupOptions: { external: [/^react($|\/)/, /^react-dom($|\/)/] },
  },
});
