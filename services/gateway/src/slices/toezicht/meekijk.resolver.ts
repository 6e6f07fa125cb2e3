import { Gegevenscategorie, Hoedanigheid, Stand } from '@bv/beleid';
import { Veldstand } from '@bv/begrippen';
import { Arg, Ctx, Field, ID, ObjectType, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { leesMeekijk, leesMeekijkregels } from '../../zicht/meekijken.js';
import { Portalen } from '../../zicht/portalen.js';
import { TijdstipScalar } from '../../zicht/scalars.js';
import { eisUuid } from '../../zicht/uuid.js';

@ObjectType()
export class Meekijkrol {
  @Field(() => Hoedanigheid) hoedanigheid!: string;
  @Field(() => Stand) stand!: string;
  @Field(() => String, { nullable: true, description: 'The function group through which this person is involved.' }) groep!: string | null;
  @Field(() => Boolean, { description: 'It also opens what belongs to one overdracht or toetsing.' }) heeftStukken!: boolean;
}

@ObjectType({ description: 'One kind of data: whether this person sees it, by which rules, or why not.' })
export class Meekijklabel {
  @Field(() => Gegevenscategorie) label!: string;
  @Field(() => Boolean) isOpen!: boolean;
  @Field(() => Boolean) inEigenStukken!: boolean;
  @Field(() => Boolean, { description: 'Withheld without a word: this person does not know that there is something.' }) isStil!: boolean;
  @Field(() => [String]) regels!: readonly string[];
  @Field(() => String, { nullable: true }) waaromDicht!: string | null;
  @Field(() => String) grondslag!: string;
}

@ObjectType()
export class Meekijkveld {
  @Field(() => String) naam!: string;
  @Field(() => Gegevenscategorie, { nullable: true, description: 'Empty when each row has a label of its own.' }) label!: string | null;
  @Field(() => [Gegevenscategorie]) rijlabels!: readonly string[];
  @Field(() => Boolean) isOpen!: boolean;
}

@ObjectType()
export class Meekijkwaarde {
  @Field(() => String) veld!: string;
  @Field(() => String, { nullable: true }) waarde!: string | null;
  @Field(() => Veldstand) stand!: string;
}

@ObjectType()
export class Meekijkrij {
  @Field(() => ID) id!: string;
  @Field(() => [Meekijkwaarde]) waarden!: Meekijkwaarde[];
}

@ObjectType({ description: 'One part of a dossier: its fields, and of a casus of the demonstration its rows as this person gets them.' })
export class Meekijkonderdeel {
  @Field(() => String) naam!: string;
  @Field(() => [Meekijkveld]) velden!: Meekijkveld[];
  @Field(() => [Meekijkrij]) rijen!: Meekijkrij[];
}

@ObjectType({ description: 'What somebody else sees of one casus in one portal. Of a real casus labels and fields, never content.' })
export class Meekijkbeeld {
  @Field(() => String) portaal!: string;
  @Field(() => TijdstipScalar) tot!: Date;
  @Field(() => Boolean) isSynthetisch!: boolean;
  @Field(() => [Meekijkrol]) rollen!: Meekijkrol[];
  @Field(() => [Meekijklabel]) labels!: Meekijklabel[];
  @Field(() => [Meekijkonderdeel]) onderdelen!: Meekijkonderdeel[];
}

@ObjectType({ description: 'Who looked along as whom, in which casus, on what ground.' })
export class Meekijkregel {
  @Field(() => ID) id!: string;
  @Field(() => TijdstipScalar) van!: Date;
  @Field(() => TijdstipScalar) tot!: Date;
  @Field(() => String) toezichthouder!: string;
  @Field(() => String) als!: string;
  @Field(() => String) portaal!: string;
  @Field(() => String, { nullable: true }) casusnummer!: string | null;
  @Field(() => Boolean) isSynthetisch!: boolean;
  @Field(() => String, { nullable: true }) grond!: string | null;
}

@Resolver()
export class MeekijkResolver {
  @Portalen('privacy')
  @Query(() => Meekijkbeeld, { nullable: true, description: 'Looks along as it was opened. Null when it was not opened by who asks, or is over.' })
  async meekijk(@Ctx() { toezicht, meekijker, kijker }: Context, @Arg('id', () => ID) id: string): Promise<object | null> {
    return await leesMeekijk({ toezicht, meekijker }, kijker, eisUuid(id));
  }

  @Portalen('privacy')
  @Query(() => [Meekijkregel], { description: 'Every time somebody looked along, newest first.' })
  async meekijkregels(@Ctx() { toezicht, kijker }: Context): Promise<object[]> {
    return await leesMeekijkregels(toezicht, kijker, 100);
  }
}
