import { Achterhoudreden, Dossieronderdeel, Identiteitsbewijs, Inzagevrager, Inzageweigering } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class InzageAanvragenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) voorId!: string;
  @Field(() => Inzagevrager) vrager!: Inzagevrager;
  @Field(() => ID, { nullable: true }) vragerLidId?: string;
  @Field(() => String, { nullable: true }) gemachtigde?: string;
  @Field(() => String) gevraagdOp!: string;
  @Field(() => String, { nullable: true }) wens?: string;
  @Field(() => Identiteitsbewijs) bewijs!: Identiteitsbewijs;
  @Field(() => String) identiteitGezienOp!: string;
  @Field(() => String, { nullable: true }) gezagGezienOp?: string;
  @Field(() => String, { nullable: true }) machtigingGezienOp?: string;
  @Field(() => String, { nullable: true }) toestemmingKindOp?: string;
  @Field(() => Boolean, { nullable: true }) kanBelangWaarderen?: boolean;
}

@InputType()
abstract class Stapinvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class InzageVoorbereidenInvoer extends Stapinvoer {}

@InputType()
export class InzageVerstrekkenInvoer extends Stapinvoer {}

@InputType()
export class InzageIntrekkenInvoer extends Stapinvoer {}

@InputType()
export class InzageLatenNakijkenInvoer extends Stapinvoer {
  @Field(() => ID) collegaId!: string;
}

@InputType()
export class InzageControlerenInvoer extends Stapinvoer {
  @Field(() => String, { description: 'SHA-256 of what was seen.' }) inhoudhash!: string;
}

@InputType()
export class InzageWeigerenInvoer extends Stapinvoer {
  @Field(() => Inzageweigering) weigering!: Inzageweigering;
  @Field(() => String) toelichting!: string;
}

@InputType()
export class InzageMeegevenInvoer {
  @Field(() => ID) verzoekId!: string;
  @Field(() => Dossieronderdeel) onderdeel!: Dossieronderdeel;
  @Field(() => ID) onderdeelId!: string;
}

@InputType()
export class InzageAchterhoudenInvoer extends InzageMeegevenInvoer {
  @Field(() => Achterhoudreden) reden!: Achterhoudreden;
  @Field(() => String) toelichting!: string;
}
