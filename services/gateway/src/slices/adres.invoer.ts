import { Field, InputType } from 'type-graphql';

@InputType({ description: 'An address; a secret one becomes a row that only few may see.' })
export class AdresInvoer {
  @Field(() => String, { nullable: true }) straat?: string;
  @Field(() => String, { nullable: true }) huisnummer?: string;
  @Field(() => String, { nullable: true }) postcode?: string;
  @Field(() => String, { nullable: true }) plaats?: string;
  @Field(() => Boolean, { nullable: true }) isGeheim?: boolean;
}
