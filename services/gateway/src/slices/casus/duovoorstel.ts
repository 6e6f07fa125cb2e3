import type { Organisatiesoort, Specialisme } from '@bv/begrippen';
import type { Context } from '../../zicht/context.js';
import type { Verbinding } from '../../zicht/kijker.js';
import { alsKijker, leesBinnen, type Rij } from '../../zicht/lezen.js';
import type { Selectie } from '../../zicht/selectie.js';
import { velden } from '../../zicht/werk.js';
import { Partij } from '../partij/partij.entity.js';
import { Casus } from './casus.entity.js';
import { weegParen } from './duoparen.js';
import { isDuowerker, type Kandidaat, weegKandidaten } from './duoscore.js';
import type { Duovoorstel } from './duovoorstel.type.js';
import { aantalGezinnen, belastingVan, type Gezinswerk } from './gezinswerk.js';
import { themasIn } from './themas.js';

const BRON = velden({ meldingen: velden('kern') }, { overdrachten: velden('toelichting', { stukken: velden('soort', 'tekst') }) });

interface Bron {
  meldingen: { kern: string | null }[];
  overdrachten: { toelichting: string | null; stukken: { soort: string | null; tekst: string | null }[] }[];
}

const teksten = ({ meldingen, overdrachten }: Bron): (string | null)[] => [
  ...meldingen.map(({ kern }) => kern),
  // Who the people are says nothing of what plays.
  ...overdrachten.flatMap(({ toelichting, stukken }) => [toelichting, ...stukken.filter(({ soort }) => soort !== 'GEZINSLID').map(({ tekst }) => tekst)]),
];

interface Kandidaatrij {
  partij_id: string;
  functie: string | null;
  specialismen: Specialisme[];
  organisatie_id: string | null;
  organisatiesoort: Organisatiesoort | null;
  werk: Gezinswerk[];
  uitgesloten: boolean;
}

async function kandidatenVoor(verbinding: Verbinding, casusId: string): Promise<Kandidaat[]> {
  const rijen = await verbinding.vraag<Kandidaatrij>(`select * from wand.duokandidaten($1)`, [casusId]);
  return rijen.filter(({ functie }) => isDuowerker(functie)).map((rij) => ({
    partijId: rij.partij_id, specialismen: rij.specialismen, organisatieId: rij.organisatie_id, organisatiesoort: rij.organisatiesoort,
    caseload: aantalGezinnen(rij.werk), werk: rij.werk, belasting: belastingVan(rij.werk), uitgesloten: rij.uitgesloten,
  }));
}

/** What plays is read as the teamleider may see it, and logged; of the candidates only counts are known. Empty for who leads no team here. */
export async function stelDuoVoor({ lezer, kijker }: Context, casusId: string, partijvelden: Selectie): Promise<Duovoorstel> {
  return await alsKijker(lezer, kijker, async (verbinding) => {
    const [bron] = await leesBinnen(verbinding, kijker, Casus, BRON, { waar: 't0.id = $1', waarden: [casusId] });
    const kandidaten = await kandidatenVoor(verbinding, casusId);
    if (!bron || kandidaten.length === 0) return { themas: [], paren: [], kandidaten: [], afgevallen: 0 };
    const themas = themasIn(teksten(bron as unknown as Bron));
    const gewogen = weegKandidaten(kandidaten, themas);
    const partijen = await leesBinnen(verbinding, kijker, Partij, new Map([...partijvelden, ['id', velden()]]), { waar: 't0.id = any ($1)', waarden: [gewogen.map(({ partijId }) => partijId)] });
    const opId = new Map<unknown, Rij>(partijen.map((partij) => [partij['id'], partij]));
    return {
      themas,
      paren: weegParen(kandidaten, themas),
      kandidaten: gewogen.map(({ partijId, specialismen, score, redenen, caseload, belasting }) => ({ partij: { ...opId.get(partijId), specialismen }, score, redenen, caseload, belasting })),
      afgevallen: kandidaten.filter(({ uitgesloten }) => uitgesloten).length,
    };
  });
}
