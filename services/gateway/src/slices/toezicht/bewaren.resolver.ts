import { Bewaartermijnbegin, Dossiersoort, Organisatiesoort, Vernietigingsbesluit, Vernietigingsregeltoestand, Vernietigingstoestand } from '@bv/begrippen';
import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import * as lijst from '../../zicht/bewaarlijst.js';
import type { Context } from '../../zicht/context.js';
import { Portalen } from '../../zicht/portalen.js';
import { DatumScalar, TijdstipScalar } from '../../zicht/scalars.js';

@ObjectType({ description: 'A closed dossier by its number: until when it must be kept, and whether it may go. No family.' })
export class Bewaarregel {
  @Field(() => String) casusnummer!: string;
  @Field(() => DatumScalar) geslotenOp!: string;
  @Field(() => DatumScalar, { nullable: true, description: 'Empty when it is kept for ever, or when a birth date is missing.' }) vernietigenVanaf!: string | null;
  @Field(() => Boolean) altijd!: boolean;
  @Field(() => Boolean, { description: 'The term is over, nothing suspends it, and it is in no proposal yet.' }) mag!: boolean;
  @Field(() => String, { nullable: true }) grond!: string | null;
  @Field(() => ID, { nullable: true }) opschortingId!: string | null;
  @Field(() => String, { nullable: true }) opschortingReden!: string | null;
  @Field(() => DatumScalar, { nullable: true }) opschortingTot!: string | null;
  @Field(() => String, { nullable: true }) opschortingDoor!: string | null;
  @Field(() => ID, { nullable: true }) vernietigingId!: string | null;
}

@ObjectType({ description: 'How long an organisation keeps a kind of record, and from when to when that holds.' })
export class Bewaartermijn {
  @Field(() => ID) id!: string;
  @Field(() => Organisatiesoort) organisatiesoort!: string;
  @Field(() => Dossiersoort) dossiersoort!: string;
  @Field(() => Bewaartermijnbegin) vanaf!: string;
  @Field(() => Int, { nullable: true }) jaren!: number | null;
  @Field(() => String) bron!: string;
  @Field(() => DatumScalar) geldigVan!: string;
  @Field(() => DatumScalar, { nullable: true }) geldigTot!: string | null;
}

@ObjectType()
export class Vernietigingsregel {
  @Field(() => String) casusnummer!: string;
  @Field(() => DatumScalar) vernietigenVanaf!: string;
  @Field(() => String) grond!: string;
  @Field(() => Vernietigingsregeltoestand) toestand!: string;
}

@ObjectType({ description: 'A proposal to destroy dossiers: who proposed it, who reviewed it, what became of it.' })
export class Vernietiging {
  @Field(() => ID) id!: string;
  @Field(() => String) motivering!: string;
  @Field(() => Vernietigingstoestand) toestand!: string;
  @Field(() => String) voorgesteldDoor!: string;
  @Field(() => TijdstipScalar) voorgesteldOp!: Date;
  @Field(() => String, { nullable: true }) beoordeeldDoor!: string | null;
  @Field(() => TijdstipScalar, { nullable: true }) beoordeeldOp!: Date | null;
  @Field(() => String, { nullable: true }) oordeel!: string | null;
  @Field(() => String, { nullable: true }) uitgevoerdDoor!: string | null;
  @Field(() => TijdstipScalar, { nullable: true }) uitgevoerdOp!: Date | null;
  @Field(() => Boolean, { description: 'Proposed by who asks: somebody else must review it.' }) isEigen!: boolean;
  @Field(() => [Vernietigingsregel]) regels!: Vernietigingsregel[];
}

@ObjectType()
export class Vernietigdesoort {
  @Field(() => String) soort!: string;
  @Field(() => Int) aantal!: number;
}

@ObjectType({ description: 'What is left of a destroyed dossier: its number, how much went, why, and who decided. No data.' })
export class Vernietigingsverklaring {
  @Field(() => ID) id!: string;
  @Field(() => String) soort!: string;
  @Field(() => String) casusnummer!: string;
  @Field(() => String) grond!: string;
  @Field(() => DatumScalar, { nullable: true }) vernietigenVanaf!: string | null;
  @Field(() => [Vernietigdesoort]) rijen!: Vernietigdesoort[];
  @Field(() => String) beslotenDoor!: string;
  @Field(() => String) beoordeeldDoor!: string;
  @Field(() => String) uitgevoerdDoor!: string;
  @Field(() => TijdstipScalar) op!: Date;
  @Field(() => String, { description: 'Seals this certificate and the one before it.' }) hash!: string;
}

@ObjectType({ description: 'That somebody of a family asked to destroy their data, and what was decided. Not who, nor why.' })
export class Verwijderverzoek {
  @Field(() => ID) id!: string;
  @Field(() => String) casusnummer!: string;
  @Field(() => DatumScalar) gevraagdOp!: string;
  @Field(() => Vernietigingsbesluit, { nullable: true }) besluit!: string | null;
  @Field(() => TijdstipScalar, { nullable: true }) beslistOp!: Date | null;
  @Field(() => String, { nullable: true }) beslistDoor!: string | null;
  @Field(() => TijdstipScalar, { nullable: true }) uitgevoerdOp!: Date | null;
}

const HOOGSTE = 500;

@Resolver()
export class BewarenResolver {
  @Portalen('privacy')
  @Query(() => [Bewaarregel], { description: 'Dossiers whose term is over or nearly over, by number.' })
  async bewaarlijst(@Ctx() { toezicht, kijker }: Context, @Arg('aantal', () => Int, { defaultValue: 200 }) aantal: number): Promise<lijst.Bewaarregel[]> {
    return await lijst.leesBewaarlijst(toezicht, kijker, Math.max(1, Math.min(aantal, HOOGSTE)));
  }

  @Portalen('privacy')
  @Query(() => [Bewaartermijn])
  async bewaartermijnen(@Ctx() { toezicht, kijker }: Context): Promise<lijst.Bewaartermijn[]> {
    return await lijst.leesBewaartermijnen(toezicht, kijker);
  }

  @Portalen('privacy')
  @Query(() => [Vernietiging])
  async vernietigingen(@Ctx() { toezicht, kijker }: Context): Promise<lijst.Vernietiging[]> {
    return await lijst.leesVernietigingen(toezicht, kijker, 100);
  }

  @Portalen('privacy')
  @Query(() => [Verwijderverzoek], { description: 'Requests of family members to destroy their data, what is still to do first.' })
  async verwijderverzoeken(@Ctx() { toezicht, kijker }: Context): Promise<lijst.Verwijderverzoek[]> {
    return await lijst.leesVerwijderverzoeken(toezicht, kijker);
  }

  @Portalen('privacy')
  @Query(() => [Vernietigingsverklaring])
  async vernietigingsverklaringen(@Ctx() { toezicht, kijker }: Context): Promise<object[]> {
    const rijen = await lijst.leesVernietigingsverklaringen(toezicht, kijker, HOOGSTE);
    return rijen.map((rij) => ({ ...rij, rijen: Object.entries(rij.rijen).map(([soort, aantal]) => ({ soort, aantal })) }));
  }
}
