import { Terugkoppeldeel, Terugkoppelmoment, Terugkoppelvorm } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class MelderTerugkoppelenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) meldingId!: string;
  @Field(() => Terugkoppelmoment) moment!: Terugkoppelmoment;
  @Field(() => Terugkoppelvorm) vorm!: Terugkoppelvorm;
  @Field(() => Boolean) heeftRol!: boolean;
  @Field(() => [Terugkoppeldeel]) delen!: Terugkoppeldeel[];
  @Field(() => String, { nullable: true }) toelichting?: string;
}
