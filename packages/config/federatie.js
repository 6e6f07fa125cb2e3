import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

// One copy over shell and portals. Apollo and the router are inside @bv/portal: shared by name they could not be tree-shaken.
const GEDEELD = ['react', 'react-dom', '@bv/ui', '@bv/portal'];

// A subpath has no package.json of its own and originjs cannot find its version: read it from the package.
const versie = (root, sleutel) => {
  const naam = sleutel.split('/').slice(0, sleutel.startsWith('@') ? 2 : 1).join('/');
  if (naam.startsWith('@bv/')) return '1.0.0';
  const mappen = createRequire(join(root, 'package.json')).resolve.paths(naam);
  for (const map of mappen) {
    try {
      return JSON.parse(readFileSync(join(map, naam, 'package.json'), 'utf8')).version;
    } catch {
      continue;
    }
  }
  throw new Error(`${naam} is gedeeld in de federatie, maar staat niet bij de afhankelijkheden van ${root}`);
};

/** What the shell offers to every portal. */
export const aangeboden = (root) => Object.fromEntries(GEDEELD.map((naam) => [naam, { version: versie(root, naam) }]));

/** What a portal takes from the shell and never brings itself: a second React would break every hook. */
export const afgenomen = (root) =>
  Object.fromEntries(
    GEDEELD.map((naam) => [naam, { version: versie(root, naam), requiredVersion: false, import: false, generate: false }]),
  );

/** Where the remote entry of each portal is served, for originjs. */
export const adressen = (portalen) =>
  Object.fromEntries(
    portalen.map((naam) => [naam, { external: `/remotes/${naam}/assets/remoteEntry.js`, format: 'esm', from: 'vite' }]),
  );

/** Vite 8 writes template literals where originjs looks for quoted strings (originjs issue 740). */
export const stijlpaden = () => ({
  name: 'bv:stijlpaden',
  enforce: 'pre',
  apply: 'build',
  generateBundle: {
    order: 'pre',
    handler(_, bundel) {
      for (const deel of Object.values(bundel)) {
        if (deel.type !== 'chunk') continue;
        deel.code = deel.code.replace(/`(__v__css__[^`]*)`/g, (_heel, pad) => JSON.stringify(pad));
      }
    },
  },
});

const HERSTEL = [
  // A failed import is remembered for ever: "opnieuw proberen" could not work without a reload.
  [
    'currentImports[name] ??= import(name)',
    'currentImports[name] ??= import(name).catch((fout) => { delete currentImports[name]; throw fout; })',
  ],
  // A module without a default export is wrapped in one; we have named exports only, as in development.
  ['if (!module?.default && need)', 'if (false)'],
];

/** Two repairs in the runtime that originjs adds to a build. */
export const herstelRuntime = () => ({
  name: 'bv:herstel-runtime',
  enforce: 'post',
  apply: 'build',
  transform(code, id) {
    if (!id.startsWith('\0virtual:__')) return null;
    return HERSTEL.reduce((tekst, [van, naar]) => tekst.replace(van, naar), code);
  },
});
