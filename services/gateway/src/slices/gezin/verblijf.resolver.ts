import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, ID, Info, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import type { Uitkomst as Antwoord } from '../../zicht/opdracht.js';
import { Portalen } from '../../zicht/portalen.js';
import { legVast } from '../../zicht/schrijfpad/vastlegging.js';
import { opdracht } from '../opdracht.js';
import { Uitkomst } from '../uitkomst.js';
import { GezagBeeindigenInvoer, GezagVastleggenInvoer, GezinslidKomtErbijInvoer, GezinslidVertrektInvoer, VerblijfBeeindigenInvoer, VerblijfVastleggenInvoer } from './verblijf.invoer.js';
import { GEZAG, gezagBeeindigen, gezinslidKomtErbij, gezinslidVertrekt, verblijfBeeindigen, verblijfVastleggen } from './verblijf.opdrachten.js';

@Resolver()
export class VerblijfResolver {
  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async gezinslidKomtErbij(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => GezinslidKomtErbijInvoer) invoer: GezinslidKomtErbijInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'gezinslidKomtErbij', sleutel, invoer, gezinslidKomtErbij);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async gezinslidVertrekt(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => GezinslidVertrektInvoer) invoer: GezinslidVertrektInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'gezinslidVertrekt', sleutel, invoer, gezinslidVertrekt);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async verblijfVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VerblijfVastleggenInvoer) invoer: VerblijfVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'verblijfVastleggen', sleutel, invoer, verblijfVastleggen);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async verblijfBeeindigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => VerblijfBeeindigenInvoer) invoer: VerblijfBeeindigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'verblijfBeeindigen', sleutel, invoer, verblijfBeeindigen);
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async gezagVastleggen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => GezagVastleggenInvoer) invoer: GezagVastleggenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'gezagVastleggen', sleutel, invoer, legVast(GEZAG));
  }

  @Portalen('duo', 'veilig-thuis')
  @Mutation(() => Uitkomst)
  async gezagBeeindigen(
    @Ctx() context: Context, @Info() info: GraphQLResolveInfo,
    @Arg('invoer', () => GezagBeeindigenInvoer) invoer: GezagBeeindigenInvoer, @Arg('sleutel', () => ID) sleutel: string,
  ): Promise<Antwoord> {
    return await opdracht(context, info, 'gezagBeeindigen', sleutel, invoer, gezagBeeindigen);
  }
}
