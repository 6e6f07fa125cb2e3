import type { Kijkplek, Rij } from './zicht.js';

/** Who decides, in the order in which they are asked: docs/besluiten/0021. After them the privacy officer. */
const BESLISSERS: Readonly<Record<string, readonly (readonly [hoedanigheid: string, standen: readonly string[], portaal: string])[]>> = {
  DUO: [['DUOLID', ['ACTIEF'], 'duo'], ['VT_BEHANDELAAR', ['ACTIEF'], 'veilig-thuis']],
  VEILIG_THUIS: [['VT_BEHANDELAAR', ['ACTIEF', 'NAZORG'], 'veilig-thuis']],
  RVDK: [['TOETSER', ['ACTIEF'], 'rvdk']],
};

export interface Verzoekzicht {
  readonly toont: boolean;
  /** Whether what was written is readable: for the two sides only. */
  readonly teksten: boolean;
}

/** What stands between two people is for those two; supervision sees that it is there. `lopend`: the running involvements with this casus, `eigen`: those of the viewer. */
export function verzoekzicht(plek: Kijkplek, rij: Rij, lopend: readonly Rij[], heeftZicht: boolean): Verzoekzicht {
  const uitgesloten = new Set(lopend.filter(({ hoedanigheid }) => hoedanigheid === 'UITGESLOTEN').map(({ partij_id }) => partij_id));
  const isUitgesloten = (partijId: unknown): boolean => uitgesloten.has(partijId) || (partijId === plek.persoonId && plek.groepen.some(({ id }) => uitgesloten.has(id)));
  const stappen = (BESLISSERS[String(rij['beslisser'])] ?? []).map(([hoedanigheid, standen, portaal]) =>
    lopend.filter((b) => b['hoedanigheid'] === hoedanigheid && standen.includes(String(b['stand'])) && b['partij_id'] !== rij['aanvrager_id'] && !isUitgesloten(b['partij_id'])).map((b) => ({ partijId: b['partij_id'], portaal })),
  );
  const beslissers = stappen.find((stap) => stap.length > 0) ?? [];
  const isBeslisser = beslissers.some(({ partijId, portaal }) => partijId === plek.persoonId && portaal === plek.portaal);
  if (plek.portaal === 'privacy') {
    const aanDePrivacyfunctionaris = rij['beslisser'] === 'PRIVACYFUNCTIONARIS' || (beslissers.length === 0 && rij['beslisser'] !== 'NIEMAND' && ['AANGEVRAAGD', 'TOEGEKEND'].includes(String(rij['toestand'])) && rij['aanvrager_id'] !== plek.persoonId);
    return { toont: !isUitgesloten(plek.persoonId), teksten: aanDePrivacyfunctionaris };
  }
  const isAanvrager = rij['aanvrager_id'] === plek.persoonId && rij['portaal'] === plek.portaal;
  const toont = heeftZicht && (isAanvrager || isBeslisser);
  return { toont, teksten: toont };
}
