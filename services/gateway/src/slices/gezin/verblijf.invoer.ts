import { Gezagsoort, Verblijfsoort } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class GezinslidKomtErbijInvoer {
  @Field(() => ID) gezinslidId!: string;
  @Field(() => String) van!: string;
  @Field(() => String) reden!: string;
}

@InputType()
export class GezinslidVertrektInvoer {
  @Field(() => ID) gezinslidId!: string;
  @Field(() => String) tot!: string;
  @Field(() => String) reden!: string;
}

@InputType()
export class VerblijfVastleggenInvoer {
  @Field(() => ID) gezinslidId!: string;
  @Field(() => Verblijfsoort) soort!: Verblijfsoort;
  @Field(() => String) straat!: string;
  @Field(() => String, { nullable: true }) huisnummer?: string;
  @Field(() => String, { nullable: true }) postcode?: string;
  @Field(() => String, { nullable: true }) plaats?: string;
  @Field(() => Boolean, { nullable: true }) isGeheim?: boolean;
  @Field(() => String, { nullable: true }) van?: string;
  @Field(() => String, { nullable: true }) tot?: string;
}

@InputType()
export class VerblijfBeeindigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) tot!: string;
}

@InputType()
export class GezagVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) overId!: string;
  @Field(() => ID, { nullable: true }) houderId?: string;
  @Field(() => String, { nullable: true }) houderNaam?: string;
  @Field(() => Gezagsoort) soort!: Gezagsoort;
  @Field(() => String, { nullable: true }) van?: string;
  @Field(() => String, { nullable: true }) tot?: string;
  @Field(() => String) bron!: string;
}

@InputType()
export class GezagBeeindigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) tot!: string;
}
