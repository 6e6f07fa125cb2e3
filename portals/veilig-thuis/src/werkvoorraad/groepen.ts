import { Werkgroep, werkgroepNaam } from '@bv/begrippen';
import type { WerkvoorraadtellingQuery } from '../gql/graphql.js';

type Telling = WerkvoorraadtellingQuery['werkvoorraadtelling'];

/** What stands in the address, for each part of the list; forms are no melding yet, and the last one is of colleagues. */
export const GROEPEN = ['te-beoordelen', 'formulieren', 'in-behandeling', 'aangeboden', 'verlopen', 'nazorg', 'collegas'] as const;
export type Groep = (typeof GROEPEN)[number];
type Meldinggroep = Exclude<Groep, 'collegas' | 'formulieren'>;

const werkgroepVan: Readonly<Record<Meldinggroep, Werkgroep>> = {
  'te-beoordelen': Werkgroep.TE_BEOORDELEN,
  'in-behandeling': Werkgroep.IN_BEHANDELING,
  aangeboden: Werkgroep.AANGEBODEN,
  verlopen: Werkgroep.VERLOPEN,
  nazorg: Werkgroep.OVERGEDRAGEN,
};

const isMeldinggroep = (groep: Groep): groep is Meldinggroep => groep in werkgroepVan;

/** What the gateway calls this part of the meldingen; null: all of them. */
export const meldinggroep = (groep: Groep | undefined): Werkgroep | null => (groep !== undefined && isMeldinggroep(groep) ? werkgroepVan[groep] : null);

export const groepTekst = (groep: Groep, aantal: number): string => {
  if (isMeldinggroep(groep)) return werkgroepNaam[werkgroepVan[groep]];
  return groep === 'collegas' ? 'bij collega’s' : aantal === 1 ? 'formulier' : 'formulieren';
};

const AANTAL: Readonly<Record<Groep, (telling: Telling) => number>> = {
  'te-beoordelen': ({ teBeoordelen }) => teBeoordelen,
  'in-behandeling': ({ inBehandeling }) => inBehandeling,
  aangeboden: ({ aangeboden }) => aangeboden,
  verlopen: ({ verlopen }) => verlopen,
  nazorg: ({ overgedragen }) => overgedragen,
  formulieren: ({ formulieren }) => formulieren,
  collegas: ({ bijCollegas }) => bijCollegas,
};

export const aantalIn = (telling: Telling, groep: Groep | undefined): number => (groep === undefined ? telling.alles : AANTAL[groep](telling));

export const isGroep = (tekst: string | null): tekst is Groep => GROEPEN.some((groep) => groep === tekst);
