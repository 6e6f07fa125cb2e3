import { Overdrachtgrond, Overdrachtsoort } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class OverdrachtAanbiedenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Overdrachtsoort) soort!: Overdrachtsoort;
  @Field(() => ID) naarId!: string;
  @Field(() => String) wieVertelt!: string;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => [String], { nullable: true }) voorwaarden?: string[];
  @Field(() => [String], { nullable: true }) vragen?: string[];
  @Field(() => [String], { nullable: true }) wieDoetWat?: string[];
  @Field(() => String, { nullable: true }) terugkomenBij?: string;
  @Field(() => Overdrachtgrond, { nullable: true }) grond?: Overdrachtgrond;
  @Field(() => String, { nullable: true }) grondToelichting?: string;
}

@InputType()
export class OverdrachtvraagStellenInvoer {
  @Field(() => ID) overdrachtId!: string;
  @Field(() => String) vraag!: string;
}

@InputType()
export class OverdrachtvraagBeantwoordenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) antwoord!: string;
}

@InputType()
export class OverdrachtIntrekkenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) reden!: string;
}

@InputType()
export class OverdrachtAanvaardenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class OverdrachtWeigerenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) reden!: string;
}

@InputType({ description: 'What an organisation that receives by letter answered.' })
export class OverdrachtAntwoordVastleggenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Boolean) isAanvaard!: boolean;
  @Field(() => String) antwoordVan!: string;
  @Field(() => String) antwoordOp!: string;
  @Field(() => String, { nullable: true }) reden?: string;
}

@InputType()
export class OverdrachtAfrondenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}
