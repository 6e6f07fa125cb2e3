import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class BerichtLezenInvoer {
  @Field(() => ID) id!: string;
}
