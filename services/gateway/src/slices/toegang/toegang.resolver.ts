import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { ALLE_PORTALEN, CASUSPORTALEN, Portalen } from '../../zicht/portalen.js';
import { selectieVan } from '../../zicht/selectie.js';
import { eisUuid } from '../../zicht/uuid.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { ToegangAfwijzenInvoer, ToegangBeeindigenInvoer, ToegangIntrekkenInvoer, ToegangToekennenInvoer, ToegangVragenInvoer } from './toegang.invoer.js';
import { toegangAfwijzen, toegangBeeindigen, toegangIntrekken, toegangToekennen, toegangVragen } from './toegang.opdrachten.js';
import { Toegangsverzoek } from './toegangsverzoek.entity.js';

const HOOGSTE_AANTAL = '500';

@Resolver()
export class ToegangResolver {
  @Portalen(...ALLE_PORTALEN)
  @Query(() => [Toegangsverzoek], { description: 'The own requests for access in this portal and those this person may decide on, the last one first; with a casus only those about it.' })
  async toegangsverzoeken(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('casusId', () => ID, { nullable: true }) casusId?: string): Promise<Rij[]> {
    return await lees(context.lezer, context.kijker, Toegangsverzoek, selectieVan(info), {
      waar: '($1::uuid is null or t0.casus_id = $1)', waarden: [casusId === undefined ? null : eisUuid(casusId)], sorteer: 't0.gevraagd_op desc, t0.id', grens: HOOGSTE_AANTAL,
    });
  }

  @Portalen(...CASUSPORTALEN)
  @Mutation(() => Uitkomst)
  async toegangVragen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToegangVragenInvoer) invoer: ToegangVragenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toegangVragen', sleutel, invoer, toegangVragen);
  }

  @Portalen(...CASUSPORTALEN)
  @Mutation(() => Uitkomst)
  async toegangIntrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToegangIntrekkenInvoer) invoer: ToegangIntrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toegangIntrekken', sleutel, invoer, toegangIntrekken);
  }

  @Portalen(...ALLE_PORTALEN)
  @Mutation(() => Uitkomst)
  async toegangToekennen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToegangToekennenInvoer) invoer: ToegangToekennenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toegangToekennen', sleutel, invoer, toegangToekennen);
  }

  @Portalen(...ALLE_PORTALEN)
  @Mutation(() => Uitkomst)
  async toegangAfwijzen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToegangAfwijzenInvoer) invoer: ToegangAfwijzenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toegangAfwijzen', sleutel, invoer, toegangAfwijzen);
  }

  @Portalen(...ALLE_PORTALEN)
  @Mutation(() => Uitkomst)
  async toegangBeeindigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToegangBeeindigenInvoer) invoer: ToegangBeeindigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toegangBeeindigen', sleutel, invoer, toegangBeeindigen);
  }
}
