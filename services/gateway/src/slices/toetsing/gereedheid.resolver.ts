import { Criterium } from '@bv/begrippen';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { alsKijker, leesBinnen } from '../../zicht/lezen.js';
import { Portalen } from '../../zicht/portalen.js';
import { eisUuid } from '../../zicht/uuid.js';
import { leesGereedheid, type Gereedheid as Gelezen } from './gereedheid-lezen.js';

@ObjectType()
export class Gereedheidspunt {
  @Field(() => String) code!: string;
  @Field(() => Boolean) voldaan!: boolean;
  @Field(() => String) tekst!: string;
  @Field(() => ID, { nullable: true }) verklaringId!: string | null;
}

@ObjectType({ description: 'One of the six conditions of domein §4.3, as far as the dossier itself can tell; it holds nobody up.' })
export class Gereedheidsvoorwaarde {
  @Field(() => Criterium) criterium!: Criterium;
  @Field(() => Boolean) voldaan!: boolean;
  @Field(() => [Gereedheidspunt]) punten!: Gereedheidspunt[];
}

@ObjectType({ description: 'Whether the dossier is agreed, recent and actual enough for the Raad; what is missing is named (N97).' })
export class Gereedheid {
  @Field(() => Boolean) gereed!: boolean;
  @Field(() => [Gereedheidspunt]) punten!: Gereedheidspunt[];
  @Field(() => [Gereedheidsvoorwaarde]) voorwaarden!: Gereedheidsvoorwaarde[];
}

@Resolver()
export class GereedheidResolver {
  @Portalen('duo')
  @Query(() => Gereedheid)
  async gereedheid(@Ctx() context: Context, @Arg('casusId', () => ID) casusId: string): Promise<Gelezen> {
    return await alsKijker(context.lezer, context.kijker, (verbinding) =>
      leesGereedheid({ lees: (klasse, selectie, waar, waarden) => leesBinnen(verbinding, context.kijker, klasse, selectie, { waar, waarden }) }, eisUuid(casusId)),
    );
  }
}
