import { type Afscherming, afschermingenVoor, bit, Gegevenscategorie, isPortaal, labelsVanPortaal, masker, regelsIn } from '@bv/beleid';
import { type Berekening, haalTabel, isGelabeld, labelsVan, RIJ, type Tabel } from './tabel.js';
import { CASUS, GEZINSLID, MASKER, REGELS, RIJ_ID, RIJLABEL } from './leesopdracht.js';
import type { Selectie } from './selectie.js';

/** Per casus: which labels were asked for, which of those were open where they were asked, and which people of the family came out. */
export interface Vertoning {
  gevraagd: number;
  masker: number;
  readonly gezinsleden: Set<string>;
}
export type Vertoningen = Map<string, Vertoning>;

type Rij = Record<string, unknown>;

const isLabel = (waarde: unknown): waarde is Gegevenscategorie => typeof waarde === 'string' && waarde in Gegevenscategorie;

/** Adds what was shown now to what was shown before. */
export function voegVertoningenToe(bij: Vertoningen, erbij: Vertoningen): void {
  for (const [casusId, { gevraagd, masker: open, gezinsleden }] of erbij) {
    const eerder = bij.get(casusId);
    bij.set(casusId, {
      gevraagd: gevraagd | (eerder?.gevraagd ?? 0),
      masker: open | (eerder?.masker ?? 0),
      gezinsleden: new Set([...gezinsleden, ...(eerder?.gezinsleden ?? [])]),
    });
  }
}

/** The labels of what is asked of one table. */
export const gevraagdeLabels = (tabel: Tabel, selectie: Selectie): number => {
  let som = tabel.labelPerRij ? 0 : masker(tabel.rijlabels);
  for (const [naam] of selectie) {
    for (const bron of tabel.berekeningen.get(naam)?.uit ?? [naam]) {
      const label = tabel.velden.get(bron)?.label ?? tabel.relaties.get(bron)?.label;
      if (label && label !== RIJ) som |= bit(label);
    }
  }
  return som;
};

interface Veldlabels {
  readonly velden: Readonly<Record<string, Gegevenscategorie>>;
  readonly rijlabels: Readonly<Record<string, readonly Gegevenscategorie[]>>;
  /** Lists whose rows come out as soon as one of these labels is open; the first is what the list is about. */
  readonly lijsten: Readonly<Record<string, readonly Gegevenscategorie[]>>;
}
const perTabel = new WeakMap<Tabel, Veldlabels>();

/** The label of each field and list, so that the screen can tell withheld from empty. */
function veldlabels(tabel: Tabel): Veldlabels {
  const klaar = perTabel.get(tabel);
  if (klaar) return klaar;
  const velden: Record<string, Gegevenscategorie> = {};
  const rijlabels: Record<string, readonly Gegevenscategorie[]> = {};
  const lijsten: Record<string, readonly Gegevenscategorie[]> = {};
  for (const veld of tabel.velden.values()) if (veld.label !== RIJ && !veld.verborgen) velden[veld.naam] = veld.label;
  for (const relatie of tabel.relaties.values()) {
    if (relatie.label !== RIJ) velden[relatie.naam] = relatie.label;
    else if (relatie.vorm !== 'een' && isGelabeld(haalTabel(relatie.doel()))) {
      const doel = haalTabel(relatie.doel());
      // Beside a record that is withheld: the note stands at the record itself.
      if (doel.labelPerRij) continue;
      if (doel.rijlabels.length > 0) rijlabels[relatie.naam] = doel.rijlabels;
      else lijsten[relatie.naam] = labelsVan(doel);
    }
  }
  const uit = { velden, rijlabels, lijsten };
  perTabel.set(tabel, uit);
  return uit;
}

/** The lists of which no row can come out with this mask, each under what it is about. */
const dichteLijsten = (zicht: number, lijsten: Veldlabels['lijsten']): Record<string, Gegevenscategorie> =>
  Object.fromEntries(Object.entries(lijsten).flatMap(([naam, [eerste, ...overig]]) => (eerste && (zicht & masker([eerste, ...overig])) === 0 ? [[naam, eerste]] : [])));

const toontTekst = (tabel: Tabel, selectie: Selectie): boolean => [...selectie.keys()].some((naam) => tabel.velden.get(naam)?.label === RIJ);

const notities = new WeakMap<Tabel, Map<string, readonly Afscherming[]>>();

/** A field made of others: empty as soon as one of them is. */
export const bereken = ({ uit, maak }: Berekening, rij: Rij): unknown => (uit.some((bron) => rij[bron] == null) ? null : maak(rij));

/** The notes follow from the table, the portal, the mask and the rules: made once, for all rows and all people with the same. */
export function afschermingenBij(tabel: Tabel, portaal: string, zicht: number, regels: number): readonly Afscherming[] {
  const perTabel_ = notities.get(tabel) ?? new Map<string, readonly Afscherming[]>();
  notities.set(tabel, perTabel_);
  const sleutel = `${portaal} ${zicht} ${regels}`;
  const klaar = perTabel_.get(sleutel);
  if (klaar) return klaar;
  const { velden, rijlabels, lijsten } = veldlabels(tabel);
  const contract = isPortaal(portaal) ? masker(labelsVanPortaal(portaal)) : 0;
  const uit = afschermingenVoor(zicht, { ...velden, ...dichteLijsten(zicht, lijsten) }, rijlabels, { regels: regelsIn(regels), contract });
  perTabel_.set(sleutel, uit);
  return uit;
}

/** Makes readable what stands encrypted and came out of the view; what the view withheld is null and stays so. */
export function ontsleutel({ geheimen }: Tabel, rij: Rij): void {
  for (const { naam, ontsleutel: open } of geheimen) {
    const waarde = rij[naam];
    if (typeof waarde === 'string') rij[naam] = open(waarde, { casusId: (rij[CASUS] as string | undefined) ?? null, id: String(rij[RIJ_ID]) });
  }
}

export class Nabewerking {
  readonly vertoningen: Vertoningen = new Map();

  constructor(private readonly portaal: string) {}

  /** Makes encrypted fields readable, adds computed fields and `afschermingen`, and notes what is shown of which casus. Works in place. */
  verwerk(tabel: Tabel, selectie: Selectie, rijen: Rij[]): void {
    const gevraagd = gevraagdeLabels(tabel, selectie);
    for (const rij of rijen) this.verwerkRij(tabel, selectie, rij, gevraagd);
  }

  private verwerkRij(tabel: Tabel, selectie: Selectie, rij: Rij, gevraagd: number): void {
    if (isGelabeld(tabel)) this.noteer(tabel, selectie, rij, gevraagd);
    else if (tabel.soort === 'verzoek' && toontTekst(tabel, selectie)) this.noteerVerzoek(rij);
    ontsleutel(tabel, rij);
    for (const [naam, deel] of selectie) {
      const berekening = tabel.berekeningen.get(naam);
      if (berekening) rij[naam] = bereken(berekening, rij);
      const relatie = tabel.relaties.get(naam);
      if (!relatie) continue;
      const waarde = rij[naam] as Rij | Rij[] | null | undefined;
      const kinderen = Array.isArray(waarde) ? waarde : waarde ? [waarde] : [];
      this.verwerk(haalTabel(relatie.doel()), deel, kinderen);
    }
  }

  /** A request may tell of the family in its texts: who reads those looks into the casus. */
  private noteerVerzoek(rij: Rij): void {
    const casusId = String(rij[CASUS]);
    if (!this.vertoningen.has(casusId)) this.vertoningen.set(casusId, { gevraagd: 0, masker: 0, gezinsleden: new Set() });
  }

  private noteer(tabel: Tabel, selectie: Selectie, rij: Rij, gevraagd: number): void {
    const zicht = Number(rij[MASKER]);
    const casusId = String(rij[CASUS]);
    if (selectie.has('afschermingen')) rij['afschermingen'] = afschermingenBij(tabel, this.portaal, zicht, Number(rij[REGELS]));
    const vertoning = this.vertoningen.get(casusId) ?? { gevraagd: 0, masker: 0, gezinsleden: new Set<string>() };
    // Row by row: what is open in an act is not shown of the casus around it, where the same label is closed.
    const hier = gevraagd | lijstvragen(tabel, selectie) | (isLabel(rij[RIJLABEL]) ? bit(rij[RIJLABEL]) : 0);
    vertoning.gevraagd |= hier;
    vertoning.masker |= hier & zicht;
    if (typeof rij[GEZINSLID] === 'string') vertoning.gezinsleden.add(rij[GEZINSLID]);
    this.vertoningen.set(casusId, vertoning);
  }
}

/** A list that was asked counts as asked, also when no row of it came out. */
export function lijstvragen(tabel: Tabel, selectie: Selectie): number {
  let som = 0;
  for (const [naam, deel] of selectie) {
    const relatie = tabel.relaties.get(naam);
    if (relatie && isGelabeld(haalTabel(relatie.doel()))) som |= gevraagdeLabels(haalTabel(relatie.doel()), deel);
  }
  return som;
}
