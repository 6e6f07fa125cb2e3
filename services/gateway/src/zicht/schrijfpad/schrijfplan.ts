import { type ArgumentNode, type DocumentNode, type OperationDefinitionNode, OperationTypeNode } from 'graphql';
import type { Registratie } from '../leespad/leesplan.js';
import { type Tak, vraagboomVan } from '../leespad/vraagboom.js';
import type { Vastlegging } from './vastlegging.js';

/** What a recording made. */
export interface Vastgelegd {
  readonly id: string;
  readonly casusId: string;
}

/** A registered operation that is one recording. */
export interface Schrijfplan extends Registratie {
  readonly operatie: OperationDefinitionNode;
  readonly vastlegging: Vastlegging;
  readonly argumenten: readonly ArgumentNode[];
  /** The whole answer as JSON, when it was done. */
  readonly antwoord: (gemaakt: Vastgelegd) => string;
}

/** Of the answer to a command that was done, what is known without reading. */
const BEKEND: Readonly<Record<string, (gemaakt: Vastgelegd) => unknown>> = {
  __typename: () => 'Uitkomst',
  gelukt: () => true,
  id: ({ id }) => id,
  casusId: ({ casusId }) => casusId,
  versie: () => 1,
  weigeringen: () => [],
  conflict: () => null,
};

function uitkomst(takken: readonly Tak[]): ((gemaakt: Vastgelegd) => object) | null {
  const delen = takken.flatMap(({ sleutel, veld, argumenten }) => (BEKEND[veld] && argumenten.length === 0 ? [[sleutel, BEKEND[veld]] as const] : []));
  return delen.length === takken.length ? (gemaakt) => Object.fromEntries(delen.map(([sleutel, maak]) => [sleutel, maak(gemaakt)])) : null;
}

/** The plan of a registered operation; null when it is another command, more than one, or reads something back. */
export function schrijfplanVan(kop: Registratie, document: DocumentNode, vastleggingen: ReadonlyMap<string, Vastlegging>): Schrijfplan | null {
  const boom = vraagboomVan(document, OperationTypeNode.MUTATION);
  const opdrachten = boom?.takken.filter(({ veld }) => veld !== '__typename');
  const [opdracht] = opdrachten ?? [];
  const vastlegging = opdracht && vastleggingen.get(opdracht.veld);
  const maak = opdracht && uitkomst(opdracht.takken);
  if (!boom || opdrachten?.length !== 1 || !vastlegging || !maak) return null;
  return {
    ...kop,
    operatie: boom.operatie,
    vastlegging,
    argumenten: opdracht.argumenten,
    antwoord: (gemaakt) => JSON.stringify({ data: Object.fromEntries(boom.takken.map(({ sleutel, veld }) => [sleutel, veld === '__typename' ? 'Mutation' : maak(gemaakt)])) }),
  };
}
