import { demomensen, type Demomens, partijId as demopartijId } from '@bv/demo';

/** The people of the tests are those of the demo: few, named, and the same everywhere. */
export type Proefpersoon = 'renske' | 'liam' | 'marijke' | 'samira' | 'joost' | 'anouk' | 'priya' | 'ruben' | 'hanna' | 'mirjam' | 'yusuf' | 'sanne' | 'lotte' | 'eva' | 'dina' | 'wim';

/** The groups of the demo, by what they do. */
const GROEPEN = {
  intake: 'intake-veilig-thuis',
  teamleiders: 'team-west',
  toetsers: 'toetsers-raad',
  'wijkteam-nieuw-west': 'wijkteam-nieuw-west',
  'wijkteam-noord': 'wijkteam-noord',
} as const;

export type Proefgroep = keyof typeof GROEPEN;

const isGroep = (naam: string): naam is Proefgroep => Object.hasOwn(GROEPEN, naam);

/** The same id for the same name in every run, so that a failing test reads the same twice. */
export const partijId = (naam: Proefpersoon | Proefgroep): string => demopartijId(isGroep(naam) ? GROEPEN[naam] : naam);

export function mensVan(naam: Proefpersoon): Demomens {
  const mens = demomensen.find(({ id }) => id === naam);
  if (!mens) throw new Error(`De demonstratie kent niemand die ${naam} heet.`);
  return mens;
}
