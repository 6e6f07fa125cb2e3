import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Partij } from '../partij/partij.entity.js';

@ObjectType({ description: 'Somebody who could be in the duo, with the reasons; a person decides (A25).' })
export class Duokandidaat {
  @Field(() => Partij) partij!: unknown;
  @Field(() => Int) score!: number;
  @Field(() => [String]) redenen!: string[];
  @Field(() => Int) caseload!: number;
  @Field(() => Float, { description: 'What those families ask together, by phase and part (N46).' }) belasting!: number;
}
