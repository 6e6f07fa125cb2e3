import { Fase, Inzetmate } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class InzetlidInvoer {
  @Field(() => ID) partijId!: string;
  @Field(() => Inzetmate) mate!: Inzetmate;
}

@InputType()
export class InzetVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Fase) fase!: Fase;
  @Field(() => [InzetlidInvoer]) leden!: InzetlidInvoer[];
}

@InputType()
export class VervangingVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) duolidId!: string;
  @Field(() => ID) vervangerId!: string;
  @Field(() => String) tot!: string;
}

@InputType()
export class VervangingBeeindigenInvoer {
  @Field(() => ID) id!: string;
}
