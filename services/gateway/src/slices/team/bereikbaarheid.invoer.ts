import { Field, ID, InputType, Int } from 'type-graphql';

@InputType()
export class BereikbaarheidInstellenInvoer {
  @Field(() => ID) partijId!: string;
  @Field(() => String, { nullable: true }) telefoon?: string;
  @Field(() => String, { nullable: true }) uren?: string;
  @Field(() => String, { nullable: true }) buitenUren?: string;
  @Field(() => Int, { nullable: true }) dagenZonderHulp?: number;
  @Field(() => Int, { nullable: true }) dagenZonderContact?: number;
}
