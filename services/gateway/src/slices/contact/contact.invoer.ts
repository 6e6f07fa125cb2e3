import { Contactvorm, Instantiesoort, Interventiesoort, Terugkoppelingaan, Werkhoedanigheid } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class ContactmomentVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) op!: string;
  @Field(() => Contactvorm) vorm!: Contactvorm;
  @Field(() => String) metWie!: string;
  @Field(() => Boolean, { nullable: true }) samenMetWijkteam?: boolean;
  @Field(() => Werkhoedanigheid, { nullable: true }) hoedanigheid?: Werkhoedanigheid;
  @Field(() => Interventiesoort, { nullable: true }) interventie?: Interventiesoort;
  @Field(() => String) verslag!: string;
}

@InputType()
export class InstantieVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Instantiesoort) soort!: Instantiesoort;
  @Field(() => String) naam!: string;
  @Field(() => String, { nullable: true }) rol?: string;
  @Field(() => String, { nullable: true }) van?: string;
}

@InputType()
export class TerugkoppelingVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Terugkoppelingaan) aan!: Terugkoppelingaan;
  @Field(() => String) tekst!: string;
}
