import { type Opvallendsoort, ZOEKRUIMTE } from '@bv/begrippen';
import type { OpvallendQuery } from '../gql/graphql.js';

type Gevonden = OpvallendQuery['opvallend'];
export type Patroon = Gevonden['patronen'][number];

/** How each pattern is computed, with the thresholds that were used. */
export const berekening = (soort: Opvallendsoort, d: Gevonden['drempels']): string => {
  switch (soort) {
    case 'VEEL_CASUSSEN': return `Iemand opende ${d.casussen} of meer verschillende casussen binnen ${d.minuten} minuten, een voor een. Een lijst telt niet mee.`;
    case 'EIGEN_NAAM': return 'De achternaam van de collega is gelijk aan die van iemand in het gezin of het netwerk. Welke naam dat is, komt niet uit de database. Bij veel voorkomende namen is het vaak toeval. Een adres vergelijken kan niet: van medewerkers staat hier geen adres.';
    case 'ZONDER_VERVOLG': return `Iemand die in dit gezin iets kan vastleggen, keek ${d.inzagenZonderVervolg} keer of vaker, en deed binnen ${d.dagenZonderVervolg} dagen niets.`;
    case 'BUITEN_WERKTIJD': return `Kijken voor ${d.werkVan} uur, na ${d.werkTot} uur, in het weekend of op een feestdag, ${d.inzagenBuitenWerktijd} keer of vaker op een dag. Veilig Thuis werkt dag en nacht en telt niet mee; noodtoegang staat apart.`;
    case 'TE_VEEL_ZOEKEN': return `Iemand wilde op een dag vaker naar bekende gezinnen zoeken dan mag: ${ZOEKRUIMTE.vragenPerUur} keer in een uur, of ${ZOEKRUIMTE.gezinnenPerDag} gezinnen van anderen in een dag. Elke keer daarboven is geweigerd en telt hier mee. Ook wie helemaal niet mag zoeken, staat hier.`;
  }
};

/** Open: nobody looked into it, or it went on after that. */
export const isOpen = ({ bevindingen, tot }: Patroon): boolean => {
  const laatste = bevindingen.at(-1);
  return laatste === undefined || Date.parse(tot) > Date.parse(laatste.op);
};

/** The lines behind a pattern. The end is a moment later, so that the last line is among them. */
export const regeladres = ({ soort, persoonId, casusnummer, vanaf, tot }: Patroon): string =>
  `/privacy/zoeken?${new URLSearchParams({ mens: persoonId, ...(casusnummer ? { casus: casusnummer } : {}), ...(soort === 'TE_VEEL_ZOEKEN' ? { actie: 'S', uitkomst: 'GEWEIGERD' } : {}), van: vanaf, tot: new Date(Date.parse(tot) + 1000).toISOString() }).toString()}`;
