import { conceptlezers, Criterium } from '@bv/begrippen';
import type { Persoon } from './persoon.js';
import type { Proefopstelling } from './proefopstelling.js';

interface Stuk { id: string; soort: string; kop: string | null; tekst: string | null; volgnummer: number }

const stukkenVan = async (wie: Persoon, id: string): Promise<{ versie: number; stukken: Stuk[] }> =>
  (await wie.vraag<{ toetsing: { versie: number; stukken: Stuk[] } }>('query T($id: ID!) { toetsing(id: $id) { versie stukken { id soort kop tekst volgnummer } } }', { id })).toetsing;

export const versieVan = async (wie: Persoon, id: string): Promise<number> => (await stukkenVan(wie, id)).versie;

/** All that a reviewer fills in before the family may read it. */
export async function vulToetsingIn(toetser: Persoon, toetsingId: string): Promise<void> {
  for (const { id, soort } of (await stukkenVan(toetser, toetsingId)).stukken) if (soort === 'FEIT') await toetser.lukt('bevindingVastleggen', { toetsingId, stukId: id, oordeel: 'VOLGT_UIT_BRON' });
  for (const criterium of Object.values(Criterium)) await toetser.lukt('criteriumVastleggen', { toetsingId, criterium, voldoet: true });
  await toetser.lukt('toetsgesprekVastleggen', { toetsingId, metWie: 'moeder', datum: '2026-01-12', verslag: 'Zij herkent zich in de tekst.', eigenWoorden: 'Zo was het.' });
  await toetser.lukt('oordeelVastleggen', { toetsingId, oudersGehoord: 'Ja, moeder.', tunnelvisie: 'Geen aanwijzing.', uitkomst: 'VRIJWILLIG_KADER', motivering: 'De afspraken houden.' });
}

export async function legVoor(toetser: Persoon, toetsingId: string): Promise<void> {
  await toetser.lukt('toetsingVoorleggen', { id: toetsingId, versie: await versieVan(toetser, toetsingId) });
}

/** The five werkdagen of the family, without waiting for them. */
export async function laatLeestijdVerstrijken(proef: Proefopstelling, toetsingId: string): Promise<void> {
  await proef.beheer.query(`update gegevens.toetsing set reactie_tot = now() - interval '1 minute' where id = $1`, [toetsingId]);
}

/** Of everybody who is asked: there is a reaction, or a reason why not. */
export async function laatGezinReageren(toetser: Persoon, toetsingId: string, woorden = 'Dit klopt.'): Promise<void> {
  const leden = (await stukkenVan(toetser, toetsingId)).stukken.filter(({ soort }) => soort === 'GEZINSLID');
  for (const { id } of conceptlezers(leden, null)) await toetser.lukt('conceptreactieVastleggen', { toetsingId, stukId: id, wijze: 'ZELF_GELEZEN', op: '2026-01-14', woorden });
}

export async function deelToetsing(proef: Proefopstelling, toetser: Persoon, toetsingId: string): Promise<void> {
  await vulToetsingIn(toetser, toetsingId);
  await legVoor(toetser, toetsingId);
  await laatGezinReageren(toetser, toetsingId);
  await laatLeestijdVerstrijken(proef, toetsingId);
  await toetser.lukt('toetsingDelen', { id: toetsingId, versie: await versieVan(toetser, toetsingId) });
}
