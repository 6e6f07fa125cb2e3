import { Overnamereden } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class MeldingToewijzenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) naarId!: string;
}

@InputType()
export class MeldingOvernemenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Overnamereden) reden!: Overnamereden;
}

@InputType()
export class WeergaveBewarenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => String) naam!: string;
  @Field(() => String) keuze!: string;
}

@InputType()
export class WeergaveWissenInvoer {
  @Field(() => ID) id!: string;
}
