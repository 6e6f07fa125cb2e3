import { Koppelgrond, Koppeltoestand, Meldingsoort, Meldingtoestand, Radargrond, Triagebesluit, Urgentie } from '@bv/begrippen';
import { Field, ID, ObjectType } from 'type-graphql';
import { tijdstip } from '../../zicht/veldsoort.js';

const Moment = (): never => tijdstip.graphql() as never;

@ObjectType({ description: 'That two dossiers are of one gezin, seen from one of them. Of the other no more than a search shows.' })
export class Koppeling {
  @Field(() => ID) id!: string;
  @Field(() => Koppeltoestand) toestand!: Koppeltoestand;
  @Field(() => Koppelgrond) grond!: Koppelgrond;
  @Field(() => ID, { description: 'The other dossier.' }) casusId!: string;
  @Field(() => String) casusnummer!: string;
  @Field(() => String) houder!: string;
  @Field(() => String) bellen!: string;
  @Field(() => String) voorgesteldDoor!: string;
  @Field(Moment) voorgesteldOp!: string;
  @Field(() => String) nakijker!: string;
  @Field(Moment, { nullable: true }) beslistOp!: string | null;
  @Field(() => String, { nullable: true }) losDoor!: string | null;
  @Field(Moment, { nullable: true }) losOp!: string | null;
  @Field(() => Boolean) magBeslissen!: boolean;
  @Field(() => Boolean) magIntrekken!: boolean;
  @Field(() => Boolean) magLosmaken!: boolean;
}

@ObjectType({ description: 'A melding on the radar. What it asked is there only for who may see it in that dossier.' })
export class Radarmelding {
  @Field(() => ID) id!: string;
  @Field(() => String) nummer!: string;
  @Field(Moment) ontvangenOp!: string;
  @Field(() => Meldingsoort) soort!: Meldingsoort;
  @Field(() => Meldingtoestand) toestand!: Meldingtoestand;
  @Field(() => Urgentie, { nullable: true }) urgentie!: Urgentie | null;
  @Field(() => String, { nullable: true }) kern!: string | null;
  @Field(() => [Triagebesluit], { description: 'What came of it: the assessments of this melding.' }) besluiten!: Triagebesluit[];
}

@ObjectType({ description: 'A dossier on the radar: this one, a joined one, or one of the same person by BSN.' })
export class Radarpunt {
  @Field(() => ID) casusId!: string;
  @Field(() => String) casusnummer!: string;
  @Field(() => String) houder!: string;
  @Field(() => String) bellen!: string;
  @Field(() => Radargrond) grond!: Radargrond;
  @Field(() => Boolean, { description: 'Whether this person may open it.' }) isOpen!: boolean;
  @Field(() => [Radarmelding]) meldingen!: Radarmelding[];
}
