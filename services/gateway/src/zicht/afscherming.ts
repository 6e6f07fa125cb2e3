import { Gegevenscategorie } from '@bv/beleid';
import { Beslisser } from '@bv/begrippen';
import { Field, ObjectType } from 'type-graphql';

@ObjectType({ simpleResolvers: true, description: 'Something that is not shown, with the rule that withholds it.' })
export class Afscherming {
  @Field(() => Gegevenscategorie) label!: Gegevenscategorie;
  @Field(() => [String]) velden!: string[];
  @Field(() => String) reden!: string;
  @Field(() => String) grondslag!: string;
  @Field(() => Beslisser) beslisser!: Beslisser;
  @Field(() => Boolean) kanAanvragen!: boolean;
}
