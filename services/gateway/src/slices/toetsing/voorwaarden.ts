import { Criterium, vindTeVermijdenWoorden, type Verklaringsoort } from '@bv/begrippen';
import type { Punt } from './gereedheid.js';

export interface Gewogen {
  readonly verklaringen: readonly { readonly id: string; readonly soort: Verklaringsoort; readonly tekst: string | null; readonly bronsoort: string | null; readonly bron: string | null; readonly oordelen: readonly unknown[]; readonly wachtOpInformant: boolean }[];
  readonly situaties: readonly { readonly titel: string | null; readonly wieDoetWatBijWie: string | null; readonly frequentie: string | null; readonly gevolg: string | null }[];
  readonly leden: readonly { readonly id: string; readonly naam: string | null; readonly moetGehoord: boolean }[];
  /** Who said something themselves: about a statement, in an addition, or by an opinion of their own. */
  readonly gehoord: ReadonlySet<string>;
  readonly risicos: number;
  readonly krachten: number;
}

export interface Gereedheidsvoorwaarde {
  readonly criterium: Criterium;
  readonly voldaan: boolean;
  /** What is missing; empty when it is met. */
  readonly punten: readonly Punt[];
}

/** Words of who guesses: fine in an interpretation, out of place in a fact (domein §4.3, third condition). */
const GISSEN = /(?<!\p{L})(?:lijkt|lijken|leek|leken|vermoed\p{L}*|waarschijnlijk\p{L}*|misschien|mogelijk|wellicht|denkelijk|zou kunnen|het idee dat|de indruk dat)(?!\p{L})/iu;

const kort = (tekst: string | null): string => (tekst && tekst.length > 70 ? `${tekst.slice(0, 67)}…` : (tekst ?? 'dit feit'));
const punt = (code: string, tekst: string, verklaringId: string | null = null): Punt => ({ code, voldaan: false, tekst, verklaringId });

const GEBREKEN: Readonly<Record<Criterium, (dossier: Gewogen) => Punt[]>> = {
  FEIT_EN_MENING_GESCHEIDEN: ({ verklaringen }) =>
    verklaringen.filter(({ soort, tekst }) => soort === 'FEIT' && GISSEN.test(tekst ?? '')).map(({ id, tekst }) => punt('FEIT_GIST', `Dit staat bij de feiten, maar klinkt als een uitleg: “${kort(tekst)}”`, id)),
  HOOR_EN_WEDERHOOR: ({ leden, gehoord }) =>
    leden.filter(({ id, moetGehoord }) => moetGehoord && !gehoord.has(id)).map(({ naam }) => punt('WOORD_ONTBREEKT', `Van ${naam ?? 'een gezinslid'} staan er nog geen eigen woorden in het dossier`)),
  CONCREET_BESCHREVEN: ({ situaties, verklaringen }) => [
    ...situaties.filter((s) => !s.wieDoetWatBijWie || !s.frequentie || !s.gevolg).map(({ titel }) => punt('SITUATIE_ONAF', `Bij “${kort(titel)}” staat nog niet wie wat doet, hoe vaak en met welk gevolg`)),
    ...situaties.filter((s) => vindTeVermijdenWoorden([s.titel, s.wieDoetWatBijWie, s.gevolg].join(' ')).length > 0).map(({ titel }) => punt('SITUATIE_WOORD', `“${kort(titel)}” noemt een etiket; beschrijf wat er gebeurde`)),
    ...verklaringen.filter(({ soort, tekst }) => soort === 'FEIT' && vindTeVermijdenWoorden(tekst ?? '').length > 0).map(({ id, tekst }) => punt('FEIT_WOORD', `Dit feit noemt een etiket; beschrijf wat er gebeurde: “${kort(tekst)}”`, id)),
  ],
  ACCORDERING_EXPLICIET: ({ verklaringen }) =>
    verklaringen.filter(({ soort, oordelen }) => soort === 'FEIT' && oordelen.length === 0).map(({ id, tekst }) => punt('NIET_GEACCORDEERD', `Nog niemand van het gezin zei of dit klopt: “${kort(tekst)}”`, id)),
  WEGING_NAVOLGBAAR: ({ risicos, krachten }) => [
    ...(risicos > 0 ? [] : [punt('RISICO_ONTBREEKT', 'Er staan nog geen zorgen die het gezin belemmeren')]),
    ...(krachten > 0 ? [] : [punt('KRACHT_ONTBREEKT', 'Er staat nog niet wat het gezin beschermt')]),
  ],
  RAPPORTEN_VOLLEDIG: ({ verklaringen }) => [
    ...verklaringen.filter((v) => v.bronsoort === 'DOCUMENT' && !v.bron).map(({ id, tekst }) => punt('STUK_ONTBREEKT', `Welk stuk is de bron? “${kort(tekst)}”`, id)),
    ...verklaringen.filter((v) => v.wachtOpInformant).map(({ id, tekst }) => punt('INFORMANT', `De informant zei nog niet of deze tekst gebruikt mag worden: “${kort(tekst)}”`, id)),
  ],
};

/** The six conditions of a report of the Raad (domein §4.3), as far as the dossier itself can tell; the reviewer judges them anew. What is missing is named and holds nobody up. */
export const weegVoorwaarden = (dossier: Gewogen): Gereedheidsvoorwaarde[] =>
  Object.values(Criterium).map((criterium) => {
    const punten = GEBREKEN[criterium](dossier);
    return { criterium, voldaan: punten.length === 0, punten };
  });

export const TWAALF = 12;
