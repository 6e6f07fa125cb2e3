import { Field, Int, ObjectType } from 'type-graphql';
import { Partij } from '../partij/partij.entity.js';

@ObjectType({ description: 'Somebody who could be in the duo, with the reasons; a person decides (A25).' })
export class Duokandidaat {
  @Field(() => Partij) partij!: unknown;
  @Field(() => Int) score!: number;
  @Field(() => [String]) redenen!: string[];
  @Field(() => Int) caseload!: number;
}
