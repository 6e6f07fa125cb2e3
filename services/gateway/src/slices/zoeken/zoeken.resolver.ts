import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { BEGIN, EINDE, zoekInDossier } from '../../zicht/dossierzoek.js';
import { Portalen } from '../../zicht/portalen.js';
import { type Zoekdeel, Zoektreffer } from './zoeken.type.js';

const HOOGSTE_AANTAL = 100;

/** Cut where the database put its marks: text stays text, and a screen needs no markup out of a dossier. */
const inDelen = (fragment: string): Zoekdeel[] =>
  fragment.split(BEGIN).flatMap((stuk, nummer) => {
    if (nummer === 0) return stuk === '' ? [] : [{ tekst: stuk, gevonden: false }];
    const [raak = '', rest = ''] = stuk.split(EINDE);
    return [{ tekst: raak, gevonden: true }, ...(rest === '' ? [] : [{ tekst: rest, gevonden: false }])];
  });

@Resolver()
export class ZoekenResolver {
  @Portalen('duo')
  @Query(() => [Zoektreffer], { description: 'Words in one dossier, over what this person may see of it; plural, beginnings of words and names too. Logged as a search.' })
  async zoekInDossier(
    @Ctx() { lezer, kijker }: Context,
    @Arg('casusId', () => ID) casusId: string,
    @Arg('zoek', () => String) zoek: string,
    @Arg('aantal', () => Int, { defaultValue: 50 }) aantal: number,
  ): Promise<Zoektreffer[]> {
    const treffers = await zoekInDossier(lezer, kijker, casusId, zoek, Math.max(1, Math.min(aantal, HOOGSTE_AANTAL)));
    return treffers.map((treffer) => ({ ...treffer, fragment: inDelen(treffer.fragment) }));
  }
}
