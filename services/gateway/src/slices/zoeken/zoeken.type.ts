import { Field, ID, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../zicht/scalars.js';

@ObjectType({ description: 'A piece of text in which the words were found.' })
export class Zoekdeel {
  @Field(() => String) tekst!: string;
  @Field(() => Boolean) gevonden!: boolean;
}

@ObjectType({ description: 'A record of this dossier that this person may see, in which the words stand.' })
export class Zoektreffer {
  @Field(() => ID) id!: string;
  @Field(() => String, { description: 'The kind of record.' }) onderdeel!: string;
  @Field(() => String, { description: 'In which field of it.' }) veld!: string;
  @Field(() => [Zoekdeel]) fragment!: Zoekdeel[];
  @Field(() => TijdstipScalar, { nullable: true }) op!: string | null;
}
