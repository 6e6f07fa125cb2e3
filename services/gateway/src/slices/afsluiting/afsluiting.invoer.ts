import { Afsluitreden, Vervolgcontact } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class CasusAfsluitenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Afsluitreden) reden!: Afsluitreden;
  @Field(() => String) toelichting!: string;
  @Field(() => ID, { nullable: true }) betreftId?: string;
  @Field(() => Vervolgcontact) vervolgcontact!: Vervolgcontact;
  @Field(() => String, { nullable: true }) vervolgcontactNaam?: string;
  @Field(() => String, { nullable: true }) teBewaken?: string;
  @Field(() => String, { nullable: true }) terugkomenBij?: string;
}
