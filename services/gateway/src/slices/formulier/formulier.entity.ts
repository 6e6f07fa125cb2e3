import { Formuliersluitreden, Formuliersoort, Formuliertoestand, vandaag, dagVan, werkdagenTussen } from '@bv/begrippen';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Afgeleid, Berekend, Een, OPENBAAR, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { Versleuteld } from '../../zicht/versleuteld.js';
import { getal, janee, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

@ObjectType()
abstract class Intakegegeven {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  /** The intake group of Veilig Thuis: these rows are of no casus. */
  @Column('uuid', { name: 'partij_id' })
  partijId!: string;
}

/** Of the code only a hash is kept: who reads the database cannot send a form. */
@Tabel('partij', { omschrijving: 'A link with a code, with which somebody without an account may send a form.' })
export class Formulierlink extends Intakegegeven {
  @Veld(OPENBAAR, keuze(Formuliersoort), { altijd: true }) soort!: Formuliersoort;
  @Veld(OPENBAAR, tekst, { altijd: true }) voor!: string;
  @Verborgen(OPENBAAR, tekst, { verplicht: true }) codeHash!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) geldigTot!: string;
  @Veld(OPENBAAR, getal, { altijd: true }) meestGebruik!: number;
  @Veld(OPENBAAR, getal, { altijd: true, standaard: '0' }) gebruikt!: number;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) gemaaktOp!: string;
  @Veld(OPENBAAR, tijdstip) ingetrokkenOp!: string | null;
  @Een(OPENBAAR, () => Partij, { verplicht: true }) door?: unknown;
  doorId!: string;
  @Afgeleid(OPENBAAR, janee, 't.ingetrokken_op is null and t.geldig_tot > now() and t.gebruikt < t.meest_gebruik') werkt!: boolean | null;
}

/**
 * What somebody sent. The queue shows that it is there, from whom and when; what it says of a family stands encrypted in a column that no
 * query reads, and comes out in one way: into the draft of the worker who takes it on.
 */
@Tabel('partij', { omschrijving: 'A form that was received by a link with a code, until it is a melding.' })
export class Formulier extends Intakegegeven {
  @Veld(OPENBAAR, tekst, { altijd: true }) nummer!: string;
  @Veld(OPENBAAR, keuze(Formuliersoort), { altijd: true }) soort!: Formuliersoort;
  @Veld(OPENBAAR, keuze(Formuliertoestand), { altijd: true }) toestand!: Formuliertoestand;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) ontvangenOp!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) termijn!: string;
  @Berekend(getal, ['termijn'], (rij) => werkdagenTussen(vandaag(), dagVan(String(rij['termijn'])))) werkdagenOver!: number | null;
  @Afgeleid(OPENBAAR, getal, `(select max(e.trap) from proces.escalatie e where e.soort = 'FORMULIER' and e.onderwerp_id = t.id and e.termijn = t.termijn)`, { kanLeeg: true }) escalatie!: number | null;
  @Veld(OPENBAAR, janee, { altijd: true }) isSpoed!: boolean;
  @Een(OPENBAAR, () => Formulierlink, { verplicht: true }) link?: unknown;
  linkId!: string;
  @Versleuteld(OPENBAAR, { verborgen: true }) inhoud!: string | null;
  @Een(OPENBAAR, () => Partij) behandelaar?: unknown;
  behandelaarId!: string | null;
  @Veld(OPENBAAR, tijdstip) opgepaktOp!: string | null;
  @Veld(OPENBAAR, keuze(Formuliersluitreden)) sluitreden!: Formuliersluitreden | null;
  @Veld(OPENBAAR, tekst) toelichting!: string | null;
  @Veld(OPENBAAR, tijdstip) afgerondOp!: string | null;
}
