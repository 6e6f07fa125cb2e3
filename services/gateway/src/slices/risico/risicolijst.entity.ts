import { Risiconiveau } from '@bv/begrippen';
import { Field, ID, ObjectType } from 'type-graphql';
import { PrimaryColumn } from 'typeorm';
import { Een, Lijst, OPENBAAR, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, tekst } from '../../zicht/veldsoort.js';

@ObjectType()
abstract class Lijstgegeven {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;
}

@Tabel('algemeen', { omschrijving: 'A version of the list of risk aspects, with its validity. Partners replace it without code; an inventory keeps the version it was made with.' })
export class Risicolijst extends Lijstgegeven {
  @Veld(OPENBAAR, tekst, { altijd: true }) code!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) naam!: string;
  @Veld(OPENBAAR, tekst) toelichting!: string | null;
  @Veld(OPENBAAR, janee, { altijd: true }) isReconstructie!: boolean;
  @Veld(OPENBAAR, datum, { altijd: true }) geldigVan!: string;
  @Veld(OPENBAAR, datum) geldigTot!: string | null;
  @Lijst(() => Risicolijstaspect, 'lijstId', ['volgorde', 'id']) aspecten?: unknown;
}

@Tabel('algemeen', { omschrijving: 'One aspect of a list, with the name that a worker reads.' })
export class Risicolijstaspect extends Lijstgegeven {
  @Een(OPENBAAR, () => Risicolijst, { verplicht: true }) lijst?: unknown;
  lijstId!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) code!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) naam!: string;
  @Veld(OPENBAAR, keuze(Risiconiveau), { altijd: true }) niveau!: Risiconiveau;
  @Veld(OPENBAAR, getal, { altijd: true }) volgorde!: number;
}
