import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { Rij, Sleutel, Veld, Verborgen } from './basis.js';

const gegevens = (name: string) => Entity({ name, schema: 'gegevens' });

@ObjectType()
export class Afscherming {
  @Field(() => String) beslisser!: string;
  @Field(() => String) grondslag!: string;
  @Field(() => Boolean) kanAanvragen!: boolean;
  @Field(() => String) label!: string;
  @Field(() => String) reden!: string;
  @Field(() => [String]) velden!: string[];
}

@ObjectType()
@Entity({ name: 'partij', schema: 'algemeen' })
export class Partij {
  @Field(() => ID) @PrimaryColumn('uuid') id!: string;
  @Field(() => String) @Column('text') naam!: string;
  @Field(() => String) @Column('text') soort!: string;
}

@ObjectType()
@gegevens('casus')
export class Casus extends Rij {
  @Field(() => ID) declare id: string;
  @Field(() => Int) @Column('int') versie!: number;
  @Veld('PROCES') nummer!: string | null;
  @Veld('IDENTIFICEREND') naam!: string | null;
  @Veld('PROCES') herkomst!: string | null;
  @Veld('PROCES') toestand!: string | null;
  @Veld('PROCES') fase!: string | null;
  @Veld('PROCES', 'datum') faseSinds!: string | null;
  @Veld('KERN', 'janee') acuut!: boolean | null;
  @Sleutel() aanspreekpuntId!: string | null;
}

@ObjectType()
@Entity({ name: 'betrokkenheid', schema: 'wand' })
export class Betrokkenheid extends Rij {
  @Field(() => ID) declare id: string;
  @Field(() => ID) declare casusId: string;
  @Veld('PROCES', 'sleutel') handelingId!: string | null;
  @Veld('PROCES') hoedanigheid!: string | null;
  @Veld('PROCES') stand!: string | null;
  @Veld('PROCES', 'tijdstip') termijn!: string | null;
  @Veld('PROCES', 'tijdstip') van!: string | null;
  @Sleutel() partijId!: string;
}

@ObjectType()
@gegevens('veiligheidsafspraak')
export class Veiligheidsafspraak extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('AFSPRAAK') als!: string | null;
  @Veld('AFSPRAAK') dan!: string | null;
  @Veld('AFSPRAAK') toestand!: string | null;
  @Veld('AFSPRAAK', 'datum') tot!: string | null;
  @Verborgen('datum') van!: string | null;
}

@ObjectType()
@gegevens('contactmoment')
export class Contactmoment extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('CONTACTMOMENT') metWie!: string | null;
  @Veld('CONTACTMOMENT', 'tijdstip') op!: string | null;
  @Veld('CONTACTMOMENT') verslag!: string | null;
  @Veld('CONTACTMOMENT') vorm!: string | null;
  @Sleutel() doorId!: string | null;
}

@ObjectType()
@gegevens('fasewissel')
export class Fasewissel extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('PROCES') naar!: string | null;
  @Veld('PROCES', 'tijdstip') op!: string | null;
}

@ObjectType()
@gegevens('gezinslid')
export class Gezinslid extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('IDENTIFICEREND', 'janee') isDirectbetrokkene!: boolean | null;
  @Veld('IDENTIFICEREND') voornamen!: string | null;
  @Verborgen('datum') geboortedatum!: string | null;
}

@ObjectType()
@gegevens('melding')
export class Melding extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('PROCES') nummer!: string | null;
  @Verborgen('tijdstip') ontvangenOp!: string | null;
}

@ObjectType()
@gegevens('overdracht')
export class Overdracht extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('PROCES', 'tijdstip') aangebodenOp!: string | null;
  @Veld('PROCES') soort!: string | null;
  @Veld('PROCES') toestand!: string | null;
  @Sleutel() naarId!: string | null;
}

@ObjectType()
@gegevens('onveilige_situatie')
export class OnveiligeSituatie extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('VEILIGHEID') aard!: string | null;
  @Veld('VEILIGHEID') frequentie!: string | null;
  @Veld('VEILIGHEID', 'datum') laatstGebeurdOp!: string | null;
  @Veld('VEILIGHEID', 'getal') rang!: number | null;
  @Veld('VEILIGHEID') titel!: string | null;
  @Veld('VEILIGHEID') toestand!: string | null;
}

@ObjectType()
@gegevens('veiligheidsscore')
export class Veiligheidsscore extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('VEILIGHEID', 'datum') datum!: string | null;
  @Veld('VEILIGHEID', 'getal') score!: number | null;
  @Sleutel() situatieId!: string;
  @Sleutel() gezinslidId!: string | null;
}

@ObjectType()
@gegevens('terugkoppeling')
export class Terugkoppeling extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('TERUGKOPPELING', 'tijdstip') op!: string | null;
  @Veld('TERUGKOPPELING') tekst!: string | null;
  @Sleutel() doorId!: string | null;
}

@ObjectType()
@gegevens('toetsing')
export class Toetsing extends Rij {
  @Field(() => ID) declare id: string;
  @Veld('PROCES') nummer!: string | null;
  @Veld('PROCES', 'tijdstip') termijn!: string | null;
  @Veld('PROCES') toestand!: string | null;
  @Verborgen('tijdstip') aangevraagdOp!: string | null;
}

@ObjectType()
@gegevens('verklaring')
export class Verklaring extends Rij {
  @Field(() => ID) declare id: string;
  @Field(() => String, { nullable: true }) @Column('text') soort!: string | null;
  @Column('text') categorie!: string;
  @Verborgen('datum') peildatum!: string | null;
  @Verborgen() tekst!: string | null;
  @Verborgen() bronsoort!: string | null;
  @Verborgen() bron!: string | null;
  @Verborgen() zekerheid!: string | null;
  @Sleutel() vastgelegdDoorId!: string | null;
}

@ObjectType()
@gegevens('accordering')
export class Accordering extends Rij {
  @Field(() => ID) declare id: string;
  @Verborgen('datum') datum!: string | null;
  @Sleutel() verklaringId!: string;
}

@Entity({ name: 'gebeurtenis', schema: 'gegevens' })
export class Gebeurtenis {
  @PrimaryColumn('uuid') id!: string;
  @Sleutel() casusId!: string;
  @Column('text') soort!: string;
  @Column({ type: 'timestamptz' }) op!: Date;
  @Sleutel() doorId!: string;
}

@Entity({ name: 'opdracht', schema: 'proces' })
export class Opdracht {
  @PrimaryColumn('uuid', { name: 'persoon_id' }) persoonId!: string;
  @PrimaryColumn('text') sleutel!: string;
  @Column('text') opdracht!: string;
  @Column('text', { name: 'verzoek_hash' }) verzoekHash!: string;
  @Column('text') uitkomst!: string;
  @Sleutel() resultaatId!: string;
  @Sleutel() casusId!: string;
  @Column('int') versie!: number;
}

export const entiteiten = [
  Partij, Casus, Betrokkenheid, Veiligheidsafspraak, Contactmoment, Fasewissel, Gezinslid, Melding, Overdracht, OnveiligeSituatie, Veiligheidsscore,
  Terugkoppeling, Toetsing, Verklaring, Accordering, Gebeurtenis, Opdracht,
];
