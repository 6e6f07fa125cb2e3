import { antwoordbezwaren, type Instrumentantwoord, type Instrumentvraag, instrumentvragen, vreemdeAntwoorden } from '@bv/begrippen';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { VANDAAG } from '../../zicht/dag.js';

const VEROUDERD = 'Deze vragen kent Veilig Thuis niet. Laad de pagina opnieuw: wat u invulde, blijft als concept staan.';

/** The questions of this version. Errors: INSTRUMENT_ONBEKEND, also for a version that does not hold yet. */
async function haalVragen(werk: Werk, versie: number): Promise<Instrumentvraag[]> {
  const [rij] = await werk.vraag<{ vragen: string }>(`select vragen from algemeen.beoordelingsinstrument where versie = $1 and geldig_van <= ${VANDAAG}`, [versie]);
  if (!rij) throw new Weigeringsfout('INSTRUMENT_ONBEKEND', VEROUDERD, 'instrumentVersie');
  return instrumentvragen.parse(JSON.parse(rij.vragen));
}

/** Every question of the version answered, and nothing else. Errors: INSTRUMENT_ONBEKEND, ANTWOORD_ONTBREEKT at each question. */
export async function eisAntwoorden(werk: Werk, versie: number, antwoorden: readonly Instrumentantwoord[]): Promise<void> {
  const vragen = await haalVragen(werk, versie);
  if (vreemdeAntwoorden(vragen, antwoorden)) throw new Weigeringsfout('INSTRUMENT_ONBEKEND', VEROUDERD, 'antwoorden');
  const plaatsVan = (code: string): number => {
    const gegeven = antwoorden.findIndex(({ vraag }) => vraag === code);
    return gegeven >= 0 ? gegeven : vragen.findIndex((vraag) => vraag.code === code);
  };
  const bezwaren = antwoordbezwaren(vragen, antwoorden);
  if (bezwaren.length > 0) throw new Weigeringsfout(bezwaren.map(({ vraag, veld, tekst }) => ({ code: 'ANTWOORD_ONTBREEKT', veld: `antwoorden.${String(plaatsVan(vraag))}.${veld}`, tekst })));
}
