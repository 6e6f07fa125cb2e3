import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class GemeenteafspraakVastleggenInvoer {
  /** The version that was read; another one since then is refused. */
  @Field(() => ID, { nullable: true }) vorigeId?: string;
  @Field(() => String) gemeente!: string;
  @Field(() => String) geldigVan!: string;
  @Field(() => String) teamNaam!: string;
  @Field(() => String, { nullable: true }) telefoon?: string;
  @Field(() => String, { nullable: true }) uren?: string;
  @Field(() => String, { nullable: true }) buitenUren?: string;
  @Field(() => String, { nullable: true }) afspraken?: string;
  @Field(() => [ID]) teamIds!: string[];
}

@InputType()
export class TeamBeeindigenInvoer {
  @Field(() => ID) teamId!: string;
  @Field(() => String) geldigTot!: string;
  @Field(() => ID) opvolgerId!: string;
}

@InputType()
export class GezinOverzettenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) naarId!: string;
}
