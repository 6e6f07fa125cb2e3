import { Gevaarsoort, Noodbevinding } from '@bv/begrippen';
import { Field, ID, InputType } from 'type-graphql';

@InputType()
export class NoodtoegangNemenInvoer {
  @Field(() => String) casusnummer!: string;
  @Field(() => Gevaarsoort) gevaar!: Gevaarsoort;
  @Field(() => String) reden!: string;
}

@InputType()
export class NoodtoegangBeeindigenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class NoodtoegangBeoordelenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Noodbevinding) bevinding!: Noodbevinding;
  @Field(() => String) motivering!: string;
}
