import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { ScoreVastleggenInvoer, SituatieVastleggenInvoer, SituatieWijzigenInvoer, SituatiesRangschikkenInvoer } from './situatie.invoer.js';
import { scoreVastleggen, situatieVastleggen, situatieWijzigen, situatiesRangschikken } from './situatie.opdrachten.js';
import { AchtergrondKoppelenInvoer, Top3VaststellenInvoer } from './top3.invoer.js';
import { achtergrondKoppelen, top3Vaststellen } from './top3.opdrachten.js';

@Resolver()
export class SituatieResolver {
  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async situatieVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => SituatieVastleggenInvoer) invoer: SituatieVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'situatieVastleggen', sleutel, invoer, situatieVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async situatieWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => SituatieWijzigenInvoer) invoer: SituatieWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'situatieWijzigen', sleutel, invoer, situatieWijzigen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async situatiesRangschikken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => SituatiesRangschikkenInvoer) invoer: SituatiesRangschikkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'situatiesRangschikken', sleutel, invoer, situatiesRangschikken);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async scoreVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ScoreVastleggenInvoer) invoer: ScoreVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'scoreVastleggen', sleutel, invoer, scoreVastleggen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async achtergrondKoppelen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AchtergrondKoppelenInvoer) invoer: AchtergrondKoppelenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'achtergrondKoppelen', sleutel, invoer, achtergrondKoppelen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async top3Vaststellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => Top3VaststellenInvoer) invoer: Top3VaststellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'top3Vaststellen', sleutel, invoer, top3Vaststellen);
  }
}
