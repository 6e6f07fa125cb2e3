import { Hulpsoort, Hulptoestand, Hulpuitvoering } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class HulpinzetVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Hulpsoort) soort!: Hulpsoort;
  @Field(() => Hulpuitvoering) uitvoering!: Hulpuitvoering;
  @Field(() => String) uitvoerder!: string;
  @Field(() => String, { nullable: true }) omschrijving?: string;
  @Field(() => String, { nullable: true }) motief?: string;
  @Field(() => ID, { nullable: true }) voorId?: string;
  @Field(() => ID, { nullable: true }) afspraakId?: string;
  @Field(() => String, { nullable: true }) sinds?: string;
  @Field(() => String, { nullable: true }) klaarVoor?: string;
}

@InputType()
export class HulpinzetWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Hulpsoort, { nullable: true }) soort?: Hulpsoort;
  @Field(() => String, { nullable: true }) uitvoerder?: string;
  @Field(() => String, { nullable: true }) omschrijving?: string;
  @Field(() => String, { nullable: true }) motief?: string;
  @Field(() => ID, { nullable: true }) voorId?: string;
  @Field(() => ID, { nullable: true }) afspraakId?: string;
  @Field(() => String, { nullable: true }) sinds?: string;
  @Field(() => String, { nullable: true }) klaarVoor?: string;
  @Field(() => Hulptoestand, { nullable: true }) toestand?: Hulptoestand;
  @Field(() => String, { nullable: true }) resultaat?: string;
  @Field(() => String, { nullable: true }) resultaatOp?: string;
}
