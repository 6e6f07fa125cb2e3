import { Adviesthema } from '@bv/begrippen';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Afgeleid, Een, OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, tekst } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

@ObjectType()
abstract class Kennisgegeven {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;
}

const MERKEN = 'from gegevens.kennismerk k where k.kennis_id = t.id';

/**
 * Knowledge that grows (N111): who asked, which question it came from and which family are not in it, and not to be found from it.
 * Written through the functions of adviesverzoek.sql.ts only.
 */
@Tabel('algemeen', { omschrijving: 'An advice that all wijkteams can read, rewritten without a family; published by a conscious act.' })
export class Kennisadvies extends Kennisgegeven {
  @Veld(OPENBAAR, keuze(Adviesthema), { altijd: true }) thema!: Adviesthema;
  @Veld(OPENBAAR, tekst, { altijd: true }) situatie!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) advies!: string;
  /** The month is enough to know whether it is old; a day would lead back to a question. */
  @Veld(OPENBAAR, datum, { altijd: true }) maand!: string;
  @Een(OPENBAAR, () => Partij, { verplicht: true }) door?: unknown;
  doorId!: string;
  @Afgeleid(OPENBAAR, getal, `(select count(distinct k.partij_id)::int ${MERKEN})`) aantalHielp!: number | null;
  @Afgeleid(OPENBAAR, janee, `exists (select 1 ${MERKEN} and k.partij_id = (select wand.kijker()))`) hielpMij!: boolean | null;
}

/** One mark of one person; the others see how many. */
@Tabel('partij', { omschrijving: 'That an advice helped this person.' })
export class Kennismerk extends Kennisgegeven {
  @Column('uuid', { name: 'partij_id' })
  partijId!: string;

  @Een(OPENBAAR, () => Kennisadvies, { verplicht: true }) kennis?: unknown;
  kennisId!: string;
}
