import fc from 'fast-check';
import type { Wereldplek } from '../product/proefwereld.js';
import type { Beleidsblad } from '../verwachting/beleidsblad.js';
import { type Rij, Zicht } from '../verwachting/zicht.js';
import { bewijsViews, type Viewdelen } from '../views/bewijs-views.js';
import { Rijenbestand } from '../verwachting/rijenbestand.js';

export interface Geschiedenisuitslag {
  readonly aantal: number;
  /** Histories in which there was something to see; without any the run would say nothing. */
  readonly open: number;
  readonly fouten: readonly string[];
}

interface Stap {
  readonly partij: number;
  readonly hoedanigheid: string;
  readonly stand: string;
  readonly handeling: number;
  /** Days from now. */
  readonly van: number;
  readonly tot: number | null;
  readonly verleend: number;
  readonly portaal: string;
}

const DAG = 86_400_000;
const STANDEN = ['KANDIDAAT', 'ACTIEF', 'NAZORG', 'OOIT'];
/** A row of a casus, one with labels of its own, and the rows of acts: the rest of the views are made the same way. */
const ZICHTEN = ['casus', 'gezinslid', 'adres', 'verklaring', 'overdracht', 'stuk', 'toetsing', 'bevinding'];

const stap = (blad: Beleidsblad, partijen: number): fc.Arbitrary<Stap> =>
  fc.record({
    partij: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 2, arbitrary: fc.nat(partijen - 1) }),
    hoedanigheid: fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...new Set(blad.regels.map(({ hoedanigheid }) => hoedanigheid).filter((h) => h !== 'UITGESLOTEN'))) }, { weight: 1, arbitrary: fc.constantFrom('UITGESLOTEN', 'TOVENAAR', '') }),
    stand: fc.oneof({ weight: 3, arbitrary: fc.constant('ACTIEF') }, { weight: 1, arbitrary: fc.constantFrom(...STANDEN) }),
    handeling: fc.nat(2),
    van: fc.constantFrom(-300, -2, -1, 1),
    tot: fc.constantFrom(null, null, null, -1, 1),
    verleend: fc.nat(2 ** 31 - 1),
    portaal: fc.constantFrom(...blad.portalen),
  });

class Proef {
  open = 0;

  constructor(
    private readonly delen: Viewdelen,
    private readonly plek: Wereldplek,
    private readonly partijen: readonly string[],
    private readonly gezin: { readonly id: string; readonly eigenHandeling: string; readonly andereHandeling: string },
  ) {}

  private rij(id: number, { partij, hoedanigheid, stand, handeling, van, tot, verleend, portaal }: Stap): Rij {
    return {
      verleend, portaal,
      id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`, casus_id: this.gezin.id, partij_id: this.partijen[partij] ?? null, hoedanigheid, stand,
      handeling_id: [null, this.gezin.eigenHandeling, this.gezin.andereHandeling][handeling] ?? null,
      van: new Date(Date.now() + van * DAG).toISOString(), tot: tot === null ? null : new Date(Date.now() + tot * DAG).toISOString(),
    };
  }

  /** What comes out of the views when this is the whole history, as `view id column`; and whether it is what the page says. */
  private async toon(stappen: readonly Stap[], portaal: string): Promise<ReadonlySet<string>> {
    const { client, tabellen, rijen } = this.delen;
    const nieuw = stappen.map((s, i) => this.rij(i, s));
    await client.query('savepoint geschiedenis');
    await client.query('delete from wand.betrokkenheid where casus_id = $1', [this.gezin.id]);
    await client.query(
      `insert into wand.betrokkenheid (id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van, tot, verleend, portaal) select id, casus_id, partij_id, hoedanigheid, stand, handeling_id, van, tot, verleend, portaal from jsonb_populate_recordset(null::wand.betrokkenheid, $1::jsonb)`,
      [JSON.stringify(nieuw)],
    );
    const plek = { ...this.plek, portaal };
    const bestand = new Rijenbestand(new Map([...rijen.rijen, ['wand.betrokkenheid', nieuw]]));
    const hier = tabellen.filter(({ zicht }) => ZICHTEN.includes(zicht));
    const { verschillen } = await bewijsViews({ ...this.delen, tabellen: hier, rijen: bestand }, [plek], 1);
    await client.query('rollback to savepoint geschiedenis');
    if (verschillen[0]) throw new Error(`${verschillen[0].waar} ${verschillen[0].wat}`);
    const zicht = new Zicht(this.delen.blad, plek, nieuw);
    const uit = new Set(hier.flatMap((tabel) => bestand.van(tabel.tabel).filter((rij) => zicht.toont(tabel, rij)).flatMap((rij) => Object.values(tabel.velden).filter(({ label }) => zicht.opent(tabel, rij, label)).map(({ kolom }) => `${tabel.zicht} ${String(rij['id'])} ${kolom}`))));
    if (uit.size > 0) this.open += 1;
    return uit;
  }

  /** The views agree with the page, one involvement less never shows more, an exclusion leaves nothing, and what nobody knows opens nothing. */
  async houdt(stappen: readonly Stap[], portaal: string, welke: number): Promise<void> {
    const alles = await this.toon(stappen, portaal);
    const zonder = stappen.filter(({ hoedanigheid }) => hoedanigheid !== 'UITGESLOTEN');
    if (zonder.length === stappen.length && stappen.length > 0) {
      const minder = await this.toon(stappen.toSpliced(welke % stappen.length, 1), portaal);
      if ([...minder].some((cel) => !alles.has(cel))) throw new Error('een betrokkenheid minder toont meer');
      const onbekend = await this.toon(stappen.with(welke % stappen.length, { ...(stappen[welke % stappen.length] as Stap), hoedanigheid: 'TOVENAAR' }), portaal);
      if ([...onbekend].some((cel) => !alles.has(cel))) throw new Error('een onbekende hoedanigheid toont meer');
    }
    const uitgesloten = await this.toon([...stappen, { partij: 0, hoedanigheid: 'UITGESLOTEN', stand: STANDEN[welke % STANDEN.length] ?? 'ACTIEF', handeling: 0, van: -1, tot: null, verleend: 0, portaal: '' }], portaal);
    if (uitgesloten.size > 0) throw new Error('wie uitgesloten is, ziet nog iets');
  }
}

/** Random histories of involvement, running, over and still to come, of the viewer, of the own groups and of others; in the database itself. */
export async function bewijsGeschiedenis(delen: Viewdelen, plek: Wereldplek, vreemdeling: string, aantal: number, zaad: number): Promise<Geschiedenisuitslag> {
  const gezin = plek.opstelling?.gezin;
  if (!gezin) throw new Error('Deze proef wil iemand met een gezin van het bewijs.');
  const partijen = [plek.persoonId, ...plek.groepen.map(({ id }) => id), vreemdeling];
  const proef = new Proef(delen, plek, partijen, gezin);
  const uitslag = await fc.check(
    fc.asyncProperty(fc.array(stap(delen.blad, partijen.length), { maxLength: 8 }), fc.constantFrom(...delen.blad.portalen), fc.nat(7), (stappen, portaal, welke) => proef.houdt(stappen, portaal, welke)),
    { numRuns: aantal, seed: zaad },
  );
  const fout = uitslag.failed ? [`${uitslag.errorInstance instanceof Error ? uitslag.errorInstance.message : 'mislukt'}: ${JSON.stringify(uitslag.counterexample)}`] : [];
  return { aantal: uitslag.numRuns, open: proef.open, fouten: fout };
}
