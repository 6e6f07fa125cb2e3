import { ACHTERNAMEN, GEEN_NAAM, NAAM_EN_WOORD, VOORNAMEN } from './namenlijst.js';

export interface Bereik {
  readonly begin: number;
  readonly einde: number;
}

interface Woord extends Bereik {
  readonly tekst: string;
  readonly plat: string;
  readonly heeftHoofdletter: boolean;
  readonly begintZin: boolean;
}

const WOORD = /\p{L}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*/gu;
const INITIALEN = /(?<![\p{L}.])(?:\p{Lu}\.){1,4}(?=\s?(?:(?:van|von|de|den|der|ten|ter|te|el|al|’t|'t)\s+){0,3}\p{Lu}\p{Ll})/gu;
const VOORVOEGSEL = new Set(['van', 'von', 'de', 'den', 'der', 'des', 'het', 't', 'te', 'ten', 'ter', 'vd', 'el', 'al', 'ait', 'ben', 'bin', 'la', 'le', 'da', 'di', 'dos', 'du']);
const AANSPREKING = new Set(['meneer', 'mevrouw', 'mevr', 'mw', 'dhr', 'familie', 'gezin', 'juf', 'meester', 'dokter', 'dr', 'tante', 'oom', 'heet', 'genaamd']);
// How a sentence begins that goes on with a name: "Toen Fatima belde".
const ZINSOPENING = new Set([
  'de', 'het', 'een', 'wat', 'wie', 'waar', 'hoe', 'als', 'dan', 'toen', 'nu', 'ook', 'maar', 'en', 'of', 'zijn', 'haar', 'hun', 'mijn', 'onze', 'in', 'op', 'bij', 'met', 'van', 'voor', 'na', 'om', 'door', 'over',
  'hij', 'zij', 'ze', 'wij', 'we', 'er', 'dit', 'dat', 'die', 'deze', 'is', 'heeft', 'kan', 'mag', 'moet', 'wil', 'gisteren', 'vandaag', 'volgens', 'sinds', 'omdat', 'want', 'daarna', 'later', 'soms', 'vaak',
]);
// What ends a sentence, with the quote, dash or bullet that may stand before the next.
const ZINSBEGIN = /(?:^|[.!?:;…][)"'’”]*\s+|\n)[\s\-–•*"'“‘„(]*$/u;
const LANGSTE_AFKORTING = 5;

const plat = (tekst: string): string => tekst.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isHoofdletter = (teken: string | undefined): boolean => teken !== undefined && teken !== teken.toLowerCase();

function woordenIn(tekst: string, initialen: readonly Bereik[]): Woord[] {
  return [...tekst.matchAll(WOORD)].map(({ 0: woord, index: begin }) => {
    const ervoor = tekst.slice(Math.max(0, begin - 12), begin);
    const naInitialen = initialen.some(({ einde }) => einde <= begin && tekst.slice(einde, begin).trim() === '');
    return {
      tekst: woord, plat: plat(woord), begin, einde: begin + woord.length,
      heeftHoofdletter: isHoofdletter(woord[0]),
      begintZin: !naInitialen && (begin === 0 || ZINSBEGIN.test(begin > 12 ? `x${ervoor}` : ervoor)),
    };
  });
}

// "ADHD" and "GGZ" are no names; one letter is how a text leaves a name out.
const isAfkorting = ({ tekst }: Woord): boolean => tekst.length === 1 || (tekst === tekst.toUpperCase() && tekst.length <= LANGSTE_AFKORTING);

const delen = (woord: string): string[] => woord.split(/[-'’]/);

// "Nederlandse" and "Nederlands" stand in the list; "Turkse’" and "Amsterdamse" follow from it.
const isGeenNaam = ({ plat: woord }: Woord): boolean => [woord, woord.replace(/se?$/, '')].some((vorm) => GEEN_NAAM.has(vorm)) || delen(woord).every((deel) => GEEN_NAAM.has(deel));

/** Whether this word by itself is a name, whatever stands beside it. */
function isNaam(woord: Woord, vorige: Woord | undefined, schreeuwt: boolean): boolean {
  const staatErin = VOORNAMEN.has(woord.plat) || ACHTERNAMEN.has(woord.plat) || (woord.plat.includes('-') && delen(woord.plat).some((deel) => VOORNAMEN.has(deel)));
  if (NAAM_EN_WOORD.has(woord.plat)) return woord.heeftHoofdletter && !woord.begintZin && !schreeuwt;
  if (staatErin) return true;
  if (!woord.heeftHoofdletter || schreeuwt || isAfkorting(woord) || isGeenNaam(woord)) return false;
  return !woord.begintZin || (vorige !== undefined && AANSPREKING.has(vorige.plat));
}

/** A capital or a name at this place carries a name on: "Truus van den Berg", "de heer Ten Brink". */
const gaatVerder = (woord: Woord, schreeuwt: boolean): boolean => woord.heeftHoofdletter && !schreeuwt && !isAfkorting(woord) && !isGeenNaam(woord);

/** Only spaces (and a hyphen of a double name) between two words of one name. */
const sluitAan = (tekst: string, een: Bereik, twee: Bereik): boolean => /^[ \t]*-?[ \t]*$/.test(tekst.slice(een.einde, twee.begin));

/** With its prefixes and what follows: one name is one find. */
function breidUit(tekst: string, woorden: readonly Woord[], plaats: number, schreeuwt: boolean): { bereik: Bereik; verder: number } {
  const eerste = woorden[plaats] as Woord;
  let begin = eerste.begin;
  let laatste = eerste;
  for (let terug = plaats - 1; terug >= 0; terug -= 1) {
    const woord = woorden[terug] as Woord;
    if (!VOORVOEGSEL.has(woord.plat) || !sluitAan(tekst, woord, { begin, einde: begin })) break;
    // "de Sem die ik ken" keeps its article; "van der Berg" is one name.
    if (woord.plat === 'de' || woord.plat === 'het') { if (!ACHTERNAMEN.has(eerste.plat) && VOORNAMEN.has(eerste.plat)) break; }
    begin = woord.begin;
  }
  let verder = plaats + 1;
  let vooruit = verder;
  while (vooruit < woorden.length) {
    const woord = woorden[vooruit] as Woord;
    if (!sluitAan(tekst, woorden[vooruit - 1] as Woord, woord)) break;
    if (VOORVOEGSEL.has(woord.plat)) { vooruit += 1; continue; }
    if (!gaatVerder(woord, schreeuwt) && !ACHTERNAMEN.has(woord.plat)) break;
    laatste = woord;
    vooruit += 1;
    verder = vooruit;
  }
  return { bereik: { begin, einde: laatste.einde }, verder };
}

/** Where a person seems to be named. Points at too much rather than too little: who writes says what is no name. */
export function vindNamen(tekst: string): Bereik[] {
  const letters = tekst.replace(/[^\p{L}]/gu, '');
  const schreeuwt = letters.length > 12 && letters.replace(/\p{Ll}/gu, '').length > letters.length * 0.7;
  const initialen = [...tekst.matchAll(INITIALEN)].map(({ 0: deel, index }) => ({ begin: index, einde: index + deel.length }));
  const woorden = woordenIn(tekst, initialen);
  const gevonden: Bereik[] = [];
  for (let plaats = 0; plaats < woorden.length; ) {
    const woord = woorden[plaats] as Woord;
    // "Truus van den Berg zegt": at the start of a sentence a capital says nothing, what follows it does.
    const kanBeginnen = woord.begintZin && !ZINSOPENING.has(woord.plat) && !AANSPREKING.has(woord.plat) && gaatVerder(woord, schreeuwt);
    const volgt = kanBeginnen && breidUit(tekst, woorden, plaats, schreeuwt).verder > plaats + 1;
    if (!volgt && !isNaam(woord, woorden[plaats - 1], schreeuwt)) {
      plaats += 1;
      continue;
    }
    const { bereik, verder } = breidUit(tekst, woorden, plaats, schreeuwt);
    const ervoor = initialen.find(({ einde }) => einde <= bereik.begin && tekst.slice(einde, bereik.begin).trim() === '');
    gevonden.push({ begin: ervoor?.begin ?? bereik.begin, einde: bereik.einde });
    plaats = verder;
  }
  return gevonden;
}
