import { Ctx, Field, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { Portalen } from '../../zicht/portalen.js';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { type Cijferrij, leesCijfers } from '../../zicht/sturing.js';
import { ALLES, OVER_ALLES, OVERIG } from './cijfers.sql.js';

@ObjectType()
export class Cijfervak {
  @Field(() => String) code!: string;
  @Field(() => Int, { nullable: true, description: 'Rounded down to a multiple of five. Null: fewer than five, or left out.' }) aantal!: number | null;
}

@ObjectType({ description: 'One chart for one group.' })
export class Cijfermaat {
  @Field(() => String) maat!: string;
  @Field(() => [Cijfervak]) vakken!: Cijfervak[];
}

@ObjectType({ description: 'Families that are counted together. A family is in one group, so that no two groups can be subtracted.' })
export class Cijfergroep {
  @Field(() => String) code!: string;
  @Field(() => String) naam!: string;
  @Field(() => TijdstipScalar, { nullable: true, description: 'Since when these are the figures: they change when five families did.' }) ververstOp!: Date | null;
  @Field(() => [Cijfermaat]) maten!: Cijfermaat[];
}

@ObjectType({ description: 'How it goes with many families together; never with one of them.' })
export class Cijfers {
  @Field(() => TijdstipScalar, { nullable: true, description: 'When the figures were last looked at anew; null when never.' }) gekekenOp!: Date | null;
  @Field(() => [Cijfergroep]) groepen!: Cijfergroep[];
}

const NAAM: Readonly<Record<string, string>> = { [ALLES]: 'Alle gebieden', [OVERIG]: 'Andere gebieden', [OVER_ALLES]: 'Alle teams' };

const perMaat = (rijen: readonly Cijferrij[]): Cijfermaat[] => {
  const maten = new Map<string, Cijfervak[]>();
  for (const { maat, code, aantal } of rijen) maten.set(maat, [...(maten.get(maat) ?? []), { code, aantal }]);
  return [...maten].map(([maat, vakken]) => ({ maat, vakken }));
};

@Resolver()
export class CijfersResolver {
  @Portalen('duo', 'sturing')
  @Query(() => Cijfers, { description: 'All that is published. It takes no arguments: what somebody could choose, they could subtract.' })
  async cijfers(@Ctx() context: Context): Promise<Cijfers> {
    const { rijen, standen } = await leesCijfers(context.sturing);
    return {
      gekekenOp: standen[0]?.gekekenOp ?? null,
      groepen: standen.map(({ groep, ververstOp }) => ({ code: groep, naam: NAAM[groep] ?? groep.replace(/^G:/, ''), ververstOp, maten: perMaat(rijen.filter((rij) => rij.groep === groep)) })),
    };
  }
}
