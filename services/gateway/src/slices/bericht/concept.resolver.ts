import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { ALLE_PORTALEN, Portalen } from '../../zicht/portalen.js';
import { selectieVan } from '../../zicht/selectie.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { Concept } from './bericht.entity.js';
import { ConceptBewarenInvoer, ConceptWissenInvoer } from './concept.invoer.js';
import { conceptBewaren, conceptWissen } from './concept.opdrachten.js';

@Resolver()
export class ConceptResolver {
  @Portalen(...ALLE_PORTALEN)
  @Query(() => [Concept], { description: 'The own drafts, the last one first.' })
  async concepten(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await lees(context.lezer, context.kijker, Concept, selectieVan(info), { sorteer: 't0.bijgewerkt_op desc, t0.id' });
  }

  @Portalen(...ALLE_PORTALEN)
  @Query(() => Concept, { nullable: true })
  async concept(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('sleutel', () => String) sleutel: string): Promise<Rij | null> {
    return (await lees(context.lezer, context.kijker, Concept, selectieVan(info), { waar: 't0.sleutel = $1', waarden: [sleutel] }))[0] ?? null;
  }

  @Portalen(...ALLE_PORTALEN)
  @Mutation(() => Uitkomst)
  async conceptBewaren(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ConceptBewarenInvoer) invoer: ConceptBewarenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'conceptBewaren', sleutel, invoer, conceptBewaren);
  }

  @Portalen(...ALLE_PORTALEN)
  @Mutation(() => Uitkomst)
  async conceptWissen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ConceptWissenInvoer) invoer: ConceptWissenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'conceptWissen', sleutel, invoer, conceptWissen);
  }
}
