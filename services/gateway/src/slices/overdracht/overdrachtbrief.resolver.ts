import { Organisatiesoort } from '@bv/begrippen';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { lees } from '../../zicht/lezen.js';
import { selectieVan } from '../../zicht/selectie.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Document } from '../document.type.js';
import { Organisatie } from '../partij/partij.entity.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { OverdrachtAfrondenInvoer, OverdrachtAntwoordVastleggenInvoer } from './overdracht.invoer.js';
import { overdrachtAfronden, overdrachtAntwoordVastleggen } from './brief.opdrachten.js';
import { geefOverdrachtbrief } from './overdrachtbrief.js';
import { VANDAAG } from '../../zicht/dag.js';

@Resolver()
export class OverdrachtbriefResolver {
  @Portalen('veilig-thuis')
  @Query(() => [Organisatie], { description: 'Organisations of a kind that are there today, by name; without a kind all.' })
  async organisaties(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('soort', () => Organisatiesoort, { nullable: true }) soort?: Organisatiesoort): Promise<unknown[]> {
    return await lees(context.lezer, context.kijker, Organisatie, selectieVan(info), {
      waar: `($1::text is null or t0.soort = $1) and (t0.geldig_tot is null or t0.geldig_tot >= ${VANDAAG})`, waarden: [soort ?? null], sorteer: 't0.naam, t0.id',
    });
  }

  @Portalen('veilig-thuis')
  @Query(() => Document, { nullable: true, description: 'The sheet as a letter, for who receives without a portal; over /document only.' })
  async overdrachtbrief(@Ctx() context: Context, @Arg('id', () => ID) id: string): Promise<Document | null> {
    return await geefOverdrachtbrief(context, eisUuid(id));
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async overdrachtAntwoordVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OverdrachtAntwoordVastleggenInvoer) invoer: OverdrachtAntwoordVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'overdrachtAntwoordVastleggen', sleutel, invoer, overdrachtAntwoordVastleggen);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async overdrachtAfronden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => OverdrachtAfrondenInvoer) invoer: OverdrachtAfrondenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'overdrachtAfronden', sleutel, invoer, overdrachtAfronden);
  }
}
