import type { Beslisser } from '@bv/begrippen';
import type { Beleidsregel } from './beleidsregel.js';
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

/** The rules somebody sees the casus under, in a portal that knows these labels. */
export interface Zichtregels {
  readonly regels: readonly Beleidsregel[];
  readonly contract: number;
}

/**
 * The notes for one object, from the mask alone: no value comes in, so no note can betray one.
 * `velden` gives each field's label; `rijlabels` gives, for fields that hold rows with a label of their own
 * (`verklaringen`), every label such a row can have. Silent labels get no note. `zichtregels` gives the reason of the own
 * hoedanigheid and whether this person can ask.
 */
export function afschermingenVoor(
  mask: number,
  velden: Readonly<Record<string, Gegevenscategorie>>,
  rijlabels: Readonly<Record<string, readonly Gegevenscategorie[]>> = {},
  zichtregels?: Zichtregels,
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
    return namen ? [afschermingVan(label, [...namen], zichtregels)] : [];
  });
}

function afschermingVan(label: Gegevenscategorie, velden: readonly string[], zichtregels?: Zichtregels): Afscherming {
  const { grondslag, beslisser, aanvraagbaar } = labels[label];
  const kanAanvragen = zichtregels ? mag(zichtregels.contract, label) && zichtregels.regels.some((regel) => magVragen(regel, label)) : aanvraagbaar;
  return { label, velden, reden: redenUit(zichtregels?.regels ?? [], label), grondslag, beslisser, kanAanvragen };
}

// What somebody has on request gives no right to ask for more: that follows from the own work.
const magVragen = ({ hoedanigheid, opVerzoek }: Beleidsregel, label: Gegevenscategorie): boolean => hoedanigheid !== 'OP_VERZOEK' && opVerzoek.includes(label);

function redenUit(regels: readonly Beleidsregel[], label: Gegevenscategorie): string {
  return regels.find(({ redenen }) => redenen[label] !== undefined)?.redenen[label] ?? labels[label].reden;
}

/** The reason a person reads: that of the own hoedanigheid when it has one, else the label's. */
export function redenVoor(label: Gegevenscategorie, { betrokkenheden, portaal }: Kijkcontext): string {
  return redenUit(betrokkenheden.flatMap((feit) => geldendeRegel(feit, portaal) ?? []), label);
}
