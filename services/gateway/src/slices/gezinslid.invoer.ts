import { Geslacht, Gezinsrol, Relatiesoort } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';
import { AdresInvoer } from './adres.invoer.js';

@InputType({ description: 'Somebody of the family, as the melding names them; `tijdelijkId` ties the relations together.' })
export class GezinslidInvoer {
  @Field(() => ID) tijdelijkId!: string;
  @Field(() => String) voornamen!: string;
  @Field(() => String) achternaam!: string;
  // Text, not Datum: a day that does not exist must come back as a refusal beside the field.
  @Field(() => String, { nullable: true }) geboortedatum?: string;
  @Field(() => Geslacht, { nullable: true }) geslacht?: Geslacht;
  @Field(() => Gezinsrol) rol!: Gezinsrol;
  @Field(() => String, { nullable: true }) bsn?: string;
  @Field(() => String, { nullable: true }) telefoon?: string;
  @Field(() => String, { nullable: true }) email?: string;
  @Field(() => String, { nullable: true }) tolkTaal?: string;
  @Field(() => Boolean, { nullable: true }) isDirectbetrokkene?: boolean;
  @Field(() => AdresInvoer, { nullable: true }) adres?: AdresInvoer;
}

@InputType({ description: 'Who belongs to whom in the melding, by their `tijdelijkId`.' })
export class RelatieInvoer {
  @Field(() => ID) van!: string;
  @Field(() => ID) naar!: string;
  @Field(() => Relatiesoort) soort!: Relatiesoort;
  @Field(() => Boolean, { nullable: true }) isAfhankelijk?: boolean;
}
