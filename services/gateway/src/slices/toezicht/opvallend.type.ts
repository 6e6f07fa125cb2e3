import { Nakijkbevinding, Opvallendsoort } from '@bv/begrippen';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { TijdstipScalar } from '../../zicht/scalars.js';

@ObjectType({ description: 'What a privacy officer found when looking into a pattern.' })
export class Nakijkoordeel {
  @Field(() => ID) id!: string;
  @Field(() => Nakijkbevinding) bevinding!: string;
  @Field(() => String) motivering!: string;
  @Field(() => TijdstipScalar) op!: string;
  @Field(() => String) door!: string;
}

@ObjectType({ description: 'An unusual pattern in the access log: who, when and how often. Of a family no more than its number.' })
export class Patroon {
  @Field(() => ID, { description: 'The same pattern has the same key, so that a finding stays with it.' }) sleutel!: string;
  @Field(() => Opvallendsoort) soort!: string;
  @Field(() => ID) persoonId!: string;
  @Field(() => String) naam!: string;
  @Field(() => String, { nullable: true }) organisatie!: string | null;
  @Field(() => String, { nullable: true }) casusnummer!: string | null;
  @Field(() => TijdstipScalar) vanaf!: Date;
  @Field(() => TijdstipScalar) tot!: Date;
  @Field(() => Int, { description: 'Casussen (many in a short time) or looks (the others).' }) aantal!: number;
  @Field(() => [Nakijkoordeel]) bevindingen!: Nakijkoordeel[];
}

@ObjectType({ description: 'From where on something is unusual.' })
export class Drempels {
  @Field(() => Int) casussen!: number;
  @Field(() => Int) minuten!: number;
  @Field(() => Int) dagenZonderVervolg!: number;
  @Field(() => Int) inzagenZonderVervolg!: number;
  @Field(() => Int) werkVan!: number;
  @Field(() => Int) werkTot!: number;
  @Field(() => Int) inzagenBuitenWerktijd!: number;
}

@ObjectType({ description: 'The unusual patterns of a period, with the thresholds they were found with.' })
export class Opvallend {
  @Field(() => TijdstipScalar) van!: Date;
  @Field(() => TijdstipScalar) tot!: Date;
  @Field(() => Drempels) drempels!: Drempels;
  @Field(() => TijdstipScalar, { nullable: true, description: 'Null: as the product came.' }) drempelsSinds!: Date | null;
  @Field(() => String, { nullable: true }) drempelsDoor!: string | null;
  @Field(() => [Patroon]) patronen!: Patroon[];
}
