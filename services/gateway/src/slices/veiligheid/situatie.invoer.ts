import { AardOnveiligheid, Situatietoestand } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';
import { GevolgInvoer } from './top3.invoer.js';

@InputType()
export class SituatieVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) titel!: string;
  @Field(() => String) wieDoetWatBijWie!: string;
  @Field(() => String, { nullable: true }) laatstGebeurdOp?: string;
  @Field(() => String) frequentie!: string;
  @Field(() => AardOnveiligheid) aard!: AardOnveiligheid;
  @Field(() => String, { nullable: true }) gevolg?: string;
  @Field(() => [GevolgInvoer], { nullable: true }) gevolgen?: GevolgInvoer[];
}

@InputType()
export class SituatieWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) titel?: string;
  @Field(() => String, { nullable: true }) wieDoetWatBijWie?: string;
  @Field(() => String, { nullable: true }) laatstGebeurdOp?: string;
  @Field(() => String, { nullable: true }) frequentie?: string;
  @Field(() => AardOnveiligheid, { nullable: true }) aard?: AardOnveiligheid;
  @Field(() => String, { nullable: true }) gevolg?: string;
  @Field(() => [GevolgInvoer], { nullable: true }) gevolgen?: GevolgInvoer[];
  @Field(() => Situatietoestand, { nullable: true }) toestand?: Situatietoestand;
}

@InputType()
export class SituatiesRangschikkenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => [ID]) volgorde!: string[];
}

@InputType()
export class ScoreVastleggenInvoer {
  @Field(() => ID) situatieId!: string;
  @Field(() => ID, { nullable: true }) gezinslidId?: string;
  @Field(() => Int) score!: number;
  @Field(() => String) datum!: string;
  @Field(() => String, { nullable: true }) toelichting?: string;
}
