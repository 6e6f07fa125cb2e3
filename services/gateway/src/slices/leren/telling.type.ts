import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'How often teams reflected in a month, and on which day last.' })
export class ReflectieTelling {
  @Field(() => String, { description: 'YYYY-MM' }) maand!: string;
  @Field(() => Int, { nullable: true, description: 'Null when it is under five: a small number points at a team.' }) aantal!: number | null;
  @Field(() => String, { nullable: true }) laatste!: string | null;
}
