import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { type Logpagina as Pagina, zoekLogregels } from '../../zicht/logzoek.js';
import { leesLogboek, leesToezichtcasussen, type Toegangsregel } from '../../zicht/logboek.js';
import { Portalen } from '../../zicht/portalen.js';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { eisUuid } from '../../zicht/uuid.js';
import { Logregel } from './logregel.type.js';
import { Logfilter, Logpagina } from './logzoek.type.js';

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
  @Query(() => Logpagina, { description: 'Lines by casus, person, label, action and period, newest first. Searching is logged too.' })
  async logregels(
    @Ctx() context: Context,
    @Arg('filter', () => Logfilter) { casusnummer, persoonId, ...filter }: Logfilter,
    @Arg('aantal', () => Int, { defaultValue: 50 }) aantal: number,
    @Arg('na', () => String, { nullable: true }) na?: string,
  ): Promise<Pagina> {
    const vraag = { ...filter, casusnummer: casusnummer?.trim() ? alsNummer(casusnummer) : undefined, persoonId: persoonId ? eisUuid(persoonId) : undefined };
    return await zoekLogregels(context.toezicht, context.kijker, vraag, begrens(aantal, 200), na && /^\d{1,18}$/.test(na) ? na : null);
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
