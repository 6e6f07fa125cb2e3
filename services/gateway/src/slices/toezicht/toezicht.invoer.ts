import { Field, ID, InputType } from 'type-graphql';
import { DatumScalar } from '../../zicht/scalars.js';

@InputType()
export class MeekijkOpenenInvoer {
  @Field(() => String) casusnummer!: string;
  @Field(() => ID) alsId!: string;
  @Field(() => String) portaal!: string;
  @Field(() => String, { nullable: true }) grond?: string | null;
}

@InputType()
export class OpschortingVastleggenInvoer {
  @Field(() => String) casusnummer!: string;
  @Field(() => String) reden!: string;
  @Field(() => DatumScalar, { nullable: true }) tot?: string | null;
}

@InputType()
export class OpschortingOpheffenInvoer {
  @Field(() => ID) id!: string;
}

@InputType()
export class VernietigingVoorstellenInvoer {
  @Field(() => [String]) casusnummers!: string[];
  @Field(() => String) motivering!: string;
}

@InputType()
export class VernietigingBeoordelenInvoer {
  @Field(() => ID) id!: string;
  @Field(() => Boolean) akkoord!: boolean;
  @Field(() => String) oordeel!: string;
}

@InputType()
export class VernietigingUitvoerenInvoer {
  @Field(() => ID) id!: string;
}
