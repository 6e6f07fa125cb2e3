import { Doel } from '@bv/begrippen';
import { Hoedanigheid } from '@bv/beleid';
import { Field, Int, ObjectType } from 'type-graphql';
import { DatumScalar, TijdstipScalar } from '../../zicht/scalars.js';

@ObjectType({ description: 'What one person did on one day with this dossier, as the family may know it: kinds of data in words, no content, nothing of silent labels.' })
export class Kijkregel {
  @Field(() => DatumScalar) dag!: string;
  @Field(() => String, { nullable: true }) naam!: string | null;
  @Field(() => String, { nullable: true }) functie!: string | null;
  @Field(() => String, { nullable: true }) organisatie!: string | null;
  @Field(() => [Hoedanigheid]) hoedanigheden!: string[];
  @Field(() => Doel) doel!: string;
  @Field(() => String, { description: 'R read, U wrote, E gave out.' }) actie!: string;
  @Field(() => [String]) wat!: string[];
  @Field(() => Int) keren!: number;
  @Field(() => TijdstipScalar) eerst!: Date;
  @Field(() => TijdstipScalar) laatst!: Date;
  @Field(() => Boolean) isNoodtoegang!: boolean;
}
