import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { GezinslidVastleggenInvoer, GezinslidWijzigenInvoer, NetwerklidVastleggenInvoer, NetwerklidWijzigenInvoer, RelatieVastleggenInvoer, RelatieWijzigenInvoer } from './gezin.invoer.js';
import { NETWERKLID, RELATIE, gezinslidVastleggen, gezinslidWijzigen, netwerklidWijzigen, relatieWijzigen } from './gezin.opdrachten.js';

@Resolver()
export class GezinResolver {
  @Portalen('duo', 'veilig-thuis', 'rvdk')
  @Mutation(() => Uitkomst)
  async gezinslidVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => GezinslidVastleggenInvoer) invoer: GezinslidVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'gezinslidVastleggen', sleutel, invoer, gezinslidVastleggen);
  }

  @Portalen('duo', 'veilig-thuis', 'rvdk')
  @Mutation(() => Uitkomst)
  async gezinslidWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => GezinslidWijzigenInvoer) invoer: GezinslidWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'gezinslidWijzigen', sleutel, invoer, gezinslidWijzigen);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async relatieVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => RelatieVastleggenInvoer) invoer: RelatieVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'relatieVastleggen', sleutel, invoer, legVast(RELATIE));
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async netwerklidVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => NetwerklidVastleggenInvoer) invoer: NetwerklidVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'netwerklidVastleggen', sleutel, invoer, legVast(NETWERKLID));
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async relatieWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => RelatieWijzigenInvoer) invoer: RelatieWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'relatieWijzigen', sleutel, invoer, relatieWijzigen);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async netwerklidWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => NetwerklidWijzigenInvoer) invoer: NetwerklidWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'netwerklidWijzigen', sleutel, invoer, netwerklidWijzigen);
  }
}
