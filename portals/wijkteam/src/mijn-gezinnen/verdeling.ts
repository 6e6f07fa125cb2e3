import { dagVan, vandaag } from '@bv/begrippen';
import type { MijnWerkQuery } from '../gql/graphql.js';

export type Werk = MijnWerkQuery['mijnWerk'][number];

export const GROEPEN = ['gebroken', 'kijken', 'evalueren', 'rustig'] as const;

export type Groep = (typeof GROEPEN)[number];

export const groepTekst: Readonly<Record<Groep, string>> = {
  gebroken: 'afspraak niet nagekomen',
  kijken: 'vandaag of eerder weer kijken',
  evalueren: 'afspraak om naar te kijken',
  rustig: 'alles volgens afspraak',
};

export const isGroep = (tekst: string | null): tekst is Groep => GROEPEN.some((groep) => groep === tekst);

export interface Afspraakstand {
  readonly loopt: number;
  readonly gebroken: number;
  /** Running, but its last day is behind us and nobody said how it went. */
  readonly evalueren: number;
}

/** How the agreements of a family stand; the same for one of whom nothing may be seen as for one without agreements. */
export const afspraakstand = ({ casus }: Pick<Werk, 'casus'>, nu: string = vandaag()): Afspraakstand => {
  const afspraken = casus?.afspraken ?? [];
  const lopend = afspraken.filter(({ toestand }) => toestand === 'LOPEND');
  return {
    loopt: lopend.length,
    gebroken: afspraken.filter(({ toestand }) => toestand === 'GEBROKEN').length,
    evalueren: lopend.filter(({ tot }) => tot !== null && tot < nu).length,
  };
};

/** A day that was planned to look again has come: it stands as the term on the own work. */
const moetKijken = ({ termijn }: Pick<Werk, 'termijn'>, nu: string): boolean => termijn !== null && dagVan(termijn) <= nu;

export const groepVan = (werk: Pick<Werk, 'casus' | 'termijn'>, nu: string = vandaag()): Groep => {
  const { gebroken, evalueren } = afspraakstand(werk, nu);
  if (gebroken > 0) return 'gebroken';
  if (moetKijken(werk, nu)) return 'kijken';
  return evalueren > 0 ? 'evalueren' : 'rustig';
};

const naam = ({ casus }: Werk): string => casus?.naam ?? casus?.nummer ?? '';

/** What has to be done today on top; of those the day that is longest behind us first, then by name. */
export const opVolgorde = (een: Werk, ander: Werk): number =>
  GROEPEN.indexOf(groepVan(een)) - GROEPEN.indexOf(groepVan(ander)) || (een.termijn ?? '9').localeCompare(ander.termijn ?? '9') || naam(een).localeCompare(naam(ander), 'nl');

export interface Verdeling {
  /** Offered to this team and not yet answered: the first term first, as the gateway gives them. */
  readonly aangeboden: readonly Werk[];
  /** Families the wijkteam holds: what needs attention on top. */
  readonly gehouden: readonly Werk[];
  /** Where the duo does the work and the wijkteam goes along or gives advice. Noodtoegang is neither: the bar on every page leads there. */
  readonly meelopend: readonly Werk[];
}

export const verdeel = (werk: readonly Werk[]): Verdeling => {
  const houder = werk.filter(({ hoedanigheid }) => hoedanigheid === 'WIJKTEAM_HOUDER');
  const gehouden = new Set(houder.filter(({ stand }) => stand !== 'KANDIDAAT').map(({ casusId }) => casusId));
  return {
    aangeboden: houder.filter(({ stand }) => stand === 'KANDIDAAT'),
    gehouden: houder
      .filter(({ stand }) => stand !== 'KANDIDAAT')
      .toSorted(opVolgorde),
    meelopend: werk.filter(({ hoedanigheid, casusId }) => hoedanigheid !== 'WIJKTEAM_HOUDER' && hoedanigheid !== 'NOODTOEGANG' && !gehouden.has(casusId)),
  };
};

/** Teams that end or ended and have families of this person, each with who follows it. */
export const teamsDieStoppen = (gehouden: readonly Werk[]) =>
  [...new Map(gehouden.flatMap(({ overdracht }) => (overdracht?.naar?.geldigTot && overdracht.naar.opvolger ? [[overdracht.naar.id, { ...overdracht.naar, geldigTot: overdracht.naar.geldigTot, opvolger: overdracht.naar.opvolger }] as const] : []))).values()];

/** By name, number or team, also the old name of a team; all on the screen already, so nothing is asked of the gateway. */
export const gevonden = (werk: readonly Werk[], zoek: string): Werk[] => {
  const gezocht = zoek.trim().toLocaleLowerCase('nl');
  return werk.filter(({ casus, overdracht }) => [casus?.naam, casus?.nummer, overdracht?.naar?.naam, overdracht?.naar?.opvolger?.naam].some((tekst) => tekst?.toLocaleLowerCase('nl').includes(gezocht) ?? gezocht === ''));
};
