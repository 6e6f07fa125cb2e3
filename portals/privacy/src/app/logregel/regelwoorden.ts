import { type Gegevenscategorie, hoedanigheidNaam, isPortaal, labels, portaalNaam } from '@bv/beleid';
import type { Logregel } from './regelfilter.js';

/** The event codes of NEN 7513 that the log uses, as what somebody did. */
const ACTIE: Readonly<Record<string, string>> = { R: 'Gelezen', U: 'Gewijzigd', S: 'Gezocht', E: 'Meegenomen', L: 'Aangemeld', B: 'Meegekeken', D: 'Vernietigd', N: 'Noodtoegang genomen' };

const UITKOMST: Readonly<Record<string, string>> = { GESLAAGD: 'Gelukt', GEWEIGERD: 'Geweigerd', NIETS_GEVONDEN: 'Niets gevonden' };

/** What can be looked for, in the order of the list. */
export const ACTIES = ['R', 'U', 'S', 'E', 'N', 'B', 'D', 'L'] as const;
export const UITKOMSTEN = Object.keys(UITKOMST);

export const actieTekst = (actie: string): string => ACTIE[actie] ?? actie;

/** The registered name of what was asked, as words: "OverdrachtAanvaarden" is "overdracht aanvaarden". */
export const operatieTekst = (operatie: string): string => operatie.replace(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').toLocaleLowerCase('nl');

export const uitkomstTekst = (uitkomst: string): string => UITKOMST[uitkomst] ?? uitkomst;

export const labelTekst = (categorieen: readonly Gegevenscategorie[]): string => categorieen.map((categorie) => labels[categorie].naam).join(', ');

export const portaalTekst = (portaal: string): string => (isPortaal(portaal) ? portaalNaam[portaal] : portaal);

/** In which capacity; who supervises or logs in has none in a casus. */
export const rolTekst = ({ hoedanigheden, doel, actie }: Pick<Logregel, 'hoedanigheden' | 'doel' | 'actie'>): string => {
  if (hoedanigheden.length > 0) return hoedanigheden.map((naam) => hoedanigheidNaam[naam]).join(', ');
  if (doel === 'TOEZICHT') return 'Toezicht';
  return actie === 'L' ? 'Zichzelf' : 'Niet (meer) betrokken';
};
