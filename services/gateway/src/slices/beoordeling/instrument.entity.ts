import { Field, ID, ObjectType } from 'type-graphql';
import { PrimaryColumn } from 'typeorm';
import { OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, tekst } from '../../zicht/veldsoort.js';

@Tabel('algemeen', { omschrijving: 'A version of the questions of the veiligheidsbeoordeling. Rows are added and never changed: a beoordeling keeps the version it was made with.' })
export class Beoordelingsinstrument {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;
  @Veld(OPENBAAR, getal, { altijd: true }) versie!: number;
  @Veld(OPENBAAR, tekst, { altijd: true }) titel!: string;
  @Veld(OPENBAAR, datum, { altijd: true }) geldigVan!: string;
  /** The questions, as JSON (`instrumentvragen` of packages/begrippen). */
  @Veld(OPENBAAR, tekst, { altijd: true }) vragen!: string;
}

@ObjectType()
export class Instrumentantwoordkeuze {
  @Field(() => String) code!: string;
  @Field(() => String) tekst!: string;
  @Field(() => Boolean) vraagtToelichting!: boolean;
}

@ObjectType()
export class Instrumentvraag {
  @Field(() => String) code!: string;
  @Field(() => String) groep!: string;
  @Field(() => String) tekst!: string;
  @Field(() => String, { nullable: true }) hulp!: string | null;
  @Field(() => [Instrumentantwoordkeuze]) antwoorden!: Instrumentantwoordkeuze[];
}

@ObjectType({ description: 'The questions of one version of the veiligheidsbeoordeling.' })
export class Instrument {
  @Field(() => ID) id!: string;
  @Field(() => Number) versie!: number;
  @Field(() => String) titel!: string;
  @Field(() => Boolean, { description: 'The version that a beoordeling of today is made with.' }) isNuGeldig!: boolean;
  @Field(() => [Instrumentvraag]) vragen!: Instrumentvraag[];
}
