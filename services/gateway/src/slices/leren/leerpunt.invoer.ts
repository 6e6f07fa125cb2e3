import { Leerpuntplek } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class LeerpuntVoorstellenInvoer {
  @Field(() => Leerpuntplek) plek!: Leerpuntplek;
  @Field(() => String) tekst!: string;
}

@InputType()
export class LeerpuntBeoordelenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Boolean) overnemen!: boolean;
}
