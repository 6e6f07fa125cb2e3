import type { AfschermingVeldenFragment, GezinQuery, MijnWerkQuery, OverdrachtbladQuery } from '../../gql/graphql.js';
import { YUSUF } from './toon-portaal.js';

type Casus = NonNullable<GezinQuery['casus']>;
type Afspraak = Casus['afspraken'][number];
type Werk = MijnWerkQuery['mijnWerk'][number];
type Werkcasus = NonNullable<Werk['casus']>;
type Blad = NonNullable<OverdrachtbladQuery['overdracht']>;

const PRIYA = { __typename: 'Partij', id: 'priya', naam: 'Priya Ramdin' } as const;

export const afscherming = (label: AfschermingVeldenFragment['label'], velden: string[]): AfschermingVeldenFragment => ({
  __typename: 'Afscherming', label, velden, reden: `Reden bij ${label}.`, grondslag: 'Jeugdwet art. 7.3.11', beslisser: 'DUO', kanAanvragen: true,
});

export const afspraak = (overig: Partial<Afspraak> = {}): Afspraak => ({
  __typename: 'Veiligheidsafspraak', id: 'afspraak-1', versie: 1, als: 'Roos kwaad wordt', dan: 'belt zij Bas', doorWie: 'Roos', wieKijktMee: 'Bas', van: '2026-08-10', tot: null,
  toestand: 'LOPEND', looptDoor: true, vervolgstap: null, wieHoort: null, evaluatie: null, evaluaties: [], gewijzigdOp: '2026-08-10T10:00:00Z', gewijzigdDoor: PRIYA, afschermingen: [], ...overig,
});

/** Yusuf holds the family of Roos. */
export const gezin = (overig: Partial<Casus> = {}): Casus => ({
  __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00040', naam: 'Gezin Kemper', toestand: 'BIJ_WIJKTEAM', acuut: false,
  afschermingen: [afscherming('RISICO', ['risicos']), afscherming('FEIT', ['verklaringen']), afscherming('INTERPRETATIE', ['verklaringen'])],
  aanspreekpunt: { ...PRIYA, functie: 'gezinswerker', organisatie: { __typename: 'Organisatie', id: 'wss', naam: 'WSS', telefoon: '020 555 0103' }, bereikbaarheid: { __typename: 'Bereikbaarheid', id: 'ber-1', telefoon: '06 5550 0104', uren: 'maandag tot en met donderdag, 8 tot 18 uur', buitenUren: 'bel de crisisdienst' } },
  betrokkenheden: [
    { __typename: 'Betrokkenheid', id: 'b-1', hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'ACTIEF', tot: null, handelingId: 'overdracht-1', partij: { __typename: 'Partij', id: YUSUF.id, naam: YUSUF.naam, bereikbaarheid: null } },
  ],
  gezinsleden: [
    { __typename: 'Gezinslid', id: 'roos', voornamen: 'Roos', achternaam: 'Kemper', geboortedatum: '1993-03-17', leeftijd: 33, rol: 'OUDER', telefoon: '0600000001', email: null, tolkTaal: null, afschermingen: [], adressen: [] },
  ],
  netwerk: [],
  meldingen: [{ __typename: 'Melding', id: 'm-1', kern: 'Moeder slaat zoon van 8.', ontvangenOp: '2026-07-27T08:00:00Z', afschermingen: [] }],
  beoordelingen: [],
  beschermingstafels: [{ __typename: 'Beschermingstafel', id: 'tafel-1', toestand: 'GEPLAND', datum: '2026-12-01', waar: 'Stadsdeelhuis, tien uur' }],
  afspraken: [afspraak()],
  risicos: [{ __typename: 'Risico', id: 'r-1', aspectNaam: 'Sociaal isolement, geen steunend netwerk', toelichting: 'Weinig mensen om zich heen.', betreft: null }],
  verklaringen: [{ __typename: 'Verklaring', id: 'v-1', soort: 'MENING_BETROKKENE', tekst: 'Mama slaat niet meer.', peildatum: '2026-10-25', over: { __typename: 'Gezinslid', id: 'stan', voornamen: 'Stan' } }],
  afsluitingen: [
    { __typename: 'Afsluiting', id: 'a-1', op: '2026-11-20T10:00:00Z', reden: 'OVERGEDRAGEN_WIJKTEAM', toelichting: null, vervolgcontact: 'WIJKTEAM', vervolgcontactNaam: null, teBewaken: 'Of Roos Bas belt.', terugkomenBij: 'Als er weer geslagen wordt.', betreft: null, afschermingen: [] },
  ],
  overdrachten: [{ __typename: 'Overdracht', id: 'overdracht-1', soort: 'NAAR_WIJKTEAM', toestand: 'AFGEROND', naar: { __typename: 'Partij', id: 'nieuw-west', naam: 'Wijkteam Nieuw-West', geldigTot: null, opvolger: null } }],
  afsluitpersonen: [
    { __typename: 'Afsluitpersoon', id: 'ap-1', uitkomst: 'VEILIG_THUIS', toelichting: 'Roos belt Bas zelf.', verteldOp: '2026-11-19', redenNiet: null, terugblik: 'Jullie bleven.', terugblikCijfer: 8, gezinslid: { __typename: 'Gezinslid', id: 'roos', voornamen: 'Roos' }, afschermingen: [] },
  ],
  kijkmomenten: [
    { __typename: 'Kijkmoment', id: 'km-1', versie: 1, gepland: '2026-12-10', werkdagenOver: 8, waarop: 'Slaapt Stan door?', gedaanOp: null, oordeel: null, bevinding: null, gestoptOp: null, gestoptReden: null },
    { __typename: 'Kijkmoment', id: 'km-2', versie: 2, gepland: '2026-11-24', werkdagenOver: -3, waarop: 'Belt Roos Bas?', gedaanOp: '2026-11-24', oordeel: 'GAAT_GOED', bevinding: 'Elke week gebeld.', gestoptOp: null, gestoptReden: null },
  ],
  terugkeren: [],
  ...overig,
});

export const werkcasus = (overig: Partial<Werkcasus> = {}): Werkcasus => ({
  __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00040', naam: 'Gezin Kemper', toestand: 'BIJ_WIJKTEAM', acuut: false, aanspreekpunt: PRIYA,
  afspraken: [{ __typename: 'Veiligheidsafspraak', id: 'afspraak-1', toestand: 'LOPEND', looptDoor: true, tot: null }],
  risicos: [{ __typename: 'Risico', id: 'r-1', aspectNaam: 'Sociaal isolement, geen steunend netwerk' }],
  ...overig,
});

export const werk = (overig: Partial<Werk> = {}): Werk => ({
  __typename: 'Betrokkenheid', id: 'werk-1', casusId: 'casus-1', hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'ACTIEF', van: '2026-11-20T10:00:00Z', termijn: null, werkdagenOver: null, handelingId: 'overdracht-1',
  partij: { __typename: 'Partij', id: YUSUF.id, soort: 'PERSOON', naam: YUSUF.naam }, overdracht: null, casus: werkcasus(), ...overig,
});

/** Offered by Priya to the team of Yusuf. */
export const blad = (overig: Partial<Blad> = {}): Blad => ({
  __typename: 'Overdracht', id: 'overdracht-1', casusId: 'casus-1', versie: 1, soort: 'NAAR_WIJKTEAM', toestand: 'AANGEBODEN', aangebodenOp: '2026-11-20T10:00:00Z', beslistOp: null,
  wieVertelt: 'Priya vertelt het aan Roos.', toelichting: null, grond: 'TOESTEMMING', grondToelichting: 'Roos zei ja op 18 november.', vragen: [], afschermingen: [],
  van: { ...PRIYA, functie: null, organisatie: null },
  casus: {
    __typename: 'Casus', id: 'casus-1', nummer: 'BV-2026-00040', toestand: 'BIJ_DUO',
    betrokkenheden: [{ __typename: 'Betrokkenheid', id: 'b-2', hoedanigheid: 'WIJKTEAM_HOUDER', stand: 'KANDIDAAT', handelingId: 'overdracht-1', termijn: '2026-11-24T22:59:59Z', werkdagenOver: 2, partij: null }],
  },
  stukken: [
    { __typename: 'Stuk', id: 's-3', soort: 'VRAAG', volgnummer: 3, kop: null, tekst: 'Kunt u elke week komen?', peildatum: null },
    { __typename: 'Stuk', id: 's-1', soort: 'GEZINSLID', volgnummer: 1, kop: 'Roos Kemper', tekst: '33 jaar, ouder', peildatum: null },
    { __typename: 'Stuk', id: 's-2', soort: 'AFSPRAAK', volgnummer: 2, kop: 'Als Roos kwaad wordt', tekst: 'Dan belt zij Bas.', peildatum: '2026-08-10' },
  ],
  ...overig,
});
