import { Gevaarsoort, Noodbevinding } from '@bv/begrippen';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../zicht/scalars.js';

@ObjectType({ description: 'What the privacy officer found of a noodtoegang, and why.' })
export class Noodoordeel {
  @Field(() => ID) id!: string;
  @Field(() => Noodbevinding) bevinding!: string;
  @Field(() => String) motivering!: string;
  @Field(() => TijdstipScalar) op!: string;
  @Field(() => String) door!: string;
}

@ObjectType({ description: 'Emergency access: who opened which casus for which danger, from when to when, and what was found of it. Read by that person, the duo and supervision.' })
export class Noodtoegang {
  @Field(() => ID) id!: string;
  @Field(() => ID) casusId!: string;
  @Field(() => String) casusnummer!: string;
  @Field(() => ID) persoonId!: string;
  @Field(() => String) naam!: string;
  @Field(() => String, { nullable: true }) organisatie!: string | null;
  @Field(() => Gevaarsoort) gevaar!: string;
  @Field(() => String) reden!: string;
  @Field(() => TijdstipScalar) van!: Date;
  @Field(() => TijdstipScalar) tot!: Date;
  @Field(() => TijdstipScalar, { nullable: true, description: 'Ended by the person, before the four hours were over.' }) beeindigdOp!: Date | null;
  @Field(() => Int, { description: 'How long it still runs, by the clock of the database; 0 when it is over.' }) secondenOver!: number;
  @Field(() => [Noodoordeel]) bevindingen!: Noodoordeel[];
}

@ObjectType({ description: 'A try to get emergency access: also when it was refused.' })
export class Noodpoging {
  @Field(() => ID) id!: string;
  @Field(() => TijdstipScalar) op!: Date;
  @Field(() => String) portaal!: string;
  @Field(() => String, { description: 'The number as it was typed; whether there is such a casus does not follow.' }) nummer!: string;
  @Field(() => String) naam!: string;
  @Field(() => String, { nullable: true }) organisatie!: string | null;
  @Field(() => Boolean) gelukt!: boolean;
}
