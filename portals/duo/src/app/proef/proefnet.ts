import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import { verzin } from './verzonnen.js';

type Json = Readonly<Record<string, unknown>>;

/** What the gateway answers to an operation, by its name. */
export type Antwoorden = Readonly<Record<string, (variabelen: Json) => Json>>;

/** One of everything, made up by the contract. */
export const allesVerzonnen = 'alles verzonnen';

export interface Verzoek {
  readonly operatie: string;
  readonly variabelen: Json;
}

const REGISTER = JSON.parse(readFileSync(join(import.meta.dirname, '../../gql/persisted-documents.json'), 'utf8')) as Record<string, string>;

const tekstVan = (hash: string): string => REGISTER[hash] ?? '';
const naamVan = (hash: string): string => /(?:query|mutation|subscription) (\w+)/.exec(tekstVan(hash))?.[1] ?? 'onbekend';

const json = (inhoud: unknown) => new Response(JSON.stringify(inhoud), { headers: { 'content-type': 'application/json' } });

const SESSIE = {
  partij: { id: 'samira', naam: 'Samira El Amrani', functie: 'gezinsmaatschappelijk werker', organisatie: 'Blijf Groep' },
  portalen: ['duo'],
  sessieEindigt: new Date(Date.now() + 3_600_000).toISOString(),
};

const ALTIJD: Antwoorden = {
  Berichten: () => ({ __typename: 'Query', berichten: [] }),
  Aanvullingen: ({ casusId }) => ({ __typename: 'Query', casus: { __typename: 'Casus', id: casusId, aanvullingen: [] } }),
  Aanwezigen: () => ({ __typename: 'Query', aanwezigen: [] }),
  AanwezigMelden: () => ({ __typename: 'Mutation', aanwezigMelden: gelukt() }),
  Hulpteksten: () => ({ __typename: 'Query', leerpunten: [] }),
  Gereedheidstand: () => ({ __typename: 'Query', gereedheid: { __typename: 'Gereedheid', gereed: true, punten: [] } }),
  Concept: () => ({ __typename: 'Query', concept: null }),
  ConceptBewaren: () => ({ __typename: 'Mutation', conceptBewaren: gelukt() }),
  ConceptWissen: () => ({ __typename: 'Mutation', conceptWissen: gelukt() }),
};

export const gelukt = (overig: Json = {}): Json => ({
  __typename: 'Uitkomst',
  gelukt: true,
  id: 'x',
  casusId: 'casus-1',
  versie: 2,
  weigeringen: [],
  conflict: null,
  ...overig,
});

/** Stands in for the gateway at fetch, so that the screens run on the real client and only on registered operations. */
export const proefnet = (antwoorden: Antwoorden | typeof allesVerzonnen): Verzoek[] => {
  const verzoeken: Verzoek[] = [];
  globalThis.fetch = jest.fn<typeof fetch>((adres, opties) => {
    const pad = adres instanceof Request ? adres.url : adres.toString();
    if (pad.startsWith('/sessie')) return Promise.resolve(json(SESSIE));
    if (pad.startsWith('/graphql/stream')) return new Promise<Response>(() => undefined);
    const { extensions, variables } = JSON.parse(opties?.body as string) as {
      extensions: { persistedQuery: { sha256Hash: string } };
      variables: Json;
    };
    const hash = extensions.persistedQuery.sha256Hash;
    const operatie = naamVan(hash);
    const antwoord = antwoorden === allesVerzonnen ? (ALTIJD[operatie] ?? (() => verzin(tekstVan(hash)))) : { ...ALTIJD, ...antwoorden }[operatie];
    if (!antwoord) throw new Error(`Geen antwoord bedacht op ${operatie}.`);
    verzoeken.push({ operatie, variabelen: variables });
    return Promise.resolve(json({ data: antwoord(variables) }));
  });
  return verzoeken;
};
