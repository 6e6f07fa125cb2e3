import { Adviesberichtsoort, Adviesthema, Adviesverzoektoestand, dagVan, vandaag, werkdagenTussen } from '@bv/begrippen';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Berekend, Een, Lijst, OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { getal, janee, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

/** Of the wijkteam that asked, and of who answers: everybody who works for Blijvend Veilig. */
@ObjectType()
abstract class Adviesgegeven {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'partij_id' })
  partijId!: string;
}

/**
 * No casus and no family: there is no field for one (domein §3.2). That walking along came of it stands with that casus, never here.
 * The texts are checked for names when they are written; the wall lets in the own wijkteam and who works for Blijvend Veilig.
 */
@Tabel('partij', { ookIn: 'duo', omschrijving: 'A question of a wijkteam to Blijvend Veilig, without personal data of a family (N107, N109).' })
export class Adviesverzoek extends Adviesgegeven {
  @Veld(OPENBAAR, tekst, { altijd: true }) nummer!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) gesteldOp!: string;
  /** By when the wijkteam has an answer; empty when it does not wait for one. */
  @Veld(OPENBAAR, tijdstip) termijn!: string | null;
  @Veld(OPENBAAR, keuze(Adviesthema), { altijd: true }) thema!: Adviesthema;
  @Veld(OPENBAAR, keuze(Adviesverzoektoestand), { altijd: true }) toestand!: Adviesverzoektoestand;
  @Veld(OPENBAAR, janee, { altijd: true, standaard: 'false' }) isSpoed!: boolean;
  @Veld(OPENBAAR, tekst, { altijd: true }) kern!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) situatie!: string;
  @Veld(OPENBAAR, tekst) geprobeerd!: string | null;
  @Veld(OPENBAAR, tekst, { altijd: true }) vraag!: string;
  /** An answer to it stands among what all wijkteams can read. Which one is not kept: that text must not lead back to this question. */
  @Veld(OPENBAAR, janee, { altijd: true, standaard: 'false' }) isGepubliceerd!: boolean;
  /** The number that Veilig Thuis knows it by, when it went there. */
  @Veld(OPENBAAR, tekst) adviesnummer!: string | null;
  @Veld(OPENBAAR, getal, { altijd: true, standaard: '1' }) versie!: number;
  @Een(OPENBAAR, () => Partij, { verplicht: true }) door?: unknown;
  doorId!: string;
  @Een(OPENBAAR, () => Partij) behandelaar?: unknown;
  behandelaarId!: string | null;
  @Een(OPENBAAR, () => Partij) gewijzigdDoor?: unknown;
  gewijzigdDoorId!: string | null;
  @Veld(OPENBAAR, tijdstip) gewijzigdOp!: string | null;
  @Berekend(getal, ['termijn'], (rij) => werkdagenTussen(vandaag(), dagVan(String(rij['termijn'])))) werkdagenOver!: number | null;
  @Lijst(() => Adviesbericht, 'adviesverzoekId', ['op', 'id']) berichten?: unknown;
}

@Tabel('partij', { ookIn: 'duo', omschrijving: 'What was said about a question for advice: an answer, or a question back.' })
export class Adviesbericht extends Adviesgegeven {
  @Een(OPENBAAR, () => Adviesverzoek, { verplicht: true }) adviesverzoek?: unknown;
  adviesverzoekId!: string;
  @Veld(OPENBAAR, keuze(Adviesberichtsoort), { altijd: true }) soort!: Adviesberichtsoort;
  @Veld(OPENBAAR, tekst, { altijd: true }) tekst!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) op!: string;
  @Een(OPENBAAR, () => Partij, { verplicht: true }) door?: unknown;
  doorId!: string;
}
