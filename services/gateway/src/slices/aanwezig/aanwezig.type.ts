import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../zicht/scalars.js';

@InputType()
export class AanwezigMeldenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) plek!: string;
}

@ObjectType({ description: 'A colleague of the team who has this dossier open now, and where.' })
export class Aanwezige {
  @Field(() => ID) id!: string;
  @Field(() => String) naam!: string;
  @Field(() => String) plek!: string;
  @Field(() => TijdstipScalar) op!: string;
}
