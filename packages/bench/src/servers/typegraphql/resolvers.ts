import { Arg, Authorized, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql';
import type { Afschermingen } from '../gemeen/afschermingen.js';
import type { Uitkomst as Antwoord } from '../gemeen/vastleggen.js';
import {
  Accordering, Afscherming, Betrokkenheid, Casus, Contactmoment, Fasewissel, Gezinslid, Melding, OnveiligeSituatie, Overdracht, Partij, Terugkoppeling,
  Toetsing, Veiligheidsafspraak, Veiligheidsscore, Verklaring,
} from './entiteiten.js';
import type { Lezer } from './lezer.js';
import { relaties } from './relaties.js';

export interface Context {
  readonly lezer: Lezer;
  readonly afschermingen: Afschermingen;
  readonly werk: (zoek: string | undefined) => Promise<Betrokkenheid[]>;
  readonly legVast: (feit: VerklaringVastleggenInvoer, sleutel: string) => Promise<Antwoord>;
}

const partij = ({ lezer }: Context, id: string | null): Promise<Partij | null> => (id === null ? Promise.resolve(null) : lezer.partij.load(id));

@InputType()
export class VerklaringVastleggenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => String) soort!: string;
  @Field(() => String) tekst!: string;
  @Field(() => String) bronsoort!: string;
  @Field(() => String) bron!: string;
  @Field(() => String) peildatum!: string;
  @Field(() => String) zekerheid!: string;
}

@ObjectType()
class Weigering {
  @Field(() => String) code!: string;
  @Field(() => String) tekst!: string;
  @Field(() => String, { nullable: true }) veld!: string | null;
}

@ObjectType()
class Conflictveld {
  @Field(() => String) veld!: string;
  @Field(() => String, { nullable: true }) huidig!: string | null;
}

@ObjectType()
class Conflict {
  @Field(() => Int) versie!: number;
  @Field(() => String, { nullable: true }) gewijzigdDoor!: string | null;
  @Field(() => String, { nullable: true }) gewijzigdOp!: string | null;
  @Field(() => [Conflictveld]) velden!: Conflictveld[];
}

@ObjectType()
class Uitkomst {
  @Field(() => Boolean) gelukt!: boolean;
  @Field(() => ID, { nullable: true }) id!: string | null;
  @Field(() => ID, { nullable: true }) casusId!: string | null;
  @Field(() => Int, { nullable: true }) versie!: number | null;
  @Field(() => [Weigering]) weigeringen!: Weigering[];
  @Field(() => Conflict, { nullable: true }) conflict!: Conflict | null;
}

@Resolver(() => Casus)
export class CasusResolver {
  @Query(() => Casus, { nullable: true }) casus(@Ctx() { lezer }: Context, @Arg('id', () => ID) id: string): Promise<Casus | null> { return lezer.een(relaties.casus, id); }
  @Query(() => [Betrokkenheid]) mijnWerk(@Ctx() { werk }: Context, @Arg('zoek', () => String, { nullable: true }) zoek?: string): Promise<Betrokkenheid[]> { return werk(zoek); }
  @Mutation(() => Uitkomst) verklaringVastleggen(@Ctx() { legVast }: Context, @Arg('invoer', () => VerklaringVastleggenInvoer) invoer: VerklaringVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string): Promise<Antwoord> { return legVast(invoer, sleutel); }

  @FieldResolver(() => [Afscherming]) afschermingen(@Root() { zicht }: Casus, @Ctx() { afschermingen }: Context): readonly unknown[] { return afschermingen('Casus', zicht); }
  @Authorized('PROCES') @FieldResolver(() => Partij, { nullable: true }) aanspreekpunt(@Root() { aanspreekpuntId }: Casus, @Ctx() context: Context): Promise<Partij | null> { return partij(context, aanspreekpuntId); }
  @FieldResolver(() => [Veiligheidsafspraak]) afspraken(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<Veiligheidsafspraak[]> { return lezer.lijst(relaties.afspraken, id); }
  @FieldResolver(() => [Contactmoment]) contactmomenten(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<Contactmoment[]> { return lezer.lijst(relaties.contactmomenten, id); }
  @FieldResolver(() => [Fasewissel]) fasewissels(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<Fasewissel[]> { return lezer.lijst(relaties.fasewissels, id); }
  @FieldResolver(() => [Gezinslid]) gezinsleden(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<Gezinslid[]> { return lezer.lijst(relaties.gezinsleden, id); }
  @FieldResolver(() => [Melding]) meldingen(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<Melding[]> { return lezer.lijst(relaties.meldingen, id); }
  @FieldResolver(() => [Overdracht]) overdrachten(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<Overdracht[]> { return lezer.lijst(relaties.overdrachten, id); }
  @FieldResolver(() => [OnveiligeSituatie]) situaties(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<OnveiligeSituatie[]> { return lezer.lijst(relaties.situaties, id); }
  @FieldResolver(() => [Terugkoppeling]) terugkoppelingen(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<Terugkoppeling[]> { return lezer.lijst(relaties.terugkoppelingen, id); }
  @FieldResolver(() => [Toetsing]) toetsingen(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<Toetsing[]> { return lezer.lijst(relaties.toetsingen, id); }
  @FieldResolver(() => [Verklaring]) verklaringen(@Root() { id }: Casus, @Ctx() { lezer }: Context): Promise<Verklaring[]> { return lezer.lijst(relaties.verklaringen, id); }
}

@Resolver(() => Betrokkenheid)
export class BetrokkenheidResolver {
  @Authorized('PROCES') @FieldResolver(() => Partij, { nullable: true }) partij(@Root() { partijId }: Betrokkenheid, @Ctx() context: Context): Promise<Partij | null> { return partij(context, partijId); }
  @Authorized('PROCES') @FieldResolver(() => Casus, { nullable: true }) casus(@Root() { casusId }: Betrokkenheid, @Ctx() { lezer }: Context): Promise<Casus | null> { return lezer.een(relaties.casus, casusId); }
  @Authorized('PROCES') @FieldResolver(() => Int, { nullable: true }) werkdagenOver(): null { return null; }
}

@Resolver(() => Contactmoment)
export class ContactmomentResolver {
  @Authorized('CONTACTMOMENT') @FieldResolver(() => Partij, { nullable: true }) door(@Root() { doorId }: Contactmoment, @Ctx() context: Context): Promise<Partij | null> { return partij(context, doorId); }
}

@Resolver(() => Gezinslid)
export class GezinslidResolver {
  @FieldResolver(() => [Afscherming]) afschermingen(@Root() { zicht }: Gezinslid, @Ctx() { afschermingen }: Context): readonly unknown[] { return afschermingen('Gezinslid', zicht); }
}

@Resolver(() => Melding)
export class MeldingResolver {
  @FieldResolver(() => [Afscherming]) afschermingen(@Root() { zicht }: Melding, @Ctx() { afschermingen }: Context): readonly unknown[] { return afschermingen('Melding', zicht); }
}

@Resolver(() => Overdracht)
export class OverdrachtResolver {
  @Authorized('PROCES') @FieldResolver(() => Partij, { nullable: true }) naar(@Root() { naarId }: Overdracht, @Ctx() context: Context): Promise<Partij | null> { return partij(context, naarId); }
}

@Resolver(() => OnveiligeSituatie)
export class SituatieResolver {
  @FieldResolver(() => [Veiligheidsscore]) scores(@Root() { id }: OnveiligeSituatie, @Ctx() { lezer }: Context): Promise<Veiligheidsscore[]> { return lezer.lijst(relaties.scores, id); }
}

@Resolver(() => Veiligheidsscore)
export class ScoreResolver {
  @Authorized('VEILIGHEID') @FieldResolver(() => Gezinslid, { nullable: true }) gezinslid(@Root() { gezinslidId }: Veiligheidsscore, @Ctx() { lezer }: Context): Promise<Gezinslid | null> { return lezer.een(relaties.gezinslid, gezinslidId); }
}

@Resolver(() => Terugkoppeling)
export class TerugkoppelingResolver {
  @Authorized('TERUGKOPPELING') @FieldResolver(() => Partij, { nullable: true }) door(@Root() { doorId }: Terugkoppeling, @Ctx() context: Context): Promise<Partij | null> { return partij(context, doorId); }
}

@Resolver(() => Verklaring)
export class VerklaringResolver {
  @FieldResolver(() => [Accordering]) accorderingen(@Root() { id }: Verklaring, @Ctx() { lezer }: Context): Promise<Accordering[]> { return lezer.lijst(relaties.accorderingen, id); }
}
