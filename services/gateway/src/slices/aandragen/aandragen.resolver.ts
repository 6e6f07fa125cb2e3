import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { AandragenStoppenInvoer, GezinAandragenInvoer } from './aandragen.invoer.js';
import { aandragenStoppen, gezinAandragen } from './aandragen.opdrachten.js';
import { bekendBijAnderen } from './bekend-bij.js';

@Resolver()
export class AandragenResolver {
  @Portalen('rvdk')
  @Query(() => [String], { description: 'Whom to call about people of a family that the Raad brings in and who are known already. Nothing of what is known. Every question and hit is logged.' })
  async bekendBijAnderen(@Ctx() context: Context, @Arg('casusId', () => ID) casusId: string): Promise<string[]> {
    return await bekendBijAnderen(context, casusId);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async gezinAandragen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => GezinAandragenInvoer) invoer: GezinAandragenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'gezinAandragen', sleutel, invoer, gezinAandragen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async aandragenStoppen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => AandragenStoppenInvoer) invoer: AandragenStoppenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'aandragenStoppen', sleutel, invoer, aandragenStoppen);
  }
}
