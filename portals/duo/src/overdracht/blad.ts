import { gezinsrolNaam, type Stuksoort } from '@bv/begrippen';
import type { Voorbereiding } from './overdrachtsgegevens.js';

export interface Bladregel {
  readonly sleutel: string;
  readonly soort: Stuksoort;
  readonly kop: string | null;
  readonly tekst: string;
}

type Afspraak = Voorbereiding['afspraken'][number];

/** Ended agreements never go along; a running one always does, a kept or broken one when it runs on. */
export const gaatMee = ({ toestand, looptDoor }: Pick<Afspraak, 'toestand' | 'looptDoor'>): boolean =>
  toestand === 'LOPEND' || (looptDoor === true && toestand !== 'BEEINDIGD');

const zin = (...delen: (string | null | undefined | false)[]): string => delen.filter(Boolean).join(' ');

const regel = (sleutel: string, soort: Stuksoort, tekst: string | null | undefined, kop: string | null = null): Bladregel[] => (tekst ? [{ sleutel, soort, kop, tekst }] : []);

const vastGezicht = ({ aanspreekpunt }: Voorbereiding): Bladregel[] =>
  aanspreekpunt
    ? regel(
        aanspreekpunt.id,
        'VAST_GEZICHT',
        [aanspreekpunt.naam, aanspreekpunt.functie, aanspreekpunt.organisatie?.naam, aanspreekpunt.organisatie?.telefoon].filter(Boolean).join(', '),
      )
    : [];

/** What the duo writes on the sheet itself. */
export interface Bladtekst {
  readonly vragen?: readonly string[];
  readonly wieDoetWat?: readonly string[];
  readonly terugkomenBij?: string | null;
  readonly team?: string | null;
}

/** The sheet as the wijkteam will get it: what the gateway copies at the moment of offering, shown beforehand. */
export const maakBlad = (casus: Voorbereiding, { vragen = [], wieDoetWat = [], terugkomenBij = null, team = null }: Bladtekst): Bladregel[] => [
  ...casus.meldingen.flatMap(({ id, kern }) => regel(id, 'KERN', kern, 'Kern van de melding')),
  ...casus.gezinsleden.flatMap(({ id, voornamen, achternaam, leeftijd, rol }) =>
    regel(id, 'GEZINSLID', zin(leeftijd !== null && `${leeftijd} jaar,`, rol ? gezinsrolNaam[rol].toLowerCase() : 'rol onbekend'), zin(voornamen?.split(' ')[0], achternaam)),
  ),
  ...casus.afspraken
    .filter(gaatMee)
    .flatMap(({ id, als, dan, doorWie, wieKijktMee }) =>
      regel(id, 'AFSPRAAK', zin(`Dan ${dan ?? ''}.`, doorWie && `Door: ${doorWie}.`, wieKijktMee && `Kijkt mee: ${wieKijktMee}.`), `Als ${als ?? ''}`),
    ),
  ...casus.risicos
    .filter(({ bewaken }) => bewaken === true)
    .flatMap(({ id, aspectNaam, toelichting }) => regel(id, 'RISICO', toelichting ?? 'Geen toelichting.', aspectNaam)),
  ...vastGezicht(casus),
  ...regel('team', 'TEAM', team),
  ...wieDoetWat.flatMap((taak, plek) => regel(`taak ${plek}`, 'TAAK', taak)),
  ...regel('terugkomen', 'TERUGKOMEN', terugkomenBij),
  ...vragen.flatMap((vraag, plek) => regel(`vraag ${plek}`, 'VRAAG', vraag)),
];
