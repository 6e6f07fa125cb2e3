import { type Hoedanigheid, isGeldend, Maatregelhandeling, maatregelstappen } from '@bv/beleid';
import { type Maatregeltoestand, plusMaanden, vandaag, werkdagenTussen } from '@bv/begrippen';
import type { Toon } from '@bv/ui';
import type { Dossiercasus } from '../app/dossier/dossier-context.js';
import type { MaatregelenQuery, MaatregelVeldenFragment } from '../gql/graphql.js';

export type Maatregel = MaatregelVeldenFragment;
export type Maatregelcasus = NonNullable<MaatregelenQuery['casus']>;

export const toestandToon: Readonly<Record<Maatregeltoestand, Toon>> = {
  VERZOCHT: 'letop', UITGESPROKEN: 'letop', IN_UITVOERING: 'info', BEEINDIGD: 'neutraal', AFGEWEZEN: 'neutraal', INGETROKKEN: 'neutraal', VERVALLEN: 'neutraal',
};

/** Address and word of each act: the judge's two answers are one form, and lapsing is a way to end. */
export const STAPPEN = {
  beslissen: { handelingen: [Maatregelhandeling.TOEWIJZEN, Maatregelhandeling.AFWIJZEN], tekst: 'Besluit van de rechter vastleggen' },
  beginnen: { handelingen: [Maatregelhandeling.BEGINNEN], tekst: 'Jeugdbeschermer erbij halen' },
  horen: { handelingen: [Maatregelhandeling.HOREN], tekst: 'Vastleggen dat het gezin is gehoord' },
  verlengen: { handelingen: [Maatregelhandeling.VERLENGEN], tekst: 'Verlenging vastleggen' },
  wisselen: { handelingen: [Maatregelhandeling.WISSELEN], tekst: 'Andere jeugdbeschermer' },
  beeindigen: { handelingen: [Maatregelhandeling.BEEINDIGEN], tekst: 'Einde vastleggen' },
  intrekken: { handelingen: [Maatregelhandeling.INTREKKEN], tekst: 'Verzoek intrekken' },
} as const;
export type Stapnaam = keyof typeof STAPPEN;

export const isStapnaam = (naam: string | undefined): naam is Stapnaam => naam !== undefined && Object.hasOwn(STAPPEN, naam);

const isVanNu = (tot: string | null, nu: string): boolean => tot === null || tot > nu;

/** As whom this person works on this measure; the gateway decides again. */
export const rollenBij = ({ betrokkenheden }: Pick<Dossiercasus, 'betrokkenheden'>, persoonId: string, maatregelId: string, nu: string = new Date().toISOString()): Hoedanigheid[] =>
  betrokkenheden.flatMap(({ partij, hoedanigheid, stand, tot, handelingId }) =>
    partij?.id === persoonId && stand === 'ACTIEF' && isVanNu(tot, nu) && (hoedanigheid === 'DUOLID' || (hoedanigheid === 'JEUGDBESCHERMER' && handelingId === maatregelId)) ? [hoedanigheid] : [],
  );

/** What this person can do with this measure now, the most obvious first. */
export const mogelijkeStappen = ({ toestand, horenVoor, gehoordOp, verlengenVoor }: Maatregel, rollen: readonly Hoedanigheid[]): Stapnaam[] =>
  (Object.keys(STAPPEN) as Stapnaam[]).filter((naam) => {
    if (naam === 'horen' && (horenVoor === null || gehoordOp !== null)) return false;
    if (naam === 'verlengen' && verlengenVoor === null) return false;
    return maatregelstappen.some(({ van, handeling, door }) => van === toestand && STAPPEN[naam].handelingen.some((kan) => kan === handeling) && door.some((rol) => rollen.includes(rol)));
  });

const meervoud = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`;

/** "nog 3 maanden en 12 dagen", "vandaag", "5 dagen voorbij": as one would say it. */
export function tijdOver(dag: string, nu: string = vandaag()): string {
  const [van, tot] = dag < nu ? [dag, nu] : [nu, dag];
  let maanden = 0;
  while (plusMaanden(van, maanden + 1) <= tot) maanden += 1;
  const dagen = Math.round((Date.parse(tot) - Date.parse(plusMaanden(van, maanden))) / 86_400_000);
  const delen = [...(maanden > 0 ? [meervoud(maanden, 'maand', 'maanden')] : []), ...(dagen > 0 ? [meervoud(dagen, 'dag', 'dagen')] : [])].join(' en ');
  if (delen === '') return 'vandaag';
  return dag < nu ? `${delen} voorbij` : `nog ${delen}`;
}

export interface Dag {
  readonly sleutel: string;
  readonly label: string;
  readonly op: string;
  readonly isDringend: boolean;
}

const KRAP = 15;

/** The days of this measure on which something must have happened, the first one first. */
export function dagenVan({ toestand, horenVoor, gehoordOp, beginVoor, verlengenVoor, geldtTot }: Maatregel, nu: string = vandaag()): Dag[] {
  if (toestand === null || !isGeldend(toestand)) return [];
  const dag = (sleutel: string, label: string, op: string | null): Dag[] => (op === null ? [] : [{ sleutel, label, op, isDringend: werkdagenTussen(nu, op) <= KRAP }]);
  return [
    ...dag('horen', 'Het gezin is gehoord vóór', gehoordOp === null ? horenVoor : null),
    ...dag('beginnen', 'Begonnen, anders vervalt de machtiging op', toestand === 'UITGESPROKEN' ? beginVoor : null),
    ...dag('verlengen', 'Verlengen vragen vóór', verlengenVoor),
    ...dag('einde', 'De maatregel geldt tot', geldtTot),
  ].toSorted((een, ander) => een.op.localeCompare(ander.op));
}

export const isVoorbij = ({ toestand }: Maatregel): boolean => toestand === 'BEEINDIGD' || toestand === 'AFGEWEZEN' || toestand === 'INGETROKKEN' || toestand === 'VERVALLEN';
