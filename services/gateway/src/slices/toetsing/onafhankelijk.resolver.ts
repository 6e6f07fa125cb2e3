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

/** The casussen of an answer that says only something of a review. */
const vertoond = (rijen: readonly { casusId: string }[]) =>
  new Map(rijen.map(({ casusId }) => [casusId, { gevraagd: bit('PROCES'), masker: bit('PROCES'), gezinsleden: new Set<string>() }]));

@Resolver()
export class OnafhankelijkResolver {
  @Portalen('rvdk')
  @Query(() => [EigenToetsbezwaar], { description: 'Found over the whole history, also where the viewer cannot look. Each casus is logged.' })
  async mijnToetsbezwaren(@Ctx() { schrijver, kijker }: Context): Promise<EigenToetsbezwaar[]> {
    return await alsSchrijver(schrijver, kijker, async (verbinding) => {
      const rijen = await verbinding.vraag<EigenToetsbezwaar>(`select casus_id as "casusId", toetsing_id as "toetsingId", bezwaar from wand.mijn_toetsbezwaren()`);
      await schrijfToegang(verbinding, kijker, 'R', 'GESLAAGD', vertoond(rijen));
      return rijen;
    });
  }

  @Portalen('rvdk')
  @Query(() => [ID], { description: 'Of the reviews in the own queue those that nobody of the group may do; not who it is about, and not why.' })
  async toetsingenZonderToetser(@Ctx() { schrijver, kijker }: Context): Promise<string[]> {
    return await alsSchrijver(schrijver, kijker, async (verbinding) => {
      const rijen = await verbinding.vraag<{ casusId: string; toetsingId: string }>(`select casus_id as "casusId", toetsing_id as "toetsingId" from wand.zonder_toetser()`);
      await schrijfToegang(verbinding, kijker, 'R', 'GESLAAGD', vertoond(rijen));
      return rijen.map(({ toetsingId }) => toetsingId);
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
