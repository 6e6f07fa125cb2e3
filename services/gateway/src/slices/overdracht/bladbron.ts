import type { Werk } from '../../zicht/werk.js';
import { velden } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import type { Bladbron } from './blad.js';

const SELECTIE = velden({
  meldingen: velden('kern', 'tekstVoorGezin', 'ontvangenOp'),
  gezinsleden: velden('id', 'voornamen', 'achternaam', 'leeftijd', 'rol'),
  voorwaarden: velden('tekst', 'toelichting', 'vervallenOp'),
  afspraken: velden('als', 'dan', 'doorWie', 'wieKijktMee', 'van', 'toestand', 'looptDoor'),
  risicos: velden('aspectNaam', 'toelichting', 'bewaken'),
  aanspreekpunt: velden('naam', 'functie', { organisatie: velden('naam', 'telefoon') }),
});

const LEEG: Bladbron = { meldingen: [], gezinsleden: [], voorwaarden: [], afspraken: [], risicos: [], aanspreekpunt: null };

/** Reads, as the sender and through the wall, what a sheet can be made from; the log says so. */
export async function leesBladbron(werk: Werk, casusId: string): Promise<Bladbron> {
  const [rij] = await werk.lees(Casus, SELECTIE, 't0.id = $1', [casusId]);
  return (rij as unknown as Bladbron | undefined) ?? LEEG;
}
