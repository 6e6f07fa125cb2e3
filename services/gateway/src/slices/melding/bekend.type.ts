import { Overeenkomst, Trefzekerheid } from '@bv/begrippen';
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'What is known of somebody while a melding is being typed.' })
export class BekendVraag {
  @Field(() => String, { nullable: true }) achternaam?: string;
  @Field(() => String, { nullable: true }) voornamen?: string;
  // Text, not Datum: a half-typed day is no error while typing, only no search term yet.
  @Field(() => String, { nullable: true }) geboortedatum?: string;
  @Field(() => String, { nullable: true }) bsn?: string;
  @Field(() => String, { nullable: true }) postcode?: string;
  @Field(() => String, { nullable: true }) huisnummer?: string;
}

@ObjectType({ description: 'A gezin that may be known already: whom to call, and on what it matched. Nothing of the family itself.' })
export class BekendGezin {
  @Field(() => ID) casusId!: string;
  @Field(() => String) casusnummer!: string;
  @Field(() => String) houder!: string;
  @Field(() => String) bellen!: string;
  @Field(() => Trefzekerheid) zekerheid!: Trefzekerheid;
  @Field(() => [Overeenkomst], { description: 'On what it agreed, never the value: the strongest first.' }) overeenkomst!: Overeenkomst[];
}
