import { Triagebesluit } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType({ description: 'The answer to one question of the instrument.' })
export class BeoordelingsantwoordInvoer {
  @Field(() => ID) vraag!: string;
  @Field(() => ID) antwoord!: string;
  @Field(() => String, { nullable: true }) toelichting?: string;
}

@InputType()
export class VeiligheidsbeoordelingVaststellenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) meldingId!: string;
  @Field(() => Boolean) directVeilig!: boolean;
  @Field(() => Triagebesluit) besluit!: Triagebesluit;
  @Field(() => String) reden!: string;
  @Field(() => Int) instrumentVersie!: number;
  @Field(() => [BeoordelingsantwoordInvoer]) antwoorden!: BeoordelingsantwoordInvoer[];
  @Field(() => ID, { nullable: true }) collegaId?: string;
}

@InputType()
export class BeoordelingBevestigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}

@InputType()
export class BeoordelingTerugsturenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) reden!: string;
}

@InputType()
export class BeoordelingCollegaKiezenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => ID) collegaId!: string;
}
