import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesEen, leesLijst } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { ALLE_PORTALEN, Portalen } from '../../zicht/portalen.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { Concept } from './bericht.entity.js';
import { CONCEPT, CONCEPTEN } from './bericht.leesvragen.js';
import { ConceptBewarenInvoer, ConceptWissenInvoer } from './concept.invoer.js';
import { conceptBewaren, conceptWissen } from './concept.opdrachten.js';

@Resolver()
export class ConceptResolver {
  @Portalen(...ALLE_PORTALEN)
  @Query(() => [Concept], { description: 'The own drafts, the last one first.' })
  async concepten(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await leesLijst(context, info, CONCEPTEN);
  }

  @Portalen(...ALLE_PORTALEN)
  @Query(() => Concept, { nullable: true })
  async concept(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('sleutel', () => String) sleutel: string): Promise<Rij | null> {
    return await leesEen(context, info, CONCEPT, { sleutel });
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
