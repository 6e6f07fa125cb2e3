import {
  type DocumentNode,
  getOperationAST,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { Aanvraagfout } from './fout.js';
import { limietregels, LIMIETEN } from './limieten.js';
import { onthoud } from './onthoud.js';
import { type Register, sha256 } from './register.js';

export interface Operatie {
  readonly naam: string;
  readonly doel: string;
  readonly hash: string;
  readonly tekst: string;
  readonly soort: OperationDefinitionNode['operation'];
  readonly isGeregistreerd: boolean;
  readonly document: DocumentNode;
}

/** The part of a GraphQL request that says what is asked. */
export interface Vraagstelling {
  readonly tekst: string | undefined;
  readonly hash: string | undefined;
  readonly operatienaam: string | undefined;
}

export interface Operatiebron {
  readonly register: Register;
  /** '': registered operations only. */
  readonly vrij: '' | '1' | 'volledig';
  readonly contractVan: (portaal: string) => GraphQLSchema;
  readonly volledig: GraphQLSchema;
}

/** Validation failed; each text may be told, because the schema it names is the portal's own. */
export class Validatiefout extends Aanvraagfout {
  constructor(readonly fouten: readonly GraphQLError[]) {
    super('ONGELDIGE_INVOER');
  }
}

const MEESTE_BEWAARD = 500;
const ZONDER_DOEL = 'ALGEMEEN';

const doelVan = (operatie: OperationDefinitionNode): string => {
  const waarde = operatie.directives?.find(({ name }) => name.value === 'doel')?.arguments?.find(({ name }) => name.value === 'code')?.value;
  return waarde?.kind === Kind.ENUM ? waarde.value : ZONDER_DOEL;
};

const ontleed = (tekst: string, tekens?: number): DocumentNode => {
  try {
    return parse(tekst, { noLocation: true, ...(tekens === undefined ? {} : { maxTokens: tekens }) });
  } catch (fout) {
    throw new Validatiefout([fout as GraphQLError]);
  }
};

const keur = (schema: GraphQLSchema, document: DocumentNode): void => {
  const opties = { maxErrors: LIMIETEN.fouten };
  const teVeel = validate(schema, document, limietregels, opties);
  const fouten = teVeel.length > 0 ? teVeel : validate(schema, document, specifiedRules, opties);
  if (fouten.length > 0) throw new Validatiefout(fouten.slice(0, LIMIETEN.fouten));
};

const kies = (document: DocumentNode, naam: string | undefined): OperationDefinitionNode => {
  const operatie = getOperationAST(document, naam);
  if (!operatie) throw new Aanvraagfout('ONGELDIGE_INVOER', 'Noem welke operatie uitgevoerd moet worden.');
  return operatie;
};

interface Vrijdocument {
  readonly document: DocumentNode;
  /** Each a part of the full schema, so that what fits one fits that. */
  readonly gekeurdOp: Set<GraphQLSchema>;
}

/** The front door: turns a request into an operation that may run in this portal. Every text is parsed once, and checked once on each contract. */
export const maakOperaties = ({ register, vrij, contractVan, volledig }: Operatiebron) => {
  const geregistreerd = new Map<string, Operatie>();
  const vrije = new Map<string, Vrijdocument>();

  const schemaVan = (portaal: string): GraphQLSchema => (vrij === 'volledig' ? volledig : contractVan(portaal));

  const uitRegister = (portaal: string, hash: string): Operatie => {
    const sleutel = `${portaal} ${hash}`;
    const bekend = geregistreerd.get(sleutel);
    if (bekend !== undefined) return bekend;
    const gevonden = register.get(portaal)?.get(hash);
    if (gevonden === undefined) throw new Aanvraagfout('ONBEKENDE_OPERATIE');
    // No limits here: these are our own, seen in review.
    const document = ontleed(gevonden.tekst);
    const { operation: soort } = kies(document, undefined);
    const operatie: Operatie = { ...gevonden, hash, soort, isGeregistreerd: true, document };
    geregistreerd.set(sleutel, operatie);
    return operatie;
  };

  const vrijDocument = (portaal: string, tekst: string, hash: string): DocumentNode => {
    const bekend = vrije.get(hash);
    const document = bekend?.document ?? ontleed(tekst, LIMIETEN.tekens);
    const schema = schemaVan(portaal);
    if (bekend?.gekeurdOp.has(schema)) return document;
    keur(schema, document);
    if (bekend) bekend.gekeurdOp.add(schema);
    else onthoud(vrije, MEESTE_BEWAARD, hash, { document, gekeurdOp: new Set([schema]) });
    return document;
  };

  return {
    /** @throws Aanvraagfout ONBEKENDE_OPERATIE, ONGELDIGE_INVOER */
    vind: (portaal: string, { tekst, hash, operatienaam }: Vraagstelling): Operatie => {
      if (hash !== undefined && (tekst === undefined || tekst === '')) return uitRegister(portaal, hash);
      if (tekst === undefined || tekst === '') throw new Aanvraagfout('ONGELDIGE_INVOER', 'De aanvraag bevat geen vraag.');
      const eigenHash = sha256(tekst);
      if (hash !== undefined && hash !== eigenHash) throw new Aanvraagfout('ONGELDIGE_INVOER', 'De hash past niet bij de vraag.');
      if (register.get(portaal)?.has(eigenHash)) return uitRegister(portaal, eigenHash);
      if (vrij === '') throw new Aanvraagfout('ONBEKENDE_OPERATIE');
      const document = vrijDocument(portaal, tekst, eigenHash);
      const operatie = kies(document, operatienaam);
      return {
        naam: operatie.name?.value ?? 'naamloos',
        doel: doelVan(operatie),
        hash: eigenHash,
        tekst,
        soort: operatie.operation,
        isGeregistreerd: false,
        document,
      };
    },

    /** A free text that was let in on some contract, by its hash. */
    vrij: (hash: string): DocumentNode | undefined => vrije.get(hash)?.document,

    /** What may be asked here without being registered, and so what introspection shows. */
    schemaVan,
  };
};

export type Operaties = ReturnType<typeof maakOperaties>;
