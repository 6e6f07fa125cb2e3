import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesLijst } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { CASUSPORTALEN, Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Organisatie } from '../partij/partij.entity.js';
import { Uitkomst } from '../uitkomst.js';
import { Gemeenteafspraak } from './gemeente.entity.js';
import { GemeenteafspraakVastleggenInvoer, GezinOverzettenInvoer, TeamBeeindigenInvoer } from './gemeente.invoer.js';
import { GEMEENTEAFSPRAKEN, ORGANISATIES_VAN_TOEN } from './gemeente.leesvragen.js';
import { gemeenteafspraakVastleggen, gezinOverzetten, teamBeeindigen } from './gemeente.opdrachten.js';

@Resolver()
export class GemeenteResolver {
  @Portalen(...CASUSPORTALEN)
  @Query(() => [Gemeenteafspraak], { description: 'What holds in a gemeente and what held before, the newest first.' })
  async gemeenteafspraken(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('gemeente', () => String, { nullable: true }) gemeente?: string): Promise<Rij[]> {
    return await leesLijst(context, info, GEMEENTEAFSPRAKEN, { gemeente });
  }

  @Portalen('duo', 'wijkteam')
  @Query(() => [Organisatie], { description: 'Organisations, also those that ended, with who came after.' })
  async alleOrganisaties(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await leesLijst(context, info, ORGANISATIES_VAN_TOEN, {});
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async gemeenteafspraakVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => GemeenteafspraakVastleggenInvoer) invoer: GemeenteafspraakVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'gemeenteafspraakVastleggen', sleutel, invoer, gemeenteafspraakVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async teamBeeindigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => TeamBeeindigenInvoer) invoer: TeamBeeindigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'teamBeeindigen', sleutel, invoer, teamBeeindigen);
  }

  @Portalen('wijkteam')
  @Mutation(() => Uitkomst)
  async gezinOverzetten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => GezinOverzettenInvoer) invoer: GezinOverzettenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'gezinOverzetten', sleutel, invoer, gezinOverzetten);
  }
}
