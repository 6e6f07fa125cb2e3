import { Ctx, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { Portalen } from '../../zicht/portalen.js';
import { sleutelbos } from '../../zicht/sleutelbos.js';

@Resolver()
export class GesprekssleutelResolver {
  @Portalen('duo')
  @Query(() => [String], {
    description:
      'The keys of this person for what waits on a tablet without a connection; the first is for new texts. Kept in the memory of the tab only: without a session what lies there cannot be read, and who logs in again sends it after all.',
  })
  gesprekssleutel(@Ctx() { kijker }: Context): string[] {
    const [nu, ...eerder] = [sleutelbos().hash('gesprekssleutel', kijker.persoonId), ...sleutelbos().hashes('gesprekssleutel', kijker.persoonId)];
    return [...new Set([nu, ...eerder])];
  }
}
