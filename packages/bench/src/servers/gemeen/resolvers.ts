import type { Afschermingen } from './afschermingen.js';
import type { Bronnaam, Rij } from './bronnen.js';
import type { Kijker, Partij } from './kijker.js';
import { type Feit, legFeitVast, type Uitkomst } from './vastleggen.js';

export interface Context {
  readonly kijker: Kijker;
}

const lijst = (naam: Bronnaam) => (rij: Rij, _: unknown, { kijker }: Context): Promise<Rij[]> => kijker.rijen(naam, rij.id);
const partij = (sleutel: string) => (rij: Rij, _: unknown, { kijker }: Context): Promise<Partij | null> | null =>
  typeof rij[sleutel] === 'string' ? kijker.partij.load(rij[sleutel]) : null;

/** Resolvers with loaders, one per relation: nothing is read twice, and nothing per row. */
export const maakResolvers = (afschermingen: Afschermingen) => {
  const notities = (soort: string) => (rij: Rij): readonly unknown[] => afschermingen(soort, rij.zicht);
  return {
    Query: {
      casus: (_: unknown, { id }: { id: string }, { kijker }: Context): Promise<Rij | null> => kijker.rij('casus', id),
      mijnWerk: (_: unknown, { zoek }: { zoek?: string }, { kijker }: Context): Promise<Rij[]> => kijker.werk(zoek),
    },
    Mutation: {
      verklaringVastleggen: (_: unknown, { invoer, sleutel }: { invoer: Feit; sleutel: string }, { kijker }: Context): Promise<Uitkomst> => legFeitVast(kijker, invoer, sleutel),
    },
    Betrokkenheid: {
      partij: partij('partijId'),
      casus: (rij: Rij, _: unknown, { kijker }: Context): Promise<Rij | null> => kijker.rij('casus', rij.casusId),
      werkdagenOver: () => null,
    },
    Casus: {
      aanspreekpunt: partij('aanspreekpuntId'),
      afschermingen: notities('Casus'),
      afspraken: lijst('afspraken'),
      contactmomenten: lijst('contactmomenten'),
      fasewissels: lijst('fasewissels'),
      gezinsleden: lijst('gezinsleden'),
      meldingen: lijst('meldingen'),
      overdrachten: lijst('overdrachten'),
      situaties: lijst('situaties'),
      terugkoppelingen: lijst('terugkoppelingen'),
      toetsingen: lijst('toetsingen'),
      verklaringen: lijst('verklaringen'),
    },
    Contactmoment: { door: partij('doorId') },
    Gezinslid: { afschermingen: notities('Gezinslid') },
    Melding: { afschermingen: notities('Melding') },
    Overdracht: { naar: partij('naarId') },
    OnveiligeSituatie: { scores: lijst('scores') },
    Veiligheidsscore: { gezinslid: (rij: Rij, _: unknown, { kijker }: Context): Promise<Rij | null> => kijker.rij('gezinslid', rij['gezinslidId']) },
    Terugkoppeling: { door: partij('doorId') },
    Verklaring: { accorderingen: lijst('accorderingen') },
  };
};

/** What the log calls the operation: reading, searching or writing; a command logs itself, in its own transaction. */
export const actieVan = (variabelen: Readonly<Record<string, unknown>>): string => (variabelen['zoek'] == null ? 'R' : 'S');
