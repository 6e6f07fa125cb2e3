import { Adviesberichtsoort, Adviesthema } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'A question of a wijkteam: about a situation, never about a person.' })
export class AdviesVragenInvoer {
  @Field(() => Adviesthema) thema!: Adviesthema;
  @Field(() => String) kern!: string;
  @Field(() => String) situatie!: string;
  @Field(() => String, { nullable: true }) geprobeerd?: string;
  @Field(() => String) vraag!: string;
  @Field(() => Boolean, { nullable: true }) isSpoed?: boolean;
  /** Places in the texts of which the writer says that they point to no person. */
  @Field(() => [String], { nullable: true }) bevestigd?: string[];
}

@InputType()
export class AdviesberichtSchrijvenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Adviesberichtsoort) soort!: Adviesberichtsoort;
  @Field(() => String) tekst!: string;
  @Field(() => [String], { nullable: true }) bevestigd?: string[];
}

@InputType()
export class AdviesToewijzenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => ID) behandelaarId!: string;
}

@InputType()
export class AdviesAfsluitenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class AdviesMeldenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType({ description: 'What all wijkteams may read: rewritten, and checked for names again.' })
export class AdviesPublicerenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Adviesthema) thema!: Adviesthema;
  @Field(() => String) situatie!: string;
  @Field(() => String) advies!: string;
  @Field(() => [String], { nullable: true }) bevestigd?: string[];
}

@InputType()
export class KennisIntrekkenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class KennisMerkenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Boolean) hielp!: boolean;
}
