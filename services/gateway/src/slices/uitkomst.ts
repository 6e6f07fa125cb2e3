import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ConflictType, WeigeringType } from '../zicht/opdracht-type.js';
import { Casus } from './casus/casus.entity.js';
import { Overdracht } from './overdracht/overdracht.entity.js';
import { Toetsing } from './toetsing/toetsing.entity.js';

@ObjectType({ description: 'What every command answers. What it changed can be read again in the same round trip.' })
export class Uitkomst {
  @Field(() => Boolean) gelukt!: boolean;
  @Field(() => ID, { nullable: true }) id!: string | null;
  @Field(() => ID, { nullable: true }) casusId!: string | null;
  @Field(() => Int, { nullable: true }) versie!: number | null;
  @Field(() => [WeigeringType]) weigeringen!: WeigeringType[];
  @Field(() => ConflictType, { nullable: true }) conflict!: ConflictType | null;
  @Field(() => Casus, { nullable: true }) casus!: Casus | null;
  @Field(() => Overdracht, { nullable: true }) overdracht!: Overdracht | null;
  @Field(() => Toetsing, { nullable: true }) toetsing!: Toetsing | null;
}
