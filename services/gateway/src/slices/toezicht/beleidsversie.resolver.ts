import type { Verschilzin as Zin } from '@bv/beleid';
import { Verschilsoort } from '@bv/begrippen';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import { type Beleidsversierij, leesBeleidsverschil, leesBeleidsversies } from '../../zicht/beleidsversies.js';
import type { Context } from '../../zicht/context.js';
import { Portalen } from '../../zicht/portalen.js';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { eisUuid } from '../../zicht/uuid.js';

@ObjectType({ description: 'A version of the policy that the wall worked by, from when to when.' })
export class Beleidsversie {
  @Field(() => ID) id!: string;
  @Field(() => String) hash!: string;
  @Field(() => TijdstipScalar) sinds!: Date;
  @Field(() => TijdstipScalar, { nullable: true, description: 'Empty while it runs.' }) tot!: Date | null;
}

@ObjectType({ description: 'One difference between two versions of the policy, as a sentence.' })
export class Verschilzin {
  @Field(() => Verschilsoort) soort!: Verschilsoort;
  @Field(() => String) zin!: string;
}

@Resolver()
export class BeleidsversieResolver {
  @Portalen('privacy')
  @Query(() => [Beleidsversie], { description: 'Every policy that ever ran here, the one of now first.' })
  async beleidsversies(@Ctx() context: Context): Promise<Beleidsversierij[]> {
    return await leesBeleidsversies(context.toezicht, context.kijker);
  }

  @Portalen('privacy')
  @Query(() => [Verschilzin], { nullable: true, description: 'What changed from one version to another; what widens anybody\'s sight first. Null: no such version.' })
  async beleidsverschil(@Ctx() context: Context, @Arg('van', () => ID) van: string, @Arg('naar', () => ID) naar: string): Promise<Zin[] | null> {
    return await leesBeleidsverschil(context.toezicht, context.kijker, eisUuid(van), eisUuid(naar));
  }
}
