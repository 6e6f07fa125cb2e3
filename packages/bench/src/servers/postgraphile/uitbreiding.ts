import { type PgExecutor, sideEffectWithPgClientTransaction } from 'postgraphile/@dataplan/pg';
import { constant, context, type FieldArgs, lambda, object, type Step } from 'postgraphile/grafast';
import { extendSchema, gql } from 'postgraphile/utils';
import type { Afschermingen } from '../gemeen/afschermingen.js';
import type { Kijker } from '../gemeen/kijker.js';
import type { Feit, Uitkomst } from '../gemeen/vastleggen.js';
import { invoerhash } from '../verzoek.js';

interface Rijstap {
  readonly get: (kolom: string) => Step<number>;
}

interface Opdracht {
  readonly invoer: Feit & { readonly soort: string };
  readonly sleutel: string;
  readonly kijker: Kijker;
}

const VASTLEGGEN = 'select pgl.leg_vast(row($1, $2, $3, $4, $5, $6, $7)::pgl.feit, $8, $9, $10, $11) as id';

/** What does not follow from the tables: the notes about what is withheld, working days, and the command. */
export const maakUitbreiding = (afschermingen: Afschermingen): GraphileConfig.Plugin =>
  extendSchema((build) => {
    const executor = build.input.pgRegistry.pgExecutors['main'] as PgExecutor | undefined;
    if (executor === undefined) throw new Error('geen verbinding');
    const notities = (soort: string) => ({ plans: { afschermingen: ($rij: Rijstap) => lambda($rij.get('zicht'), (zicht) => afschermingen(soort, zicht)) } });
    return {
      typeDefs: gql`
        type Afscherming { beslisser: String! grondslag: String! kanAanvragen: Boolean! label: String! reden: String! velden: [String!]! }
        extend type Casus { afschermingen: [Afscherming!]! }
        extend type Gezinslid { afschermingen: [Afscherming!]! }
        extend type Melding { afschermingen: [Afscherming!]! }
        extend type Betrokkenheid { werkdagenOver: Int }
        input VerklaringVastleggenInvoer { casusId: ID! soort: String! tekst: String! bronsoort: String bron: String peildatum: String zekerheid: String }
        type Weigering { code: String! tekst: String! veld: String }
        type Conflictveld { veld: String! huidig: String }
        type Conflict { versie: Int! gewijzigdDoor: String gewijzigdOp: String velden: [Conflictveld!]! }
        type Uitkomst { gelukt: Boolean! id: ID casusId: ID versie: Int weigeringen: [Weigering!]! conflict: Conflict }
        extend type Mutation { verklaringVastleggen(invoer: VerklaringVastleggenInvoer!, sleutel: ID!): Uitkomst }
      `,
      objects: {
        Casus: notities('Casus'),
        Gezinslid: notities('Gezinslid'),
        Melding: notities('Melding'),
        Betrokkenheid: { plans: { werkdagenOver: () => constant(null) } },
        Mutation: {
          plans: {
            verklaringVastleggen: (_$wortel: Step, argumenten: FieldArgs) =>
              sideEffectWithPgClientTransaction(executor, object({ invoer: argumenten.getRaw('invoer'), sleutel: argumenten.getRaw('sleutel'), kijker: context().get('kijker' as never) }), async (client, gegeven): Promise<Uitkomst> => {
                const { invoer, sleutel, kijker } = gegeven as unknown as Opdracht;
                const { casusId, soort, tekst, bronsoort, bron, peildatum, zekerheid } = invoer;
                const { rows } = await client.query<{ id: string | null }>({
                  text: VASTLEGGEN,
                  values: [casusId, soort, tekst, bronsoort, bron, peildatum, zekerheid, sleutel, invoerhash(invoer), kijker.operatie.naam, kijker.operatie.doel],
                });
                const id = rows[0]?.id ?? null;
                return id === null
                  ? { gelukt: false, id, casusId: null, versie: null, weigeringen: [{ code: 'NIET_GEVONDEN', tekst: 'NIET_GEVONDEN', veld: null }], conflict: null }
                  : { gelukt: true, id, casusId, versie: 1, weigeringen: [], conflict: null };
              }),
          },
        },
      },
    };
  });
