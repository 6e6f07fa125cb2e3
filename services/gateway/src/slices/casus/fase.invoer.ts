import { Fase } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class FaseWisselenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Fase) naar!: Fase;
  @Field(() => [Fase], { nullable: true }) nevenfasen?: Fase[];
  @Field(() => String) reden!: string;
}
