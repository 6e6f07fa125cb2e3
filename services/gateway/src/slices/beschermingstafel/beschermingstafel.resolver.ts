import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Document } from '../document.type.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { TafelHoudenInvoer, TafelLatenVervallenInvoer, TafelPlannenInvoer, TafeltoestemmingVastleggenInvoer, TafeluitnodigingVastleggenInvoer } from './beschermingstafel.invoer.js';
import { tafelHouden, tafelLatenVervallen, tafelPlannen, tafeltoestemmingVastleggen, tafeluitnodigingVastleggen } from './beschermingstafel.opdrachten.js';
import { geefTafelbrief } from './tafelbrief.js';

@Resolver()
export class BeschermingstafelResolver {
  @Portalen('duo')
  @Query(() => Document, { nullable: true, description: 'The invitation of one participant, while the meeting is planned; over /document only.' })
  async tafelbrief(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Document | null> {
    return await geefTafelbrief(context, eisUuid(id));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async tafeluitnodigingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => TafeluitnodigingVastleggenInvoer) invoer: TafeluitnodigingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'tafeluitnodigingVastleggen', sleutel, invoer, tafeluitnodigingVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async tafelPlannen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => TafelPlannenInvoer) invoer: TafelPlannenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'tafelPlannen', sleutel, invoer, tafelPlannen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async tafeltoestemmingVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => TafeltoestemmingVastleggenInvoer) invoer: TafeltoestemmingVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'tafeltoestemmingVastleggen', sleutel, invoer, tafeltoestemmingVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async tafelHouden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => TafelHoudenInvoer) invoer: TafelHoudenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'tafelHouden', sleutel, invoer, tafelHouden);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async tafelLatenVervallen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => TafelLatenVervallenInvoer) invoer: TafelLatenVervallenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'tafelLatenVervallen', sleutel, invoer, tafelLatenVervallen);
  }
}
