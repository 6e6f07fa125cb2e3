import { Vernietigingsbesluit } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DatumScalar } from '../../zicht/scalars.js';

@InputType()
export class VernietigingsverzoekVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) voorId!: string;
  @Field(() => ID, { nullable: true }) vragerLidId?: string | null;
  @Field(() => DatumScalar) gevraagdOp!: string;
  @Field(() => Boolean, { nullable: true }) kindStemtIn?: boolean | null;
  @Field(() => String, { nullable: true }) wens?: string | null;
}

@InputType()
export class VernietigingsverzoekBeslissenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Vernietigingsbesluit) besluit!: Vernietigingsbesluit;
  @Field(() => String) motivering!: string;
}

@InputType()
export class VernietigingsverzoekUitvoerenInvoer {
  @Field(() => ID) id!: string;
}
