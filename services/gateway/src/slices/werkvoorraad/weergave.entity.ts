import { Field, ID, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { Versleuteld } from '../../zicht/versleuteld.js';
import { tijdstip } from '../../zicht/veldsoort.js';

@ObjectType()
abstract class EigenLijst {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'partij_id' })
  partijId!: string;
}

@Tabel('partij', { omschrijving: 'A saved view of the own list: a name and the filters. What somebody searched for may be a name of a family, so both are encrypted, as a draft is.' })
export class Weergave extends EigenLijst {
  @Versleuteld(OPENBAAR, { altijd: true }) naam!: string;
  /** As it stands in the address: `groep=VERLOPEN&urgentie=SPOED`. */
  @Versleuteld(OPENBAAR, { altijd: true }) keuze!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) bijgewerktOp!: string;
}
