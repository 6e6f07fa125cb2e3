import { Belevingswijze } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class BelevingVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => ID, { nullable: true }) gezinslidId?: string;
  @Field(() => Belevingswijze) wijze!: Belevingswijze;
  @Field(() => Int) cijfer!: number;
  @Field(() => String) op!: string;
  @Field(() => String, { nullable: true }) woorden?: string;
  @Field(() => Boolean, { nullable: true }) magMeetellen?: boolean;
}
