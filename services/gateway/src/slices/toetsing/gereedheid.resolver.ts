import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { alsKijker, leesBinnen } from '../../zicht/lezen.js';
import { Portalen } from '../../zicht/portalen.js';
import { eisUuid } from '../../zicht/uuid.js';
import { leesGereedheid } from './gereedheid-lezen.js';

@ObjectType()
export class Gereedheidspunt {
  @Field(() => String) code!: string;
  @Field(() => Boolean) voldaan!: boolean;
  @Field(() => String) tekst!: string;
  @Field(() => ID, { nullable: true }) verklaringId!: string | null;
}

@ObjectType({ description: 'Whether the dossier is agreed, recent and actual enough for the Raad; what is missing is named (N97).' })
export class Gereedheid {
  @Field(() => Boolean) gereed!: boolean;
  @Field(() => [Gereedheidspunt]) punten!: Gereedheidspunt[];
}

@Resolver()
export class GereedheidResolver {
  @Portalen('duo')
  @Query(() => Gereedheid)
  async gereedheid(@Ctx() context: Context, @Arg('casusId', () => ID) casusId: string): Promise<Gereedheid> {
    return await alsKijker(context.lezer, context.kijker, (verbinding) =>
      leesGereedheid({ lees: (klasse, selectie, waar, waarden) => leesBinnen(verbinding, context.kijker, klasse, selectie, { waar, waarden }) }, eisUuid(casusId)),
    );
  }
}
