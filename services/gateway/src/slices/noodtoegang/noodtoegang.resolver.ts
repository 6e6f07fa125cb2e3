import { controleer, noodtoegangNemenInvoer } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesLopend, leesNoodtoegang, leesPogingen, leesVanCasus, leesWachtrij, meldPoging, type Noodpogingrij, type Noodtoegangrij } from '../../zicht/noodtoegang.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { ALLE_PORTALEN, CASUSPORTALEN, Portalen } from '../../zicht/portalen.js';
import { eisUuid } from '../../zicht/uuid.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { NoodtoegangBeeindigenInvoer, NoodtoegangBeoordelenInvoer, NoodtoegangNemenInvoer } from './noodtoegang.invoer.js';
import { noodtoegangBeeindigen, noodtoegangBeoordelen, noodtoegangNemen } from './noodtoegang.opdrachten.js';
import { Noodpoging, Noodtoegang } from './noodtoegang.type.js';

const begrens = (aantal: number): number => Math.max(1, Math.min(aantal, 500));

@Resolver()
export class NoodtoegangResolver {
  @Portalen(...ALLE_PORTALEN)
  @Query(() => [Noodtoegang], { description: 'The emergency access of this person that runs now: where to, and until when.' })
  async mijnNoodtoegangen(@Ctx() { lezer, kijker }: Context): Promise<Noodtoegangrij[]> {
    return await leesLopend(lezer, kijker);
  }

  @Portalen(...CASUSPORTALEN)
  @Query(() => [Noodtoegang], { description: 'Emergency access to this casus, newest first: the own, and all of it for the duo.' })
  async noodtoegangen(@Ctx() { lezer, kijker }: Context, @Arg('casusId', () => ID) casusId: string): Promise<Noodtoegangrij[]> {
    return await leesVanCasus(lezer, kijker, eisUuid(casusId));
  }

  @Portalen(...ALLE_PORTALEN)
  @Query(() => Noodtoegang, { nullable: true, description: 'One emergency access. Absent and forbidden answer the same.' })
  async noodtoegang(@Ctx() { lezer, toezicht, kijker }: Context, @Arg('id', () => ID) id: string): Promise<Noodtoegangrij | null> {
    return kijker.portaal === 'privacy' ? await leesNoodtoegang(toezicht, kijker, 'toezicht', eisUuid(id)) : await leesNoodtoegang(lezer, kijker, 'zicht', eisUuid(id));
  }

  @Portalen('privacy')
  @Query(() => [Noodtoegang], { description: 'The queue of supervision: what waits for a finding first, oldest first.' })
  async noodtoegangwachtrij(@Ctx() { toezicht, kijker }: Context, @Arg('aantal', () => Int, { defaultValue: 100 }) aantal: number): Promise<Noodtoegangrij[]> {
    return await leesWachtrij(toezicht, kijker, begrens(aantal));
  }

  @Portalen('privacy')
  @Query(() => [Noodpoging], { description: 'Tries to get emergency access, also refused ones, newest first.' })
  async noodpogingen(@Ctx() { toezicht, kijker }: Context, @Arg('aantal', () => Int, { defaultValue: 50 }) aantal: number): Promise<Noodpogingrij[]> {
    return await leesPogingen(toezicht, kijker, begrens(aantal));
  }

  @Portalen(...CASUSPORTALEN)
  @Mutation(() => Uitkomst, { description: 'Opens a narrow set of labels of one casus for four hours, for acute danger. The duo and the privacy officer are told at once.' })
  async noodtoegangNemen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => NoodtoegangNemenInvoer) invoer: NoodtoegangNemenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    // A form that is not filled in right asks for no casus and is no try.
    const nummer = controleer(noodtoegangNemenInvoer, invoer).waarde?.casusnummer;
    const poging = nummer === undefined ? '0' : await meldPoging(context.schrijver, context.kijker, nummer);
    return await opdracht(context, info, 'noodtoegangNemen', sleutel, invoer, noodtoegangNemen(poging), 'N');
  }

  @Portalen(...CASUSPORTALEN)
  @Mutation(() => Uitkomst)
  async noodtoegangBeeindigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => NoodtoegangBeeindigenInvoer) invoer: NoodtoegangBeeindigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'noodtoegangBeeindigen', sleutel, invoer, noodtoegangBeeindigen);
  }

  @Portalen('privacy')
  @Mutation(() => Uitkomst)
  async noodtoegangBeoordelen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => NoodtoegangBeoordelenInvoer) invoer: NoodtoegangBeoordelenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'noodtoegangBeoordelen', sleutel, invoer, noodtoegangBeoordelen);
  }
}
