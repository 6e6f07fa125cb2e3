import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { AfsluitpersoonVastleggenInvoer, CasusAfsluitenInvoer } from './afsluiting.invoer.js';
import { casusAfsluiten } from './afsluiting.opdrachten.js';
import { afsluitpersoonVastleggen } from './afsluitpersoon.opdrachten.js';

@Resolver()
export class AfsluitingResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async casusAfsluiten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => CasusAfsluitenInvoer) invoer: CasusAfsluitenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'casusAfsluiten', sleutel, invoer, casusAfsluiten);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async afsluitpersoonVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AfsluitpersoonVastleggenInvoer) invoer: AfsluitpersoonVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'afsluitpersoonVastleggen', sleutel, invoer, afsluitpersoonVastleggen);
  }
}
