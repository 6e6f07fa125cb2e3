import { Werkgroep, werkgroepNaam } from '@bv/begrippen';
import type { WerkvoorraadtellingQuery } from '../gql/graphql.js';

type Telling = WerkvoorraadtellingQuery['werkvoorraadtelling'];

/** What stands in the address, for each part of the list; the last one is of colleagues and no part of the own work. */
export const GROEPEN = ['te-beoordelen', 'in-behandeling', 'aangeboden', 'verlopen', 'nazorg', 'collegas'] as const;
export type Groep = (typeof GROEPEN)[number];

export const werkgroepVan: Readonly<Record<Exclude<Groep, 'collegas'>, Werkgroep>> = {
  'te-beoordelen': Werkgroep.TE_BEOORDELEN,
  'in-behandeling': Werkgroep.IN_BEHANDELING,
  aangeboden: Werkgroep.AANGEBODEN,
  verlopen: Werkgroep.VERLOPEN,
  nazorg: Werkgroep.OVERGEDRAGEN,
};

export const groepTekst = (groep: Groep): string => (groep === 'collegas' ? 'bij collega’s' : werkgroepNaam[werkgroepVan[groep]]);

const AANTAL: Readonly<Record<Groep, (telling: Telling) => number>> = {
  'te-beoordelen': ({ teBeoordelen }) => teBeoordelen,
  'in-behandeling': ({ inBehandeling }) => inBehandeling,
  aangeboden: ({ aangeboden }) => aangeboden,
  verlopen: ({ verlopen }) => verlopen,
  nazorg: ({ overgedragen }) => overgedragen,
  collegas: ({ bijCollegas }) => bijCollegas,
};

export const aantalIn = (telling: Telling, groep: Groep | undefined): number => (groep === undefined ? telling.alles : AANTAL[groep](telling));

export const isGroep = (tekst: string | null): tekst is Groep => GROEPEN.some((groep) => groep === tekst);
