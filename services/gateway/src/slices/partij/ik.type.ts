import { Field, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { Partij } from './partij.entity.js';

@ObjectType({ description: 'Who is logged in, which portals that opens, and when the session ends.' })
export class Ik {
  @Field(() => Partij) partij!: unknown;
  @Field(() => [String]) portalen!: readonly string[];
  @Field(() => TijdstipScalar) sessieEindigt!: Date;
}
