import { Zorgdeling } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
abstract class Verzoekvelden {
  @Field(() => ID, { nullable: true }) toetsingId?: string;
  @Field(() => String) aanleiding!: string;
  @Field(() => String) waaromNu!: string;
  @Field(() => String) gezinssituatie!: string;
  @Field(() => String) feitenKind!: string;
  @Field(() => String) feitenOuders!: string;
  @Field(() => String, { nullable: true }) omstandigheden?: string;
  @Field(() => String) grootsteZorg!: string;
  @Field(() => Zorgdeling) delenZorg!: Zorgdeling;
  @Field(() => String, { nullable: true }) delenToelichting?: string;
  @Field(() => String) watMoetGebeuren!: string;
  @Field(() => String, { nullable: true }) levensgeschiedenis?: string;
  @Field(() => String, { nullable: true }) problemenOuders?: string;
  @Field(() => String, { nullable: true }) jeugdOuders?: string;
  @Field(() => Boolean, { nullable: true }) isSpoed?: boolean;
  @Field(() => String, { nullable: true }) spoedreden?: string;
}

@InputType()
export class RaadsverzoekOpstellenInvoer extends Verzoekvelden {
  @Field(() => ID) casusId!: string;
}

@InputType()
export class RaadsverzoekWijzigenInvoer extends Verzoekvelden {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class VerzoekzienswijzeVastleggenInvoer {
  @Field(() => ID) verzoekId!: string;
  @Field(() => ID) gezinslidId!: string;
  @Field(() => String, { nullable: true }) gelezenOp?: string;
  @Field(() => String, { nullable: true }) redenNiet?: string;
  @Field(() => String, { nullable: true }) zienswijze?: string;
  @Field(() => String, { nullable: true }) correcties?: string;
}

@InputType()
export class RaadsverzoekVersturenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class RaadsverzoekOpnieuwVersturenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}
