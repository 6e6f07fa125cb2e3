import { Nakijkbevinding } from '@bv/begrippen';
import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class OpvallendNakijkenInvoer {
  @Field(() => ID) sleutel!: string;
  @Field(() => Nakijkbevinding) bevinding!: Nakijkbevinding;
  @Field(() => String) motivering!: string;
}

@InputType()
export class OpvallendDrempelsInstellenInvoer {
  @Field(() => Int) casussen!: number;
  @Field(() => Int) minuten!: number;
  @Field(() => Int) dagenZonderVervolg!: number;
  @Field(() => Int) inzagenZonderVervolg!: number;
  @Field(() => Int) werkVan!: number;
  @Field(() => Int) werkTot!: number;
  @Field(() => Int) inzagenBuitenWerktijd!: number;
}
