import { Reflectiesoort } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class ReflectieVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Reflectiesoort) soort!: Reflectiesoort;
  @Field(() => String) tekst!: string;
}
