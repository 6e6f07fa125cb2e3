import { Kijkoordeel, Terugkeeraanleiding } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class DuoTerugvragenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Terugkeeraanleiding) aanleiding!: Terugkeeraanleiding;
  @Field(() => String) toelichting!: string;
  @Field(() => String, { nullable: true }) signaalVan?: string;
}

@InputType()
export class KijkmomentPlannenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) gepland!: string;
  @Field(() => String) waarop!: string;
}

@InputType()
export class KijkmomentVastleggenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) gedaanOp!: string;
  @Field(() => Kijkoordeel) oordeel!: Kijkoordeel;
  @Field(() => String) bevinding!: string;
}

@InputType()
export class KijkmomentStoppenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) gestoptReden!: string;
}
