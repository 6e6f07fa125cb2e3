import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Why an answer did not come. Texts for people are elsewhere: this is what the screens decide on. */
export type Storing = 'sessie-verlopen' | 'andere-aanmelding' | 'bewijs-nodig' | 'niet-bereikbaar' | 'geen-toegang' | 'zoekruimte-op' | 'te-snel' | 'onbekend';

const CODES: Readonly<Record<string, Storing>> = {
  NIET_AANGEMELD: 'sessie-verlopen',
  ANDERE_AANMELDING: 'andere-aanmelding',
  BEWIJS_NODIG: 'bewijs-nodig',
  GEEN_TOEGANG_PORTAAL: 'geen-toegang',
  DATABASE_NIET_BEREIKBAAR: 'niet-bereikbaar',
  DATABASE_TRAAG: 'niet-bereikbaar',
  KLOK_ONGELIJK: 'niet-bereikbaar',
  DATABASE_VOL: 'niet-bereikbaar',
  ONDERDEEL_NIET_BESCHIKBAAR: 'niet-bereikbaar',
  TE_VEEL: 'niet-bereikbaar',
  ZOEKRUIMTE_OP: 'zoekruimte-op',
  TE_SNEL: 'te-snel',
};

const uitStatus = (status: number): Storing => {
  if (status === 401) return 'sessie-verlopen';
  if (status === 403) return 'geen-toegang';
  return status === 429 || status >= 502 ? 'niet-bereikbaar' : 'onbekend';
};

/** Reads the stable code of the gateway, else the HTTP status; a fetch that failed altogether is "niet bereikbaar". */
export const storingUit = (fout: unknown): Storing => {
  if (CombinedGraphQLErrors.is(fout)) {
    const codes = fout.errors.map(({ extensions }) => CODES[String(extensions?.['code'])]);
    return codes.find((code) => code !== undefined) ?? 'onbekend';
  }
  if (ServerError.is(fout)) return CODES[/"code":"([A-Z_]+)"/.exec(fout.bodyText)?.[1] ?? ''] ?? uitStatus(fout.statusCode);
  return fout instanceof TypeError ? 'niet-bereikbaar' : 'onbekend';
};

export const STORINGTEKST: Readonly<Record<Storing, string>> = {
  'sessie-verlopen': 'Uw sessie is verlopen. Meld u opnieuw aan. Wat u typte, blijft bewaard.',
  'andere-aanmelding': 'In deze browser is intussen iemand anders aangemeld. Wat u net deed, is niet bewaard.',
  'bewijs-nodig': 'Bewijs eerst nog een keer wie u bent. Wat u typte, blijft bewaard.',
  'niet-bereikbaar': 'Het systeem is nu niet bereikbaar. Wat u typte, blijft staan. Probeer het opnieuw.',
  'geen-toegang': 'U heeft geen toegang tot dit portaal.',
  'zoekruimte-op': 'U zocht zo vaak naar bekende gezinnen dat zoeken nu uit staat. Later kan het weer. Leg de melding intussen vast als nieuw gezin.',
  'te-snel': 'Er kwamen te veel aanvragen achter elkaar. Wacht een minuut en probeer het opnieuw. Wat u typte, blijft staan.',
  onbekend: 'Er ging iets mis. Wat u typte, blijft staan. Probeer het opnieuw.',
};
