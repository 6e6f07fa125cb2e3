import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { WORTEL } from '../environment.js';

export interface Veldblad {
  readonly kolom: string;
  readonly label: string;
  readonly verborgen?: true;
  readonly afgeleid?: true;
  /** Derived, and empty where its source is. */
  readonly kanLeeg?: true;
  /** Readable only with the keys of the gateway, or by nobody. */
  readonly versleuteld?: 'envelop' | 'hash';
}

export interface Relatieblad {
  readonly naar: string;
  readonly vorm: 'een' | 'lijst' | 'enkel';
  /** Of this row (een) or of the other (lijst, enkel). */
  readonly kolom: string;
  readonly label: string;
}

/** What one table declares: see services/gateway/src/zicht/gegevensblad.ts. */
export interface Tabelblad {
  readonly type: string;
  readonly tabel: string;
  readonly zicht: string;
  readonly soort: 'casus' | 'handeling' | 'partij' | 'algemeen' | 'verzoek';
  readonly rijlabels: readonly string[];
  readonly handelingslabel: string | null;
  readonly toegang: readonly string[];
  /** The column of who wrote it: until it is laid open, the row is theirs alone. */
  readonly eigenTot?: string;
  /** A table of a party that everybody reads who works in this portal. */
  readonly ookIn?: string;
  readonly velden: Readonly<Record<string, Veldblad>>;
  readonly relaties: Readonly<Record<string, Relatieblad>>;
  readonly berekend: Readonly<Record<string, readonly string[]>>;
}

/** The label that stands in the row itself. */
export const RIJ = 'RIJ';

export const leesGegevens = (): readonly Tabelblad[] => JSON.parse(readFileSync(join(WORTEL, 'schema/gegevens.json'), 'utf8')) as Tabelblad[];

export const isGelabeld = ({ soort }: Tabelblad): boolean => soort === 'casus' || soort === 'handeling';

/** `bestand`: `schema.graphql` or `contracten/<portal>.graphql`. */
export const leesSchema = (bestand: string): GraphQLSchema => buildSchema(readFileSync(join(WORTEL, 'schema', bestand), 'utf8'));
