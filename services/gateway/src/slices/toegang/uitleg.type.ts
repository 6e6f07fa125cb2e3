import { Gegevenscategorie } from '@bv/beleid';
import { Beslisser } from '@bv/begrippen';
import { Field, ID, ObjectType } from 'type-graphql';
import { DatumScalar } from '../../zicht/scalars.js';

@ObjectType({ description: 'Why this person sees these data or not: rules in words. It says nothing about whether the casus holds any.' })
export class Uitleg {
  @Field(() => ID) casusId!: string;
  @Field(() => Gegevenscategorie) label!: Gegevenscategorie;
  @Field(() => String) naam!: string;
  @Field(() => Boolean) isOpen!: boolean;
  @Field(() => [String], { description: 'As what this person is involved: "Wijkteam, loopt mee, betrokken".' }) alsWat!: readonly string[];
  @Field(() => [String], { description: 'The rules that open it, or when it is closed the rules this person does have, as sentences.' }) regels!: readonly string[];
  @Field(() => String, { nullable: true }) watOntbreekt!: string | null;
  @Field(() => [String], { description: 'Which involvement would open it in this portal.' }) watOpent!: readonly string[];
  @Field(() => String) grondslag!: string;
  @Field(() => Beslisser) wieBeslist!: Beslisser;
  @Field(() => [String], { description: 'The people who would decide now, by name.' }) beslissers!: readonly string[];
  @Field(() => Boolean) kanAanvragen!: boolean;
  @Field(() => [Gegevenscategorie], { description: 'What can be asked in one request: the same people decide on it.' }) aanTeVragen!: readonly Gegevenscategorie[];
  @Field(() => DatumScalar, { description: 'The last day until which can be asked.' }) laatsteDag!: string;
}
