import { Doel } from '@bv/begrippen';
import { Gegevenscategorie, Hoedanigheid } from '@bv/beleid';
import { Field, ID, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../zicht/scalars.js';

@ObjectType({ description: 'One line of the access log: who looked, in which hoedanigheid, for what purpose, and which labels were shown. No content.' })
export class Logregel {
  @Field(() => ID) id!: string;
  @Field(() => TijdstipScalar) op!: Date;
  @Field(() => String, { nullable: true }) naam!: string | null;
  @Field(() => String, { nullable: true }) organisatie!: string | null;
  @Field(() => [Hoedanigheid]) hoedanigheden!: string[];
  @Field(() => String) portaal!: string;
  @Field(() => String) operatie!: string;
  @Field(() => Doel) doel!: string;
  @Field(() => String) actie!: string;
  @Field(() => String) uitkomst!: string;
  @Field(() => [Gegevenscategorie]) getoond!: string[];
  @Field(() => [Gegevenscategorie]) afgeschermd!: string[];
}
