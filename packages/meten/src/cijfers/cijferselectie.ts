import { type Maat, maten, WACHTTIJD_OUDE_KETEN_MAANDEN } from '@bv/begrippen';
import type { CijfersQuery } from '../gql/graphql.js';

type Groep = CijfersQuery['cijfers']['groepen'][number];

/** What is counted over all teams: no area has it. */
const OVER_ALLES = '*';
/** All areas together; only where there is more than one. */
export const SAMEN = 'SAMEN';

export interface Vakcijfer {
  readonly code: string;
  readonly naam: string;
  /** Rounded down to five; null under five. */
  readonly aantal: number | null;
}

export interface Maatcijfers {
  readonly maat: Maat;
  readonly vakken: readonly Vakcijfer[];
  /** At least so many stand in the boxes that are told. */
  readonly n: number;
}

export interface Keuze {
  readonly code: string;
  readonly naam: string;
}

const gebieden = (groepen: readonly Groep[]): Groep[] => groepen.filter(({ code }) => code !== OVER_ALLES);

/** The areas there are figures of; somebody can look at one, and at all of them, and at nothing in between. */
export const keuzesVan = (groepen: readonly Groep[]): Keuze[] => {
  const eigen = gebieden(groepen).map(({ code, naam }) => ({ code, naam }));
  return eigen.length > 1 ? [{ code: SAMEN, naam: 'Alle gebieden samen' }, ...eigen] : eigen;
};

const MAAND = new Intl.DateTimeFormat('nl-NL', { month: 'short', year: 'numeric', timeZone: 'UTC' });
const periodenaam = (code: string, periode: Maat['periode']): string => (periode === 'maand' ? MAAND.format(new Date(`${code}-01T00:00:00Z`)) : code === 'EERDER' ? 'Eerder' : code);

/** Added up from what was told, never from what was counted: the sum says no more than its parts. */
const telOp = (aantallen: readonly (number | null)[]): number | null => {
  const verteld = aantallen.filter((aantal) => aantal !== null);
  return verteld.length === 0 ? null : verteld.reduce((s, aantal) => s + aantal, 0);
};

export const cijfersVan = (groepen: readonly Groep[], keuze: string): Maatcijfers[] =>
  maten.map((maat) => {
    const gekozen = maat.overAlles ? groepen.filter(({ code }) => code === OVER_ALLES) : keuze === SAMEN ? gebieden(groepen) : groepen.filter(({ code }) => code === keuze);
    const tabellen = gekozen.map(({ maten: lijst }) => lijst.find((een) => een.maat === maat.code)?.vakken ?? []);
    const namen = maat.periode
      ? [...new Set(tabellen.flatMap((tabel) => tabel.map(({ code }) => code)))].sort((een, ander) => (een === 'EERDER' ? -1 : ander === 'EERDER' ? 1 : een.localeCompare(ander))).map((code) => ({ code, naam: periodenaam(code, maat.periode) }))
      : maat.vakken;
    const vakken = namen.map(({ code, naam }): Vakcijfer => ({ code, naam, aantal: telOp(tabellen.map((tabel) => tabel.find((vak) => vak.code === code)?.aantal ?? null)) }));
    return { maat, vakken, n: vakken.reduce((s, { aantal }) => s + (aantal ?? 0), 0) };
  });

export const inGrafiek = ({ maat, vakken }: Maatcijfers): Vakcijfer[] => vakken.filter(({ code }) => !(maat.buiten ?? []).includes(code));

/** What is counted and has nothing to say in the chart: who still waits, what is not closed. */
export const buitenGrafiek = ({ maat, vakken }: Maatcijfers): Vakcijfer[] => vakken.filter(({ code }) => (maat.buiten ?? []).includes(code));

export const aantalTekst = (aantal: number | null): string => (aantal === null ? 'minder dan 5' : String(aantal));

/** The box in which the middle lies of what is told, and how many came before nine months. */
export const wachttijdzin = (cijfers: Maatcijfers): string | null => {
  const rij = inGrafiek(cijfers);
  const totaal = rij.reduce((s, { aantal }) => s + (aantal ?? 0), 0);
  if (totaal === 0) return null;
  let tot = 0;
  const midden = rij.find(({ aantal }) => (tot += aantal ?? 0) * 2 >= totaal);
  const opTijd = rij.filter(({ code }) => code !== 'LANGER').reduce((s, { aantal }) => s + (aantal ?? 0), 0);
  const helft = midden?.code === 'LANGER' ? `wachtte de helft ${midden.naam.toLowerCase()}` : `had de helft hulp binnen ${midden?.naam.replace(/^.* tot en met /, '') ?? ''}`;
  return `Van de gezinnen die hier geteld zijn, ${helft}. Ten minste ${String(opTijd)} van ${String(totaal)} waren sneller dan de ${String(WACHTTIJD_OUDE_KETEN_MAANDEN)} maanden van de oude keten.`;
};
