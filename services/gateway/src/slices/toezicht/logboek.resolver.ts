import { Doel } from '@bv/begrippen';
import { Gegevenscategorie, Hoedanigheid } from '@bv/beleid';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesLogboek, leesToezichtcasussen, type Toegangsregel } from '../../zicht/logboek.js';
import { Portalen } from '../../zicht/portalen.js';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { eisUuid } from '../../zicht/uuid.js';

@ObjectType({ description: 'One line of the access log: who looked, in which hoedanigheid, for what purpose, and which labels were shown. No content.' })
export class Logregel {
  @Field(() => ID) id!: string;
  @Field(() => TijdstipScalar) op!: Date;
  @Field(() => String, { nullable: true }) naam!: string | null;
  @Field(() => String, { nullable: true }) organisatie!: string | null;
  @Field(() => String, { nullable: true, description: 'Whose eyes were borrowed, when somebody who supervises looked along.' }) als!: string | null;
  @Field(() => [Hoedanigheid]) hoedanigheden!: string[];
  @Field(() => String) portaal!: string;
  @Field(() => String) operatie!: string;
  @Field(() => Doel) doel!: string;
  @Field(() => String) actie!: string;
  @Field(() => String) uitkomst!: string;
  @Field(() => [Gegevenscategorie]) getoond!: string[];
  @Field(() => [Gegevenscategorie]) afgeschermd!: string[];
}

@ObjectType({ description: 'A casus as supervision sees it: its number, and how often and by how many it was opened lately. No family.' })
export class Toezichtcasus {
  @Field(() => String) nummer!: string;
  @Field(() => TijdstipScalar) laatstOp!: Date;
  @Field(() => Int) inzagen!: number;
  @Field(() => Int) personen!: number;
  @Field(() => Int) organisaties!: number;
}

const begrens = (aantal: number, hoogste: number): number => Math.max(1, Math.min(aantal, hoogste));
const alsNummer = (tekst: string): string => tekst.trim().toUpperCase();

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
    return await leesLogboek(context.toezicht, context.kijker, alsNummer(casusnummer), begrens(aantal, 500), na ? eisUuid(na) : null);
  }

  @Portalen('privacy')
  @Query(() => [Toezichtcasus], { description: 'The casussen that were opened last. Searching this is logged too.' })
  async toezichtcasussen(
    @Ctx() context: Context,
    @Arg('zoek', () => String, { nullable: true }) zoek?: string,
    @Arg('aantal', () => Int, { defaultValue: 25 }) aantal?: number,
  ): Promise<Toezichtcasus[]> {
    return await leesToezichtcasussen(context.toezicht, context.kijker, zoek?.trim() ? alsNummer(zoek) : null, begrens(aantal ?? 25, 100));
  }
}
