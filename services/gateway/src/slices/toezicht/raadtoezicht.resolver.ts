import { Bezwaargrond, Corvtoestand, Toetsbezwaar } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import * as lijst from '../../zicht/raadtoezicht.js';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { corvBerichtOpnieuwVersturen } from './toezicht.opdrachten.js';

@ObjectType({ description: 'A message for the Raad on its way, or that did not arrive: numbers and states, nothing of what it says.' })
export class Corvregel {
  @Field(() => ID) id!: string;
  @Field(() => String) kenmerk!: string;
  @Field(() => String) casusnummer!: string;
  @Field(() => Corvtoestand) toestand!: string;
  @Field(() => Int) pogingen!: number;
  @Field(() => TijdstipScalar, { nullable: true, description: 'When it is tried again; empty when nobody tries any more.' }) volgendeOp!: Date | null;
  @Field(() => TijdstipScalar, { nullable: true }) bezorgdOp!: Date | null;
}

@ObjectType({ description: 'Somebody who was not independent: found when they tried to take on a review, or said by themselves.' })
export class Toetsbezwaarregel {
  @Field(() => ID) id!: string;
  @Field(() => TijdstipScalar) op!: Date;
  @Field(() => String) wie!: string;
  @Field(() => Toetsbezwaar, { nullable: true, description: 'What the system found.' }) bezwaar!: string | null;
  @Field(() => Bezwaargrond, { nullable: true, description: 'What the worker said.' }) grond!: string | null;
  @Field(() => String) casusnummer!: string;
  @Field(() => String, { nullable: true }) toetsing!: string | null;
}

@InputType()
export class CorvBerichtOpnieuwVersturenInvoer {
  @Field(() => ID) id!: string;
}

@Resolver()
export class RaadtoezichtResolver {
  @Portalen('privacy')
  @Query(() => [Corvregel], { description: 'Messages for the Raad over all families, what did not arrive first.' })
  async corvberichten(@Ctx() { toezicht, kijker }: Context): Promise<lijst.Corvregel[]> {
    return await lijst.leesCorvberichten(toezicht, kijker);
  }

  @Portalen('privacy')
  @Query(() => [Toetsbezwaarregel], { description: 'Who could not review, newest first.' })
  async toetsbezwaren(@Ctx() { toezicht, kijker }: Context): Promise<lijst.Toetsbezwaarregel[]> {
    return await lijst.leesToetsbezwaren(toezicht, kijker);
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst)
  async corvBerichtOpnieuwVersturen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => CorvBerichtOpnieuwVersturenInvoer) invoer: CorvBerichtOpnieuwVersturenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'corvBerichtOpnieuwVersturen', sleutel, invoer, corvBerichtOpnieuwVersturen);
  }
}
