import type { IcoonNaam } from '@bv/ui';

interface Groepsbeschrijving {
  readonly tekst: string;
  /** How the codes of the gateway begin that belong to this kind of work. */
  readonly begin: readonly string[];
  readonly icoon: IcoonNaam;
}

/** Kinds of work by which the timeline can be narrowed. */
export const GROEPEN = {
  MELDING: { tekst: 'Melding en beoordeling', begin: ['MELDING', 'VEILIGHEID_BEOORDEELD'], icoon: 'bel' },
  DUO: { tekst: 'Duo en fase', begin: ['DUO', 'FASE', 'CASUS', 'INZET', 'MDO', 'MULTIDISCIPLINAIR'], icoon: 'vlag' },
  GEZIN: { tekst: 'Gezin en netwerk', begin: ['GEZINSLID', 'NETWERKLID', 'RELATIE', 'ADRES', 'AFHANKELIJKHEID', 'GEZAG'], icoon: 'gezin' },
  VEILIGHEID: { tekst: 'Top-3 en veiligheid', begin: ['SITUATIE', 'SCORE', 'BELEVING', 'CRISIS'], icoon: 'doel' },
  PLAN: { tekst: 'Plannen en afspraken', begin: ['AFSPRAAK', 'PLAN', 'ACTIE', 'HULP', 'INSTANTIE', 'DOEL', 'EVALUATIE', 'NORMEN'], icoon: 'lijst' },
  FEIT: { tekst: 'Feiten en reacties', begin: ['VERKLARING', 'ACCORDERING', 'AANVULLING'], icoon: 'document' },
  RISICO: { tekst: 'Risico’s en krachten', begin: ['RISICO', 'KRACHT', 'INVENTARISATIE'], icoon: 'oog' },
  CONTACT: { tekst: 'Contact', begin: ['CONTACT', 'TERUGKOPPELING', 'BEZOEK'], icoon: 'gesprek' },
  TOETSING: { tekst: 'Toetsing en maatregel', begin: ['TOETSING', 'BESCHERMINGSTAFEL', 'RAADSVERZOEK', 'MAATREGEL', 'JEUGDBESCHERMER'], icoon: 'weegschaal' },
  OVERDRACHT: { tekst: 'Overdracht', begin: ['OVERDRACHT', 'GEZIN_AANGEDRAGEN', 'SAMENWERKING', 'KIJKMOMENT'], icoon: 'overdracht' },
  RECHTEN: { tekst: 'Inzage en toegang', begin: ['INZAGE', 'NOODTOEGANG', 'TOEGANG', 'VERNIETIGING'], icoon: 'slot' },
} as const satisfies Record<string, Groepsbeschrijving>;
export type Groep = keyof typeof GROEPEN;

const groepen: readonly Groepsbeschrijving[] = Object.values(GROEPEN);

// A code has no trema.
const TREMA: readonly (readonly [RegExp, string])[] = [[/beeind/, 'beëind'], [/geeval/, 'geëval']];

/** A code of the gateway as a sentence: SITUATIE_VASTGELEGD is "Situatie vastgelegd". A new kind of event reads well without a change here. */
export const soortTekst = (soort: string): string => {
  const woorden = TREMA.reduce((tekst, [zonder, met]) => tekst.replace(zonder, met), soort.toLowerCase().replaceAll('_', ' '));
  return woorden.charAt(0).toUpperCase() + woorden.slice(1);
};

export const soortIcoon = (soort: string): IcoonNaam => groepen.find(({ begin }) => begin.some((deel) => soort.startsWith(deel)))?.icoon ?? 'notitie';
