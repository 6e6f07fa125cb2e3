import { parseArgs } from 'node:util';
import { type Belasting, type Belastingsuitslag, draaiBelasting } from './belasting.js';

/** `pnpm belasting [--klanten N] [--per-seconde N] [--seconden N]`: a steady load on the product, beside the goals (docs/snelheid.md). */
const { values } = parseArgs({ options: { klanten: { type: 'string', default: '50' }, 'per-seconde': { type: 'string', default: '150' }, seconden: { type: 'string', default: '600' } } });
const wens: Belasting = { klanten: Number(values.klanten), perSeconde: Number(values['per-seconde']), seconden: Number(values.seconden) };

const P99_MS = 500;
/** How much more memory the last quarter may use than the second: what grows without end shows in ten minutes. */
const GROEI = 1.15;

const gemiddeld = (lijst: readonly number[]): number => lijst.reduce((som, een) => som + een, 0) / Math.max(1, lijst.length);

function oordeel({ gesteld, duren, standen, fouten, geheugen }: Belastingsuitslag): boolean {
  const bij = (deel: number): number => duren[Math.min(duren.length - 1, Math.floor(duren.length * deel))] ?? Number.NaN;
  const kwart = Math.floor(geheugen.length / 4);
  const [eerst, laatst] = [gemiddeld(geheugen.slice(kwart, 2 * kwart)), gemiddeld(geheugen.slice(3 * kwart))];
  console.log(`Gesteld ${String(gesteld)}, beantwoord ${String(duren.length)}: ${[...standen].map(([stand, aantal]) => `${String(stand)} ${String(aantal)} keer`).join(', ')}; ${String(fouten.length)} fouten.`);
  console.log(`Antwoord na ${bij(0.5).toFixed(0)} / ${bij(0.95).toFixed(0)} / ${bij(0.99).toFixed(0)} / ${bij(1).toFixed(0)} ms (helft, p95, p99, langst).`);
  console.log(`Geheugen ${Math.min(...geheugen).toFixed(0)} tot ${Math.max(...geheugen).toFixed(0)} MB; tweede kwart ${eerst.toFixed(0)}, laatste kwart ${laatst.toFixed(0)} MB.`);
  for (const fout of fouten.slice(0, 5)) console.log(`  ${fout}`);
  return fouten.length === 0 && !standen.has('storing') && !standen.has(503) && duren.length === gesteld && bij(0.99) <= P99_MS && laatst <= GROEI * eerst;
}

if (!Object.values(wens).every((getal) => Number.isInteger(getal) && getal > 0)) {
  console.error('Gebruik: pnpm belasting [--klanten AANTAL] [--per-seconde AANTAL] [--seconden AANTAL]');
  process.exitCode = 2;
} else {
  const isGoed = oordeel(await draaiBelasting(wens, (regel) => console.error(`  ${regel}`)));
  console.log(isGoed ? 'Goed.' : 'Niet goed.');
  process.exitCode = isGoed ? 0 : 1;
}
