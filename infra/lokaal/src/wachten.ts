import { parseArgs } from 'node:util';
import { leesOmgeving } from './environment.js';
import { beproefWachten, type Bevinding, draaiProef } from './keuring/wachten/beproef.js';
import { maakKopie } from './keuring/wachten/kopie.js';
import { alleWachten } from './keuring/wachten/lijst.js';

/** `pnpm wachten [--alleen WOORD] [--tegelijk N]`: takes each guard out of a copy of the gateway and expects a red test. */
const { values } = parseArgs({ options: { alleen: { type: 'string', default: '' }, tegelijk: { type: 'string', default: '2' } } });
const wachten = alleWachten.filter(({ soort, wat, bestand }) => `${soort} ${bestand} ${wat}`.includes(values.alleen));
const tegelijk = Number(values.tegelijk);
if (wachten.length === 0 || !Number.isInteger(tegelijk) || tegelijk < 1) {
  console.error('Gebruik: pnpm wachten [--alleen WOORD] [--tegelijk AANTAL]');
  process.exit(2);
}

const env: NodeJS.ProcessEnv = { ...leesOmgeving().door, FORCE_COLOR: '0' };
const kopieen = Array.from({ length: tegelijk }, maakKopie);
const noem = ({ wacht: { soort, bestand, wat } }: Pick<Bevinding, 'wacht'>): string => `${soort}: ${wat} (${bestand})`;
try {
  // A test that is red with every guard in place would notice everything.
  const [kopie] = kopieen;
  const proeven = [...new Set(wachten.flatMap(({ proef }) => proef))];
  const { rood, geslaagd } = kopie ? await draaiProef(kopie, proeven, env) : { rood: undefined, geslaagd: 0 };
  if (rood !== undefined) throw new Error(`met alle wachten op hun plaats is al rood: ${rood}`);
  console.log(`Met alle wachten op hun plaats: ${String(geslaagd)} tests groen. Nu ${String(wachten.length)} wachten weg, een voor een.`);

  const bevindingen = await beproefWachten(wachten, kopieen, env, (bevinding) => {
    console.log(`${bevinding.rood === undefined ? 'NIET GEMERKT' : 'gemerkt'}  ${noem(bevinding)}  ${bevinding.seconden.toFixed(0)} s  ${bevinding.rood ?? ''}`);
  });
  const overlevers = bevindingen.filter((bevinding) => bevinding.rood === undefined);
  for (const bevinding of overlevers) console.log(`Niemand merkte: ${noem(bevinding)}`);
  console.log(`${String(bevindingen.length)} wachten weggehaald, ${String(bevindingen.length - overlevers.length)} gemerkt, ${String(overlevers.length)} niet.`);
  process.exitCode = overlevers.length === 0 ? 0 : 1;
} finally {
  for (const kopie of kopieen) kopie.weg();
}
