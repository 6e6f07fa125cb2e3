import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Document } from '../document.type.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { conceptreactieVastleggen, toetsingBijstellen, toetsingDelen, toetsingVoorleggen } from './concept.opdrachten.js';
import { geefToetsbrief } from './toetsbrief.js';
import { ConceptreactieVastleggenInvoer, ToetsingBijstellenInvoer, ToetsingDelenInvoer, ToetsingVoorleggenInvoer } from './toetsing.invoer.js';

@Resolver()
export class ToetsconceptResolver {
  @Portalen('duo', 'rvdk')
  @Query(() => Document, { nullable: true, description: 'The verdict as a letter: the concept for the family while they read it, the verdict itself when it is shared; over /document only.' })
  async toetsbrief(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Document | null> {
    return await geefToetsbrief(context, eisUuid(id));
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsingVoorleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsingVoorleggenInvoer) invoer: ToetsingVoorleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsingVoorleggen', sleutel, invoer, toetsingVoorleggen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async conceptreactieVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ConceptreactieVastleggenInvoer) invoer: ConceptreactieVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'conceptreactieVastleggen', sleutel, invoer, conceptreactieVastleggen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsingBijstellen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsingBijstellenInvoer) invoer: ToetsingBijstellenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsingBijstellen', sleutel, invoer, toetsingBijstellen);
  }

  @Portalen('rvdk')
  @Mutation(() => Uitkomst)
  async toetsingDelen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ToetsingDelenInvoer) invoer: ToetsingDelenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'toetsingDelen', sleutel, invoer, toetsingDelen);
  }
}
