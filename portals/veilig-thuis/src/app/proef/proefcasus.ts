import type { AfschermingVeldenFragment, CasusbladQuery, WerkvoorraadQuery } from '../../gql/graphql.js';
import { RENSKE } from './toon-portaal.js';

type Casus = NonNullable<CasusbladQuery['casus']>;
type Werk = WerkvoorraadQuery['werkvoorraad'][number];

export const afscherming = (label: AfschermingVeldenFragment['label'], velden: string[], reden: string): AfschermingVeldenFragment => ({
  __typename: 'Afscherming',
  label,
  velden,
  reden,
  grondslag: 'AVG art. 5',
  beslisser: 'DUO',
  kanAanvragen: true,
});

export const betrokken = (overig: Partial<Casus['betrokkenheden'][number]> = {}): Casus['betrokkenheden'][number] => ({
  __typename: 'Betrokkenheid',
  id: `betrokken-${overig.hoedanigheid ?? 'vt'}`,
  hoedanigheid: 'VT_BEHANDELAAR',
  stand: 'ACTIEF',
  van: '2026-11-20T09:00:00Z',
  tot: null,
  termijn: '2026-11-27T22:59:59Z',
  werkdagenOver: 5,
  partij: { __typename: 'Partij', id: RENSKE.id, naam: RENSKE.naam, functie: null, organisatie: null },
  ...overig,
});

export const melding = (overig: Partial<Casus['meldingen'][number]> = {}): Casus['meldingen'][number] => ({
  __typename: 'Melding',
  id: 'melding-1',
  nummer: 'M-2026-00412',
  soort: 'MELDING',
  toestand: 'IN_BEOORDELING',
  ontvangenOp: '2026-11-20T09:00:00Z',
  termijn: '2026-11-27T22:59:59Z',
  urgentie: 'SPOED',
  kern: 'Vader slaat zoon van 8',
  tekstIntern: 'De buurvrouw hoorde het door de muur.',
  tekstVoorGezin: 'Er zijn zorgen over Sem.',
  directeVeiligheid: 'ONVEILIG',
  directeVeiligheidToelichting: null,
  afschermingen: [],
  gebeurtenissen: [
    { __typename: 'Voorval', id: 'voorval-1', wie: 'Vader', wat: 'Sloeg Sem op zijn arm.', bijWie: 'Sem', wanneer: null, hoeVaak: 'elke week', gevolg: null },
  ],
  melder: {
    __typename: 'Melder',
    id: 'melder-1',
    soort: 'OMSTANDER',
    naam: 'Truus Verhoeven',
    functie: null,
    organisatie: null,
    telefoon: '06 1234 5678',
    relatieTotGezin: 'buurvrouw',
    anonimiteitToegezegd: true,
    anonimiteitsgrond: 'GEEN_TOESTEMMING_OMSTANDER',
  },
  melderterugkoppelingen: [],
  ...overig,
});

export const overdracht = (overig: Partial<Casus['overdrachten'][number]> = {}): Casus['overdrachten'][number] => ({
  __typename: 'Overdracht',
  id: 'overdracht-1',
  versie: 1,
  soort: 'NAAR_BLIJVEND_VEILIG',
  toestand: 'AANGEBODEN',
  aangebodenOp: '2026-11-21T09:00:00Z',
  beslistOp: null,
  wieVertelt: 'Renske belt moeder',
  toelichting: null,
  reden: null,
  van: { __typename: 'Partij', id: RENSKE.id, naam: RENSKE.naam },
  naar: { __typename: 'Partij', id: 'west', naam: 'Team West' },
  naarOrganisatie: null,
  antwoordVan: null,
  antwoordOp: null,
  afschermingen: [],
  stukken: [],
  ...overig,
});

export const beoordeling = (overig: Partial<Casus['beoordelingen'][number]> = {}): Casus['beoordelingen'][number] => ({
  __typename: 'Veiligheidsbeoordeling',
  id: 'beoordeling-1',
  versie: 1,
  toestand: 'VASTGESTELD',
  instrumentVersie: 1,
  opgesteldOp: '2026-11-21T08:00:00Z',
  terugstuurreden: null,
  collega: null,
  bevestigdDoor: null,
  antwoorden: [],
  directVeilig: false,
  besluit: 'OVERDRACHT_BLIJVEND_VEILIG',
  reden: 'Elke week geslagen.',
  vastgesteldOp: '2026-11-21T08:00:00Z',
  melding: { __typename: 'Melding', id: 'melding-1', nummer: 'M-2026-00412' },
  door: { __typename: 'Partij', id: RENSKE.id, naam: RENSKE.naam },
  afschermingen: [],
  ...overig,
});

/** Renske treats the melding about Sem. */
export const proefcasus = (overig: Partial<Casus> = {}): Casus => ({
  __typename: 'Casus',
  id: 'casus-1',
  versie: 1,
  nummer: 'BV-2026-00142',
  naam: 'Gezin Vos',
  toestand: 'BIJ_VEILIG_THUIS',
  fase: 'DIRECTE_VEILIGHEID',
  acuut: false,
  gebied: null,
  geopendOp: '2026-11-20T09:00:00Z',
  geslotenOp: null,
  aanspreekpunt: null,
  afschermingen: [],
  betrokkenheden: [betrokken()],
  gezinsleden: [],
  relaties: [],
  meldingen: [melding()],
  beoordelingen: [],
  onderzoeken: [],
  vervolgtrajecten: [],
  raadsverzoeken: [],
  voorwaarden: [],
  overdrachten: [],
  terugkoppelingen: [],
  tijdlijn: [],
  ...overig,
});

/** The answer to Casusblad. */
export const blad = (casus: Casus | null) => () => ({
  __typename: 'Query',
  casus,
  partijen: [{ __typename: 'Partij', id: 'west', naam: 'Team West', organisatie: null }],
  collegas: [{ __typename: 'Partij', id: RENSKE.id, naam: RENSKE.naam }, { __typename: 'Partij', id: 'liam', naam: 'Liam Boer' }],
});

/** A line of the queue: the core is known, the name is not. */
export const wachtend = (overig: Partial<Werk> = {}): Werk => ({
  __typename: 'Betrokkenheid',
  id: 'werk-1',
  casusId: 'casus-1',
  hoedanigheid: 'WACHTRIJ',
  stand: 'ACTIEF',
  van: '2026-11-20T09:00:00Z',
  termijn: '2099-11-27T22:59:59Z',
  werkdagenOver: 4,
  escalatie: null,
  casus: {
    __typename: 'Casus',
    id: 'casus-1',
    nummer: 'BV-2026-00142',
    naam: null,
    toestand: 'BIJ_VEILIG_THUIS',
    acuut: false,
    geopendOp: '2026-11-20T09:00:00Z',
    afschermingen: [afscherming('IDENTIFICEREND', ['naam'], 'U hoeft nu niet te weten wie de gezinsleden zijn.')],
    meldingen: [
      {
        __typename: 'Melding',
        id: 'melding-1',
        nummer: 'M-2026-00412',
        ontvangenOp: '2026-11-20T09:00:00Z',
        toestand: 'NIEUW',
        urgentie: 'SPOED',
        kern: 'Vader slaat zoon van 8',
        afschermingen: [],
      },
    ],
    overdrachten: [],
  },
  ...overig,
});
