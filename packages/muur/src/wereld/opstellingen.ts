import type { Beleidsblad, Bladregel } from '../verwachting/beleidsblad.js';
import { maakGroep, maakMens, type Proefmens } from './mensen.js';
import type { Proefgezin, Wereld } from './wereld.js';

/** Somebody and the family they were put beside. */
export interface Opstelling {
  readonly soort: 'regel' | 'paar' | 'uitgesloten' | 'niets';
  readonly mens: Proefmens;
  readonly gezin: Proefgezin;
  /** Where the involvement would count, if it counts. */
  readonly portalen: readonly string[];
}

const STANDEN = ['KANDIDAAT', 'ACTIEF', 'NAZORG'];
const DAG = 86_400_000;
const ALLE_BITS = 2 ** 31 - 1;
const dagen = (n: number): string => new Date(Date.now() + n * DAG).toISOString();

/** Builds people and families, and gives each person exactly the involvement that is to be proven. */
export class Opsteller {
  readonly opstellingen: Opstelling[] = [];

  constructor(
    private readonly wereld: Wereld,
    private readonly blad: Beleidsblad,
  ) {}

  private begin(soort: Opstelling['soort'], naam: string, portalen: readonly string[], toegang = portalen): Opstelling {
    const mens = maakMens(this.wereld, `muur-${naam}`.toLowerCase().replaceAll('_', '-'), toegang);
    const opstelling = { soort, mens, gezin: this.wereld.gezin(mens.id), portalen };
    this.opstellingen.push(opstelling);
    return opstelling;
  }

  /** The involvement that this rule speaks of. A queue is one of a group, per portal. */
  private geef(regel: Pick<Bladregel, 'hoedanigheid' | 'stand' | 'portalen'>, { mens, gezin }: Opstelling): void {
    const { hoedanigheid, stand } = regel;
    const vast = { hoedanigheid, stand, handeling_id: gezin.eigenHandeling };
    switch (hoedanigheid) {
      case 'WACHTRIJ':
        for (const portaal of regel.portalen) this.wereld.betrek(gezin.id, maakGroep(this.wereld, `${mens.sub} ${portaal}`, portaal, [mens.id]), vast);
        break;
      case 'OP_VERZOEK':
        // Everything granted, so that only the limits of the policy hold; a part of it is for the random histories.
        for (const portaal of regel.portalen) this.wereld.betrek(gezin.id, mens.id, { ...vast, portaal, verleend: ALLE_BITS });
        break;
      default:
        this.wereld.betrek(gezin.id, mens.id, vast);
    }
  }

  private naam(...regels: readonly Bladregel[]): string {
    return regels.map(({ hoedanigheid, stand }) => `${hoedanigheid}-${stand}`).join('+');
  }

  private alle(): readonly string[] {
    return this.blad.portalen;
  }

  /** Every hoedanigheid at every stand, with access to every portal: what the policy does not name opens nothing. */
  regels(): this {
    for (const regel of this.blad.regels.filter(({ hoedanigheid }) => hoedanigheid !== 'UITGESLOTEN')) {
      this.geef(regel, this.begin('regel', this.naam(regel), regel.portalen, this.alle()));
      if (regel.opVerzoek.size === 0 || regel.hoedanigheid !== 'OP_VERZOEK') continue;
      // And somebody to whom nothing was granted: the rule by itself opens no more than it says.
      const leeg = this.begin('regel', `${this.naam(regel)}-leeg`, regel.portalen);
      for (const portaal of regel.portalen) this.wereld.betrek(leeg.gezin.id, leeg.mens.id, { hoedanigheid: regel.hoedanigheid, stand: regel.stand, portaal, verleend: 0 });
    }
    return this;
  }

  /** An exclusion that is over, has yet to begin, or is about another family takes nothing away. */
  bijnaUitgesloten(): this {
    const [regel] = this.blad.regels.filter(({ hoedanigheid, lezen }) => hoedanigheid !== 'UITGESLOTEN' && lezen.size > 10);
    if (!regel) throw new Error('Het beleid heeft geen regel die veel opent.');
    for (const [naam, tijd] of [['uitgesloten-geweest', { van: dagen(-9), tot: dagen(-1) }], ['uitgesloten-straks', { van: dagen(1), tot: dagen(9) }]] as const) {
      const opstelling = this.begin('regel', naam, regel.portalen);
      this.geef(regel, opstelling);
      this.wereld.betrek(opstelling.gezin.id, opstelling.mens.id, { hoedanigheid: 'UITGESLOTEN', stand: 'ACTIEF', ...tijd });
    }
    for (const [naam, tijd] of [['uitgesloten-oude-groep', { van: dagen(-9), tot: dagen(-1) }], ['uitgesloten-nieuwe-groep', { van: dagen(1), tot: dagen(9) }]] as const) {
      const opstelling = this.begin('regel', naam, regel.portalen);
      this.geef(regel, opstelling);
      this.wereld.betrek(opstelling.gezin.id, maakGroep(this.wereld, naam, regel.portalen[0] ?? '', [opstelling.mens.id], tijd), { hoedanigheid: 'UITGESLOTEN', stand: 'ACTIEF' });
    }
    const groepVanAnderen = this.begin('regel', 'uitgesloten-groep-van-anderen', regel.portalen);
    this.geef(regel, groepVanAnderen);
    const lid = maakMens(this.wereld, 'muur-lid-van-een-uitgesloten-groep', regel.portalen);
    this.wereld.betrek(groepVanAnderen.gezin.id, maakGroep(this.wereld, 'groep van anderen', regel.portalen[0] ?? '', [lid.id]), { hoedanigheid: 'UITGESLOTEN', stand: 'ACTIEF' });
    const elders = this.begin('regel', 'uitgesloten-elders', regel.portalen);
    this.geef(regel, elders);
    const [ander] = this.opstellingen;
    if (ander) this.wereld.betrek(ander.gezin.id, elders.mens.id, { hoedanigheid: 'UITGESLOTEN', stand: 'ACTIEF' });
    return this;
  }

  paren(): this {
    const regels = this.blad.regels.filter(({ hoedanigheid }) => hoedanigheid !== 'UITGESLOTEN');
    regels.forEach((een, i) => {
      for (const ander of regels.slice(i + 1)) {
        const opstelling = this.begin('paar', this.naam(een, ander), [...new Set([...een.portalen, ...ander.portalen])]);
        this.geef(een, opstelling);
        this.geef(ander, opstelling);
      }
    });
    return this;
  }

  /** The same, and excluded as well: nothing is left, in whatever stand the exclusion was written down. */
  uitgesloten(): this {
    this.blad.regels.filter(({ hoedanigheid }) => hoedanigheid !== 'UITGESLOTEN').forEach((regel, i) => {
      const opstelling = this.begin('uitgesloten', `uit-${this.naam(regel)}`, regel.portalen, [...regel.portalen, 'privacy']);
      this.geef(regel, opstelling);
      const wie = i % 3 === 0 ? maakGroep(this.wereld, opstelling.mens.sub, 'veilig-thuis', [opstelling.mens.id]) : opstelling.mens.id;
      this.wereld.betrek(opstelling.gezin.id, wie, { hoedanigheid: 'UITGESLOTEN', stand: STANDEN[i % 3] ?? 'ACTIEF' });
    });
    return this;
  }

  private onbekend(hoedanigheid: string, stand: string): void {
    const eigen = this.blad.regels.find((regel) => regel.hoedanigheid === hoedanigheid)?.portalen.slice(0, 2) ?? this.blad.portalen.slice(0, 2);
    this.geef({ hoedanigheid, stand, portalen: eigen }, this.begin('niets', `onbekend-${hoedanigheid}-${stand}`, eigen));
  }

  /** Everything that looks like an involvement and is none. */
  niets(): this {
    const bekend = new Set(this.blad.regels.map(({ hoedanigheid, stand }) => `${hoedanigheid} ${stand}`));
    const hoedanigheden = [...new Set(this.blad.regels.map(({ hoedanigheid }) => hoedanigheid))];
    const portalen = this.alle();
    for (const hoedanigheid of [...hoedanigheden, 'TOVENAAR']) {
      for (const stand of [...STANDEN, 'OOIT']) {
        if (!bekend.has(`${hoedanigheid} ${stand}`)) this.onbekend(hoedanigheid, stand);
      }
    }
    const vol = this.blad.regels.find(({ lezen }) => lezen.size === Math.max(...this.blad.regels.map((r) => r.lezen.size)));
    if (!vol) throw new Error('Het beleid heeft geen regel.');
    const { hoedanigheid, stand } = vol;
    const los = (naam: string): Opstelling => this.begin('niets', naam, portalen);
    los('niemand');
    const verlopen = los('verlopen');
    this.wereld.betrek(verlopen.gezin.id, verlopen.mens.id, { hoedanigheid, stand, van: dagen(-9), tot: dagen(-1) });
    const straks = los('straks');
    this.wereld.betrek(straks.gezin.id, straks.mens.id, { hoedanigheid, stand, van: dagen(1), tot: dagen(9) });
    const eenling = los('wachtrij-van-een-mens');
    this.wereld.betrek(eenling.gezin.id, eenling.mens.id, { hoedanigheid: 'WACHTRIJ', stand: 'ACTIEF' });
    for (const [naam, tijd] of [['oud-lid', { van: dagen(-9), tot: dagen(-1) }], ['nieuw-lid', { van: dagen(1), tot: dagen(9) }]] as const) {
      const lid = los(naam);
      this.wereld.betrek(lid.gezin.id, maakGroep(this.wereld, naam, vol.portalen[0] ?? '', [lid.mens.id], tijd), { hoedanigheid, stand });
    }
    for (const [naam, anders] of [['verzoek-zonder-einde', { tot: null }], ['verzoek-elders', { portaal: 'privacy' }]] as const) {
      const verzoek = los(naam);
      this.wereld.betrek(verzoek.gezin.id, verzoek.mens.id, { hoedanigheid: 'OP_VERZOEK', stand: 'ACTIEF', portaal: portalen[0], verleend: ALLE_BITS, ...anders });
    }
    // A group that works in another portal than the hoedanigheid counts in.
    const elders = los('groep-elders');
    this.wereld.betrek(elders.gezin.id, maakGroep(this.wereld, 'elders', portalen.find((portaal) => !vol.portalen.includes(portaal)) ?? '', [elders.mens.id]), { hoedanigheid, stand });
    return this;
  }

  /** Own rows, and rows of the own groups, of the kinds that belong to one party: drafts, notifications, requests. */
  eigenRijen(tabellen: readonly string[], verzoeken: readonly string[]): this {
    for (const { mens, gezin, portalen } of this.opstellingen.filter(({ soort }) => soort !== 'paar')) {
      for (const tabel of tabellen) this.wereld.voegToe(tabel, { partij_id: mens.id, casus_id: gezin.id });
      // Who decides is another one each time; and what somebody asked in another portal does not come along.
      for (const tabel of verzoeken) for (const portaal of [...portalen, 'privacy']) this.wereld.voegToe(tabel, { aanvrager_id: mens.id, beslist_door_id: mens.id, gestopt_door_id: mens.id, casus_id: gezin.id, portaal, hoedanigheid: 'DUOLID', toestand: 'AANGEVRAAGD' });
    }
    const groepen = (this.wereld.rijen.get('algemeen.partij') ?? []).filter(({ soort, naam }) => soort === 'GROEP' && !String(naam).includes('+'));
    for (const { id } of groepen) for (const tabel of tabellen) this.wereld.voegToe(tabel, { partij_id: id });
    return this;
  }
}
