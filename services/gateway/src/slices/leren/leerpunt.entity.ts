import { Leerpuntplek, Leerpunttoestand } from '@bv/begrippen';
import { Field, ID, ObjectType } from 'type-graphql';
import { PrimaryColumn } from 'typeorm';
import { Een, OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

@ObjectType()
abstract class AlgemeenGegeven {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;
}

/** Of no casus: what a team learned, in words without a family. Written through the functions of leerpunt.sql.ts only. */
@Tabel('algemeen', { omschrijving: 'What a team learned, without case data; read by a second person before it stands as help on a page (N71).' })
export class Leerpunt extends AlgemeenGegeven {
  @Veld(OPENBAAR, keuze(Leerpuntplek), { altijd: true }) plek!: Leerpuntplek;
  @Veld(OPENBAAR, tekst, { altijd: true }) tekst!: string;
  @Veld(OPENBAAR, keuze(Leerpunttoestand), { altijd: true }) toestand!: Leerpunttoestand;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) voorgesteldOp!: string;
  @Veld(OPENBAAR, tijdstip) beoordeeldOp!: string | null;
  @Een(OPENBAAR, () => Partij, { verplicht: true }) voorgesteldDoor?: unknown;
  voorgesteldDoorId!: string;
  @Een(OPENBAAR, () => Partij) beoordeeldDoor?: unknown;
  beoordeeldDoorId!: string | null;
}
