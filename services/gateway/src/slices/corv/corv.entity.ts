import { Column, PrimaryColumn } from 'typeorm';
import { ObjectType } from 'type-graphql';
import { OPENBAAR, Tabel, Verborgen } from '../../zicht/veld.js';
import { Versleuteld } from '../../zicht/versleuteld.js';
import { sleutel, tekst, tijdstip } from '../../zicht/veldsoort.js';

/** No field of it is in the API: what was sent is read where it was made. The content stands encrypted, and goes with its casus. */
@ObjectType()
@Tabel('partij', { omschrijving: 'A message for CORV that was offered and stored, and is brought away by a queue.' })
export class Corvbericht {
  @PrimaryColumn('uuid')
  id!: string;

  /** The group that offered it. */
  @Column('uuid', { name: 'partij_id' })
  partijId!: string;

  @Verborgen(OPENBAAR, tekst, { verplicht: true }) soort!: string;
  @Verborgen(OPENBAAR, tekst, { verplicht: true }) kenmerk!: string;
  @Verborgen(OPENBAAR, tekst, { verplicht: true }) vanOin!: string;
  @Verborgen(OPENBAAR, tekst, { verplicht: true }) naarOin!: string;
  @Verborgen(OPENBAAR, sleutel, { verplicht: true }) casusId!: string;
  @Verborgen(OPENBAAR, tijdstip, { verplicht: true }) aangebodenOp!: string;
  @Versleuteld(OPENBAAR, { altijd: true, verborgen: true }) inhoud!: string;
}
