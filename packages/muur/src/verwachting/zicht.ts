import type { Beleidsblad, Bladregel } from './beleidsblad.js';
import { isGelabeld, RIJ, type Tabelblad } from './gegevens.js';
import { type Verzoekzicht, verzoekzicht } from './verzoek.js';

export type Rij = Readonly<Record<string, unknown>>;

/** Who looks and where, with the groups that person belongs to now. */
export interface Kijkplek {
  readonly naam: string;
  readonly persoonId: string;
  readonly portaal: string;
  readonly groepen: readonly { readonly id: string; readonly portaal: string | null }[];
}

const OP_VERZOEK = 'OP_VERZOEK';
/** Who answers for a family, in this order: docs/besluiten/0022. */
const HOUDERS = ['DUOLID', 'WIJKTEAM_HOUDER', 'TEAMLEIDER', 'VT_BEHANDELAAR'];

interface Open {
  /** `HOEDANIGHEID STAND` of what counts here. */
  readonly rollen: ReadonlySet<string>;
  readonly live: ReadonlySet<string>;
  readonly handelingen: ReadonlyMap<string, ReadonlySet<string>>;
}

const DICHT: Open = { rollen: new Set(), live: new Set(), handelingen: new Map() };
const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

const loopt = (rij: Rij, nu: number): boolean => Date.parse(tekst(rij['van'])) <= nu && (rij['tot'] === null || Date.parse(tekst(rij['tot'])) > nu);

/**
 * What somebody may see, from the policy page and the running betrokkenheden as data. Written from what the page and
 * docs/besluiten say, apart from packages/beleid and the SQL that do the same for real: if they differ, one of them is wrong.
 */
export class Zicht {
  private readonly perCasus = new Map<string, Open>();
  private readonly lopend: readonly Rij[];

  constructor(
    private readonly blad: Beleidsblad,
    private readonly plek: Kijkplek,
    betrokkenheden: readonly Rij[],
    nu = Date.now(),
  ) {
    this.lopend = betrokkenheden.filter((rij) => loopt(rij, nu));
    const eigen = this.lopend.filter((rij) => [plek.persoonId, ...plek.groepen.map(({ id }) => id)].includes(tekst(rij['partij_id'])));
    for (const casusId of new Set(eigen.map((rij) => tekst(rij['casus_id'])))) {
      this.perCasus.set(casusId, this.bepaal(eigen.filter((rij) => rij['casus_id'] === casusId)));
    }
  }

  private bepaal(rijen: readonly Rij[]): Open {
    if (rijen.some((rij) => rij['hoedanigheid'] === 'UITGESLOTEN')) return DICHT;
    const rollen = new Set<string>();
    const live = new Set<string>();
    const handelingen = new Map<string, Set<string>>();
    for (const rij of rijen) {
      const groep = this.plek.groepen.find(({ id }) => id === rij['partij_id']);
      // A group works in one portal, and a queue is always one of a group.
      if (groep ? groep.portaal !== this.plek.portaal : rij['hoedanigheid'] === 'WACHTRIJ') continue;
      const regel = this.blad.regels.find(({ hoedanigheid, stand, portalen }) => hoedanigheid === rij['hoedanigheid'] && stand === rij['stand'] && portalen.includes(this.plek.portaal));
      if (rij['hoedanigheid'] === OP_VERZOEK && !this.geldtVerzoek(rij)) continue;
      if (regel) rollen.add(`${regel.hoedanigheid} ${regel.stand}`);
      for (const label of [...(regel?.lezen ?? []), ...(rij['hoedanigheid'] === OP_VERZOEK ? this.verleend(regel, rij) : [])]) live.add(label);
      const id = tekst(rij['handeling_id']);
      if (id === '' || !regel) continue;
      const hier = handelingen.get(id) ?? new Set<string>();
      for (const label of regel.handeling) hier.add(label);
      handelingen.set(id, hier);
    }
    return { rollen, live, handelingen };
  }

  private verzoek(rij: Rij): Verzoekzicht {
    const casusId = tekst(rij['casus_id']);
    return verzoekzicht(this.plek, rij, this.lopend.filter((b) => b['casus_id'] === casusId), (this.perCasus.get(casusId)?.live.size ?? 0) > 0);
  }

  /** A grant counts in the portal where it was asked, and only with an end. */
  private geldtVerzoek(rij: Rij): boolean {
    return rij['portaal'] === this.plek.portaal && rij['tot'] !== null;
  }

  /** The labels that were granted, as far as they can be granted and anybody in this portal can ever see them. */
  private verleend(regel: Bladregel | undefined, rij: Rij): string[] {
    const bits = Number(rij['verleend'] ?? 0);
    const inPortaal = new Set(this.blad.regels.filter(({ portalen }) => portalen.includes(this.plek.portaal)).flatMap(({ lezen, handeling }) => [...lezen, ...handeling]));
    return this.blad.labels.map(({ label }) => label).filter((label, i) => (bits & (1 << i)) !== 0 && regel?.opVerzoek.has(label) === true && inPortaal.has(label));
  }

  /** Emergency access is read by who took it and by who holds the family, the duo first; never by who is excluded from it. Supervision apart. */
  toontNoodtoegang({ casusId, persoonId }: { readonly casusId: string; readonly persoonId: string }): boolean {
    const hier = this.lopend.filter((rij) => rij['casus_id'] === casusId);
    const isUitgesloten = (partijen: readonly string[]): boolean => hier.some((rij) => rij['hoedanigheid'] === 'UITGESLOTEN' && partijen.includes(tekst(rij['partij_id'])));
    const houder = HOUDERS.find((naam) => hier.some((rij) => rij['hoedanigheid'] === naam && rij['stand'] === 'ACTIEF' && !isUitgesloten([tekst(rij['partij_id'])])));
    if (houder !== undefined && this.perCasus.get(casusId)?.rollen.has(`${houder} ACTIEF`)) return true;
    return persoonId === this.plek.persoonId && !isUitgesloten([persoonId, ...this.plek.groepen.map(({ id }) => id)]);
  }

  /** Whether the viewer has anything to do with the casus of this row: then a command may name what it knows of it. */
  kent(tabel: Tabelblad, rij: Rij): boolean {
    return (this.perCasus.get(tekst(tabel.zicht === 'casus' ? rij['id'] : rij['casus_id']))?.live.size ?? 0) > 0;
  }

  /** The open labels for this row. Of an act of others one sees the labels only with the right to acts of that kind; else its skeleton. */
  labels(tabel: Tabelblad, rij: Rij): ReadonlySet<string> {
    const { live, handelingen } = this.perCasus.get(tekst(tabel.zicht === 'casus' ? rij['id'] : rij['casus_id'])) ?? DICHT;
    if (tabel.soort !== 'handeling') return live;
    const soort = tabel.handelingslabel === 'PER_RIJ' ? tekst(rij['handelingsoort']) : (tabel.handelingslabel ?? '');
    const van = live.has(soort) ? live : new Set([...live].filter((label) => label === 'PROCES'));
    return new Set([...van, ...(handelingen.get(tekst(rij['handeling_id'])) ?? [])]);
  }

  /** Whether the row comes out at all. */
  toont(tabel: Tabelblad, rij: Rij): boolean {
    if (tabel.soort === 'algemeen') return true;
    if (tabel.soort === 'verzoek') return this.verzoek(rij).toont;
    // Of whoever stands here it was read that this portal is open to them.
    if (!isGelabeld(tabel) && tabel.ookIn === this.plek.portaal) return true;
    if (!isGelabeld(tabel)) return [this.plek.persoonId, ...this.plek.groepen.filter(({ portaal }) => portaal === this.plek.portaal).map(({ id }) => id)].includes(tekst(rij['partij_id']));
    if (tabel.eigenTot !== undefined && rij[tabel.eigenTot] !== this.plek.persoonId && rij['opengelegd'] !== true) return false;
    const open = this.labels(tabel, rij);
    if (tabel.rijlabels.length > 0) return tabel.rijlabels.includes(tekst(rij['categorie'])) && open.has(tekst(rij['categorie']));
    return tabel.toegang.some((label) => open.has(label));
  }

  /** Whether a column with this label is open in a row that comes out. */
  opent(tabel: Tabelblad, rij: Rij, label: string): boolean {
    if (tabel.soort === 'verzoek') return label !== RIJ || this.verzoek(rij).teksten;
    return !isGelabeld(tabel) || label === RIJ || this.labels(tabel, rij).has(label);
  }
}
