import { Koppelgrond } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class KoppelingVoorstellenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) anderCasusId!: string;
  @Field(() => Koppelgrond) grond!: Koppelgrond;
  @Field(() => ID) collegaId!: string;
}

@InputType()
export class KoppelingBeslissenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Boolean) akkoord!: boolean;
}

@InputType()
export class KoppelingIntrekkenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class KoppelingLosmakenInvoer {
  @Field(() => ID) id!: string;
}
