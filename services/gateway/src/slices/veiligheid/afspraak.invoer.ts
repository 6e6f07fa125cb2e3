import { Afspraaktoestand, Evaluatieuitkomst } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class AfspraakVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) als!: string;
  @Field(() => String) dan!: string;
  @Field(() => String) doorWie!: string;
  @Field(() => String, { nullable: true }) wieKijktMee?: string;
  @Field(() => String, { nullable: true }) van?: string;
  @Field(() => String, { nullable: true }) tot?: string;
  @Field(() => Boolean, { nullable: true }) looptDoor?: boolean;
  @Field(() => String, { nullable: true }) signaal?: string;
  @Field(() => String, { nullable: true }) vervolgstap?: string;
  @Field(() => String, { nullable: true }) wieHoort?: string;
}

@InputType()
export class AfspraakWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) als?: string;
  @Field(() => String, { nullable: true }) dan?: string;
  @Field(() => String, { nullable: true }) doorWie?: string;
  @Field(() => String, { nullable: true }) wieKijktMee?: string;
  @Field(() => String, { nullable: true }) van?: string;
  @Field(() => String, { nullable: true }) tot?: string;
  @Field(() => Boolean, { nullable: true }) looptDoor?: boolean;
  @Field(() => String, { nullable: true }) signaal?: string;
  @Field(() => String, { nullable: true }) vervolgstap?: string;
  @Field(() => String, { nullable: true }) wieHoort?: string;
  @Field(() => Afspraaktoestand, { nullable: true }) toestand?: Afspraaktoestand;
  @Field(() => String, { nullable: true }) evaluatie?: string;
}

@InputType()
export class AfspraakEvaluerenInvoer {
  @Field(() => ID) afspraakId!: string;
  @Field(() => Evaluatieuitkomst) uitkomst!: Evaluatieuitkomst;
  @Field(() => String) metWie!: string;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => Boolean) gaatDoor!: boolean;
  @Field(() => String, { nullable: true }) opnieuwOp?: string;
  @Field(() => String, { nullable: true }) vervolg?: string;
}
