import { bit } from '@bv/beleid';
import { Toetsbezwaar } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, ID, Info, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { alsSchrijver } from '../../zicht/als-schrijver.js';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { schrijfToegang } from '../../zicht/toegangslog.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { toetsbezwaarMelden } from './onafhankelijk.opdrachten.js';
import { ToetsbezwaarMeldenInvoer } from './toetsing.invoer.js';

@ObjectType({ description: 'Why this person cannot do a review that lies in their queue. Of oneself only.' })
export class EigenToetsbezwaar {
  @Field(() => ID) casusId!: string;
  @Field(() => ID) toetsingId!: string;
  @Field(() => Toetsbezwaar) bezwaar!: Toetsbezwaar;
}

@Resolver()
export class OnafhankelijkResolver {
  @Portalen('rvdk')
  @Query(() => [EigenToetsbezwaar], { description: 'Found over the whole history, also where the viewer cannot look. Each casus is logged.' })
  async mijnToetsbezwaren(@Ctx() { schrijver, kijker }: Context): Promise<EigenToetsbezwaar[]> {
    return await alsSchrijver(schrijver, kijker, async (verbinding) => {
      const rijen = await verbinding.vraag<EigenToetsbezwaar>(`select casus_id as "casusId", toetsing_id as "toetsingId", bezwaar from wand.mijn_toetsbezwaren()`);
      const getoond = { gevraagd: bit('PROCES'), masker: bit('PROCES') };
      await schrijfToegang(verbinding, kijker, 'R', 'GESLAAGD', new Map(rijen.map(({ casusId }) => [casusId, { ...getoond, gezinsleden: new Set<string>() }])));
      return rijen;
    });
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsbezwaarMelden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsbezwaarMeldenInvoer) invoer: ToetsbezwaarMeldenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsbezwaarMelden', sleutel, invoer, toetsbezwaarMelden);
  }
}
