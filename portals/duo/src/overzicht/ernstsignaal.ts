import { dagVan, type Overlegaanleiding, plusDagen } from '@bv/begrippen';
import type { Overzichtcasus } from './te-doen.js';

export interface Ernstsignaal {
  readonly aanleiding: Overlegaanleiding;
  /** A sentence to begin with; the duo writes on. */
  readonly waarom: string;
}

// Long enough to see a change, short enough to be about now.
const TERUG = 28;
const DALING = 2;

type Situatie = Overzichtcasus['situaties'][number];

const daling = ({ titel, toestand, scores }: Situatie, sinds: string): string | undefined => {
  if (toestand !== 'ACTUEEL') return undefined;
  const duo = scores.filter(({ gezinslid, datum, score }) => gezinslid === null && datum !== null && score !== null).toSorted((een, ander) => (een.datum ?? '').localeCompare(ander.datum ?? ''));
  const [vorige, laatste] = duo.slice(-2);
  if (!vorige || !laatste || (laatste.datum ?? '') < sinds || (vorige.score ?? 0) - (laatste.score ?? 0) < DALING) return undefined;
  return `“${titel ?? 'Een situatie'}” ging van ${vorige.score ?? ''} naar ${laatste.score ?? ''}.`;
};

/**
 * A change of how bad or how often since professionals last met (N88): then a meeting is proposed, and the duo stays. A proposal: the duo
 * decides, and nothing waits for it.
 */
export const ernstsignaal = ({ situaties, afspraken, overleggen }: Overzichtcasus, nu: string): Ernstsignaal | undefined => {
  const laatste = overleggen.flatMap(({ op }) => (op === null ? [] : [op])).sort().at(-1);
  const grens = plusDagen(nu, -TERUG);
  const sinds = laatste !== undefined && laatste > grens ? plusDagen(laatste, 1) : grens;
  const [gedaald] = situaties.map((situatie) => daling(situatie, sinds)).filter((zin) => zin !== undefined);
  if (gedaald !== undefined) return { aanleiding: 'ERNSTIGER', waarom: gedaald };
  const acuut = situaties.find(({ aard, toestand, laatstGebeurdOp }) => aard === 'ACUUT' && toestand === 'ACTUEEL' && laatstGebeurdOp !== null && laatstGebeurdOp >= sinds && laatste !== undefined);
  if (acuut) return { aanleiding: 'VAKER', waarom: `“${acuut.titel ?? 'Een situatie'}” gebeurde opnieuw.` };
  const gebroken = afspraken.find(({ toestand, gewijzigdOp }) => toestand === 'GEBROKEN' && gewijzigdOp !== null && dagVan(gewijzigdOp) >= sinds);
  return gebroken ? { aanleiding: 'AFSPRAAK_GEBROKEN', waarom: `De afspraak “als ${gebroken.als ?? ''}” is niet nagekomen.` } : undefined;
};
