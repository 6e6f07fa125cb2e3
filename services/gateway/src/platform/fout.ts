/** Every code that may leave the server, with its HTTP status and the text a person reads. */
const CODES = {
  NIET_AANGEMELD: [401, 'U bent niet (meer) aangemeld. Meld u opnieuw aan.'],
  ANDERE_AANMELDING: [401, 'In deze browser is intussen iemand anders aangemeld. Wat u net deed, is niet bewaard.'],
  GEEN_TOEGANG_PORTAAL: [403, 'U hebt geen toegang tot dit portaal.'],
  SESSIE_OP_SLOT: [403, 'Dit kan niet zolang het scherm bij een ander ligt. Geef eerst de code.'],
  BEWIJS_NODIG: [403, 'Bewijs eerst nog een keer wie u bent. Wat u typte, blijft bewaard.'],
  CODE_ONJUIST: [403, 'Deze code klopt niet.'],
  HERKOMST_GEWEIGERD: [403, 'Deze aanvraag komt van een andere website en is geweigerd.'],
  ONBEKENDE_OPERATIE: [400, 'Deze vraag is niet bekend bij de server. Ververs de pagina.'],
  ONGELDIGE_INVOER: [400, 'De aanvraag klopt niet.'],
  NIET_GEVONDEN: [404, 'Deze pagina bestaat niet.'],
  METHODE_NIET_TOEGESTAAN: [405, 'Deze manier van aanvragen kan hier niet.'],
  TE_GROOT: [413, 'De aanvraag is te groot.'],
  SOORT_NIET_ONDERSTEUND: [415, 'Alleen application/json (UTF-8) kan hier.'],
  TE_VEEL: [429, 'Er staan al te veel vensters open. Sluit er een en probeer het opnieuw.'],
  TE_SNEL: [429, 'Er kwamen te veel aanvragen achter elkaar. Wacht een minuut. Wat u typte is niet weg.'],
  ZOEKRUIMTE_OP: [429, 'U zocht zo vaak naar bekende gezinnen dat zoeken nu uit staat.'],
  INTERNE_FOUT: [500, 'Er ging iets mis.'],
  DATABASE_NIET_BEREIKBAAR: [
    503,
    'De gegevens zijn even niet bereikbaar. Probeer het over een minuut opnieuw. Wat u typte is niet weg.',
  ],
  DATABASE_TRAAG: [503, 'Dit duurde te lang en is gestopt; er is niets veranderd. Probeer het over een minuut opnieuw. Wat u typte is niet weg.'],
  DATABASE_VOL: [503, 'Er kan nu niets bewaard worden: de opslag is vol. Er is niets veranderd. Waarschuw uw beheerder en probeer het later opnieuw. Wat u typte is niet weg.'],
  KLOK_ONGELIJK: [503, 'De klok van de server staat verkeerd. Daarom kan nu niets gelezen of bewaard worden. Waarschuw uw beheerder. Wat u typte is niet weg.'],
  ONDERDEEL_NIET_BESCHIKBAAR: [503, 'Dit onderdeel is even niet beschikbaar. Probeer het over een minuut opnieuw.'],
} as const satisfies Record<string, readonly [number, string]>;

export type Foutcode = keyof typeof CODES;

/** Goes with each 503: a program that asks by itself waits so many seconds. */
export const OPNIEUW_NA = { 'Retry-After': '15' } as const;

export const isFoutcode = (code: unknown): code is Foutcode => typeof code === 'string' && Object.hasOwn(CODES, code);

export const statusVan = (code: Foutcode): number => CODES[code][0];

export const tekstVan = (code: Foutcode): string => CODES[code][1];

/** The one message for what nobody foresaw: a number to report, never what happened. */
export const internTekst = (verzoekId: string): string => `Er ging iets mis. Meld dit nummer: ${verzoekId}.`;

/** A refusal that may be told to the client as it stands. */
export class Aanvraagfout extends Error {
  override readonly name = 'Aanvraagfout';
  readonly status: number;

  constructor(
    readonly code: Foutcode,
    tekst: string = tekstVan(code),
  ) {
    super(tekst);
    this.status = statusVan(code);
  }
}

export interface Foutlichaam {
  readonly errors: readonly [{ readonly message: string; readonly extensions: { readonly code: Foutcode } }];
}

/** The one JSON shape of every error, on every address. */
export const foutlichaam = (code: Foutcode, message: string = tekstVan(code)): Foutlichaam => ({ errors: [{ message, extensions: { code } }] });
