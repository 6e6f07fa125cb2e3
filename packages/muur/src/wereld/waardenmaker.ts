import { type GraphQLSchema, getNamedType, isEnumType, isObjectType } from 'graphql';
import type { Tabelblad } from '../verwachting/gegevens.js';
import type { Willekeur } from '../willekeur.js';
import type { Kolom } from './catalogus.js';

/** Words of a closed list per column, from the schema: another word would not pass GraphQL. */
function keuzelijst(schema: GraphQLSchema, blad: Tabelblad | undefined, kolom: string): readonly string[] | undefined {
  const type = blad && schema.getType(blad.type);
  const veld = Object.entries(blad?.velden ?? {}).find(([, v]) => v.kolom === kolom)?.[0];
  const soort = isObjectType(type) && veld !== undefined ? type.getFields()[veld] : undefined;
  const genoemd = soort && getNamedType(soort.type);
  return isEnumType(genoemd) ? genoemd.getValues().map(({ name }) => name) : undefined;
}

/** Makes a value for any column: a word of its own where a text may stand, and something else each time elsewhere. */
export class Waardenmaker {
  private teller = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly willekeur: Willekeur,
  ) {}

  /** Throws on a type it does not know, so that a new kind of column is not left empty in silence. */
  maak(kolom: Kolom, blad: Tabelblad | undefined): unknown {
    this.teller += 1;
    const n = this.teller;
    const keuzes = keuzelijst(this.schema, blad, kolom.naam);
    // Within a year of today, as dates of running work are: a term of a century ago is counted day by day.
    const dag = new Date(Date.now() + ((n % 700) - 350) * 86_400_000).toISOString();
    switch (kolom.type) {
      case 'text': case 'character varying': return keuzes ? keuzes[n % keuzes.length] : this.willekeur.woord(12);
      case 'text[]': return keuzes ? [keuzes[n % keuzes.length]] : [this.willekeur.woord(12)];
      case 'integer': case 'smallint': case 'bigint': return 100 + (n % 9000);
      case 'numeric': case 'double precision': case 'real': return n / 4;
      case 'boolean': return true;
      case 'date': return dag.slice(0, 10);
      case 'timestamp with time zone': return `${dag.slice(0, 10)}T08:00:00Z`;
      case 'uuid': return this.willekeur.uuid();
      case 'uuid[]': return [this.willekeur.uuid()];
      case 'jsonb': case 'json': return { woord: this.willekeur.woord(12) };
      case 'bytea': return `\\x${this.willekeur.uuid().replaceAll('-', '')}`;
      case 'xid8': return String(n);
      default: throw new Error(`Het bewijs weet niet hoe het een kolom van het type ${kolom.type} vult (${kolom.naam}).`);
    }
  }
}
