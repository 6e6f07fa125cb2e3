import { GraphQLBoolean, GraphQLID, GraphQLInt, GraphQLString, type GraphQLScalarType } from 'graphql';
import type { ColumnType } from 'typeorm';
import { DatumScalar, TijdstipScalar } from './scalars.js';

/** What a field is in both worlds: its column type in PostgreSQL and its type in GraphQL. */
export interface Veldsoort {
  readonly kolomtype: ColumnType;
  readonly graphql: () => GraphQLScalarType | object;
  /** The column holds a list, empty when nothing was given. */
  readonly isLijst?: boolean;
}

const soort = (kolomtype: ColumnType, graphql: Veldsoort['graphql']): Veldsoort => ({ kolomtype, graphql });

export const tekst = soort('text', () => GraphQLString);
/** A word out of a list that is data: no text of a person. */
export const code = soort('text', () => GraphQLID);
export const getal = soort('integer', () => GraphQLInt);
export const janee = soort('boolean', () => GraphQLBoolean);
export const datum = soort('date', () => DatumScalar);
export const tijdstip = soort('timestamptz', () => TijdstipScalar);
export const sleutel = soort('uuid', () => GraphQLID);

/** A closed list of words; stored as text, so that a new word needs no lock on the table. */
export const keuze = (lijst: object): Veldsoort => soort('text', () => lijst);

/** Several words of a closed list. */
export const keuzes = (lijst: object): Veldsoort => ({ kolomtype: 'text', graphql: () => [lijst], isLijst: true });
