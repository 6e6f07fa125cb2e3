import { Gegevenscategorie } from '@bv/beleid';
import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { Logregel } from './logregel.type.js';

@ObjectType({ description: 'A line of the access log with the casus it is about, for a search over all of them.' })
export class Gevondenregel extends Logregel {
  @Field(() => ID, { nullable: true }) persoonId!: string | null;
  @Field(() => String, { nullable: true }) casusnummer!: string | null;
}

@ObjectType({ description: 'Lines that were found, and where the next page starts.' })
export class Logpagina {
  @Field(() => [Gevondenregel]) regels!: Gevondenregel[];
  @Field(() => String, { nullable: true }) volgende!: string | null;
}

@InputType({ description: 'Which lines of the access log; what is left out does not matter.' })
export class Logfilter {
  @Field(() => String, { nullable: true }) casusnummer?: string;
  @Field(() => ID, { nullable: true }) persoonId?: string;
  @Field(() => Gegevenscategorie, { nullable: true, description: 'Lines that showed this kind of data.' }) label?: Gegevenscategorie;
  @Field(() => String, { nullable: true }) actie?: string;
  @Field(() => String, { nullable: true }) uitkomst?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only lines under emergency access.' }) nood?: boolean;
  @Field(() => TijdstipScalar, { nullable: true }) van?: string;
  @Field(() => TijdstipScalar, { nullable: true, description: 'Up to, not including.' }) tot?: string;
}
