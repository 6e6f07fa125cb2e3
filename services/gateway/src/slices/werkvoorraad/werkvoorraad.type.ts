import { Field, ID, Int, ObjectType } from 'type-graphql';
import { tijdstip } from '../../zicht/veldsoort.js';

@ObjectType({ description: 'How many lines of the own work are in each group: numbers, nothing of a family.' })
export class Werkvoorraadtelling {
  @Field(() => Int) alles!: number;
  @Field(() => Int) teBeoordelen!: number;
  @Field(() => Int) inBehandeling!: number;
  @Field(() => Int) aangeboden!: number;
  @Field(() => Int) verlopen!: number;
  @Field(() => Int) overgedragen!: number;
  @Field(() => Int, { description: 'Forms that came in by a link and are no melding yet, whatever the urgency: nobody gave them one.' }) formulieren!: number;
  @Field(() => Int, { description: 'What colleagues of the group have under way with a term.' }) bijCollegas!: number;
}

@ObjectType({ description: 'Work of a colleague whose term runs: its number, its term and who has it. Nothing of the family.' })
export class Collegawerk {
  @Field(() => ID) id!: string;
  @Field(() => ID) casusId!: string;
  @Field(() => String) casusnummer!: string;
  @Field(() => tijdstip.graphql() as never) termijn!: string;
  @Field(() => Int) werkdagenOver!: number;
  @Field(() => ID) behandelaarId!: string;
  @Field(() => String) behandelaar!: string;
  @Field(() => tijdstip.graphql() as never) sinds!: string;
}
