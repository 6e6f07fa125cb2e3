import { Deelnamewijze } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class GevolgInvoer {
  @Field(() => ID) gezinslidId!: string;
  @Field(() => String, { nullable: true }) tekst?: string;
}

@InputType()
export class AchtergrondKoppelenInvoer {
  @Field(() => ID) situatieId!: string;
  @Field(() => [ID], { nullable: true }) risicoIds?: string[];
  @Field(() => [ID], { nullable: true }) patroonIds?: string[];
  @Field(() => String, { nullable: true }) nieuwPatroon?: string;
}

@InputType()
export class DeelnemerInvoer {
  @Field(() => ID) gezinslidId!: string;
  @Field(() => Deelnamewijze) wijze!: Deelnamewijze;
}

@InputType()
export class Top3VaststellenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) op!: string;
  @Field(() => [DeelnemerInvoer]) deelnemers!: DeelnemerInvoer[];
}
