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
    if (hoedanigheid !== 'WACHTRIJ') return this.wereld.betrek(gezin.id, mens.id, vast);
    for (const portaal of regel.portalen) this.wereld.betrek(gezin.id, maakGroep(this.wereld, `${mens.sub} ${portaal}`, portaal, [mens.id]), vast);
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
    }
    return this;
  }

  /** An exclusion that is over or that has yet to begin takes nothing away. */
  bijnaUitgesloten(): this {
    const [regel] = this.blad.regels.filter(({ hoedanigheid, lezen }) => hoedanigheid !== 'UITGESLOTEN' && lezen.size > 10);
    if (!regel) throw new Error('Het beleid heeft geen regel die veel opent.');
    for (const [naam, tijd] of [['uitgesloten-geweest', { van: dagen(-9), tot: dagen(-1) }], ['uitgesloten-straks', { van: dagen(1), tot: dagen(9) }]] as const) {
      const opstelling = this.begin('regel', naam, regel.portalen);
      this.geef(regel, opstelling);
      this.wereld.betrek(opstelling.gezin.id, opstelling.mens.id, { hoedanigheid: 'UITGESLOTEN', stand: 'ACTIEF', ...tijd });
    }
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

  /** Everything that looks like an involvement and is none. */
  niets(): this {
    const bekend = new Set(this.blad.regels.map(({ hoedanigheid, stand }) => `${hoedanigheid} ${stand}`));
    const hoedanigheden = [...new Set(this.blad.regels.map(({ hoedanigheid }) => hoedanigheid))];
    const portalen = this.alle();
    for (const hoedanigheid of [...hoedanigheden, 'TOVENAAR']) {
      for (const stand of [...STANDEN, 'OOIT']) {
        if (!bekend.has(`${hoedanigheid} ${stand}`)) this.geef({ hoedanigheid, stand, portalen }, this.begin('niets', `onbekend-${hoedanigheid}-${stand}`, portalen));
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
    // A group that works in another portal than the hoedanigheid counts in.
    const elders = los('groep-elders');
    this.wereld.betrek(elders.gezin.id, maakGroep(this.wereld, 'elders', portalen.find((portaal) => !vol.portalen.includes(portaal)) ?? '', [elders.mens.id]), { hoedanigheid, stand });
    return this;
  }

  /** Own rows of the kinds that belong to one party: drafts, notifications, requests. */
  eigenRijen(tabellen: readonly string[]): this {
    for (const { mens, gezin } of this.opstellingen.filter(({ soort }) => soort !== 'paar')) {
      for (const tabel of tabellen) this.wereld.voegToe(tabel, { partij_id: mens.id, casus_id: gezin.id });
    }
    return this;
  }
}
