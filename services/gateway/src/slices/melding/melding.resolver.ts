import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { BekendGezin, BekendVraag } from './bekend.type.js';
import { zoekBekendeGezinnen } from './bekend.js';
import { MeldingOppakkenInvoer, MeldingVastleggenInvoer } from './melding.invoer.js';
import { meldingOppakken } from './oppakken.opdrachten.js';
import { meldingVastleggen } from './vastleggen.opdrachten.js';

@Resolver()
export class MeldingResolver {
  @Portalen('veilig-thuis')
  @Query(() => [BekendGezin], { description: 'The one exception to the wall: is this gezin known already? Every search and every hit is logged.' })
  async bekendeGezinnen(@Ctx() context: Context, @Arg('vraag', () => BekendVraag) vraag: BekendVraag): Promise<BekendGezin[]> {
    return await zoekBekendeGezinnen(context, vraag);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async meldingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MeldingVastleggenInvoer) invoer: MeldingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'meldingVastleggen', sleutel, invoer, meldingVastleggen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async meldingOppakken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MeldingOppakkenInvoer) invoer: MeldingOppakkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'meldingOppakken', sleutel, invoer, meldingOppakken);
  }
}
