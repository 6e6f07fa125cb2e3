import type { Portaal } from '@bv/beleid';
import type { Organisatiesoort, Specialisme } from '@bv/begrippen';
import { uuid } from './willekeur.js';

/** The same in every demo, whatever the seed: sessions and screenshots keep pointing at the same person. */
export const partijId = (sleutel: string): string => uuid('partij', sleutel);
export const organisatieId = (sleutel: string): string => uuid('organisatie', sleutel);

interface Organisatie {
  readonly id: string;
  readonly sleutel: string;
  readonly naam: string;
  readonly soort: Organisatiesoort;
  readonly geldigTot?: string;
  readonly opvolgerId?: string;
}

const organisatie = (sleutel: string, naam: string, soort: Organisatiesoort, einde: Pick<Organisatie, 'geldigTot' | 'opvolgerId'> = {}): Organisatie => ({ id: organisatieId(sleutel), sleutel, naam, soort, ...einde });

export const organisaties: readonly Organisatie[] = [
  organisatie('veilig-thuis', 'Veilig Thuis Amsterdam-Amstelland', 'VEILIG_THUIS'),
  organisatie('blijf-groep', 'Blijf Groep', 'VROUWENOPVANG'),
  organisatie('jbra', 'Jeugdbescherming Regio Amsterdam', 'GECERTIFICEERDE_INSTELLING'),
  organisatie('wss', 'William Schrikker Stichting', 'GECERTIFICEERDE_INSTELLING'),
  organisatie('rvdk', 'Raad voor de Kinderbescherming', 'RVDK'),
  organisatie('blijvend-veilig', 'Blijvend Veilig', 'BLIJVEND_VEILIG'),
  organisatie('buurtteam-nieuw-west', 'Buurtteam Nieuw-West', 'WIJKTEAM'),
  organisatie('wijkteam-noord', 'Wijkteam Noord', 'WIJKTEAM'),
  organisatie('veilig-thuis-flevoland', 'Veilig Thuis Flevoland', 'VEILIG_THUIS'),
  organisatie('okt', 'Ouder- en Kindteams', 'WIJKTEAM'),
  // Took part until 2021, then went into the OKT (A12).
  organisatie('samen-doen', 'Samen DOEN', 'WIJKTEAM', { geldigTot: '2020-12-31', opvolgerId: organisatieId('okt') }),
];

export interface Demomens {
  /** Name for the login page, the login hint and `pnpm sessie`. */
  readonly id: string;
  readonly partijId: string;
  readonly naam: string;
  readonly organisatie: string;
  readonly organisatieId: string;
  readonly functie: string;
  readonly portalen: readonly Portaal[];
  readonly uitleg: string;
  readonly specialismen: readonly Specialisme[];
}

type Mensregel = Pick<Demomens, 'id' | 'naam' | 'functie' | 'portalen' | 'uitleg'> & { readonly bij: string; readonly specialismen?: readonly Specialisme[] };

const mens = ({ bij, specialismen = [], ...regel }: Mensregel): Demomens => {
  const thuis = organisaties.find((o) => o.sleutel === bij);
  if (!thuis) throw new Error(`Onbekende organisatie: ${bij}`);
  return { ...regel, partijId: partijId(regel.id), organisatie: thuis.naam, organisatieId: thuis.id, specialismen };
};

export const demomensen: readonly Demomens[] = [
  mens({ id: 'renske', naam: 'Renske Smit', bij: 'veilig-thuis', functie: 'medewerker Veilig Thuis', portalen: ['veilig-thuis'],
    uitleg: 'Neemt meldingen aan, beoordeelt de veiligheid en draagt gezinnen over.' }),
  mens({ id: 'liam', naam: 'Liam Boer', bij: 'veilig-thuis', functie: 'medewerker Veilig Thuis', portalen: ['veilig-thuis'],
    uitleg: 'Collega van Renske. Eén gezin woont naast hem: dat gezin ziet hij niet.' }),
  mens({ id: 'marijke', naam: 'Marijke de Boer', bij: 'jbra', functie: 'teamleider Blijvend Veilig West', portalen: ['duo'],
    uitleg: 'Neemt gezinnen aan of weigert met een reden, en vormt het duo.' }),
  mens({ id: 'samira', naam: 'Samira El Amrani', bij: 'blijf-groep', functie: 'gezinsmaatschappelijk werker', portalen: ['duo'],
    uitleg: 'Duo met Joost in een druk gezin: Top-3, feiten, afspraken en overdracht.',
    specialismen: ['HUISELIJKE_RELATIES', 'SEKSUEEL_GEDRAG', 'EERGERELATEERD', 'TRAUMA'] }),
  mens({ id: 'joost', naam: 'Joost Bakker', bij: 'jbra', functie: 'gezinsmanager', portalen: ['duo'],
    uitleg: 'Werkt met Samira aan hetzelfde dossier; jeugdbescherming is zijn vak.',
    specialismen: ['UITVOEREN_MAATREGEL', 'SCHEIDING', 'VERSLAVING'] }),
  mens({ id: 'anouk', naam: 'Anouk Visser', bij: 'rvdk', functie: 'raadsonderzoeker, gedetacheerd bij Blijvend Veilig', portalen: ['duo', 'rvdk'],
    uitleg: 'Duolid én raadsonderzoeker: draagt gezinnen aan en toetst er geen zolang zij gedetacheerd is.',
    specialismen: ['SCHEIDING', 'TRAUMA'] }),
  mens({ id: 'priya', naam: 'Priya Ramdin', bij: 'wss', functie: 'gezinsmaatschappelijk werker', portalen: ['duo'],
    uitleg: 'Duolid met kennis van mensen met een licht verstandelijke beperking.',
    specialismen: ['LVB', 'GGZ', 'OUDERENMISHANDELING'] }),
  mens({ id: 'ruben', naam: 'Ruben Cohen', bij: 'blijf-groep', functie: 'gedragsdeskundige van het team', portalen: ['duo'],
    uitleg: 'Denkt mee in één gezin; ziet daar ook de bijzonderheden.', specialismen: ['GGZ', 'TRAUMA'] }),
  mens({ id: 'hanna', naam: 'Hanna de Groot', bij: 'rvdk', functie: 'raadsonderzoeker', portalen: ['rvdk'],
    uitleg: 'Toetst onafhankelijk: ziet de vastgezette versie van het dossier en verder niets.' }),
  mens({ id: 'mirjam', naam: 'Mirjam Sloot', bij: 'rvdk', functie: 'gedragsdeskundige', portalen: ['rvdk'],
    uitleg: 'Denkt mee met een toetsing van Hanna als die erom vraagt; leest dezelfde vastgezette versie.' }),
  mens({ id: 'yusuf', naam: 'Yusuf Demir', bij: 'buurtteam-nieuw-west', functie: 'medewerker buurtteam', portalen: ['wijkteam'],
    uitleg: 'Krijgt een gezin aangeboden en houdt een ander gezin vast.' }),
  mens({ id: 'sanne', naam: 'Sanne Hoekstra', bij: 'buurtteam-nieuw-west', functie: 'medewerker buurtteam', portalen: ['wijkteam'],
    uitleg: 'Collega van Yusuf: kijkt een dossier voor een gezinslid na als hij dat vraagt.' }),
  mens({ id: 'lotte', naam: 'Lotte Vermeer', bij: 'wijkteam-noord', functie: 'medewerker wijkteam', portalen: ['wijkteam'],
    uitleg: 'Werkt in een ander gebied: ziet niets van de gezinnen van Yusuf.' }),
  mens({ id: 'eva', naam: 'Eva Lindeman', bij: 'blijvend-veilig', functie: 'privacyfunctionaris', portalen: ['privacy'],
    uitleg: 'Ziet wie in welk dossier keek, wanneer en waarom; niet wat erin staat.' }),
  mens({ id: 'dina', naam: 'Dina Aksoy', bij: 'blijvend-veilig', functie: 'functionaris gegevensbescherming', portalen: ['privacy'],
    uitleg: 'Tweede paar ogen bij Eva: zonder haar wordt geen dossier vernietigd.' }),
  mens({ id: 'wim', naam: 'Wim van Dalen', bij: 'blijvend-veilig', functie: 'bestuurder', portalen: ['sturing'],
    uitleg: 'Ziet hoe het met veel gezinnen samen gaat, en van geen enkel gezin iets.' }),
];

export interface Groep {
  readonly sleutel: string;
  readonly id: string;
  readonly naam: string;
  readonly portaal: Portaal;
  /** The ids of the people (`renske`), as in `demomensen`. */
  readonly leden: readonly string[];
  /** Hears of a term that is nearly over. */
  readonly isLeiding: boolean;
  readonly gemeente?: string;
  readonly geldigTot?: string;
  readonly opvolgerId?: string;
}

const groep = (sleutel: string, naam: string, portaal: Portaal, leden: readonly string[], meer: Partial<Pick<Groep, 'isLeiding' | 'gemeente' | 'geldigTot' | 'opvolgerId'>> = {}): Groep => ({
  sleutel, id: partijId(sleutel), naam, portaal, leden, isLeiding: false, ...meer,
});

export const groepen: readonly Groep[] = [
  groep('intake-veilig-thuis', 'Intake Veilig Thuis', 'veilig-thuis', ['renske', 'liam']),
  groep('leiding-veilig-thuis', 'Werkbegeleiding Veilig Thuis', 'veilig-thuis', ['liam'], { isLeiding: true }),
  groep('team-west', 'Team Blijvend Veilig West', 'duo', ['marijke']),
  groep('toetsers-raad', 'Toetsers Raad', 'rvdk', ['hanna', 'anouk']),
  groep('wijkteam-nieuw-west', 'Wijkteam Nieuw-West', 'wijkteam', ['yusuf', 'sanne'], { gemeente: 'Amsterdam' }),
  groep('wijkteam-noord', 'Wijkteam Noord', 'wijkteam', ['lotte'], { gemeente: 'Amsterdam' }),
  groep('samen-doen-noord', 'Samen DOEN Noord', 'wijkteam', [], { gemeente: 'Amsterdam', geldigTot: '2020-12-31', opvolgerId: partijId('wijkteam-noord') }),
];

const moederorganisatieVan = (sleutel: string): string => {
  const wie = demomensen.find((m) => m.id === sleutel);
  if (!wie) throw new Error(`Onbekende demopersoon: ${sleutel}`);
  return wie.organisatieId;
};

/** Employed there, working here: access follows the work, the home organisation decides who may never test (N96). */
export const detacheringen = ['marijke', 'samira', 'joost', 'anouk', 'priya', 'ruben'].map((sleutel) => ({
  id: uuid('detachering', sleutel),
  persoonId: partijId(sleutel),
  moederorganisatieId: moederorganisatieVan(sleutel),
  van: '2019-06-01',
  tot: null,
}));

export const specialismen = demomensen.flatMap((m) =>
  m.specialismen.map((specialisme) => ({ id: uuid('specialisme', m.id, specialisme), partijId: m.partijId, specialisme })),
);

const BUITEN = 'Veilig Thuis, 0800 2000, dag en nacht';

/** When the people of the duos can be reached, and after how many days their team wants a reminder. */
export const bereikbaarheden = [
  { wie: 'samira', telefoon: '020 555 0201', uren: 'maandag tot en met donderdag, 7.30 tot 20.00 uur' },
  { wie: 'joost', telefoon: '020 555 0202', uren: 'dinsdag tot en met vrijdag, 8.00 tot 21.00 uur' },
  { wie: 'priya', telefoon: '020 555 0203', uren: 'maandag tot en met vrijdag, 9.00 tot 17.30 uur' },
  { wie: 'marijke', telefoon: '020 555 0200', uren: 'elke werkdag, 8.00 tot 18.00 uur', dagenZonderHulp: 21, dagenZonderContact: 14 },
].map(({ wie, telefoon, uren, dagenZonderHulp = null, dagenZonderContact = null }) => ({
  id: uuid('bereikbaarheid', wie), partijId: partijId(wie), telefoon, uren, buitenUren: BUITEN, dagenZonderHulp, dagenZonderContact,
}));
/** Who may act in the name of Veilig Thuis by law (C16). */
export const mandaten = ['renske', 'liam'].map((sleutel) => ({ id: uuid('mandaat', sleutel), persoonId: partijId(sleutel), organisatieId: organisatieId('veilig-thuis'), van: '2019-01-01', tot: null }));

/** What was agreed with a gemeente, each version from a day on. */
export const gemeenteafspraken = [
  {
    id: uuid('gemeenteafspraak', 'amsterdam-2021'), gemeente: 'Amsterdam', geldigVan: '2021-01-01', teamNaam: 'Ouder- en Kindteam', telefoon: '020 555 0200', uren: 'maandag tot en met vrijdag, 9 tot 17 uur',
    buitenUren: 'Veilig Thuis, 0800 2000, dag en nacht', afspraken: 'Het duo en het team gaan de eerste keer samen naar het gezin.', vastgelegdOp: '2020-12-14T09:00:00Z', doorId: partijId('marijke'),
  },
  {
    id: uuid('gemeenteafspraak', 'amsterdam-2026'), gemeente: 'Amsterdam', geldigVan: '2026-01-01', teamNaam: 'Buurtteam', telefoon: '020 555 0200', uren: 'maandag tot en met vrijdag, 8 tot 18 uur',
    buitenUren: 'Veilig Thuis, 0800 2000, dag en nacht', afspraken: 'Het duo en het team gaan de eerste keer samen naar het gezin. Binnen twee weken na de overdracht bellen zij elkaar.', vastgelegdOp: '2025-12-08T09:00:00Z', doorId: partijId('marijke'),
  },
] as const;
