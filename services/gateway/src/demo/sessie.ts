import { Pool } from 'pg';
import { leesBeheer } from '../environment.js';
import { maakSessies } from '../platform/sessie.js';

/** `pnpm sessie <person>`: the Cookie header of a demo person, for scripts. */
const { beheerUrl, productie } = leesBeheer();
const wie = process.argv[2] ?? '';
if (productie) throw new Error('Sessies maken we in productie alleen met een echte aanmelding.');

const pool = new Pool({ connectionString: beheerUrl, max: 1 });
const { rows } = await pool.query<{ id: string }>(`select id from algemeen.partij where sub = $1 and soort = 'PERSOON'`, [wie]);
const persoon = rows[0];
if (persoon) {
  const zetCookie = await maakSessies(pool).begin(persoon.id, { identiteitId: undefined, bewezenOp: new Date(), idToken: undefined, sid: undefined });
  process.stdout.write(`Cookie: ${zetCookie.split(';')[0] ?? ''}\n`);
} else {
  const { rows: mensen } = await pool.query<{ sub: string }>(`select sub from algemeen.partij where sub is not null order by sub`);
  process.stderr.write(`Gebruik: pnpm sessie <persoon>. Er zijn: ${mensen.map((m) => m.sub).join(', ')}.\n`);
  process.exitCode = 2;
}
await pool.end();
