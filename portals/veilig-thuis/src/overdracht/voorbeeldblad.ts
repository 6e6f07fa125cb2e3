import { gezinsrolNaam } from '@bv/begrippen';
import type { Casus } from '../app/casus/casus-context.js';
import type { Bladstuk } from '../app/overdracht/blad.js';
import { ingevuld, type Overdrachtwaarden } from './waarden.js';

/** The sheet as the gateway will make it: first name and age of each person, never an address, a number or the melder. */
export const voorbeeldblad = (casus: Casus, waarden: Overdrachtwaarden): Bladstuk[] => {
  // A wijkteam and a GI may not read the melding itself.
  const metMelding = waarden.soort === 'NAAR_BLIJVEND_VEILIG' || waarden.soort === 'NAAR_VEILIG_THUIS';
  const kern = casus.meldingen.flatMap(({ kern: tekst, tekstVoorGezin }): Bladstuk[] => [
    { soort: 'KERN', kop: 'Kern van de melding', tekst },
    { soort: 'KERN', kop: 'Wat er gemeld is', tekst: metMelding ? tekstVoorGezin : null },
  ]);
  const gezin = casus.gezinsleden.map(({ voornamen, achternaam, leeftijd, rol }): Bladstuk => {
    const rolnaam = rol ? gezinsrolNaam[rol].toLowerCase() : 'rol onbekend';
    return {
      soort: 'GEZINSLID',
      kop: `${voornamen?.split(' ')[0] ?? ''} ${achternaam ?? ''}`.trim(),
      tekst: leeftijd === null ? rolnaam : `${leeftijd} jaar, ${rolnaam}`,
    };
  });
  const voorwaarden = [...new Set([...casus.voorwaarden.filter(({ vervallenOp }) => vervallenOp === null).map(({ tekst }) => tekst ?? ''), ...ingevuld(waarden.voorwaarden)])];
  return [
    ...kern.filter(({ tekst }) => tekst),
    ...gezin,
    ...voorwaarden.map((tekst): Bladstuk => ({ soort: 'VOORWAARDE', kop: null, tekst })),
    ...(waarden.terugkomenBij.trim() === '' ? [] : [{ soort: 'TERUGKOMEN', kop: null, tekst: waarden.terugkomenBij } satisfies Bladstuk]),
    ...ingevuld(waarden.vragen).map((tekst): Bladstuk => ({ soort: 'VRAAG', kop: null, tekst })),
  ];
};
