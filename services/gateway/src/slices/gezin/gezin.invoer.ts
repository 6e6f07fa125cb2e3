import { Geslacht, Gezinsrol, Netwerkband, Relatieband, Relatiesoort } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';
import { AdresInvoer } from '../adres.invoer.js';

@InputType()
export class GezinslidVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) voornamen!: string;
  @Field(() => String) achternaam!: string;
  @Field(() => String, { nullable: true }) geboortedatum?: string;
  @Field(() => String, { nullable: true }) verwachtOp?: string;
  @Field(() => String, { nullable: true }) overledenOp?: string;
  @Field(() => Geslacht, { nullable: true }) geslacht?: Geslacht;
  @Field(() => Gezinsrol) rol!: Gezinsrol;
  @Field(() => String, { nullable: true }) telefoon?: string;
  @Field(() => String, { nullable: true }) email?: string;
  @Field(() => String, { nullable: true }) tolkTaal?: string;
  @Field(() => Boolean, { nullable: true }) isDirectbetrokkene?: boolean;
  @Field(() => AdresInvoer, { nullable: true }) adres?: AdresInvoer;
  @Field(() => String, { nullable: true }) bsn?: string;
  @Field(() => String, { nullable: true }) lidVan?: string;
  @Field(() => String, { nullable: true }) lidReden?: string;
  @Field(() => [ID], { nullable: true }) ouderIds?: string[];
  @Field(() => ID, { nullable: true }) woontBijId?: string;
}

@InputType()
export class GezinslidWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) voornamen?: string;
  @Field(() => String, { nullable: true }) achternaam?: string;
  @Field(() => String, { nullable: true }) geboortedatum?: string;
  @Field(() => String, { nullable: true }) verwachtOp?: string;
  @Field(() => String, { nullable: true }) overledenOp?: string;
  @Field(() => Geslacht, { nullable: true }) geslacht?: Geslacht;
  @Field(() => Gezinsrol, { nullable: true }) rol?: Gezinsrol;
  @Field(() => String, { nullable: true }) telefoon?: string;
  @Field(() => String, { nullable: true }) email?: string;
  @Field(() => String, { nullable: true }) tolkTaal?: string;
  @Field(() => Boolean, { nullable: true }) isDirectbetrokkene?: boolean;
  @Field(() => AdresInvoer, { nullable: true }) adres?: AdresInvoer;
}

@InputType()
export class RelatieVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) vanId!: string;
  @Field(() => ID) naarId!: string;
  @Field(() => Relatiesoort) soort!: Relatiesoort;
  @Field(() => Boolean, { nullable: true }) isAfhankelijk?: boolean;
  @Field(() => Relatieband, { nullable: true }) band?: Relatieband;
  @Field(() => String, { nullable: true }) sinds?: string;
  @Field(() => String, { nullable: true }) tot?: string;
  @Field(() => String, { nullable: true }) toelichting?: string;
}

@InputType()
export class RelatieWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => Relatiesoort, { nullable: true }) soort?: Relatiesoort;
  @Field(() => Boolean, { nullable: true }) isAfhankelijk?: boolean;
  @Field(() => Relatieband, { nullable: true }) band?: Relatieband;
  @Field(() => String, { nullable: true }) sinds?: string;
  @Field(() => String, { nullable: true }) tot?: string;
  @Field(() => String, { nullable: true }) toelichting?: string;
}

@InputType()
export class NetwerklidVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) naam!: string;
  @Field(() => String) relatie!: string;
  @Field(() => String, { nullable: true }) telefoon?: string;
  @Field(() => String, { nullable: true }) rol?: string;
  @Field(() => Netwerkband, { nullable: true }) band?: Netwerkband;
}

@InputType()
export class NetwerklidWijzigenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) naam?: string;
  @Field(() => String, { nullable: true }) relatie?: string;
  @Field(() => String, { nullable: true }) telefoon?: string;
  @Field(() => String, { nullable: true }) rol?: string;
  @Field(() => Netwerkband, { nullable: true }) band?: Netwerkband;
}
