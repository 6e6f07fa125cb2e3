import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { CASUSPORTALEN, Portalen } from '../../zicht/portalen.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Uitleg } from './uitleg.type.js';
import { waarom } from './waarom.js';

@Resolver()
export class WaaromResolver {
  @Portalen(...CASUSPORTALEN)
  @Query(() => Uitleg, { nullable: true, description: 'Why this person sees `Type.veld` (or a label) of this casus, or not: which rule, what is missing, what would open it, who decides.' })
  async waarom(
    @Ctx() context: Context,
    @Arg('casusId', () => ID) casusId: string,
    @Arg('veld', () => String) veld: string,
    @Arg('handelingId', () => ID, { nullable: true }) handelingId?: string,
  ): Promise<Uitleg | null> {
    return await waarom(context, eisUuid(casusId), veld, handelingId ?? null);
  }
}
