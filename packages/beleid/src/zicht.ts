import { vindRegel } from './beleid.js';
import type { Beleidsregel } from './beleidsregel.js';
import { labelsVanPortaal } from './contract.js';
import { geldtAlleenInGroepsportaal, geldtAlleenWaarGevraagd } from './hoedanigheid.js';
import type { Hoedanigheid, Stand } from './hoedanigheid.js';
import { masker } from './masker.js';
import { isPortaal } from './portaal.js';

/** What the decision needs of one running betrokkenheid. Plain strings: what the policy does not know, it denies. */
export interface Betrokkenheidsfeit {
  readonly hoedanigheid: string;
  readonly stand: string;
  readonly handelingId?: string | null | undefined;
  /** The portal of the group that is involved; a queue counts only there. */
  readonly groepsportaal?: string | null | undefined;
  /** Of what was granted on request: where it was asked, and the mask of the labels that were granted. */
  readonly portaal?: string | null | undefined;
  readonly verleend?: number | undefined;
}

/** Two masks: the labels a person may read and write. */
export interface Zicht {
  readonly lezen: number;
  readonly schrijven: number;
}

export const GEEN_ZICHT: Zicht = { lezen: 0, schrijven: 0 };

/** The rule under which this betrokkenheid counts in this portal, if any. */
export function geldendeRegel(feit: Betrokkenheidsfeit, portaal: string): Beleidsregel | undefined {
  if (!isPortaal(portaal)) return undefined;
  const regel = vindRegel(feit.hoedanigheid as Hoedanigheid, feit.stand as Stand);
  if (!regel?.portalen.includes(portaal)) return undefined;
  if (geldtAlleenInGroepsportaal.includes(regel.hoedanigheid) && feit.groepsportaal !== portaal) return undefined;
  if (geldtAlleenWaarGevraagd.includes(regel.hoedanigheid) && feit.portaal !== portaal) return undefined;
  return regel;
}

/** What this betrokkenheid opens on request: never more than the policy lets be granted, nor than the contract of the portal knows. */
export function opVerzoekOpen(feit: Betrokkenheidsfeit, regel: Beleidsregel, portaal: string): number {
  if (!geldtAlleenWaarGevraagd.includes(regel.hoedanigheid) || !isPortaal(portaal)) return 0;
  return (feit.verleend ?? 0) & masker(regel.opVerzoek) & masker(labelsVanPortaal(portaal));
}

/** Exclusion counts in every portal and at every stand, whatever else the person is. */
export function isUitgesloten(feiten: readonly Betrokkenheidsfeit[]): boolean {
  return feiten.some((feit) => feit.hoedanigheid === 'UITGESLOTEN');
}

/**
 * What one viewer may see and write of one casus through one portal.
 * With `handelingId` the answer is for a row of that handeling; without it, for the live dossier.
 */
export function bepaalZicht(feiten: readonly Betrokkenheidsfeit[], portaal: string, handelingId?: string | null): Zicht {
  if (isUitgesloten(feiten)) return GEEN_ZICHT;
  let lezen = 0;
  let schrijven = 0;
  for (const feit of feiten) {
    const regel = geldendeRegel(feit, portaal);
    if (!regel) continue;
    lezen |= masker(regel.lezen) | opVerzoekOpen(feit, regel, portaal);
    schrijven |= masker(regel.schrijven);
    if (handelingId && feit.handelingId === handelingId) {
      lezen |= masker(regel.handeling.lezen);
      schrijven |= masker(regel.handeling.schrijven);
    }
  }
  return { lezen, schrijven };
}
