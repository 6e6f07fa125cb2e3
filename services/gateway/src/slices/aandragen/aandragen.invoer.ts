import { Field, ID, InputType, Int } from 'type-graphql';
import { GezinslidInvoer } from '../gezinslid.invoer.js';

@InputType({ description: 'A fact from the request that the Raad got, with its source and its day.' })
export class AangedragenFeitInvoer {
  @Field(() => String) tekst!: string;
  @Field(() => String) bron!: string;
  @Field(() => String) peildatum!: string;
}

@InputType({ description: 'A family that the Raad was asked to look at, and offers to Blijvend Veilig.' })
export class GezinAandragenInvoer {
  @Field(() => String, { nullable: true }) gezinsnaam?: string;
  @Field(() => String, { nullable: true }) gebied?: string;
  @Field(() => [GezinslidInvoer]) gezinsleden!: GezinslidInvoer[];
  @Field(() => [AangedragenFeitInvoer], { nullable: true }) feiten?: AangedragenFeitInvoer[];
}

@InputType({ description: 'The Raad goes on with this family itself.' })
export class AandragenStoppenInvoer {
  @Field(() => ID) casusId!: string;
  @Field(() => Int) versie!: number;
}
