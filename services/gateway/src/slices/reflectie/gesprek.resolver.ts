import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesEen, leesLijst } from '../../zicht/leespad/leesvraag.js';
import type { Rij } from '../../zicht/lezen.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { Specialistvraag } from './gesprek.entity.js';
import { ReflectiegesprekVastleggenInvoer, ReflectiegesprekWijzigenInvoer, SpecialistVragenInvoer, SpecialistvraagBeantwoordenInvoer, SpecialistvraagIntrekkenInvoer } from './gesprek.invoer.js';
import { MIJN_SPECIALISTVRAGEN, SPECIALISTVRAAG } from './gesprek.leesvragen.js';
import { REFLECTIEGESPREK, reflectiegesprekWijzigen } from './gesprek.opdrachten.js';
import { specialistVragen, specialistvraagBeantwoorden, specialistvraagIntrekken } from './specialist.opdrachten.js';

@Resolver()
export class ReflectiegesprekResolver {
  @Portalen('duo')
  @Query(() => [Specialistvraag], { description: 'Open questions to this person, who sees nothing else of these families.' })
  async mijnSpecialistvragen(@Ctx() context: Context, @Info() info: GraphQLResolveInfo): Promise<Rij[]> {
    return await leesLijst(context, info, MIJN_SPECIALISTVRAGEN);
  }

  @Portalen('duo')
  @Query(() => Specialistvraag, { nullable: true })
  async specialistvraag(@Ctx() context: Context, @Info() info: GraphQLResolveInfo, @Arg('id', () => ID) id: string): Promise<Rij | null> {
    return await leesEen(context, info, SPECIALISTVRAAG, { id });
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async reflectiegesprekVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ReflectiegesprekVastleggenInvoer) invoer: ReflectiegesprekVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'reflectiegesprekVastleggen', sleutel, invoer, legVast(REFLECTIEGESPREK));
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async reflectiegesprekWijzigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => ReflectiegesprekWijzigenInvoer) invoer: ReflectiegesprekWijzigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'reflectiegesprekWijzigen', sleutel, invoer, reflectiegesprekWijzigen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async specialistVragen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => SpecialistVragenInvoer) invoer: SpecialistVragenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'specialistVragen', sleutel, invoer, specialistVragen);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async specialistvraagBeantwoorden(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => SpecialistvraagBeantwoordenInvoer) invoer: SpecialistvraagBeantwoordenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'specialistvraagBeantwoorden', sleutel, invoer, specialistvraagBeantwoorden);
  }

  @Portalen('duo')
  @Mutation(() => Uitkomst)
  async specialistvraagIntrekken(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => SpecialistvraagIntrekkenInvoer) invoer: SpecialistvraagIntrekkenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'specialistvraagIntrekken', sleutel, invoer, specialistvraagIntrekken);
  }
}
