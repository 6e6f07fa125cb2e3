import { randomUUID } from 'node:crypto';
import type { Portaal } from '@bv/beleid';
import { Doel } from '@bv/begrippen';
import { type ExecutionResult, type GraphQLError, Kind, type OperationDefinitionNode, OperationTypeNode, parse } from 'graphql';
import type { Bestand } from '../platform/pdf/document.js';
import type { Uitkomst } from '../zicht/opdracht.js';
import type { Context } from '../zicht/context.js';
import { mensVan, partijId, type Proefpersoon } from './proefmensen.js';

export interface Wie {
  readonly naam: Proefpersoon;
  readonly portaal: Portaal;
  readonly portalen: readonly Portaal[];
  readonly volledig: boolean;
  readonly operatie: string;
  readonly doel: Doel;
  readonly soort: OperationTypeNode;
  /** What a subscription hears, in the place of LISTEN, which is tested with the platform. */
  readonly berichten: Context['berichten'];
  /** Takes the file of a document, as /document does. */
  readonly geefUit?: (bestand: Bestand) => void;
}

type Vrager = (wie: Wie, bron: string, variabelen: Record<string, unknown>) => Promise<ExecutionResult | AsyncGenerator<ExecutionResult>>;

const UITKOMST = 'gelukt id casusId versie weigeringen { code veld tekst } conflict { versie gewijzigdDoor gewijzigdOp velden { veld huidig } }';

const operatieIn = (bron: string): OperationDefinitionNode | undefined =>
  parse(bron).definitions.find((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION);

function doelVan(operatie: OperationDefinitionNode | undefined): Doel {
  const waarde = operatie?.directives?.find((d) => d.name.value === 'doel')?.arguments?.[0]?.value;
  return waarde?.kind === Kind.ENUM ? (waarde.value as Doel) : Doel.UITVOEREN_HULP;
}

async function* seintjes(partij: string, ids: readonly (string | null)[]): ReturnType<Context['berichten']> {
  for (const berichtId of ids) yield await Promise.resolve({ partijId: partij, berichtId });
}

const geenBerichten: Context['berichten'] = () => seintjes('', []);

/** Somebody who is logged in to one portal and asks. */
export class Persoon {
  constructor(
    readonly naam: Proefpersoon,
    readonly portaal: Portaal,
    private readonly volledig: boolean,
    private readonly stel: Vrager,
  ) {}

  private wie(bron: string, berichten: Context['berichten'] = geenBerichten): Wie {
    const operatie = operatieIn(bron);
    return {
      naam: this.naam, portaal: this.portaal, volledig: this.volledig, portalen: mensVan(this.naam).portalen,
      operatie: operatie?.name?.value ?? 'Proef', doel: doelVan(operatie), soort: operatie?.operation ?? OperationTypeNode.QUERY, berichten,
    };
  }

  /** The whole answer of GraphQL, with its errors. */
  async antwoord(bron: string, variabelen: Record<string, unknown> = {}): Promise<ExecutionResult> {
    // Through JSON, as over HTTP: what a test sees is what a browser gets.
    return JSON.parse(JSON.stringify(await this.stel(this.wie(bron), bron, variabelen))) as ExecutionResult;
  }

  /** Asks for a document, as over /document: the answer and the file that came with it. */
  async document(bron: string, variabelen: Record<string, unknown> = {}): Promise<{ bestand: Bestand | undefined; fouten: readonly GraphQLError[] }> {
    const bestanden: Bestand[] = [];
    const uit = await this.stel({ ...this.wie(bron), geefUit: (bestand) => void bestanden.push(bestand) }, bron, variabelen);
    return { bestand: bestanden[0], fouten: 'errors' in uit ? (uit.errors ?? []) : [] };
  }

  /** The errors as the server has them, before they are written for the outside. */
  async fouten(bron: string, variabelen: Record<string, unknown> = {}): Promise<readonly GraphQLError[]> {
    const uit = await this.stel(this.wie(bron), bron, variabelen);
    return 'errors' in uit ? (uit.errors ?? []) : [];
  }

  /** An open line that hears these messages. */
  async luister(bron: string, berichten: Context['berichten']): Promise<AsyncGenerator<ExecutionResult>> {
    const stroom = await this.stel(this.wie(bron, berichten), bron, {});
    if (!(Symbol.asyncIterator in stroom)) throw new Error(`GraphQL: ${stroom.errors?.map((fout) => fout.message).join('; ') ?? 'geen stroom'}`);
    return stroom;
  }

  /** What a subscription gives when these ids of notifications come, null for work that went from one hand to another, and the line then closes. */
  async volg(bron: string, ids: readonly (string | null)[]): Promise<unknown[]> {
    const uit: unknown[] = [];
    for await (const { data, errors } of await this.luister(bron, () => seintjes(partijId(this.naam), ids))) uit.push(JSON.parse(JSON.stringify(errors ? { errors } : data)));
    return uit;
  }

  /** The data of an answer. Throws when GraphQL gave errors. */
  async vraag<T = Record<string, never>>(bron: string, variabelen: Record<string, unknown> = {}): Promise<T> {
    const { data, errors } = await this.antwoord(bron, variabelen);
    if (errors) throw new Error(`GraphQL: ${errors.map((fout) => fout.message).join('; ')}`);
    return data as T;
  }

  /** A mutation by its name; `sleutel` is new each time unless a double click is what is tested. `deel` asks more of the outcome. */
  async doe(naam: string, invoer: Record<string, unknown>, { sleutel = randomUUID(), deel = '' }: { sleutel?: string; deel?: string } = {}): Promise<Uitkomst> {
    const type = `${naam.charAt(0).toUpperCase()}${naam.slice(1)}Invoer`;
    const bron = `mutation Doe($invoer: ${type}!, $sleutel: ID!) { uit: ${naam}(invoer: $invoer, sleutel: $sleutel) { ${UITKOMST} ${deel} } }`;
    return (await this.vraag<{ uit: Uitkomst }>(bron, { invoer, sleutel })).uit;
  }

  /** As `doe`, for what must work before the test begins. Throws with the refusals. */
  async lukt(naam: string, invoer: Record<string, unknown>, opties: { sleutel?: string; deel?: string } = {}): Promise<Uitkomst & { id: string; casusId: string }> {
    const uit = await this.doe(naam, invoer, opties);
    if (!uit.gelukt) throw new Error(`${naam}: ${JSON.stringify(uit.weigeringen)}`);
    return uit as Uitkomst & { id: string; casusId: string };
  }
}
