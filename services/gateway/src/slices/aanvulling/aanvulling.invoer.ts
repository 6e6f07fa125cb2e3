import { Aanvullingsoort, Dossieronderdeel } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class AanvullingVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Dossieronderdeel) onderdeel!: Dossieronderdeel;
  @Field(() => ID) onderdeelId!: string;
  @Field(() => ID) vanId!: string;
  @Field(() => Aanvullingsoort) soort!: Aanvullingsoort;
  @Field(() => String) tekst!: string;
  @Field(() => String) gegevenOp!: string;
}
