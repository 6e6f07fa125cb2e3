import { Specialisme } from '@bv/begrippen';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Duokandidaat } from './duokandidaat.type.js';

@ObjectType({ description: 'Two people who would fit together for this gezin, with the reasons in words.' })
export class Duopaar {
  @Field(() => [ID]) leden!: readonly string[];
  @Field(() => [String]) redenen!: readonly string[];
  @Field(() => [Specialisme], { description: 'What plays and neither of them knows much of.' }) ontbreekt!: readonly Specialisme[];
}

@ObjectType({ description: 'A proposal: the teamleider decides (A25).' })
export class Duovoorstel {
  @Field(() => [Specialisme], { description: 'What plays, read from the words of the melding and the sheet.' }) themas!: readonly Specialisme[];
  @Field(() => [Duopaar]) paren!: readonly Duopaar[];
  @Field(() => [Duokandidaat]) kandidaten!: readonly Duokandidaat[];
  @Field(() => Int, { description: 'How many colleagues are not in the proposal because they may not work with this gezin. Who and why is not said.' }) afgevallen!: number;
}
