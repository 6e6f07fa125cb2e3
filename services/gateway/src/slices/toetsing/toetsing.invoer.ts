import { Bevindingoordeel, Bezwaargrond, Conceptwijze, Criterium, Terugvraagsoort, Toetsuitkomst } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';
import { DatumScalar } from '../../zicht/scalars.js';

@InputType()
export class GezinswoordInvoer {
  @Field(() => ID) gezinslidId!: string;
  @Field(() => String, { nullable: true }) eigenTekst?: string;
  @Field(() => String, { nullable: true }) correctie?: string;
  @Field(() => DatumScalar) op!: string;
}

@InputType()
export class ToetsingAanvragenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) vraag!: string;
  @Field(() => String) aanleiding!: string;
  @Field(() => String) gewensteUitkomst!: string;
  @Field(() => [GezinswoordInvoer], { nullable: true }) woorden?: GezinswoordInvoer[];
  @Field(() => String, { nullable: true }) zonderWoord?: string;
}

@InputType()
export class ToetsingIntrekkenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) reden!: string;
}

@InputType()
export class ToetsingOppakkenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class ToetsbezwaarMeldenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => Bezwaargrond) grond!: Bezwaargrond;
}

@InputType()
export class BevindingVastleggenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => ID) stukId!: string;
  @Field(() => Bevindingoordeel) oordeel!: Bevindingoordeel;
  @Field(() => String, { nullable: true }) notitie?: string;
}

@InputType()
export class CriteriumVastleggenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => Criterium) criterium!: Criterium;
  @Field(() => Boolean) voldoet!: boolean;
  @Field(() => String, { nullable: true }) toelichting?: string;
}

@InputType()
export class ToetsgesprekPlannenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => String) metWie!: string;
  @Field(() => DatumScalar) datum!: string;
  @Field(() => String, { nullable: true }) waar?: string;
}

@InputType()
export class ToetsgesprekVervaltInvoer {
  @Field(() => ID) id!: string;
  @Field(() => String) verslag!: string;
}

@InputType()
export class ToetsgesprekVastleggenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => ID, { nullable: true }) gesprekId?: string;
  @Field(() => String) metWie!: string;
  @Field(() => DatumScalar) datum!: string;
  @Field(() => String) verslag!: string;
  @Field(() => String, { nullable: true }) eigenWoorden?: string;
}

@InputType()
export class OordeelVastleggenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => String, { nullable: true }) oudersGehoord?: string;
  @Field(() => String, { nullable: true }) tunnelvisie?: string;
  @Field(() => Toetsuitkomst, { nullable: true }) uitkomst?: Toetsuitkomst;
  @Field(() => String, { nullable: true }) motivering?: string;
}

@InputType()
export class ToetsingDelenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class TerugvraagStellenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => Terugvraagsoort) soort!: Terugvraagsoort;
  @Field(() => String) vraag!: string;
  @Field(() => ID, { nullable: true }) stukId?: string;
}

@InputType()
export class ToetsingTeruggevenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) vraag!: string;
}

@InputType()
export class TerugvraagBeantwoordenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => String) antwoord!: string;
  @Field(() => Boolean, { nullable: true }) metNieuws?: boolean;
}

@InputType()
export class ToetsadviesVragenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => ID) deskundigeId!: string;
  @Field(() => String) vraag!: string;
}

@InputType()
export class ToetsadviesGevenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => String) advies!: string;
}

@InputType()
export class ToetsingVoorleggenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class ToetsingBijstellenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class ConceptreactieVastleggenInvoer {
  @Field(() => ID) toetsingId!: string;
  @Field(() => ID, { nullable: true }) stukId?: string;
  @Field(() => String, { nullable: true }) wie?: string;
  @Field(() => Conceptwijze) wijze!: Conceptwijze;
  @Field(() => DatumScalar) op!: string;
  @Field(() => String, { nullable: true }) woorden?: string;
  @Field(() => String, { nullable: true }) verwerking?: string;
}
