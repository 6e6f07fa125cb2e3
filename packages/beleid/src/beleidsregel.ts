import type { Doel } from '@bv/begrippen';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { nakijkers, portalenVan } from './hoedanigheid.js';
import type { Hoedanigheid, Stand } from './hoedanigheid.js';
import { labels } from './label.js';
import { alleLabels } from './masker.js';
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
  /** What may at most be opened for this person on request; of OP_VERZOEK itself: what a grant can open at all. */
  readonly opVerzoek: readonly Gegevenscategorie[];
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
  /** Stays closed on request too, beside what can never be asked. */
  nooitOpVerzoek?: readonly Gegevenscategorie[];
  redenen?: Readonly<Partial<Record<Gegevenscategorie, string>>>;
}

/** What anybody can ask for: with a decider, and no secret that it exists. */
export const aanvraagbareLabels: readonly Gegevenscategorie[] = alleLabels.filter(
  (label) => labels[label].aanvraagbaar && !labels[label].stil && labels[label].beslisser !== 'NIEMAND',
);

// Who still has to choose whether to take part reads the queue or the sheet; noodtoegang and one check are their own narrow set and no more.
const VRAGEN_NIETS: readonly Hoedanigheid[] = ['WACHTRIJ', 'NOODTOEGANG', 'UITGESLOTEN', ...nakijkers];

function opVerzoekVan({ hoedanigheid, stand, lezen = [], nooitOpVerzoek = [] }: Regelinvoer): readonly Gegevenscategorie[] {
  if (stand === 'KANDIDAAT' || VRAGEN_NIETS.includes(hoedanigheid)) return [];
  return aanvraagbareLabels.filter((label) => !lezen.includes(label) && !nooitOpVerzoek.includes(label));
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
    opVerzoek: opVerzoekVan(invoer),
    grondslag: invoer.grondslag,
    doel: invoer.doel,
    redenen: invoer.redenen ?? {},
  };
}
