import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import { staatAan } from '../../zicht/meldloket.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { selectieVan } from '../../zicht/selectie.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { Formulier, Formulierlink } from './formulier.entity.js';
import { FormulierlinkIntrekkenInvoer, FormulierlinkMakenInvoer, FormulierOppakkenInvoer, FormulierSluitenInvoer, FormulierTeruggevenInvoer } from './formulier.invoer.js';
import { formulierlinkIntrekken, formulierlinkMaken, formulierOppakken, formulierSluiten, formulierTeruggeven, soortBij } from './formulier.opdrachten.js';

const HOOGSTE_AANTAL = '200';

@Resolver()
export class FormulierResolver {
  @Portalen('veilig-thuis')
  @Query(() => [Formulier], { description: 'What came in by a link: under the purpose of the intake the forms of professionals, under that of the zorgsignaal those.' })
  async formulieren(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await lees(context.lezer, context.kijker, Formulier, selectieVan(info), {
      waar: 't0.soort = $1', waarden: [soortBij(context.kijker.doel)], sorteer: `t0.toestand in ('ONTVANGEN', 'OPGEPAKT') desc, case when t0.toestand in ('ONTVANGEN', 'OPGEPAKT') then t0.termijn end, t0.ontvangen_op desc, t0.id`, grens: HOOGSTE_AANTAL,
    });
  }

  @Portalen('veilig-thuis')
  @Query(() => [Formulierlink], { description: 'The links of this Veilig Thuis, what works first. Never the code.' })
  async formulierlinks(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await lees(context.lezer, context.kijker, Formulierlink, selectieVan(info), { waar: 'true', waarden: [], sorteer: 't0.werkt desc, t0.gemaakt_op desc, t0.id', grens: HOOGSTE_AANTAL });
  }

  @Portalen('veilig-thuis')
  @Query(() => Boolean, { description: 'Whether the policy lets wijkagenten send a zorgsignaal.' })
  async zorgsignaalStaatAan(@Ctx() { lezer }: Context): Promise<boolean> {
    return await staatAan(lezer, 'ZORGSIGNAAL');
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async formulierlinkMaken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => FormulierlinkMakenInvoer) invoer: FormulierlinkMakenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'formulierlinkMaken', sleutel, invoer, formulierlinkMaken);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async formulierlinkIntrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => FormulierlinkIntrekkenInvoer) invoer: FormulierlinkIntrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'formulierlinkIntrekken', sleutel, invoer, formulierlinkIntrekken);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async formulierOppakken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => FormulierOppakkenInvoer) invoer: FormulierOppakkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'formulierOppakken', sleutel, invoer, formulierOppakken);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async formulierTeruggeven(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => FormulierTeruggevenInvoer) invoer: FormulierTeruggevenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'formulierTeruggeven', sleutel, invoer, formulierTeruggeven);
  }

  @Portalen('veilig-thuis')
  @Mutation(() => Uitkomst)
  async formulierSluiten(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => FormulierSluitenInvoer) invoer: FormulierSluitenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'formulierSluiten', sleutel, invoer, formulierSluiten);
  }
}
