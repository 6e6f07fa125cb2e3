import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import { alsSchrijver } from '../../zicht/als-schrijver.js';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { eisUuid } from '../../zicht/uuid.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { AanwezigMeldenInvoer, Aanwezige } from './aanwezig.type.js';

@Resolver()
export class AanwezigResolver {
  @Portalen('duo')
  @Query(() => [Aanwezige], { description: 'Who else of the team has this dossier open; nobody, for who does not think along with this family.' })
  async aanwezigen(@Ctx() { schrijver, kijker }: Context, @Arg('casusId', () => ID) casusId: string): Promise<Aanwezige[]> {
    // Holds nothing of the family and only who works beside you: no line in the log, which would drown in them.
    return await alsSchrijver(schrijver, kijker, async (verbinding) => await verbinding.vraag<Aanwezige>('select id, naam, plek, op from wand.aanwezigen($1)', [eisUuid(casusId)]));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async aanwezigMelden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AanwezigMeldenInvoer) invoer: AanwezigMeldenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'aanwezigMelden', sleutel, invoer, async (werk, { casusId, plek }) => {
      await werk.vraag('select wand.meld_aanwezig($1, $2)', [eisUuid(casusId), plek]);
      return { id: casusId, casusId };
    });
  }
}
