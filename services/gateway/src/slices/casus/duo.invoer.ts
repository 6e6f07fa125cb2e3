import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class DuoVormenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => [ID]) leden!: string[];
  @Field(() => ID) aanspreekpuntId!: string;
  @Field(() => String, { nullable: true }) reden?: string;
}
