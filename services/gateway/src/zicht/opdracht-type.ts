import { Field, Int, ObjectType } from 'type-graphql';
import { TijdstipScalar } from './scalars.js';

@ObjectType('Weigering', { description: 'An expected refusal: a stable code, the field, and a text a worker understands.' })
export class WeigeringType {
  @Field(() => String) code!: string;
  @Field(() => String, { nullable: true }) veld!: string | null;
  @Field(() => String) tekst!: string;
}

@ObjectType()
export class Conflictveld {
  @Field(() => String) veld!: string;
  @Field(() => String, { nullable: true }) huidig!: string | null;
}

@ObjectType('Conflict', { description: 'Somebody else was first; what stands there now, as far as this person may see it.' })
export class ConflictType {
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) gewijzigdDoor!: string | null;
  @Field(() => TijdstipScalar, { nullable: true }) gewijzigdOp!: string | null;
  @Field(() => [Conflictveld]) velden!: Conflictveld[];
}
