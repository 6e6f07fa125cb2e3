import { inzagewoorden } from '@bv/beleid';
import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql';
import type { Context } from '../../zicht/context.js';
import { Portalen } from '../../zicht/portalen.js';
import { DatumScalar } from '../../zicht/scalars.js';
import { eisUuid } from '../../zicht/uuid.js';
import { type Kijkdag, leesWieKeek } from '../../zicht/wie-keek.js';
import { geefDossieruitdraai } from './dossieruitdraai.js';
import { Document } from '../document.type.js';
import { Kijkregel } from './inzage.type.js';
import { geefWieKeek } from './wie-keek-uitdraai.js';

const MEESTE_REGELS = 500;

const alsRegel = ({ getoond, ...rest }: Kijkdag): Kijkregel => ({ ...rest, wat: inzagewoorden(getoond), isNoodtoegang: rest.hoedanigheden.includes('NOODTOEGANG') });

@Resolver()
export class InzienResolver {
  @Portalen('veilig-thuis', 'duo', 'wijkteam')
  @Query(() => [Kijkregel], { description: 'Who looked in this dossier, for the family. Newest first, at most `aantal` lines. Reading this is logged too.' })
  async wieKeek(
    @Ctx() context: Context,
    @Arg('casusId', () => ID) casusId: string,
    @Arg('van', () => DatumScalar, { nullable: true }) van?: string,
    @Arg('tot', () => DatumScalar, { nullable: true }) tot?: string,
    @Arg('aantal', () => Int, { defaultValue: 100 }) aantal?: number,
  ): Promise<Kijkregel[]> {
    const periode = { casusId: eisUuid(casusId), van: van ?? null, tot: tot ?? null };
    const gelezen = await leesWieKeek(context.lezer, context.kijker, periode, Math.max(1, Math.min(aantal ?? 100, MEESTE_REGELS)));
    return (gelezen?.dagen ?? []).map(alsRegel);
  }

  @Portalen('veilig-thuis', 'duo', 'wijkteam')
  @Query(() => Document, { nullable: true, description: 'The same as a PDF, over /document only.' })
  async wieKeekUitdraai(
    @Ctx() context: Context,
    @Arg('casusId', () => ID) casusId: string,
    @Arg('van', () => DatumScalar, { nullable: true }) van?: string,
    @Arg('tot', () => DatumScalar, { nullable: true }) tot?: string,
  ): Promise<Document | null> {
    return await geefWieKeek(context, { casusId: eisUuid(casusId), van: van ?? null, tot: tot ?? null });
  }

  @Portalen('veilig-thuis', 'duo', 'wijkteam')
  @Query(() => Document, { nullable: true, description: 'The dossier for a family member, as it was checked, as a PDF over /document only.' })
  async dossieruitdraai(@Ctx() context: Context, @Arg('verzoekId', () => ID) verzoekId: string): Promise<Document | null> {
    return await geefDossieruitdraai(context, eisUuid(verzoekId));
  }
}
