import { Samenwerkgrond, Samenwerkingspartner, Samenwerkingsvorm } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'Begins to work together: with somebody who then sees a part of the family, or with a name.' })
export class SamenwerkingBeginnenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Samenwerkingspartner) partner!: Samenwerkingspartner;
  @Field(() => ID, { nullable: true }) partijId?: string;
  @Field(() => String, { nullable: true }) naam?: string;
  @Field(() => Samenwerkingsvorm) vorm!: Samenwerkingsvorm;
  @Field(() => String) reden!: string;
  @Field(() => Samenwerkgrond) grond!: Samenwerkgrond;
  @Field(() => String) grondToelichting!: string;
}

@InputType()
export class SamenwerkingWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Samenwerkingsvorm) vorm!: Samenwerkingsvorm;
  @Field(() => String) reden!: string;
}

@InputType()
export class SamenwerkingBeeindigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) reden!: string;
}

@InputType({ description: 'From a question without names to walking along in this family, with who asked.' })
export class AdviesMeelopenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => ID) casusId!: string;
  @Field(() => String) reden!: string;
  @Field(() => Samenwerkgrond) grond!: Samenwerkgrond;
  @Field(() => String) grondToelichting!: string;
}

@InputType()
export class BezoekPlannenInvoer {
  @Field(() => ID) samenwerkingId!: string;
  @Field(() => String) datum!: string;
  @Field(() => String) waar!: string;
  @Field(() => String) doel!: string;
}

@InputType({ description: 'The own part of the report, and what both saw.' })
export class BezoekVerslaanInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) verslag!: string;
  @Field(() => String, { nullable: true }) gedeeldeFeiten?: string;
}

@InputType()
export class BezoekLatenVervallenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) vervallenReden!: string;
}
