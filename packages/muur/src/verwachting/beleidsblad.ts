import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORTEL } from '../environment.js';

/** One rule as the privacy officer reads it: which labels in the whole dossier, which only in the own act. */
export interface Bladregel {
  readonly id: string;
  readonly hoedanigheid: string;
  readonly stand: string;
  readonly portalen: readonly string[];
  readonly grondslag: string;
  readonly lezen: ReadonlySet<string>;
  readonly handeling: ReadonlySet<string>;
  /** What can be asked for; of a grant itself: what it can open at most. */
  readonly opVerzoek: ReadonlySet<string>;
}

export interface Bladlabel {
  readonly label: string;
  readonly naam: string;
  readonly isStil: boolean;
  readonly reden: string;
  readonly grondslag: string;
}

export interface Beleidsblad {
  readonly labels: readonly Bladlabel[];
  readonly regels: readonly Bladregel[];
  readonly portalen: readonly string[];
}

type Rij = readonly string[];

const PORTAALNAAM: Readonly<Record<string, string>> = {
  'Veilig Thuis': 'veilig-thuis',
  'Blijvend Veilig': 'duo',
  'Raad voor de Kinderbescherming': 'rvdk',
  Wijkteam: 'wijkteam',
};
const STANDNAAM: Readonly<Record<string, string>> = { aangeboden: 'KANDIDAAT', betrokken: 'ACTIEF', overgedragen: 'NAZORG' };

/** What a mark in the matrix opens, and where. */
const TEKENS: Readonly<Record<string, 'lezen' | 'handeling' | 'opVerzoek'>> = { L: 'lezen', LS: 'lezen', l: 'handeling', ls: 'handeling', V: 'opVerzoek' };

const cellen = (regel: string): Rij => regel.slice(1, -1).split(/(?<!\\)\|/).map((cel) => cel.trim().replaceAll('\\|', '|'));

/** The first table below each heading, without its line of dashes. */
function tabellen(markdown: string): ReadonlyMap<string, readonly Rij[]> {
  const delen = markdown.split(/^## /m).slice(1);
  return new Map(
    delen.map((deel) => {
      const [kop = '', ...regels] = deel.split('\n');
      return [kop.trim(), regels.filter((regel) => regel.startsWith('|') && !/^\|[ |-]+\|$/.test(regel)).map(cellen)];
    }),
  );
}

const haal = <T>(waarde: T | undefined, wat: string): T => {
  if (waarde === undefined) throw new Error(`Het beleidsblad is anders dan het bewijs kan lezen: ${wat}`);
  return waarde;
};

/** Finds columns by their heading, so that a column more on the page does no harm. */
function metKop(tabel: readonly Rij[] | undefined, wat: string): (readonly [rij: Rij, cel: (kop: string) => string])[] {
  const [kop, ...rijen] = haal(tabel, wat);
  return rijen.map((rij) => [rij, (naam) => haal(rij[haal(kop, wat).indexOf(naam)], `${wat}, ${naam}`)] as const);
}

type Gelezen = Omit<Bladregel, 'lezen' | 'handeling' | 'opVerzoek'> & { lezen: Set<string>; handeling: Set<string>; opVerzoek: Set<string> };

function leesPortaal(kop: string, tabel: readonly Rij[], regels: readonly Gelezen[], labelVan: ReadonlyMap<string, string>): void {
  const portaal = haal(PORTAALNAAM[kop], `portaal ${kop}`);
  const eigen = regels.filter(({ portalen }) => portalen.includes(portaal));
  const [koppen = [], ...rijen] = tabel;
  if (koppen.length !== eigen.length + 1) throw new Error(`Portaal ${kop}: ${koppen.length - 1} kolommen, ${eigen.length} regels.`);
  eigen.forEach((regel, i) => {
    const stand = /\((\p{L}+)\)$/u.exec(koppen[i + 1] ?? '')?.[1] ?? '';
    if (haal(STANDNAAM[stand], stand) !== regel.stand) throw new Error(`${koppen[i + 1] ?? ''} is niet ${regel.hoedanigheid} ${regel.stand}.`);
    const hier = { lezen: new Set<string>(), handeling: new Set<string>(), opVerzoek: new Set<string>() };
    for (const [naam = '', ...kolommen] of rijen) {
      const label = haal(labelVan.get(naam), `gegevens ${naam}`);
      for (const teken of (kolommen[i] ?? '').split(' ').filter(Boolean)) {
        const soort = TEKENS[teken];
        if (!soort) throw new Error(`Onbekend teken op het beleidsblad: ${teken}`);
        hier[soort].add(label);
      }
    }
    const eerder = regel.lezen.size + regel.handeling.size;
    for (const label of hier.lezen) regel.lezen.add(label);
    for (const label of hier.handeling) regel.handeling.add(label);
    // Asking is per portal: somebody can only be given what its screens know.
    for (const label of hier.opVerzoek) regel.opVerzoek.add(label);
    if (eerder > 0 && eerder !== hier.lezen.size + hier.handeling.size) throw new Error(`${regel.id}: niet in elk portaal hetzelfde.`);
  });
}

/** Reads the page itself, so that what it says is what is proven. Throws on anything it does not know. */
export function ontleedBeleidsblad(markdown: string): Beleidsblad {
  const blad = tabellen(markdown);
  const labels = metKop(blad.get('Gegevens'), 'Gegevens').map(([, cel]): Bladlabel => {
    if (!/^(stil|met reden)$/.test(cel('Afschermen'))) throw new Error(`Onbekende afscherming: ${cel('Afschermen')}`);
    return { label: cel('Label'), naam: cel('Naam'), isStil: cel('Afschermen') === 'stil', reden: cel('Reden'), grondslag: cel('Grondslag') };
  });
  const labelVan = new Map(labels.map(({ naam, label }) => [naam, label]));
  const regels = metKop(blad.get('Regels'), 'Regels').map(([, cel]): Gelezen => ({
    id: cel('Regel'),
    hoedanigheid: cel('Hoedanigheid'),
    stand: cel('Stand'),
    portalen: cel('Portaal').split(', '),
    grondslag: cel('Grondslag'),
    lezen: new Set(),
    handeling: new Set(),
    opVerzoek: new Set(),
  }));
  for (const [kop, tabel] of blad) if (kop.startsWith('Portaal ')) leesPortaal(kop.slice('Portaal '.length), tabel, regels, labelVan);
  return { labels, regels, portalen: [...new Set(regels.flatMap(({ portalen }) => portalen))] };
}

export const leesBeleidsblad = (): Beleidsblad => ontleedBeleidsblad(readFileSync(join(WORTEL, 'schema/beleid.md'), 'utf8'));
