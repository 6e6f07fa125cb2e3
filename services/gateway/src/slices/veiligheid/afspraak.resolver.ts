import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { AfspraakEvaluerenInvoer, AfspraakVastleggenInvoer, AfspraakWijzigenInvoer } from './afspraak.invoer.js';
import { AFSPRAAK, afspraakEvalueren, afspraakWijzigen } from './afspraak.opdrachten.js';

@Resolver()
export class AfspraakResolver {
  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async afspraakVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AfspraakVastleggenInvoer) invoer: AfspraakVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'afspraakVastleggen', sleutel, invoer, legVast(AFSPRAAK));
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async afspraakWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AfspraakWijzigenInvoer) invoer: AfspraakWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'afspraakWijzigen', sleutel, invoer, afspraakWijzigen);
  }

  @Portalen('duo', 'wijkteam')
  @Mutation(() => Uitkomst)
  async afspraakEvalueren(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AfspraakEvaluerenInvoer) invoer: AfspraakEvaluerenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'afspraakEvalueren', sleutel, invoer, afspraakEvalueren);
  }
}
