import { Stand } from '@bv/beleid';
import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import { CASUSPORTALEN, Portalen } from '../../zicht/portalen.js';
import { selectieVan } from '../../zicht/selectie.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Betrokkenheid, Casus } from './casus.entity.js';

const HOOGSTE_AANTAL = 200;

@Resolver()
export class CasusResolver {
  @Portalen(...CASUSPORTALEN)
  @Query(() => [Betrokkenheid], { description: 'The own work: open involvements of this person and their groups in this portal, the first term first.' })
  async mijnWerk(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('stand', () => [Stand], { nullable: true }) stand?: Stand[],
    @Arg('zoek', () => String, { nullable: true }) zoek?: string,
    @Arg('aantal', () => Int, { defaultValue: 100 }) aantal?: number,
    @Arg('na', () => ID, { nullable: true }) na?: string,
  ): Promise<Rij[]> {
    // The list starts from the own involvements, so the work grows with a caseload and not with the database. The search
    // runs on masked values: what somebody may not see cannot be found either.
    return await lees(context.lezer, context.kijker, Betrokkenheid, selectieVan(info), {
      // What was granted on request is no work of its own.
      waar: `t0.id in (select m.id from wand.mijn_betrokkenheid m where m.hoedanigheid <> 'OP_VERZOEK')
        and ($1::text[] is null or t0.stand = any ($1))
        and ($2::text is null or exists (select 1 from zicht.casus c where c.casus_id = t0.casus_id and (c.naam ilike '%' || $2 || '%' or c.nummer ilike '%' || $2 || '%')))
        and ($4::uuid is null or (coalesce(t0.termijn, 'infinity'), t0.id) > (select coalesce(v.termijn, 'infinity'), v.id from zicht.betrokkenheid v where v.id = $4))`,
      sorteer: `coalesce(t0.termijn, 'infinity'), t0.id`,
      grens: '$3',
      waarden: [stand ?? null, zoek?.trim() ? zoek.trim().replace(/[\\%_]/g, '\\$&') : null, Math.max(1, Math.min(aantal ?? 100, HOOGSTE_AANTAL)), na ? eisUuid(na) : null],
      ...(zoek ? { actie: 'S' as const } : {}),
    });
  }

  @Portalen(...CASUSPORTALEN)
  @Query(() => Casus, { nullable: true, description: 'One casus. Absent and forbidden answer the same.' })
  async casus(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Promise<Rij | null> {
    return (await lees(context.lezer, context.kijker, Casus, selectieVan(info), { waar: 't0.id = $1', waarden: [eisUuid(id)] }))[0] ?? null;
  }
}
