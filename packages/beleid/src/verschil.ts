import { hoedanigheidNaam, standNaam } from './hoedanigheid.js';
import { regelzinnen } from './regelverschil.js';
import { beslisserzinnen, labelzinnen, rolzinnen } from './registerverschil.js';
import type { Beleidsbron } from './versie.js';

/** Wider and narrower are about who may see, write, ask or let in; the rest changes words or grounds only. */
export type Verschilsoort = 'RUIMER' | 'KRAPPER' | 'ANDERS';

export interface Verschilzin {
  readonly soort: Verschilsoort;
  readonly zin: string;
}

/** How a difference is worded: by the names that people know, or by the codes of the matrix. */
export interface Verschilwoorden {
  readonly rol: (hoedanigheid: string, stand: string) => string;
  readonly label: (label: string) => string;
}

const naamUit = (namen: Readonly<Record<string, string>>, code: string): string => namen[code] ?? code;

/** "Wijkteam, heeft het gezin (ACTIEF) ziet voortaan RISICO": for who reads the matrix and the source. */
export const inCodes: Verschilwoorden = {
  rol: (hoedanigheid, stand) => `${naamUit(hoedanigheidNaam, hoedanigheid)} (${stand})`,
  label: (label) => label,
};

/** "Wijkteam, heeft het gezin (betrokken) ziet voortaan Zorgen": for a screen. Labels are called as the newer version calls them. */
export const inGewoneWoorden = (van: Beleidsbron, naar: Beleidsbron): Verschilwoorden => {
  const namen = Object.fromEntries([...van.labels, ...naar.labels].map(({ label, naam }) => [label, naam ?? label]));
  return {
    rol: (hoedanigheid, stand) => `${naamUit(hoedanigheidNaam, hoedanigheid)} (${naamUit(standNaam, stand).toLowerCase()})`,
    label: (label) => `‘${naamUit(namen, label)}’`,
  };
};

const RANG: readonly Verschilsoort[] = ['RUIMER', 'KRAPPER', 'ANDERS'];

/** What changed between two versions of the policy, one sentence each, what widens anybody's sight first. Pure: same input, same sentences. */
export function beleidsverschil(van: Beleidsbron, naar: Beleidsbron, woorden: Verschilwoorden = inCodes): Verschilzin[] {
  const zinnen = [...regelzinnen(van, naar, woorden), ...labelzinnen(van, naar, woorden), ...rolzinnen(van, naar, woorden), ...beslisserzinnen(van, naar, woorden)];
  return RANG.flatMap((soort) => zinnen.filter((zin) => zin.soort === soort));
}
