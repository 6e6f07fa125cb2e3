import { type Gegevenscategorie, labels, vindRegel } from '@bv/beleid';
import { Kaart, Stapel } from '@bv/ui';
import type { ToetsingVoorbereidenQuery } from '../gql/graphql.js';

type Casus = NonNullable<ToetsingVoorbereidenQuery['casus']>;

const telwoord = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

/** What goes into the frozen version, counted from the dossier as it stands now. */
export const vastgezet = ({ gezinsleden, situaties, verklaringen, afspraken, risicos }: Casus): string[] => {
  const soort = (gezocht: string): number => verklaringen.filter((verklaring) => verklaring.soort === gezocht).length;
  const reacties = verklaringen.reduce((som, { accorderingen }) => som + accorderingen.length, 0);
  return [
    telwoord(gezinsleden.length, 'gezinslid, met naam, leeftijd en plaats in het gezin', 'gezinsleden, met naam, leeftijd en plaats in het gezin'),
    telwoord(situaties.length, 'onveilige situatie', 'onveilige situaties'),
    telwoord(soort('FEIT'), 'feit, met bron en datum', 'feiten, met bron en datum'),
    telwoord(soort('INTERPRETATIE'), 'interpretatie', 'interpretaties'),
    telwoord(soort('MENING_BETROKKENE'), 'mening van een gezinslid', 'meningen van gezinsleden'),
    telwoord(reacties, 'reactie van het gezin, ongewijzigd', 'reacties van het gezin, ongewijzigd'),
    telwoord(afspraken.length, 'veiligheidsafspraak', 'veiligheidsafspraken'),
    telwoord(risicos.length, 'zorg', 'zorgen'),
  ];
};

// Named because a duo wants to be sure of exactly these; the policy decides, so a change there changes this list.
const GEVOELIG: readonly Gegevenscategorie[] = ['REFLECTIE', 'CONTACTMOMENT', 'CONTACT', 'MELDING', 'MELDER_OPEN', 'HULP', 'BIJZONDER'];

const gaatNietMee = (): string[] => {
  const open = vindRegel('TOETSER', 'ACTIEF')?.handeling.lezen ?? [];
  return GEVOELIG.filter((label) => !open.includes(label)).map((label) => labels[label].omschrijving);
};

/** On the check page: what is frozen, for whom, and what stays behind. */
export const Vastzetten = ({ casus }: { casus: Casus }) => (
  <div className="bv-kolommen bv-kolommen--1-1">
    <Kaart titel="Dit wordt vastgezet">
      <Stapel ruimte="klein">
        <ul className="bv-duo-punten">
          {vastgezet(casus).map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
        <p className="bv-zacht">Wat u hierna in het dossier wijzigt, ziet de toetser niet. U ziet deze versie zelf ook terug.</p>
      </Stapel>
    </Kaart>
    <Kaart titel="Voor wie, en wat niet">
      <Stapel ruimte="klein">
        <p>
          Eén toetser van de Raad die nooit bij dit gezin betrokken was, met de gedragsdeskundige van de Raad. U ziet wie het is zodra iemand de toetsing oppakt.
        </p>
        <p>Dit gaat niet mee:</p>
        <ul className="bv-duo-punten">
          {gaatNietMee().map((regel) => (
            <li key={regel}>{regel}</li>
          ))}
        </ul>
      </Stapel>
    </Kaart>
  </div>
);
