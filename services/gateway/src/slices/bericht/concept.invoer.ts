import { Field, InputType } from 'type-graphql';

@InputType()
export class ConceptBewarenInvoer {
  @Field(() => String) sleutel!: string;
  @Field(() => String) inhoud!: string;
}

@InputType()
export class ConceptWissenInvoer {
  @Field(() => String) sleutel!: string;
}
