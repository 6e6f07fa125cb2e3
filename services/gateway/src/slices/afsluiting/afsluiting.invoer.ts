import { Afsluitreden, Knelpunt, Liduitkomst, Vervolgcontact } from '@bv/begrippen';
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
  @Field(() => Boolean, { nullable: true }) inschattingOudeSituatie?: boolean;
  @Field(() => [Knelpunt], { nullable: true }) knelpunten?: Knelpunt[];
}

@InputType()
export class AfsluitpersoonVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID, { nullable: true }) gezinslidId?: string;
  @Field(() => ID, { nullable: true }) informantId?: string;
  @Field(() => Liduitkomst, { nullable: true }) uitkomst?: Liduitkomst;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => String, { nullable: true }) verteldOp?: string;
  @Field(() => String, { nullable: true }) redenNiet?: string;
  @Field(() => String, { nullable: true }) terugblik?: string;
  @Field(() => Int, { nullable: true }) terugblikCijfer?: number;
  @Field(() => Int, { nullable: true }) keerVerteld?: number;
}
