import { Field, ID } from 'type-graphql';
import { PrimaryColumn } from 'typeorm';
import { Een, OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { datum, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('algemeen', { omschrijving: 'What holds in one gemeente from a day on: how its teams are called, when they can be reached, and how one works together there (N110b). Each version stays.' })
export class Gemeenteafspraak {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) gemeente!: string;
  @Veld(OPENBAAR, datum, { altijd: true }) geldigVan!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) teamNaam!: string;
  @Veld(OPENBAAR, tekst) telefoon!: string | null;
  @Veld(OPENBAAR, tekst) uren!: string | null;
  @Veld(OPENBAAR, tekst) buitenUren!: string | null;
  @Veld(OPENBAAR, tekst) afspraken!: string | null;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) vastgelegdOp!: string;
  @Een(OPENBAAR, () => Partij, { verplicht: true }) door?: unknown;
  doorId!: string;
}
