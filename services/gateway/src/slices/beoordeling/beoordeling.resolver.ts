import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { lees } from '../../zicht/lezen.js';
import { velden } from '../../zicht/werk.js';
import { Beoordelingsinstrument, Instrument } from './instrument.entity.js';
import { alsInstrumenten } from './instrumenten.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { veiligheidsbeoordelingVaststellen } from './beoordeling.opdrachten.js';
import { BeoordelingBevestigenInvoer, BeoordelingCollegaKiezenInvoer, BeoordelingTerugsturenInvoer, VeiligheidsbeoordelingVaststellenInvoer } from './beoordeling.invoer.js';
import { beoordelingBevestigen, beoordelingCollegaKiezen, beoordelingTerugsturen } from './vier-ogen.opdrachten.js';

@Resolver()
export class BeoordelingResolver {
  @Portalen('veilig-thuis', 'duo')
  @Query(() => [Instrument], { description: 'Every version of the questions of the veiligheidsbeoordeling, the newest first.' })
  async instrumenten(@Ctx() context: Context): Promise<Instrument[]> {
    const rijen = await lees(context.lezer, context.kijker, Beoordelingsinstrument, velden('id', 'versie', 'titel', 'geldigVan', 'vragen'), { waar: 'true', sorteer: 't0.versie desc' });
    return alsInstrumenten(rijen as unknown as Beoordelingsinstrument[]);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async veiligheidsbeoordelingVaststellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VeiligheidsbeoordelingVaststellenInvoer) invoer: VeiligheidsbeoordelingVaststellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'veiligheidsbeoordelingVaststellen', sleutel, invoer, veiligheidsbeoordelingVaststellen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async beoordelingBevestigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BeoordelingBevestigenInvoer) invoer: BeoordelingBevestigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'beoordelingBevestigen', sleutel, invoer, beoordelingBevestigen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async beoordelingTerugsturen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BeoordelingTerugsturenInvoer) invoer: BeoordelingTerugsturenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'beoordelingTerugsturen', sleutel, invoer, beoordelingTerugsturen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async beoordelingCollegaKiezen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => BeoordelingCollegaKiezenInvoer) invoer: BeoordelingCollegaKiezenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'beoordelingCollegaKiezen', sleutel, invoer, beoordelingCollegaKiezen);
  }
}
