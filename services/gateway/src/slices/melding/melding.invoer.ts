import { Anonimiteitsgrond, DirecteVeiligheid, Meldersoort, Meldingsoort, Urgentie } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';
import { GezinslidInvoer, RelatieInvoer } from '../gezinslid.invoer.js';

@InputType()
export class MelderInvoer {
  @Field(() => Meldersoort, { nullable: true }) soort?: Meldersoort;
  @Field(() => String, { nullable: true }) naam?: string;
  @Field(() => String, { nullable: true }) functie?: string;
  @Field(() => String, { nullable: true }) organisatie?: string;
  @Field(() => String, { nullable: true }) telefoon?: string;
  @Field(() => String, { nullable: true }) relatieTotGezin?: string;
  @Field(() => Boolean, { nullable: true }) anonimiteitToegezegd?: boolean;
  @Field(() => Anonimiteitsgrond, { nullable: true }) anonimiteitsgrond?: Anonimiteitsgrond;
}

@InputType({ description: 'What happened, concretely: who did what to whom.' })
export class VoorvalInvoer {
  @Field(() => String) wie!: string;
  @Field(() => String) wat!: string;
  @Field(() => String) bijWie!: string;
  @Field(() => String, { nullable: true }) wanneer?: string;
  @Field(() => String, { nullable: true }) hoeVaak?: string;
  @Field(() => String, { nullable: true }) gevolg?: string;
}

@InputType()
export class MeldingVastleggenInvoer {
  @Field(() => ID, { nullable: true }) bestaandeCasusId?: string;
  @Field(() => ID, { nullable: true }) adviesvraagId?: string;
  @Field(() => ID, { nullable: true }) formulierId?: string;
  @Field(() => String, { nullable: true }) gezinsnaam?: string;
  @Field(() => String, { nullable: true }) gebied?: string;
  @Field(() => Meldingsoort) soort!: Meldingsoort;
  @Field(() => Urgentie, { nullable: true }) urgentie?: Urgentie;
  @Field(() => String) kern!: string;
  @Field(() => String) tekstIntern!: string;
  @Field(() => String) tekstVoorGezin!: string;
  @Field(() => DirecteVeiligheid) directeVeiligheid!: DirecteVeiligheid;
  @Field(() => String, { nullable: true }) directeVeiligheidToelichting?: string;
  @Field(() => MelderInvoer, { nullable: true }) melder?: MelderInvoer;
  @Field(() => [GezinslidInvoer]) gezinsleden!: GezinslidInvoer[];
  @Field(() => [RelatieInvoer], { nullable: true }) relaties?: RelatieInvoer[];
  /** Places in the texts for the family of which the writer says that they betray no melder. */
  @Field(() => [String], { nullable: true }) bevestigdeMelderplekken?: string[];
  @Field(() => [VoorvalInvoer]) voorvallen!: VoorvalInvoer[];
}

@InputType()
export class MeldingOppakkenInvoer {
  @Field(() => ID) casusId!: string;
}
