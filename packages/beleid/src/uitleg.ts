import type { Beslisser } from '@bv/begrippen';
import { beleid } from './beleid.js';
import type { Beleidsregel } from './beleidsregel.js';
import { redenVoor } from './afscherming.js';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { hoedanigheidNaam, standNaam } from './hoedanigheid.js';
import { labels } from './label.js';
import { mag } from './masker.js';
import { isPortaal } from './portaal.js';
import { vraagbaar } from './verzoek.js';
import { geldendeRegel, isUitgesloten, opVerzoekOpen } from './zicht.js';
import type { Betrokkenheidsfeit } from './zicht.js';

/** Why a person sees a label or not, as rules: it says nothing about whether the casus holds such a value. */
export interface Uitleg {
  readonly label: Gegevenscategorie;
  readonly isOpen: boolean;
  /** The ids of the rules that open it; when closed, the rules the person does have. */
  readonly regels: readonly string[];
  readonly watOntbreekt: string | null;
  /** The ids of the rules that would open it in this portal. */
  readonly watOpent: readonly string[];
  readonly grondslag: string;
  readonly wieBeslist: Beslisser;
  /** Whether this person may ask for it in this portal. */
  readonly kanAanvragen: boolean;
}

const NIET_BETROKKEN = 'U bent in dit portaal niet betrokken bij dit gezin.';

export function legUit(
  betrokkenheden: readonly Betrokkenheidsfeit[],
  portaal: string,
  label: Gegevenscategorie,
  handelingId?: string | null,
): Uitleg {
  const { grondslag, beslisser, stil } = labels[label];
  // An excluded person hears what a stranger hears: exclusion would tell that the family is known here.
  const gelden = isUitgesloten(betrokkenheden) ? [] : betrokkenheden;
  const eigen = gelden.flatMap((feit) => {
    const regel = geldendeRegel(feit, portaal);
    return regel ? [{ regel, opent: opent(regel, label, Boolean(handelingId) && feit.handelingId === handelingId) || mag(opVerzoekOpen(feit, regel, portaal), label) }] : [];
  });
  const openend = eigen.filter(({ opent: isOpen }) => isOpen).map(({ regel }) => regel);
  if (openend.length > 0) {
    const regels = ids(openend);
    return {
      label,
      isOpen: true,
      regels,
      watOntbreekt: null,
      watOpent: regels,
      grondslag: openend[0]?.grondslag ?? grondslag,
      wieBeslist: beslisser,
      kanAanvragen: false,
    };
  }
  return {
    label,
    isOpen: false,
    regels: ids(eigen.map(({ regel }) => regel)),
    watOntbreekt: eigen.length > 0 ? redenVoor(label, { betrokkenheden: gelden, portaal }) : NIET_BETROKKEN,
    // What would open a silent label stays unsaid: a worker must not be able to look for a way to the melder.
    watOpent: stil ? [] : ids(regelsDieOpenen(label, portaal)),
    grondslag,
    wieBeslist: beslisser,
    kanAanvragen: mag(vraagbaar(gelden, portaal), label),
  };
}

/** Every rule that can open this label in this portal, in its live dossier or in an own handeling. */
export function regelsDieOpenen(label: Gegevenscategorie, portaal: string): Beleidsregel[] {
  return beleid.filter((regel) => isPortaal(portaal) && regel.portalen.includes(portaal) && opent(regel, label, true));
}

/** A rule in words for a person: "Duolid, betrokken". */
export function regelInWoorden(regel: Beleidsregel): string {
  return `${hoedanigheidNaam[regel.hoedanigheid]}, ${standNaam[regel.stand].toLowerCase()}`;
}

function opent(regel: Beleidsregel, label: Gegevenscategorie, isEigenHandeling: boolean): boolean {
  return regel.lezen.includes(label) || (isEigenHandeling && regel.handeling.lezen.includes(label));
}

function ids(regels: readonly Beleidsregel[]): string[] {
  return [...new Set(regels.map((regel) => regel.id))];
}
