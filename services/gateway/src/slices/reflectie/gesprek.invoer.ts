import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class ReflectiegesprekVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) op!: string;
  @Field(() => String) onderwerp!: string;
  @Field(() => ID, { nullable: true }) inbrengerId?: string;
  @Field(() => ID, { nullable: true }) gespreksleiderId?: string;
  @Field(() => ID, { nullable: true }) tegendenkerId?: string;
  @Field(() => ID, { nullable: true }) deskundigeId?: string;
  @Field(() => String, { nullable: true }) perspectieven?: string;
  @Field(() => String, { nullable: true }) naastGezin?: string;
  @Field(() => String, { nullable: true }) hoeBespreken?: string;
  @Field(() => String, { nullable: true }) zichtVeiligheid?: string;
  @Field(() => String, { nullable: true }) eigenHandelen?: string;
  @Field(() => String, { nullable: true }) meenemen?: string;
}

@InputType()
export class ReflectiegesprekWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) op?: string;
  @Field(() => String, { nullable: true }) onderwerp?: string;
  @Field(() => ID, { nullable: true }) inbrengerId?: string;
  @Field(() => ID, { nullable: true }) gespreksleiderId?: string;
  @Field(() => ID, { nullable: true }) tegendenkerId?: string;
  @Field(() => ID, { nullable: true }) deskundigeId?: string;
  @Field(() => String, { nullable: true }) perspectieven?: string;
  @Field(() => String, { nullable: true }) naastGezin?: string;
  @Field(() => String, { nullable: true }) hoeBespreken?: string;
  @Field(() => String, { nullable: true }) zichtVeiligheid?: string;
  @Field(() => String, { nullable: true }) eigenHandelen?: string;
  @Field(() => String, { nullable: true }) meenemen?: string;
}

@InputType()
export class SpecialistVragenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) specialistId!: string;
  @Field(() => String) vraag!: string;
  @Field(() => Int) dagen!: number;
}

@InputType()
export class SpecialistvraagBeantwoordenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) antwoord!: string;
}

@InputType()
export class SpecialistvraagIntrekkenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}
