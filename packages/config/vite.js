import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import federation from '@originjs/vite-plugin-federation';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { aangeboden, adressen, afgenomen, herstelRuntime, stijlpaden } from './federatie.js';

const WERKRUIMTE = fileURLToPath(new URL('../../', import.meta.url));
const DOOR_NAAR_GATEWAY = ['/graphql', '/aanmelden', '/afmelden', '/identiteit', '/sessie', '/gezond', '/gereed'];

const basis = () => [react(), { ...optimizeLocales.vite({ locales: ['nl-NL'] }), enforce: 'pre' }];

const bouw = {
  target: 'esnext',
  modulePreload: false,
  reportCompressedSize: false,
  // A data: address would need a hole in the Content-Security-Policy.
  assetsInlineLimit: 0,
};

const bronbestand = (root, pad) => {
  const gevonden = ['.tsx', '.ts'].map((uitgang) => join(root, 'src', `${pad}${uitgang}`)).find(existsSync);
  if (!gevonden) throw new Error(`${pad} bestaat niet in ${join(root, 'src')}`);
  return gevonden;
};

/**
 * A portal: one remote at /remotes/<naam>/.
 * @param {{ root: string, naam: string, exposes: string[], portalen?: string[] }} opties
 *   exposes: paths below src without extension; `import('duo/app/portaal')` elsewhere is `src/app/portaal.tsx` of duo.
 *   portalen: names of other portals of which this one uses a widget.
 */
export const portaalConfig = ({ root, naam, exposes, portalen = [] }) => ({
  root,
  base: `/remotes/${naam}/`,
  plugins: [
    ...basis(),
    stijlpaden(),
    federation({
      name: naam,
      filename: 'remoteEntry.js',
      exposes: Object.fromEntries(exposes.map((pad) => [`./${pad}`, bronbestand(root, pad)])),
      ...(portalen.length > 0 ? { remotes: adressen(portalen) } : {}),
      shared: afgenomen(root),
    }),
    herstelRuntime(),
  ],
  build: { ...bouw, rollupOptions: { input: bronbestand(root, exposes[0]) } },
});

// originjs is unusable in development (wrong addresses, two routers): there the portals are plain source of the shell,
// which also gives hot reload and one copy of everything.
const bronnen = (portalen) => [
  ...portalen.map((naam) => ({ find: new RegExp(`^${naam}/(.*)$`), replacement: join(WERKRUIMTE, 'portals', naam, 'src/$1') })),
  ...['ui', 'portal', 'formulier', 'advies', 'rechten', 'raadsverzoek', 'meten', 'begrippen', 'beleid'].map((naam) => ({
    find: new RegExp(`^@bv/${naam}$`),
    replacement: join(WERKRUIMTE, 'packages', naam, 'src/index.ts'),
  })),
];

/**
 * The shell: host of the portals. In development it serves all portals from source and passes the rest to the gateway.
 * @param {{ root: string, portalen: string[] }} opties
 */
export const shellConfig = ({ root, portalen }) => ({ command }) => ({
  root,
  base: '/',
  plugins: [
    ...basis(),
    ...(command === 'build'
      ? [
          stijlpaden(),
          federation({ name: 'shell', remotes: adressen(portalen), shared: aangeboden(root) }),
          herstelRuntime(),
        ]
      : []),
  ],
  resolve: {
    alias: command === 'serve' ? bronnen(portalen) : [],
    dedupe: ['react', 'react-dom', 'react-router', 'graphql', '@apollo/client', 'react-aria-components', 'react-hook-form'],
  },
  build: bouw,
  server: {
    host: '127.0.0.1',
    strictPort: true,
    proxy: Object.fromEntries(
      DOOR_NAAR_GATEWAY.map((pad) => [pad, { target: process.env.BV_GATEWAY_DOEL ?? 'http://127.0.0.1:4001' }]),
    ),
  },
});
