import type { Beslisser } from '@bv/begrippen';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { labels } from './label.js';
import { alleLabels, mag } from './masker.js';
import { geldendeRegel } from './zicht.js';
import type { Betrokkenheidsfeit } from './zicht.js';

/** The note beside a withheld field: which label, why, on what ground, and who could open it. */
export interface Afscherming {
  readonly label: Gegevenscategorie;
  readonly velden: readonly string[];
  readonly reden: string;
  readonly grondslag: string;
  readonly beslisser: Beslisser;
  readonly kanAanvragen: boolean;
}

/** Who looks, and where: chooses a better reason text, never whether something is withheld. */
export interface Kijkcontext {
  readonly betrokkenheden: readonly Betrokkenheidsfeit[];
  readonly portaal: string;
}

/**
 * The notes for one object, from the mask alone: no value comes in, so no note can betray one.
 * `velden` gives each field's label; `rijlabels` gives, for fields that hold rows with a label of their own
 * (`verklaringen`), every label such a row can have. Silent labels get no note.
 */
export function afschermingenVoor(
  mask: number,
  velden: Readonly<Record<string, Gegevenscategorie>>,
  rijlabels: Readonly<Record<string, readonly Gegevenscategorie[]>> = {},
  context?: Kijkcontext,
): Afscherming[] {
  const perLabel = new Map<Gegevenscategorie, Set<string>>();
  const noteer = (veld: string, label: Gegevenscategorie): void => {
    if (mag(mask, label) || labels[label].stil) return;
    perLabel.set(label, (perLabel.get(label) ?? new Set()).add(veld));
  };
  for (const [veld, label] of Object.entries(velden)) noteer(veld, label);
  for (const [veld, mogelijk] of Object.entries(rijlabels)) for (const label of mogelijk) noteer(veld, label);

  return alleLabels.flatMap((label) => {
    const namen = perLabel.get(label);
    return namen ? [afschermingVan(label, [...namen], context)] : [];
  });
}

function afschermingVan(label: Gegevenscategorie, velden: readonly string[], context?: Kijkcontext): Afscherming {
  const { grondslag, beslisser, aanvraagbaar } = labels[label];
  return { label, velden, reden: redenVoor(label, context), grondslag, beslisser, kanAanvragen: aanvraagbaar };
}

/** The reason a person reads: that of the own hoedanigheid when it has one, else the label's. */
export function redenVoor(label: Gegevenscategorie, context?: Kijkcontext): string {
  for (const feit of context?.betrokkenheden ?? []) {
    const eigen = geldendeRegel(feit, context?.portaal ?? '')?.redenen[label];
    if (eigen) return eigen;
  }
  return labels[label].reden;
}
