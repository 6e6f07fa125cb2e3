import { Accorderingsoordeel, Bronsoort, Verklaringsoort, Zekerheid } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class VerklaringVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Verklaringsoort) soort!: Verklaringsoort;
  @Field(() => String) tekst!: string;
  @Field(() => Bronsoort, { nullable: true }) bronsoort?: Bronsoort;
  @Field(() => String, { nullable: true }) bron?: string;
  @Field(() => String, { nullable: true }) peildatum?: string;
  @Field(() => Zekerheid, { nullable: true }) zekerheid?: Zekerheid;
  @Field(() => ID, { nullable: true }) overId?: string;
}

@InputType()
export class VerklaringWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) tekst?: string;
  @Field(() => String, { nullable: true }) bron?: string;
  @Field(() => String, { nullable: true }) peildatum?: string;
  @Field(() => Zekerheid, { nullable: true }) zekerheid?: Zekerheid;
}

@InputType()
export class AccorderingVastleggenInvoer {
  @Field(() => ID) verklaringId!: string;
  @Field(() => ID) gezinslidId!: string;
  @Field(() => Accorderingsoordeel) oordeel!: Accorderingsoordeel;
  @Field(() => String, { nullable: true }) eigenWoorden?: string;
}

@InputType()
export class InformantakkoordVastleggenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Accorderingsoordeel) oordeel!: Accorderingsoordeel;
  @Field(() => String, { nullable: true }) woorden?: string;
}
