import { Accorderingsoordeel, Contactvorm, Onderzoeksconclusie } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class InformantVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) onderzoekId!: string;
  @Field(() => String) naam!: string;
  @Field(() => String) functie!: string;
  @Field(() => String, { nullable: true }) telefoon?: string;
  @Field(() => String) gesprokenOp!: string;
  @Field(() => String) tekst!: string;
}

@InputType()
export class InformantWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) tekst!: string;
}

@InputType()
export class InformantAccorderenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Accorderingsoordeel) oordeel!: Accorderingsoordeel;
  @Field(() => String, { nullable: true }) eigenWoorden?: string;
  @Field(() => String) geaccordeerdOp!: string;
}

@InputType()
export class InkennisstellingVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) onderzoekId!: string;
  @Field(() => ID, { nullable: true }) gezinslidId?: string;
  @Field(() => ID, { nullable: true }) informantId?: string;
  @Field(() => String, { nullable: true }) verteldOp?: string;
  @Field(() => Contactvorm, { nullable: true }) vorm?: Contactvorm;
  @Field(() => String, { nullable: true }) redenNiet?: string;
}

@InputType()
export class OnderzoekConcluderenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Onderzoeksconclusie) conclusie!: Onderzoeksconclusie;
  @Field(() => String) onderbouwing!: string;
}

@InputType()
export class OnderzoekAfrondenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
}
