import { Adviessluitreden, Adviesvraagtoestand, Adviesvrager } from '@bv/begrippen';
import { Field, ID } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Een, OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { getal, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

/**
 * No casus, no family, no asker's name: there is no field for one. Its rows belong to the intake group of Veilig Thuis, so the wall keeps
 * them there. That a melding came of it stands with the melding, never here (domein §3.2).
 */
@Tabel('partij', { omschrijving: 'A question for advice, without personal data of anybody. Veilig Thuis only.' })
export class Adviesvraag {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'partij_id' })
  partijId!: string;

  @Veld(OPENBAAR, tekst, { altijd: true }) nummer!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) ontvangenOp!: string;
  @Veld(OPENBAAR, keuze(Adviesvrager), { altijd: true }) vrager!: Adviesvrager;
  @Veld(OPENBAAR, keuze(Adviesvraagtoestand), { altijd: true }) toestand!: Adviesvraagtoestand;
  @Veld(OPENBAAR, tekst, { altijd: true }) kern!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) vraag!: string;
  @Veld(OPENBAAR, tekst) antwoord!: string | null;
  @Veld(OPENBAAR, tijdstip) beantwoordOp!: string | null;
  @Veld(OPENBAAR, keuze(Adviessluitreden)) sluitreden!: Adviessluitreden | null;
  @Veld(OPENBAAR, tijdstip) geslotenOp!: string | null;
  @Veld(OPENBAAR, getal, { altijd: true, standaard: '1' }) versie!: number;
  @Een(OPENBAAR, () => Partij, { verplicht: true }) door?: unknown;
  doorId!: string;
  @Een(OPENBAAR, () => Partij) gewijzigdDoor?: unknown;
  gewijzigdDoorId!: string | null;
  @Veld(OPENBAAR, tijdstip) gewijzigdOp!: string | null;
}
