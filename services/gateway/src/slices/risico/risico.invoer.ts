import { Aanwezigheid, Risicoaspect } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class RisicoVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Risicoaspect) aspect!: Risicoaspect;
  @Field(() => Aanwezigheid) aanwezig!: Aanwezigheid;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => Boolean, { nullable: true }) bewaken?: boolean;
  @Field(() => ID, { nullable: true }) betreftId?: string;
}

@InputType()
export class RisicoWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Aanwezigheid, { nullable: true }) aanwezig?: Aanwezigheid;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => Boolean, { nullable: true }) bewaken?: boolean;
}
