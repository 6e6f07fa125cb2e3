import { createHash } from 'node:crypto';
import type { Portaal } from '@bv/beleid';

interface Mens {
  readonly naam: string;
  readonly organisatie: string;
  readonly portalen: readonly Portaal[];
  readonly specialismen?: readonly string[];
}

export const proeforganisaties: Readonly<Record<string, { naam: string; soort: string }>> = {
  'veilig-thuis': { naam: 'Veilig Thuis Amsterdam-Amstelland', soort: 'VEILIG_THUIS' },
  'blijf-groep': { naam: 'Blijf Groep', soort: 'VROUWENOPVANG' },
  jbra: { naam: 'Jeugdbescherming Regio Amsterdam', soort: 'GECERTIFICEERDE_INSTELLING' },
  wss: { naam: 'William Schrikker Stichting', soort: 'GECERTIFICEERDE_INSTELLING' },
  rvdk: { naam: 'Raad voor de Kinderbescherming', soort: 'RVDK' },
  'blijvend-veilig': { naam: 'Blijvend Veilig', soort: 'BLIJVEND_VEILIG' },
  'nieuw-west': { naam: 'Buurtteam Nieuw-West', soort: 'WIJKTEAM' },
  noord: { naam: 'Wijkteam Noord', soort: 'WIJKTEAM' },
};

/** The people of the tests are those of the demo: few, named, and the same everywhere. */
export const proefmensen = {
  renske: { naam: 'Renske Smit', organisatie: 'veilig-thuis', portalen: ['veilig-thuis'] },
  liam: { naam: 'Liam Boer', organisatie: 'veilig-thuis', portalen: ['veilig-thuis'] },
  marijke: { naam: 'Marijke de Boer', organisatie: 'jbra', portalen: ['duo'] },
  samira: { naam: 'Samira El Amrani', organisatie: 'blijf-groep', portalen: ['duo'], specialismen: ['HUISELIJKE_RELATIES', 'TRAUMA'] },
  joost: { naam: 'Joost Bakker', organisatie: 'jbra', portalen: ['duo'], specialismen: ['UITVOEREN_MAATREGEL', 'SCHEIDING'] },
  anouk: { naam: 'Anouk Visser', organisatie: 'rvdk', portalen: ['duo', 'rvdk'], specialismen: ['SCHEIDING'] },
  priya: { naam: 'Priya Ramdin', organisatie: 'wss', portalen: ['duo'], specialismen: ['LVB'] },
  ruben: { naam: 'Ruben Cohen', organisatie: 'blijf-groep', portalen: ['duo'], specialismen: ['GGZ'] },
  hanna: { naam: 'Hanna de Groot', organisatie: 'rvdk', portalen: ['rvdk'] },
  yusuf: { naam: 'Yusuf Demir', organisatie: 'nieuw-west', portalen: ['wijkteam'] },
  lotte: { naam: 'Lotte Vermeer', organisatie: 'noord', portalen: ['wijkteam'] },
  eva: { naam: 'Eva Lindeman', organisatie: 'blijvend-veilig', portalen: ['privacy'] },
} satisfies Record<string, Mens>;

export type Proefpersoon = keyof typeof proefmensen;

export const proefgroepen = {
  intake: { naam: 'Intake Veilig Thuis', portaal: 'veilig-thuis', leden: ['renske', 'liam'] },
  teamleiders: { naam: 'Team Blijvend Veilig West', portaal: 'duo', leden: ['marijke'] },
  toetsers: { naam: 'Toetsers Raad', portaal: 'rvdk', leden: ['hanna', 'anouk'] },
  'wijkteam-nieuw-west': { naam: 'Wijkteam Nieuw-West', portaal: 'wijkteam', leden: ['yusuf'] },
  'wijkteam-noord': { naam: 'Wijkteam Noord', portaal: 'wijkteam', leden: ['lotte'] },
} satisfies Record<string, { naam: string; portaal: Portaal; leden: Proefpersoon[] }>;

export type Proefgroep = keyof typeof proefgroepen;

/** The same id for the same name in every run, so that a failing test reads the same twice. */
export function vasteId(soort: string, naam: string): string {
  const h = createHash('sha256').update(`${soort}:${naam}`).digest('hex');
  return `${h.slice(0, 8)}-${h.slice(8, 12)}-4${h.slice(13, 16)}-8${h.slice(17, 20)}-${h.slice(20, 32)}`;
}

export const partijId = (naam: Proefpersoon | Proefgroep): string => vasteId('partij', naam);
