import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Document } from '../document.type.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { MelderTerugkoppelenInvoer } from './melderterugkoppeling.invoer.js';
import { melderTerugkoppelen } from './melderterugkoppeling.opdrachten.js';
import { geefTerugkoppelbrief } from './terugkoppelbrief.js';

@Resolver()
export class MelderterugkoppelingResolver {
  @Portalen('veilig-thuis')
  @Query(() => Document, { nullable: true, description: 'The letter to the melder as a PDF, over /document only.' })
  async terugkoppelbrief(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Document | null> {
    return await geefTerugkoppelbrief(context, eisUuid(id));
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async melderTerugkoppelen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MelderTerugkoppelenInvoer) invoer: MelderTerugkoppelenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'melderTerugkoppelen', sleutel, invoer, melderTerugkoppelen);
  }
}
