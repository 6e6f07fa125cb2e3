import { terugkoppelregel, terugkoppeltekst, vindSporen } from '@bv/beleid';
import { terugkoppeldeelNaam } from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, type Weigering, Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import type { Invoer } from '../opdracht.js';
import { leesTerugkoppelbron, type Terugkoppelbron } from './feiten.js';
import { Melderterugkoppeling } from './melderterugkoppeling.entity.js';

type Terugkoppeling = Invoer<'melderTerugkoppelen'>;

const MAG_NIET = 'MAG_DE_MELDER_NIET_HOREN';

function bezwaren({ delen, toelichting, moment, heeftRol }: Terugkoppeling, { soort, sporen }: Terugkoppelbron): Weigering[] {
  const verboden = delen.flatMap((deel): Weigering[] => {
    const { mag, reden } = terugkoppelregel(deel, { soort, heeftRol, moment });
    return mag ? [] : [{ code: MAG_NIET, veld: 'delen', tekst: `${terugkoppeldeelNaam[deel]}: ${reden}` }];
  });
  const gevonden = toelichting === null ? [] : vindSporen(toelichting, sporen).map(({ fragment, reden }): Weigering => ({ code: MAG_NIET, veld: 'toelichting', tekst: `Haal “${fragment}” weg. ${reden}` }));
  return [...verboden, ...gevonden];
}

/** The melder's row and no other says who may know of this. Errors: NIET_GEVONDEN, for who may not know the melder too. */
async function eisMelderrecht(werk: Werk, casusId: string, meldingId: string): Promise<string> {
  const [melder] = await werk.vraag<{ categorie: 'MELDER_OPEN' | 'MELDER_ANONIEM' }>(`select categorie from gegevens.melder where casus_id = $1 and melding_id = $2`, [casusId, meldingId]);
  if (!melder) {
    // Ambtshalve nobody reported: said to who assesses, and to nobody else.
    await werk.eisSchrijfrecht(casusId, 'BEOORDELING');
    const [melding] = await werk.vraag(`select 1 from gegevens.melding where casus_id = $1 and id = $2`, [casusId, meldingId]);
    throw melding ? new Weigeringsfout('GEEN_MELDER', 'Bij deze melding hoort geen melder om iets aan te vertellen.') : new Weigeringsfout([NIET_GEVONDEN]);
  }
  await werk.eisSchrijfrecht(casusId, melder.categorie);
  return melder.categorie;
}

/** Records what the melder was told; a letter is made from it. Not on the timeline: everybody reads that. Errors: NIET_GEVONDEN, GEEN_MELDER, NOG_NIET_BEOORDEELD, MAG_DE_MELDER_NIET_HOREN. */
export async function melderTerugkoppelen(werk: Werk, invoer: Terugkoppeling): Promise<Resultaat> {
  const { casusId, meldingId, moment, vorm, heeftRol, delen, toelichting } = invoer;
  const categorie = await eisMelderrecht(werk, casusId, meldingId);
  const [beoordeeld] = await werk.vraag(`select 1 from gegevens.melding where id = $1 and toestand = 'BEOORDEELD'`, [meldingId]);
  if (!beoordeeld) throw new Weigeringsfout('NOG_NIET_BEOORDEELD', 'De melder hoort iets als de veiligheidsbeoordeling vaststaat.');
  const bron = await leesTerugkoppelbron(werk, casusId, meldingId);
  const gevonden = bezwaren(invoer, bron);
  if (gevonden.length > 0) throw new Weigeringsfout(gevonden);
  const id = await werk.voegToe(Melderterugkoppeling, {
    casusId, meldingId, moment, vorm, heeftRol, delen, categorie, tekst: terugkoppeltekst(delen, bron.feiten, toelichting), op: werk.nu.toISOString(), doorId: werk.kijker.persoonId,
  });
  return { id, casusId, versie: 1 };
}
