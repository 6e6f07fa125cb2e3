import { Aanwezigheid } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class InventarisatieStartenInvoer {
  @Field(() => ID) casusId!: string;
}

@InputType()
export class InventarisatieAntwoordenInvoer {
  @Field(() => ID) inventarisatieId!: string;
  @Field(() => String) aspect!: string;
  @Field(() => Aanwezigheid) aanwezig!: Aanwezigheid;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => String, { nullable: true }) bron?: string;
  @Field(() => ID, { nullable: true }) betreftId?: string;
}

@InputType()
export class InventarisatieGereedInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class InventarisatieVergelijkenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class GezamenlijkAntwoordInvoer {
  @Field(() => String) aspect!: string;
  @Field(() => Aanwezigheid) aanwezig!: Aanwezigheid;
  @Field(() => String, { nullable: true }) toelichting?: string;
  @Field(() => String, { nullable: true }) bron?: string;
  @Field(() => ID, { nullable: true }) betreftId?: string;
}

@InputType()
export class InventarisatieVaststellenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => [GezamenlijkAntwoordInvoer]) antwoorden!: GezamenlijkAntwoordInvoer[];
}
