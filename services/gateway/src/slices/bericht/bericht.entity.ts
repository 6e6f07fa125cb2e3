import { Berichtsoort } from '@bv/begrippen';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { Versleuteld } from '../../zicht/versleuteld.js';
import { keuze, sleutel, tekst, tijdstip } from '../../zicht/veldsoort.js';

@ObjectType()
abstract class EigenGegeven {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'partij_id' })
  partijId!: string;
}

@Tabel('partij', { schema: 'proces', omschrijving: 'A notification: what happened and where to look, never what it says.' })
export class Bericht extends EigenGegeven {
  @Veld(OPENBAAR, keuze(Berichtsoort), { altijd: true }) soort!: Berichtsoort;
  @Veld(OPENBAAR, sleutel) casusId!: string | null;
  @Veld(OPENBAAR, sleutel) handelingId!: string | null;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) op!: string;
  @Veld(OPENBAAR, tijdstip) gelezenOp!: string | null;
}

@Tabel('partij', { omschrijving: 'A draft: what somebody was typing, kept without validation, for that person alone.' })
export class Concept extends EigenGegeven {
  @Veld(OPENBAAR, tekst, { altijd: true }) sleutel!: string;
  /** What is typed may be a BSN, or anything else: nobody but its writer reads it, so nobody else can. */
  @Versleuteld(OPENBAAR, { altijd: true }) inhoud!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) bijgewerktOp!: string;
}
