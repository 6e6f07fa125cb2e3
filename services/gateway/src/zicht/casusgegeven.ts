import { Gegevenscategorie } from '@bv/beleid';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { Afscherming } from './afscherming.js';
import { Veld } from './veld.js';
import { tijdstip } from './veldsoort.js';

/** What every row under a casus has. Keys and versie carry no content; they come out with the row. */
@ObjectType()
export abstract class Casusgegeven {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Column('uuid', { name: 'casus_id' })
  @Field(() => ID)
  casusId!: string;

  /** Counts the changes: who writes with an old number gets both texts to choose from. */
  @Column('integer', { default: 1 })
  @Field(() => Int)
  versie!: number;

  @Veld(Gegevenscategorie.PROCES, tijdstip, { verplicht: true, standaard: 'now()' }) gewijzigdOp!: string | null;

  @Field(() => [Afscherming], { description: 'What is withheld of this object and why; says nothing about silent labels.' })
  afschermingen!: Afscherming[];
}

/** A row that belongs to one act, and is seen by those who take part in that act. */
@ObjectType()
export abstract class Handelingsgegeven extends Casusgegeven {
  @Column('uuid', { name: 'handeling_id' })
  @Field(() => ID)
  handelingId!: string;
}
