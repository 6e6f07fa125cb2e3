import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { onder, selectieVan } from '../../zicht/selectie.js';
import { eisUuid } from '../../zicht/uuid.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { DuoVormenInvoer } from './duo.invoer.js';
import { duoVormen } from './duo.opdrachten.js';
import { stelDuoVoor } from './duovoorstel.js';
import { Duovoorstel } from './duovoorstel.type.js';

@Resolver()
export class DuoResolver {
  @Portalen('duo')
  @Query(() => Duovoorstel, { description: 'Which duos the teamleider could ask for this gezin, best match first. Empty for who does not form this duo.' })
  async duovoorstel(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('casusId', () => ID) casusId: string): Promise<Duovoorstel> {
    return await stelDuoVoor(context, eisUuid(casusId), onder(onder(selectieVan(info), 'kandidaten'), 'partij'));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async duoVormen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => DuoVormenInvoer) invoer: DuoVormenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'duoVormen', sleutel, invoer, duoVormen);
  }
}
