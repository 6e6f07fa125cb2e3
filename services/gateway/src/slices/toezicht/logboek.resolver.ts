import { Doel } from '@bv/begrippen';
import { Gegevenscategorie, Hoedanigheid } from '@bv/beleid';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesLogboek, type Toegangsregel } from '../../zicht/logboek.js';
import { Portalen } from '../../zicht/portalen.js';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { eisUuid } from '../../zicht/uuid.js';

@ObjectType({ description: 'One line of the access log: who looked, in which hoedanigheid, for what purpose, and which labels were shown. No content.' })
export class Logregel {
  @Field(() => ID) id!: string;
  @Field(() => TijdstipScalar) op!: Date;
  @Field(() => String, { nullable: true }) naam!: string | null;
  @Field(() => String, { nullable: true }) organisatie!: string | null;
  @Field(() => [Hoedanigheid]) hoedanigheden!: string[];
  @Field(() => String) portaal!: string;
  @Field(() => String) operatie!: string;
  @Field(() => Doel) doel!: string;
  @Field(() => String) actie!: string;
  @Field(() => String) uitkomst!: string;
  @Field(() => [Gegevenscategorie]) getoond!: string[];
  @Field(() => [Gegevenscategorie]) afgeschermd!: string[];
}

@Resolver()
export class LogboekResolver {
  @Portalen('privacy')
  @Query(() => [Logregel], { description: 'Who looked at this casus. Reading this is logged too.' })
  async logboek(
    @Ctx() context: Context,
    @Arg('casusnummer', () => String) casusnummer: string,
    @Arg('aantal', () => Int, { defaultValue: 200 }) aantal: number,
    @Arg('na', () => ID, { nullable: true }) na?: string,
  ): Promise<Toegangsregel[]> {
    return await leesLogboek(context.toezicht, context.kijker, casusnummer.trim().toUpperCase(), Math.max(1, Math.min(aantal, 500)), na ? eisUuid(na) : null);
  }
}
