import 'reflect-metadata';
import type { Gegevenscategorie } from '@bv/beleid';
import { Authorized, Field, ID, type ClassType, Int } from 'type-graphql';
import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

type Eigenschap = (prototype: object, naam: string | symbol) => void;

const tijd = { from: (waarde: Date | null): string | null => waarde?.toISOString().replace('.000Z', '+00:00') ?? null, to: (waarde: unknown) => waarde };

const kolomtype = { tekst: {}, tijdstip: { type: 'timestamptz', transformer: tijd }, datum: { type: 'date' }, getal: { type: 'int' }, janee: { type: 'boolean' }, sleutel: { type: 'uuid' } } as const satisfies Record<string, ColumnOptions>;
const graphqltype: Record<keyof typeof kolomtype, ClassType | typeof Int | typeof ID | StringConstructor | BooleanConstructor> = { tekst: String, tijdstip: String, datum: String, getal: Int, janee: Boolean, sleutel: ID };

const slang = (naam: string): string => naam.replace(/[A-Z]/g, (hoofdletter) => `_${hoofdletter.toLowerCase()}`);

/** A column that is a field, with `@Authorized` and the label that it needs. */
export const Veld = (label: Gegevenscategorie, soort: keyof typeof kolomtype = 'tekst'): Eigenschap => (prototype, naam) => {
  Column({ name: slang(String(naam)), nullable: true, ...(soort === 'tekst' ? { type: 'text' } : kolomtype[soort]) } as ColumnOptions)(prototype, naam);
  Field(() => graphqltype[soort] as StringConstructor, { nullable: true })(prototype, naam);
  Authorized(label)(prototype, naam);
};

/** A column that the resolvers need and the API does not have. */
export const Sleutel = (): Eigenschap => (prototype, naam) => Column({ name: slang(String(naam)), type: 'uuid', nullable: true })(prototype, naam);
export const Verborgen = (soort: keyof typeof kolomtype = 'tekst'): Eigenschap => (prototype, naam) =>
  Column({ name: slang(String(naam)), nullable: true, ...(soort === 'tekst' ? { type: 'text' } : kolomtype[soort]) } as ColumnOptions)(prototype, naam);

/** What every row of a casus has; `zicht` is the mask of the viewer, put there when the row was read. */
export abstract class Rij {
  @PrimaryColumn('uuid')
  id!: string;
  @Column('uuid', { name: 'casus_id' })
  casusId!: string;
  zicht = 0;
}
