import { Accorderingsoordeel, Doeltoestand, Plandeel } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class PlandoelVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Plandeel) deel!: Plandeel;
  @Field(() => String) doel!: string;
  @Field(() => String, { nullable: true }) wens?: string;
  @Field(() => String, { nullable: true }) hulp?: string;
  @Field(() => String, { nullable: true }) doorWie?: string;
  @Field(() => ID, { nullable: true }) risicoId?: string;
  @Field(() => ID, { nullable: true }) gezinslidId?: string;
  @Field(() => String, { nullable: true }) van?: string;
  @Field(() => String, { nullable: true }) tot?: string;
}

@InputType()
export class PlandoelWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) doel?: string;
  @Field(() => String, { nullable: true }) wens?: string;
  @Field(() => String, { nullable: true }) hulp?: string;
  @Field(() => String, { nullable: true }) doorWie?: string;
  @Field(() => ID, { nullable: true }) risicoId?: string;
  @Field(() => ID, { nullable: true }) gezinslidId?: string;
  @Field(() => String, { nullable: true }) van?: string;
  @Field(() => String, { nullable: true }) tot?: string;
  @Field(() => Doeltoestand, { nullable: true }) toestand?: Doeltoestand;
  @Field(() => String, { nullable: true }) resultaat?: string;
}

@InputType()
export class PlanoordeelInvoer {
  @Field(() => ID) gezinslidId!: string;
  @Field(() => Accorderingsoordeel) oordeel!: Accorderingsoordeel;
  @Field(() => String, { nullable: true }) eigenWoorden?: string;
}

@InputType()
export class PlanVaststellenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Plandeel) deel!: Plandeel;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => [PlanoordeelInvoer], { nullable: true }) akkoorden?: PlanoordeelInvoer[];
}

@InputType()
export class PlanakkoordVastleggenInvoer {
  @Field(() => ID) planversieId!: string;
  @Field(() => ID) gezinslidId!: string;
  @Field(() => Accorderingsoordeel) oordeel!: Accorderingsoordeel;
  @Field(() => String, { nullable: true }) eigenWoorden?: string;
}

@InputType()
export class NormenVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) tekst!: string;
}
