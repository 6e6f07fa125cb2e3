import { Leerpuntplek } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesLijst } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { leesReflectietelling, type Reflectiemaand } from '../../zicht/sturing.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { Leerpunt } from './leerpunt.entity.js';
import { LeerpuntBeoordelenInvoer, LeerpuntVoorstellenInvoer } from './leerpunt.invoer.js';
import { LEERPUNTEN } from './leerpunt.leesvragen.js';
import { leerpuntBeoordelen, leerpuntVoorstellen } from './leerpunt.opdrachten.js';
import { ReflectieTelling } from './telling.type.js';

@Resolver()
export class LeerpuntResolver {
  @Portalen('duo')
  @Query(() => [Leerpunt], { description: 'What teams learned, of these pages or of all; without anything of a family.' })
  async leerpunten(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('plekken', () => [Leerpuntplek], { nullable: true }) plekken?: Leerpuntplek[]): Promise<Rij[]> {
    return await leesLijst(context, info, LEERPUNTEN, { plekken });
  }

  @Portalen('duo')
  @Query(() => [ReflectieTelling], { description: 'That reflection happens, per month over all teams (N106b): a count, never about whom or what. Under five is not told.' })
  async reflectietelling(@Ctx() context: Context): Promise<Reflectiemaand[]> {
    return await leesReflectietelling(context.sturing);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async leerpuntVoorstellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => LeerpuntVoorstellenInvoer) invoer: LeerpuntVoorstellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'leerpuntVoorstellen', sleutel, invoer, leerpuntVoorstellen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async leerpuntBeoordelen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => LeerpuntBeoordelenInvoer) invoer: LeerpuntBeoordelenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'leerpuntBeoordelen', sleutel, invoer, leerpuntBeoordelen);
  }
}
