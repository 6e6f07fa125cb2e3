import { Afsluitreden, Rechtbeslissing, SoortSamenlevingsvorm, Toetsuitkomst } from '@bv/begrippen';
import { Ctx, Field, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { Portalen } from '../../zicht/portalen.js';
import { leesNotatellingen, type Telling } from '../../zicht/sturing.js';
import { Notastand, vergelijkNota } from './nota-vergelijking.js';

@ObjectType()
export class NotaTelling {
  @Field(() => String) code!: string;
  @Field(() => Int, { nullable: true, description: 'Null when the nota names it without a number: unknown is not zero.' }) aantal!: number | null;
}

@ObjectType()
export class NotaAfsluiting {
  @Field(() => Afsluitreden) reden!: string;
  @Field(() => SoortSamenlevingsvorm, { nullable: true }) soort!: string | null;
  @Field(() => Int) aantal!: number;
}

@ObjectType()
export class NotaRaadswerk {
  @Field(() => Toetsuitkomst) uitkomst!: string;
  @Field(() => Rechtbeslissing, { nullable: true }) beslissing!: string | null;
  @Field(() => String, { nullable: true }) maand!: string | null;
}

registerEnumType(Notastand, { name: 'Notastand', description: 'GELIJK: the same. VERKLAARD: not the same or not to be counted, and it says why. ANDERS: a mistake.' });

@ObjectType({ description: 'A figure of the nota beside the same figure from the records.' })
export class NotaVergelijking {
  @Field(() => String) onderdeel!: string;
  @Field(() => String) wat!: string;
  @Field(() => String) gedrukt!: string;
  @Field(() => String) geteld!: string;
  @Field(() => Notastand) stand!: Notastand;
  @Field(() => String, { nullable: true }) uitleg!: string | null;
}

@ObjectType({ description: 'The figures of the Contourennota, counted again from the records of its 25 families.' })
export class Nota {
  @Field(() => Int) casussen!: number;
  @Field(() => Int) gezinnen!: number;
  @Field(() => Int) huishoudens!: number;
  @Field(() => [NotaTelling]) herkomst!: NotaTelling[];
  @Field(() => Int) afgerond!: number;
  @Field(() => [NotaAfsluiting]) afsluitredenen!: NotaAfsluiting[];
  @Field(() => Int) opschalingVerwacht!: number;
  @Field(() => Int) maatregelenNaOpschaling!: number;
  @Field(() => [NotaRaadswerk]) raadswerk!: NotaRaadswerk[];
  @Field(() => [NotaTelling]) instanties!: NotaTelling[];
  @Field(() => [NotaVergelijking]) vergelijking!: NotaVergelijking[];
}

@Resolver()
export class NotaResolver {
  @Portalen('duo', 'privacy', 'sturing')
  @Query(() => Nota)
  async nota(@Ctx() context: Context): Promise<Nota> {
    const gelezen = await leesNotatellingen(context.sturing);
    const { tellingen, raadswerk } = gelezen;
    const van = (onderdeel: string): Telling[] => tellingen.filter((t) => t.onderdeel === onderdeel);
    const aantal = (onderdeel: string, code: string): number => van(onderdeel).find((t) => t.code === code)?.aantal ?? 0;
    const gezinnen = aantal('SOORT', SoortSamenlevingsvorm.GEZIN);
    const huishoudens = aantal('SOORT', SoortSamenlevingsvorm.HUISHOUDEN);
    return {
      casussen: gezinnen + huishoudens,
      gezinnen,
      huishoudens,
      herkomst: van('HERKOMST'),
      afgerond: aantal('AFGEROND', 'AFGEROND'),
      afsluitredenen: van('AFSLUITREDEN').map((t) => ({ reden: t.code, soort: t.soort, aantal: t.aantal ?? 0 })),
      opschalingVerwacht: aantal('OPSCHALING', 'VERWACHT'),
      maatregelenNaOpschaling: aantal('OPSCHALING', 'MAATREGEL'),
      raadswerk,
      instanties: van('INSTANTIE'),
      vergelijking: vergelijkNota(gelezen).map((regel) => ({ ...regel })),
    };
  }
}
