import type { Dubbelvraag } from './dubbelproef.js';

export interface Dubbeltreffer {
  readonly casusId: string;
  readonly zekerheid: string;
}

export interface Soortuitslag {
  readonly soort: Dubbelvraag['soort'];
  readonly vragen: number;
  readonly gevonden: number;
  readonly bovenaan: number;
}

export interface Dubbeluitslag {
  readonly perSoort: readonly Soortuitslag[];
  /** Of the searches for a known family: how many showed it. */
  readonly recall: number;
  /** Of the families shown as certain or likely: how many were the one; strangers counted. */
  readonly precisie: number;
  /** The same of everything shown. */
  readonly precisieAlles: number;
  /** Of the searches for a stranger: how many showed no likely family. */
  readonly vreemdRustig: number;
}

const deel = (teller: number, noemer: number): number => (noemer === 0 ? 1 : teller / noemer);

/** Asks every question and counts. Pure over `zoek`, so that a test and the big run measure the same. */
export async function meetDubbelen(vragen: readonly Dubbelvraag[], zoek: (vraag: Dubbelvraag) => Promise<readonly Dubbeltreffer[]>): Promise<Dubbeluitslag> {
  const tellingen = new Map<Dubbelvraag['soort'], { vragen: number; gevonden: number; bovenaan: number }>();
  const totaal = { bekend: 0, gevonden: 0, getoond: 0, juist: 0, alles: 0, allesJuist: 0, vreemd: 0, rustig: 0 };
  for (const vraag of vragen) {
    const treffers = await zoek(vraag);
    const isDeze = ({ casusId }: Dubbeltreffer): boolean => casusId === vraag.casusId;
    const telling = tellingen.get(vraag.soort) ?? { vragen: 0, gevonden: 0, bovenaan: 0 };
    tellingen.set(vraag.soort, telling);
    telling.vragen += 1;
    const sterk = treffers.filter(({ zekerheid }) => zekerheid !== 'MOGELIJK');
    totaal.getoond += sterk.length;
    totaal.alles += treffers.length;
    totaal.juist += sterk.filter(isDeze).length;
    totaal.allesJuist += treffers.filter(isDeze).length;
    if (vraag.casusId === null) {
      totaal.vreemd += 1;
      if (sterk.length === 0) totaal.rustig += 1;
      continue;
    }
    totaal.bekend += 1;
    if (treffers.some(isDeze)) {
      totaal.gevonden += 1;
      telling.gevonden += 1;
      if (treffers[0] && isDeze(treffers[0])) telling.bovenaan += 1;
    }
  }
  return {
    perSoort: [...tellingen].map(([soort, telling]) => ({ soort, ...telling })),
    recall: deel(totaal.gevonden, totaal.bekend), precisie: deel(totaal.juist, totaal.getoond), precisieAlles: deel(totaal.allesJuist, totaal.alles), vreemdRustig: deel(totaal.rustig, totaal.vreemd),
  };
}
