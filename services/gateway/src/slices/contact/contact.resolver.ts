import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { ContactmomentVastleggenInvoer, InstantieVastleggenInvoer, TerugkoppelingVastleggenInvoer } from './contact.invoer.js';
import { CONTACTMOMENT, INSTANTIE, terugkoppelingVastleggen } from './contact.opdrachten.js';

@Resolver()
export class ContactResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async contactmomentVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ContactmomentVastleggenInvoer) invoer: ContactmomentVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'contactmomentVastleggen', sleutel, invoer, legVast(CONTACTMOMENT));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async instantieVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => InstantieVastleggenInvoer) invoer: InstantieVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'instantieVastleggen', sleutel, invoer, legVast(INSTANTIE));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async terugkoppelingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => TerugkoppelingVastleggenInvoer) invoer: TerugkoppelingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'terugkoppelingVastleggen', sleutel, invoer, terugkoppelingVastleggen);
  }
}
