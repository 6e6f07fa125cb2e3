import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import {
  MonitormomentAfrondenInvoer, MonitormomentPlannenInvoer, MonitormomentVerzettenInvoer, VervolgAfrondenInvoer, VervolgStartenInvoer, VoorwaardeLatenVervallenInvoer, VoorwaardeVastleggenInvoer, VtDossierSluitenInvoer,
} from './vervolg.invoer.js';
import { monitormomentAfronden, monitormomentPlannen, monitormomentVerzetten, vervolgAfronden, vervolgStarten, VOORWAARDE, voorwaardeLatenVervallen } from './vervolg.opdrachten.js';
import { vtDossierSluiten } from './sluiten.opdrachten.js';

@Resolver()
export class VervolgResolver {
  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async vervolgStarten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VervolgStartenInvoer) invoer: VervolgStartenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vervolgStarten', sleutel, invoer, vervolgStarten);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async vervolgAfronden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VervolgAfrondenInvoer) invoer: VervolgAfrondenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vervolgAfronden', sleutel, invoer, vervolgAfronden);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async voorwaardeVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VoorwaardeVastleggenInvoer) invoer: VoorwaardeVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'voorwaardeVastleggen', sleutel, invoer, legVast(VOORWAARDE));
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async voorwaardeLatenVervallen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VoorwaardeLatenVervallenInvoer) invoer: VoorwaardeLatenVervallenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'voorwaardeLatenVervallen', sleutel, invoer, voorwaardeLatenVervallen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async monitormomentPlannen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MonitormomentPlannenInvoer) invoer: MonitormomentPlannenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'monitormomentPlannen', sleutel, invoer, monitormomentPlannen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async monitormomentVerzetten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MonitormomentVerzettenInvoer) invoer: MonitormomentVerzettenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'monitormomentVerzetten', sleutel, invoer, monitormomentVerzetten);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async monitormomentAfronden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => MonitormomentAfrondenInvoer) invoer: MonitormomentAfrondenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'monitormomentAfronden', sleutel, invoer, monitormomentAfronden);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async vtDossierSluiten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VtDossierSluitenInvoer) invoer: VtDossierSluitenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'vtDossierSluiten', sleutel, invoer, vtDossierSluiten);
  }
}
