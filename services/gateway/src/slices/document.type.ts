import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A file that goes out over /document; over /graphql there is none.' })
export class Document {
  @Field(() => String) bestandsnaam!: string;
}
