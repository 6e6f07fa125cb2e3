import { Bevindingoordeel, Bezwaargrond, Criterium, Toetsuitkomst } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DatumScalar } from '../../zicht/scalars.js';

@InputType()
export class ToetsingAanvragenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) vraag!: string;
  @Field(() => String) aanleiding!: string;
  @Field(() => String) gewensteUitkomst!: string;
}

@InputType()
export class ToetsingIntrekkenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) reden!: string;
}

@InputType()
export class ToetsingOppakkenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class ToetsbezwaarMeldenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => Bezwaargrond) grond!: Bezwaargrond;
}

@InputType()
export class BevindingVastleggenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => ID) stukId!: string;
  @Field(() => Bevindingoordeel) oordeel!: Bevindingoordeel;
  @Field(() => String, { nullable: true }) notitie?: string;
}

@InputType()
export class CriteriumVastleggenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => Criterium) criterium!: Criterium;
  @Field(() => Boolean) voldoet!: boolean;
  @Field(() => String, { nullable: true }) toelichting?: string;
}

@InputType()
export class ToetsgesprekVastleggenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => String) metWie!: string;
  @Field(() => DatumScalar) datum!: string;
  @Field(() => String) verslag!: string;
}

@InputType()
export class OordeelVastleggenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => String, { nullable: true }) oudersGehoord?: string;
  @Field(() => String, { nullable: true }) tunnelvisie?: string;
  @Field(() => Toetsuitkomst, { nullable: true }) uitkomst?: Toetsuitkomst;
  @Field(() => String, { nullable: true }) motivering?: string;
}

@InputType()
export class ToetsingDelenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}
