import { bit } from '@bv/beleid';
import { isBsn, isDatum, normaliseerBsn, omgedraaideDatum, verschrevenDatums } from '@bv/begrippen';
import { Aanvraagfout } from '../../platform/fout.js';
import { alsSchrijver } from '../../zicht/als-schrijver.js';
import type { Context } from '../../zicht/context.js';
import { schrijfToegang } from '../../zicht/toegangslog.js';
import type { BekendGezin, BekendVraag } from './bekend.type.js';
import { sleutelbos } from '../../zicht/sleutelbos.js';

const KORTSTE_NAAM = 2;

const ofNiets = (tekst: string | undefined, kortste: number): string | null => (tekst && tekst.trim().length >= kortste ? tekst.trim() : null);

const kaal = (tekst: string | undefined): string => (tekst ?? '').toUpperCase().replace(/[^0-9A-Z]/g, '');

/** As addresses are kept for searching: a whole postcode and the number of the house. */
export function zoekadres({ postcode, huisnummer }: Pick<BekendVraag, 'postcode' | 'huisnummer'>): string | null {
  const nummer = kaal(huisnummer);
  return /^\d{4}[A-Z]{2}$/.test(kaal(postcode)) && nummer !== '' ? `${kaal(postcode)} ${nummer}` : null;
}

/** What can be searched on; half-typed dates and numbers are left out, so that typing is no error. */
function zoektermen(vraag: BekendVraag): (string | string[] | null)[] | null {
  const bsn = vraag.bsn && isBsn(vraag.bsn) ? normaliseerBsn(vraag.bsn) : undefined;
  const achternaam = ofNiets(vraag.achternaam, KORTSTE_NAAM);
  if (!bsn && !achternaam) return null;
  const datum = vraag.geboortedatum && isDatum(vraag.geboortedatum) ? vraag.geboortedatum : undefined;
  return [
    achternaam, ofNiets(vraag.voornamen, KORTSTE_NAAM),
    datum ?? null, (datum && omgedraaideDatum(datum)) ?? null, datum ? verschrevenDatums(datum) : [],
    bsn ? sleutelbos().hashes('bsn', bsn) : null, zoekadres(vraag),
  ];
}

/**
 * Empty for who is no intake of Veilig Thuis: not allowed and not known answer the same. Logs the search and every hit. Errors: ZOEKRUIMTE_OP for who
 * searched or found more than anybody's work asks; that is logged as a refusal.
 */
export async function zoekBekendeGezinnen({ schrijver, kijker }: Context, vraag: BekendVraag): Promise<BekendGezin[]> {
  const termen = zoektermen(vraag);
  if (!termen) return [];
  const uit = await alsSchrijver(schrijver, kijker, async (verbinding) => {
    const [stand] = await verbinding.vraag<{ intake: boolean; ruimte: boolean }>(`select wand.is_intake() as intake, wand.heeft_zoekruimte() as ruimte`);
    const mag = stand?.intake === true && stand.ruimte;
    const treffers = mag
      ? await verbinding.vraag<BekendGezin>(`select casus_id as "casusId", nummer as casusnummer, houder, bellen, zekerheid, overeenkomst from wand.zoek_bekend($1, $2, $3, $4, $5, $6, $7)`, termen)
      : [];
    const getoond = bit('PROCES');
    const vertoningen = new Map(treffers.map(({ casusId }) => [casusId, { gevraagd: getoond, masker: getoond, gezinsleden: new Set<string>() }]));
    await schrijfToegang(verbinding, kijker, 'S', treffers.length > 0 ? 'GESLAAGD' : mag ? 'NIETS_GEVONDEN' : 'GEWEIGERD', vertoningen);
    return stand?.intake && !stand.ruimte ? undefined : treffers;
  });
  if (!uit) throw new Aanvraagfout('ZOEKRUIMTE_OP');
  return uit;
}
