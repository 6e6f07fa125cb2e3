import { Aanwezigheid } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class RisicoVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) aspect!: string;
  @Field(() => Aanwezigheid) aanwezig!: Aanwezigheid;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => String, { nullable: true }) bron?: string;
  @Field(() => Boolean, { nullable: true }) bewaken?: boolean;
  @Field(() => ID, { nullable: true }) betreftId?: string;
}

@InputType()
export class RisicoWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Aanwezigheid, { nullable: true }) aanwezig?: Aanwezigheid;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => String, { nullable: true }) bron?: string;
  @Field(() => Boolean, { nullable: true }) bewaken?: boolean;
}

@InputType()
export class KrachtVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID, { nullable: true }) vanId?: string;
  @Field(() => String) omschrijving!: string;
  @Field(() => String, { nullable: true }) bron?: string;
}

@InputType()
export class KrachtWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) omschrijving?: string;
  @Field(() => String, { nullable: true }) bron?: string;
}
