import type { Doel } from '@bv/begrippen';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { portalenVan } from './hoedanigheid.js';
import type { Hoedanigheid, Stand } from './hoedanigheid.js';
import type { Portaal } from './portaal.js';

export interface Rechten {
  readonly lezen: readonly Gegevenscategorie[];
  readonly schrijven: readonly Gegevenscategorie[];
}

/** One rule of the policy. Its id is a sentence: the same in policy, matrix, explanation and log. */
export interface Beleidsregel extends Rechten {
  readonly id: string;
  readonly hoedanigheid: Hoedanigheid;
  readonly stand: Stand;
  readonly portalen: readonly Portaal[];
  /** What opens only in rows of the own handeling (this overdracht, this toetsing), never in the live dossier. */
  readonly handeling: Rechten;
  readonly grondslag: string;
  readonly doel: Doel;
  /** A better reason for this hoedanigheid than the label's own. */
  readonly redenen: Readonly<Partial<Record<Gegevenscategorie, string>>>;
}

interface Regelinvoer {
  id: string;
  hoedanigheid: Hoedanigheid;
  stand: Stand;
  grondslag: string;
  doel: Doel;
  lezen?: readonly Gegevenscategorie[];
  schrijven?: readonly Gegevenscategorie[];
  handeling?: Partial<Rechten>;
  redenen?: Readonly<Partial<Record<Gegevenscategorie, string>>>;
}

/** Completes a rule; what a rule does not name stays closed. */
export function regel(invoer: Regelinvoer): Beleidsregel {
  return {
    id: invoer.id,
    hoedanigheid: invoer.hoedanigheid,
    stand: invoer.stand,
    portalen: portalenVan[invoer.hoedanigheid],
    lezen: invoer.lezen ?? [],
    schrijven: invoer.schrijven ?? [],
    handeling: { lezen: invoer.handeling?.lezen ?? [], schrijven: invoer.handeling?.schrijven ?? [] },
    grondslag: invoer.grondslag,
    doel: invoer.doel,
    redenen: invoer.redenen ?? {},
  };
}
