import { Client } from 'pg';
import { leesBeheer } from '../environment.js';
import { isHerhaald, type Notaregel, vergelijkNota } from '../slices/sturing/nota-vergelijking.js';
import { leesNotatellingen } from '../zicht/sturing.js';

/** `pnpm contourennota`: the figures of the nota beside those of the records of its 25 families; exit code 1 when one is not the same and nothing says why. */
const KOPPEN = ['Onderdeel', 'Wat', 'Nota', 'Geteld', 'Stand'] as const;
const cellen = ({ onderdeel, wat, gedrukt, geteld, stand }: Notaregel): string[] => [onderdeel, wat, gedrukt, geteld, stand.toLowerCase()];

const client = new Client({ connectionString: leesBeheer().beheerUrl });
await client.connect();
try {
  const regels = vergelijkNota(await leesNotatellingen(client));
  const tabel = [[...KOPPEN], ...regels.map(cellen)];
  const breedtes = KOPPEN.map((_, plek) => Math.max(...tabel.map((rij) => rij[plek]?.length ?? 0)));
  for (const rij of tabel) process.stdout.write(`${rij.map((cel, plek) => cel.padEnd(breedtes[plek] ?? 0)).join('  ').trimEnd()}\n`);
  for (const { wat, uitleg } of regels) if (uitleg !== null) process.stdout.write(`\n${wat}: ${uitleg}\n`);
  const anders = regels.filter(({ stand }) => stand === 'ANDERS').length;
  process.stdout.write(`\n${String(regels.length)} cijfers, ${String(anders)} anders zonder verklaring\n`);
  if (!isHerhaald(regels)) process.exitCode = 1;
} finally {
  await client.end();
}
