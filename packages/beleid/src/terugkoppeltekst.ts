import { toonDatumVoluit, Triagebesluit, type Terugkoppeldeel } from '@bv/begrippen';
import { terugkoppeldelen } from './terugkoppeling.js';

/** What the parts of a feedback are made from; null where the teller may not know it. */
export interface Terugkoppelfeiten {
  readonly ontvangenOp: string;
  readonly besluit: Triagebesluit | null;
  /** Who has the family now, when Veilig Thuis handed it over. */
  readonly ontvanger: string | null;
  readonly voorwaarden: readonly string[];
  /** Days on which Veilig Thuis looks again. */
  readonly momenten: readonly string[];
}

const ZONDER_VERVOLG: readonly (Triagebesluit | null)[] = [Triagebesluit.GEEN_VERVOLG, Triagebesluit.OMZETTEN_IN_ADVIES];

const lijst = (kop: string, regels: readonly string[], anders: string): string => (regels.length > 0 ? `${kop}\n${regels.map((regel) => `- ${regel}`).join('\n')}` : anders);

function zin(deel: Terugkoppeldeel, { ontvangenOp, besluit, ontvanger, voorwaarden, momenten }: Terugkoppelfeiten): string {
  switch (deel) {
    case 'DANK': return `U deed op ${toonDatumVoluit(ontvangenOp)} een melding bij Veilig Thuis. Dank u wel dat u uw zorg met ons deelde.`;
    case 'BEOORDEELD': return 'Wij hebben uw melding bekeken en de veiligheid beoordeeld.';
    case 'VERVOLG': return ontvanger === null && ZONDER_VERVOLG.includes(besluit) ? 'Er komt geen vervolg door Veilig Thuis.' : 'Er komt een vervolg.';
    case 'NAAR_WIE': return ontvanger === null ? 'Veilig Thuis doet dit zelf.' : `${ontvanger} gaat verder met het gezin.`;
    case 'VOORWAARDEN': return lijst('Voor de veiligheid geldt:', voorwaarden, 'Er zijn geen veiligheidsvoorwaarden gesteld.');
    case 'MONITORAFSPRAKEN': return lijst('Veilig Thuis kijkt weer op:', momenten.map(toonDatumVoluit), 'Er is geen moment afgesproken om weer te kijken.');
    case 'AFGEROND': return 'Veilig Thuis is nu klaar met deze melding.';
    case 'OPNIEUW_MELDEN': return 'Maakt u zich opnieuw zorgen? Bel ons dan: 0800 2000, dag en nacht. Bij direct gevaar belt u 112.';
  }
}

/** The text that the melder gets, in the order of a letter, with the worker's own words before the last part. */
export function terugkoppeltekst(delen: readonly Terugkoppeldeel[], feiten: Terugkoppelfeiten, toelichting: string | null): string {
  const alineas = terugkoppeldelen.filter((deel) => delen.includes(deel)).map((deel) => [deel, zin(deel, feiten)] as const);
  const slot = alineas.filter(([deel]) => deel === 'OPNIEUW_MELDEN').map(([, tekst]) => tekst);
  return [...alineas.filter(([deel]) => deel !== 'OPNIEUW_MELDEN').map(([, tekst]) => tekst), ...(toelichting ? [toelichting] : []), ...slot].join('\n\n');
}

interface Besluitrij {
  readonly besluit: Triagebesluit | null;
  readonly vastgesteldOp: string | null;
}

/** What was decided last, of what stands. */
export const laatsteBesluit = (beoordelingen: readonly Besluitrij[]): Triagebesluit | null =>
  beoordelingen.filter(({ vastgesteldOp }) => vastgesteldOp !== null).reduce<Besluitrij | null>((laatste, rij) => ((laatste?.vastgesteldOp ?? '') > (rij.vastgesteldOp ?? '') ? laatste : rij), null)?.besluit ?? null;

interface Overdrachtrij {
  readonly toestand: string | null;
  readonly aangebodenOp: string | null;
  readonly naar: { readonly naam: string } | null;
  readonly naarOrganisatie: { readonly naam: string } | null;
}

const BIJ_ANDEREN: Readonly<Record<string, string>> = { WACHT_OP_DUO: 'Blijvend Veilig', BIJ_DUO: 'Blijvend Veilig', BIJ_WIJKTEAM: 'Het wijkteam' };

/** Who has the family now; null while that is Veilig Thuis. An offer that nobody accepted yet hands over nothing. */
export function ontvangerVan(overdrachten: readonly Overdrachtrij[], toestand: string | null): string | null {
  const gegeven = overdrachten.filter((o) => o.toestand === 'AANVAARD' || o.toestand === 'AFGEROND').sort((een, ander) => (ander.aangebodenOp ?? '').localeCompare(een.aangebodenOp ?? ''));
  return gegeven[0]?.naarOrganisatie?.naam ?? gegeven[0]?.naar?.naam ?? (toestand === null ? null : (BIJ_ANDEREN[toestand] ?? null));
}
