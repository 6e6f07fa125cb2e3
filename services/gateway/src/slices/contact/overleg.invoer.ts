import { Overlegaanleiding } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class OverlegVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) op!: string;
  @Field(() => Overlegaanleiding) aanleiding!: Overlegaanleiding;
  @Field(() => String) waarom!: string;
  @Field(() => String) wie!: string;
  @Field(() => String) uitkomst!: string;
  @Field(() => String, { nullable: true }) afspraken?: string;
  @Field(() => Boolean, { nullable: true }) duoBlijft?: boolean;
}
