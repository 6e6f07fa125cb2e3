import { Maatregeleinde, Maatregelgrond, Maatregelsoort, Maatregelverzoeker, Rechtbeslissing } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class MaatregelVerzoekenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) kindId!: string;
  @Field(() => Maatregelsoort) soort!: Maatregelsoort;
  @Field(() => Maatregelgrond) grond!: Maatregelgrond;
  @Field(() => Maatregelverzoeker) verzoeker!: Maatregelverzoeker;
  @Field(() => String) aangevraagdOp!: string;
  @Field(() => String) toelichting!: string;
  @Field(() => String) doel!: string;
  @Field(() => Boolean, { nullable: true }) isSpoed?: boolean;
}

@InputType()
export class MaatregelIntrekkenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) eindtoelichting!: string;
}

@InputType()
export class MaatregelBeslissenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Rechtbeslissing) beslissing!: Rechtbeslissing;
  @Field(() => String) beslistOp!: string;
  @Field(() => String, { nullable: true }) ingaatOp?: string;
  @Field(() => String, { nullable: true }) geldtTot?: string;
  @Field(() => ID, { nullable: true }) uitvoerderId?: string;
  @Field(() => String, { nullable: true }) eindtoelichting?: string;
}

@InputType()
export class MaatregelHorenVastleggenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) gehoordOp!: string;
}

@InputType()
export class MaatregelUitvoeringBeginnenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => ID) jeugdbeschermerId!: string;
  @Field(() => String) begonnenOp!: string;
}

@InputType()
export class JeugdbeschermerWisselenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => ID) jeugdbeschermerId!: string;
}

@InputType()
export class MaatregelVerlengenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) beslistOp!: string;
  @Field(() => String) geldtTot!: string;
  @Field(() => String, { nullable: true }) raadsadviesOp?: string;
}

@InputType()
export class MaatregelBeeindigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String) geeindigdOp!: string;
  @Field(() => Maatregeleinde) eindereden!: Maatregeleinde;
  @Field(() => String) eindtoelichting!: string;
}
