import { Meldersoort, Terugkoppeldeel, Terugkoppelmoment } from '@bv/begrippen';

export interface Terugkoppelvraag {
  readonly soort: Meldersoort | null;
  /** A professional with a task in the safety of this family. */
  readonly heeftRol: boolean;
  readonly moment: Terugkoppelmoment;
}

export interface Terugkoppelregel {
  readonly mag: boolean;
  /** A sentence: what the worker reads beside a part that cannot go along. */
  readonly reden: string;
}

const { DANK, BEOORDEELD, VERVOLG, NAAR_WIE, VOORWAARDEN, MONITORAFSPRAKEN, AFGEROND, OPNIEUW_MELDEN } = Terugkoppeldeel;
const MAG: Terugkoppelregel = { mag: true, reden: 'Dit mag elke melder weten.' };
const niet = (reden: string): Terugkoppelregel => ({ mag: false, reden });

/**
 * What this melder may hear (Wmo 2015 art. 4.1.1 onder g; domein §3.5): everybody that it was assessed and that they can report again; a
 * professional also whether there is follow-up and who has the family; a professional with a task also the conditions and when Veilig Thuis looks again.
 */
export function terugkoppelregel(deel: Terugkoppeldeel, { soort, heeftRol, moment }: Terugkoppelvraag): Terugkoppelregel {
  if (deel === AFGEROND && moment !== Terugkoppelmoment.AAN_HET_EINDE) return niet('Veilig Thuis is nog niet klaar.');
  if (deel === DANK || deel === BEOORDEELD || deel === AFGEROND || deel === OPNIEUW_MELDEN) return MAG;
  if (soort !== Meldersoort.PROFESSIONAL) return niet('Een omstander hoort niet wat er met het gezin gebeurt.');
  if (deel === VERVOLG || deel === NAAR_WIE) return { mag: true, reden: 'Een professional mag dit weten.' };
  const wat = deel === VOORWAARDEN ? 'de voorwaarden' : 'wanneer Veilig Thuis weer kijkt';
  return heeftRol ? { mag: true, reden: 'Deze professional heeft een taak in de veiligheid.' } : niet(`Alleen een professional met een taak in de veiligheid hoort ${wat}.`);
}

const VOLGORDE: readonly Terugkoppeldeel[] = [DANK, BEOORDEELD, VERVOLG, NAAR_WIE, VOORWAARDEN, MONITORAFSPRAKEN, AFGEROND, OPNIEUW_MELDEN];

/** The parts in the order of a letter. */
export const terugkoppeldelen = VOLGORDE;

/** What of the dossier a melder must not read in the worker's own words. */
export interface Dossiersporen {
  /** Names of informants, of the network, of colleagues: whoever spoke in confidence. */
  readonly namen: readonly string[];
  /** Streets, telephone numbers, addresses. */
  readonly vindplaatsen: readonly string[];
  /** Texts of the dossier: nothing of them goes along word for word. */
  readonly teksten: readonly string[];
}

export interface Spoor {
  /** As it stands in the text. */
  readonly fragment: string;
  readonly reden: string;
}

const PATRONEN: readonly (readonly [RegExp, string])[] = [
  [/\b\d{8,9}\b/g, 'Dit lijkt een burgerservicenummer.'],
  [/\b(?:\+31|0)[\d\s-]{8,13}\d\b/g, 'Dit lijkt een telefoonnummer.'],
  [/\b[1-9]\d{3}\s?[A-Za-z]{2}\b/g, 'Dit lijkt een postcode.'],
  [/\b\d{1,2}[-/]\d{1,2}[-/]\d{4}\b/g, 'Dit lijkt een geboortedatum.'],
];

const WOORDEN_ACHTER_ELKAAR = 5;
const woordenVan = (tekst: string): string[] => tekst.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** The first five words in a row that stand in both; undefined when there are none. */
function gedeeldeReeks(tekst: string, bron: string): string | undefined {
  const reeksen = (woorden: string[]): string[] => woorden.slice(0, Math.max(0, woorden.length - WOORDEN_ACHTER_ELKAAR + 1)).map((_, i) => woorden.slice(i, i + WOORDEN_ACHTER_ELKAAR).join(' '));
  const bekend = new Set(reeksen(woordenVan(bron)));
  return reeksen(woordenVan(tekst)).find((reeks) => bekend.has(reeks));
}

const bevat = (tekst: string, naam: string): boolean => ` ${woordenVan(tekst).join(' ')} `.includes(` ${woordenVan(naam).join(' ')} `);

/** What in the worker's own words may not go to the melder, each with its reason; empty when all may go. */
export function vindSporen(tekst: string, { namen, vindplaatsen, teksten }: Dossiersporen): Spoor[] {
  const patronen = PATRONEN.flatMap(([patroon, reden]): Spoor[] => [...tekst.matchAll(patroon)].map(([fragment]) => ({ fragment, reden })));
  const genoemd = (lijst: readonly string[], reden: string): Spoor[] => lijst.filter((woord) => woordenVan(woord).length > 0 && bevat(tekst, woord)).map((fragment) => ({ fragment, reden }));
  const letterlijk = teksten.flatMap((bron): Spoor[] => {
    const reeks = gedeeldeReeks(tekst, bron);
    return reeks === undefined ? [] : [{ fragment: reeks, reden: 'Dit staat letterlijk in het dossier.' }];
  });
  const alles = [...patronen, ...genoemd(namen, 'Deze persoon sprak in vertrouwen.'), ...genoemd(vindplaatsen, 'Hieraan is te zien waar iemand is.'), ...letterlijk];
  return alles.filter(({ fragment }, plaats) => alles.findIndex((ander) => ander.fragment === fragment) === plaats);
}
