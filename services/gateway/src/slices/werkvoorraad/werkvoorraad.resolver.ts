import { Urgentie, Werkgroep } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesLijst } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { Betrokkenheid } from '../casus/casus.entity.js';
import { opdracht } from '../opdracht.js';
import { Overdracht } from '../overdracht/overdracht.entity.js';
import { Uitkomst } from '../uitkomst.js';
import { meldingOvernemen, meldingToewijzen } from './behandelaar.opdrachten.js';
import { leesCollegawerk, telWerk } from './telling.js';
import { Weergave } from './weergave.entity.js';
import { WEERGAVEN } from './weergave.leesvragen.js';
import { weergaveBewaren, weergaveWissen } from './weergave.opdrachten.js';
import { MeldingOvernemenInvoer, MeldingToewijzenInvoer, WeergaveBewarenInvoer, WeergaveWissenInvoer } from './werkvoorraad.invoer.js';
import { WACHTENDE_OVERDRACHTEN, WERKVOORRAAD } from './werkvoorraad.leesvragen.js';
import { Collegawerk, Werkvoorraadtelling } from './werkvoorraad.type.js';

@Resolver()
export class WerkvoorraadResolver {
  @Portalen('veilig-thuis')
  @Query(() => [Betrokkenheid], { description: 'The queue and the own meldingen, one line a casus, by time left. `na`: term and id of the last line, as "term~id".' })
  async werkvoorraad(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('groep', () => Werkgroep, { nullable: true }) groep?: Werkgroep,
    @Arg('urgentie', () => Urgentie, { nullable: true }) urgentie?: Urgentie,
    @Arg('zoek', () => String, { nullable: true }) zoek?: string,
    @Arg('na', () => String, { nullable: true }) na?: string,
    @Arg('aantal', () => Int, { defaultValue: 100 }) aantal?: number,
  ): Promise<Rij[]> {
    return await leesLijst(context, info, WERKVOORRAAD, { groep, urgentie, zoek, na, aantal });
  }

  @Portalen('veilig-thuis')
  @Query(() => Werkvoorraadtelling)
  async werkvoorraadtelling(@Ctx() context: Context, @Arg('urgentie', () => Urgentie, { nullable: true }) urgentie?: Urgentie): Promise<Werkvoorraadtelling> {
    return await telWerk(context, urgentie);
  }

  @Portalen('veilig-thuis')
  @Query(() => [Collegawerk], { description: 'What colleagues of the group have under way with a term. Each line is logged.' })
  async collegawerk(
    @Ctx() context: Context, @Arg('na', () => String, { nullable: true }) na?: string, @Arg('aantal', () => Int, { defaultValue: 100 }) aantal?: number,
  ): Promise<Collegawerk[]> {
    return await leesCollegawerk(context, na, aantal ?? 100);
  }

  @Portalen('veilig-thuis')
  @Query(() => [Overdracht], { description: 'What this person offered and nobody has answered yet, the longest waiting first.' })
  async wachtendeOverdrachten(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await leesLijst(context, info, WACHTENDE_OVERDRACHTEN);
  }

  @Portalen('veilig-thuis')
  @Query(() => [Weergave], { description: 'The saved views of this person.' })
  async weergaven(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await leesLijst(context, info, WEERGAVEN);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async meldingToewijzen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MeldingToewijzenInvoer) invoer: MeldingToewijzenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'meldingToewijzen', sleutel, invoer, meldingToewijzen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async meldingOvernemen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MeldingOvernemenInvoer) invoer: MeldingOvernemenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'meldingOvernemen', sleutel, invoer, meldingOvernemen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async weergaveBewaren(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => WeergaveBewarenInvoer) invoer: WeergaveBewarenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'weergaveBewaren', sleutel, invoer, weergaveBewaren);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async weergaveWissen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => WeergaveWissenInvoer) invoer: WeergaveWissenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'weergaveWissen', sleutel, invoer, weergaveWissen);
  }
}
