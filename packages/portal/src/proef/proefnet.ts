import { ApolloLink, Observable } from '@apollo/client';
import type { DocumentNode } from 'graphql';

export interface Verzoek {
  readonly operatie: string;
  readonly variabelen: Readonly<Record<string, unknown>>;
}

/** Gives the data of an operation; throws for a line that is down. */
export type Antwoord = (variabelen: Readonly<Record<string, unknown>>) => object | Promise<object>;

const gelukt = (naam: string): Antwoord => () => ({
  __typename: 'Mutation',
  [naam]: { __typename: 'Uitkomst', gelukt: true, id: null, casusId: null, versie: null, weigeringen: [], conflict: null },
});

// What each screen does by the way, so that a test names only what it is about.
const VANZELF: Readonly<Record<string, Antwoord>> = {
  Berichten: () => ({ __typename: 'Query', berichten: [] }),
  Concept: () => ({ __typename: 'Query', concept: null }),
  MijnToegang: () => ({ __typename: 'Query', toegangsverzoeken: [] }),
  Concepten: () => ({ __typename: 'Query', concepten: [] }),
  ConceptBewaren: gelukt('conceptBewaren'),
  ConceptWissen: gelukt('conceptWissen'),
  BerichtLezen: gelukt('berichtLezen'),
  Aanvullingen: ({ casusId }) => ({ __typename: 'Query', casus: { __typename: 'Casus', id: casusId, aanvullingen: [] } }),
};

export interface Proefnet {
  readonly link: ApolloLink;
  /** What was asked, in order. */
  readonly verzoeken: readonly Verzoek[];
}

/**
 * A gateway of answers by operation name. An operation without an answer fails, so that no test asks more than it says; unless `anders` makes one up for
 * what was asked.
 */
export const proefnet = (antwoorden: Readonly<Record<string, Antwoord>>, anders?: (document: DocumentNode) => object): Proefnet => {
  const verzoeken: Verzoek[] = [];
  const antwoord = async ({ operatie, variabelen }: Verzoek, document: DocumentNode) => {
    const geef = antwoorden[operatie] ?? VANZELF[operatie] ?? (anders && (() => anders(document)));
    if (!geef) throw new Error(`De proef geeft geen antwoord op ${operatie}.`);
    return { data: (await geef(variabelen)) as Record<string, unknown> };
  };
  const link = new ApolloLink(({ operationName, variables, query }) => {
    const verzoek = { operatie: operationName ?? '', variabelen: variables };
    verzoeken.push(verzoek);
    return new Observable((waarnemer) => {
      antwoord(verzoek, query).then(
        (resultaat) => {
          waarnemer.next(resultaat);
          waarnemer.complete();
        },
        (fout: unknown) => waarnemer.error(fout),
      );
    });
  });
  return { link, verzoeken };
};
