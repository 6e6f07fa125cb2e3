import { Monitoroordeel } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class VervolgStartenInvoer {
  @Field(() => ID) casusId!: string;
}

@InputType()
export class VervolgAfrondenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) toelichting!: string;
}

@InputType()
export class VtDossierSluitenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class VoorwaardeVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) tekst!: string;
  @Field(() => String, { nullable: true }) toelichting?: string;
}

@InputType()
export class VoorwaardeLatenVervallenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) vervallenReden!: string;
}

@InputType()
export class MonitormomentPlannenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) vervolgId!: string;
  @Field(() => String) gepland!: string;
}

@InputType()
export class MonitormomentVerzettenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) gepland!: string;
}

@InputType()
export class MonitormomentAfrondenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) gedaanOp!: string;
  @Field(() => Monitoroordeel) oordeel!: Monitoroordeel;
  @Field(() => String) bevinding!: string;
}
