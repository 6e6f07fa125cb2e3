import { Tafelrol, Tafeluitkomst, Toestemming, Uitnodigingswijze } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Somebody at the table who is not of the family.' })
export class TafelgastInvoer {
  @Field(() => Tafelrol) rol!: Tafelrol;
  @Field(() => String, { nullable: true }) naam?: string;
  @Field(() => ID, { nullable: true }) partijId?: string;
}

@InputType({ description: 'Plans a beschermingstafel.' })
export class TafelPlannenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) datum!: string;
  @Field(() => String) waar!: string;
  @Field(() => String) aanleiding!: string;
  @Field(() => [ID]) gezinslidIds!: string[];
  @Field(() => [TafelgastInvoer], { nullable: true }) gasten?: TafelgastInvoer[];
  @Field(() => Boolean, { nullable: true }) isSpoed?: boolean;
  @Field(() => String, { nullable: true }) spoedreden?: string;
}

@InputType({ description: 'Whether somebody of the family agrees with this meeting; without a yes, on what ground it is still about them.' })
export class TafeltoestemmingVastleggenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Toestemming) toestemming!: Toestemming;
  @Field(() => String) gevraagdOp!: string;
  @Field(() => String, { nullable: true }) grond?: string;
}

@InputType({ description: 'That somebody was invited, and how.' })
export class TafeluitnodigingVastleggenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) uitgenodigdOp!: string;
  @Field(() => Uitnodigingswijze) wijze!: Uitnodigingswijze;
}

@InputType({ description: 'Who came, and what came of it.' })
export class TafelHoudenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) gehoudenOp!: string;
  @Field(() => [ID]) aanwezigIds!: string[];
  @Field(() => Tafeluitkomst) uitkomst!: Tafeluitkomst;
  @Field(() => String) toelichting!: string;
}

@InputType({ description: 'The meeting did not take place.' })
export class TafelLatenVervallenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) vervallenReden!: string;
}
