import type { Gegevenscategorie, Hoedanigheid } from '@bv/beleid';
import { plusDagen } from '@bv/begrippen';
import { datumVan, opTijd, type Tijdstip } from './dagen.js';
import { partijId } from './mensen.js';
import type { Rijen } from './rijen/index.js';
import { uuid } from './willekeur.js';

/** A line of the access log of the past, so that supervision has something to look at. Holds no content of a family. */
export interface LogregelRij {
  op: Tijdstip;
  persoonId: string;
  portaal: string;
  hoedanigheden: readonly Hoedanigheid[];
  operatie: string;
  actie: 'R' | 'U' | 'N';
  verzoekId: string;
  casusId: string;
  getoond: readonly Gegevenscategorie[];
}

type Los = Omit<LogregelRij, 'verzoekId' | 'persoonId'> & { wie: string };

const plus = (moment: Tijdstip, minuten: number): Tijdstip => new Date(Date.parse(moment) + minuten * 60_000).toISOString();

const NOODPORTAAL: Readonly<Record<string, string>> = { [partijId('lotte')]: 'wijkteam', [partijId('yusuf')]: 'wijkteam' };
const NOODLABELS: readonly Gegevenscategorie[] = ['PROCES', 'IDENTIFICEREND', 'CONTACT', 'RISICO_BEWAKEN', 'KERN', 'AFSPRAAK'];

/** What was looked at during each emergency access: twice the dossier, as the person came back to it. */
const bijNood = ({ noodtoegang }: Pick<Rijen, 'noodtoegang'>): LogregelRij[] =>
  noodtoegang.flatMap(({ id, persoonId, casusId, van }) => {
    const regel = { persoonId, casusId, portaal: NOODPORTAAL[persoonId] ?? 'duo', hoedanigheden: ['NOODTOEGANG'] as const };
    return [
      { ...regel, op: van, operatie: 'NoodtoegangNemen', actie: 'N' as const, getoond: [], verzoekId: `demo-${id}-0` },
      ...[1, 9].map((minuut) => ({ ...regel, op: plus(van, minuut), operatie: 'Nooddossier', actie: 'R' as const, getoond: NOODLABELS, verzoekId: `demo-${id}-${String(minuut)}` })),
    ];
  });

/**
 * Work of the past weeks as the log tells it: an ordinary day, and one of each unusual pattern: a colleague who opens eleven old families
 * in a row, one who looks on a Sunday evening, one whose surname is in the network of a family, one who looks four times and does nothing.
 */
const gewoonEnOpvallend = (rijen: Pick<Rijen, 'casus'>, vandaag: Date): LogregelRij[] => {
  const dag = (terug: number): string => plusDagen(datumVan(vandaag), -terug);
  const zondag = [...Array(7).keys()].map((n) => dag(8 + n)).find((dat) => new Date(`${dat}T12:00:00Z`).getUTCDay() === 0) ?? dag(8);
  const werkdag = (terug: number): string => {
    const dat = dag(terug);
    const weekdag = new Date(`${dat}T12:00:00Z`).getUTCDay();
    return weekdag === 0 ? plusDagen(dat, -2) : weekdag === 6 ? plusDagen(dat, -1) : dat;
  };
  const oud = rijen.casus.filter((casus) => casus.verzameling !== null).slice(0, 11);
  const nu = rijen.casus.filter((casus) => casus.verzameling === null && casus.toestand === 'BIJ_DUO');
  const bij = (plek: number): string => (nu[plek % Math.max(1, nu.length)] ?? rijen.casus[0])?.id ?? '';
  const bij02 = rijen.casus.find((casus) => casus.naam.includes('Manon'))?.id ?? bij(0);
  const duo = { portaal: 'duo', hoedanigheden: ['DUOLID'] as const, operatie: 'Overzicht', actie: 'R' as const, getoond: ['PROCES', 'IDENTIFICEREND', 'VEILIGHEID', 'AFSPRAAK'] as const };
  const los: Los[] = [
    ...[0, 1, 2, 3].map((n) => ({ ...duo, wie: 'priya', casusId: bij(2), op: opTijd(werkdag(25 - n), 9, 5 * n) })),
    ...[0, 1].map((n) => ({ ...duo, wie: 'joost', casusId: bij02, op: opTijd(werkdag(6), 10 + n, 20) })),
    { ...duo, wie: 'joost', casusId: bij02, op: opTijd(werkdag(6), 11, 40), operatie: 'ContactmomentVastleggen', actie: 'U', getoond: [] },
    { ...duo, wie: 'anouk', casusId: bij(1), op: opTijd(zondag, 20, 41) },
    { ...duo, wie: 'anouk', casusId: bij(1), op: opTijd(zondag, 20, 52) },
    ...oud.map((casus, n) => ({ ...duo, wie: 'samira', casusId: casus.id, getoond: ['PROCES', 'TERUGKOPPELING', 'AFSLUITING'] as const, op: opTijd(werkdag(5), 14, 3 * n) })),
  ];
  return los.map(({ wie, ...regel }, n) => ({ ...regel, persoonId: partijId(wie), verzoekId: uuid('demolog', wie, n) }));
};

/** In the order of time, as a log grows. */
export const maakLogboek = (rijen: Pick<Rijen, 'casus' | 'noodtoegang'>, vandaag: Date): LogregelRij[] =>
  [...bijNood(rijen), ...gewoonEnOpvallend(rijen, vandaag)].filter(({ op }) => op < vandaag.toISOString()).sort((a, b) => a.op.localeCompare(b.op));
