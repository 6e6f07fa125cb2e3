import { Adviessluitreden, Adviesvrager } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A question for advice: who asks as a kind, never as a person.' })
export class AdviesvraagVastleggenInvoer {
  @Field(() => Adviesvrager) vrager!: Adviesvrager;
  @Field(() => String) kern!: string;
  @Field(() => String) vraag!: string;
  @Field(() => String, { nullable: true }) antwoord?: string;
  /** Places in the texts of which the writer says that they point to no person. */
  @Field(() => [String], { nullable: true }) bevestigd?: string[];
}

@InputType()
export class AdviesvraagBeantwoordenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) antwoord!: string;
  @Field(() => [String], { nullable: true }) bevestigd?: string[];
}

@InputType()
export class AdviesvraagSluitenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Adviessluitreden) sluitreden!: Adviessluitreden;
}

@InputType()
export class AdviesvraagHeropenenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class AdviesvraagOmzettenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class AdviesvraagTerugzettenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}
