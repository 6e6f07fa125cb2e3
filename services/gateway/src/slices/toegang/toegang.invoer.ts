import { Gegevenscategorie } from '@bv/beleid';
import { Field, ID, InputType } from 'type-graphql';
import { DatumScalar } from '../../zicht/scalars.js';

@InputType()
export class ToegangVragenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => [Gegevenscategorie]) labels!: Gegevenscategorie[];
  @Field(() => String) motivering!: string;
  @Field(() => DatumScalar) tot!: string;
}

@InputType()
export class ToegangToekennenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => [Gegevenscategorie]) labels!: Gegevenscategorie[];
  @Field(() => DatumScalar) tot!: string;
  @Field(() => String, { nullable: true }) toelichting?: string;
}

@InputType()
export class ToegangAfwijzenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => String) reden!: string;
}

@InputType()
export class ToegangIntrekkenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class ToegangBeeindigenInvoer {
  @Field(() => ID) id!: string;
}
