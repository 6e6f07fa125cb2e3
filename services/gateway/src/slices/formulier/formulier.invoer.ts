import { Formuliersluitreden, Formuliersoort } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A link with a code. The code is made where it is shown, and only its hash is kept.' })
export class FormulierlinkMakenInvoer {
  @Field(() => Formuliersoort) soort!: Formuliersoort;
  @Field(() => String) voor!: string;
  @Field(() => String) code!: string;
  // Text, not Datum: a day that does not exist must come back as a refusal beside the field.
  @Field(() => String) geldigTot!: string;
  @Field(() => Int) meestGebruik!: number;
}

@InputType()
export class FormulierlinkIntrekkenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class FormulierOppakkenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Boolean, { nullable: true }) overnemen?: boolean;
}

@InputType()
export class FormulierTeruggevenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class FormulierSluitenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Formuliersluitreden) sluitreden!: Formuliersluitreden;
  @Field(() => String) toelichting!: string;
}
