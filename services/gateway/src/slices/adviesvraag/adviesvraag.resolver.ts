import { Adviesvraagtoestand } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesEen, leesLijst } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { Adviesvraag } from './adviesvraag.entity.js';
import {
  AdviesvraagVastleggenInvoer,
  AdviesvraagBeantwoordenInvoer,
  AdviesvraagSluitenInvoer,
  AdviesvraagHeropenenInvoer,
  AdviesvraagOmzettenInvoer,
  AdviesvraagTerugzettenInvoer,
} from './adviesvraag.invoer.js';
import { ADVIESVRAAG, ADVIESVRAGEN } from './adviesvraag.leesvragen.js';
import {
  adviesvraagVastleggen,
  adviesvraagBeantwoorden,
  adviesvraagSluiten,
  adviesvraagHeropenen,
  adviesvraagOmzetten,
  adviesvraagTerugzetten,
} from './adviesvraag.opdrachten.js';

@Resolver()
export class AdviesvraagResolver {
  @Portalen('veilig-thuis')
  @Query(() => [Adviesvraag], { description: 'The questions for advice of this Veilig Thuis, what asks work first.' })
  async adviesvragen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('toestand', () => Adviesvraagtoestand, { nullable: true }) toestand?: Adviesvraagtoestand,
  ): Promise<Rij[]> {
    return await leesLijst(context, info, ADVIESVRAGEN, { toestand });
  }

  @Portalen('veilig-thuis')
  @Query(() => Adviesvraag, { nullable: true })
  async adviesvraag(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Promise<Rij | null> {
    return await leesEen(context, info, ADVIESVRAAG, { id });
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async adviesvraagVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesvraagVastleggenInvoer) invoer: AdviesvraagVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesvraagVastleggen', sleutel, invoer, adviesvraagVastleggen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async adviesvraagBeantwoorden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesvraagBeantwoordenInvoer) invoer: AdviesvraagBeantwoordenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesvraagBeantwoorden', sleutel, invoer, adviesvraagBeantwoorden);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async adviesvraagSluiten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesvraagSluitenInvoer) invoer: AdviesvraagSluitenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesvraagSluiten', sleutel, invoer, adviesvraagSluiten);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async adviesvraagHeropenen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesvraagHeropenenInvoer) invoer: AdviesvraagHeropenenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesvraagHeropenen', sleutel, invoer, adviesvraagHeropenen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async adviesvraagOmzetten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesvraagOmzettenInvoer) invoer: AdviesvraagOmzettenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesvraagOmzetten', sleutel, invoer, adviesvraagOmzetten);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async adviesvraagTerugzetten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AdviesvraagTerugzettenInvoer) invoer: AdviesvraagTerugzettenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'adviesvraagTerugzetten', sleutel, invoer, adviesvraagTerugzetten);
  }
}
