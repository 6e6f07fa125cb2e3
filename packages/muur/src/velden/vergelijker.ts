import type { Beleidsblad } from '../verwachting/beleidsblad.js';
import { isGelabeld, RIJ, type Relatieblad, type Tabelblad } from '../verwachting/gegevens.js';
import { leesbaar, type Rijenbestand } from '../verwachting/rijenbestand.js';
import type { Rij, Zicht } from '../verwachting/zicht.js';
import type { Vorm } from './spelling.js';

type Antwoord = Readonly<Record<string, unknown>>;

/** What was met while comparing: for the count, and to know whether the run saw everything. */
export interface Waarneming {
  waarden: number;
  readonly verschillen: string[];
  /** `Type.veld` with a value for somebody. */
  readonly gezien: Set<string>;
  readonly gevraagd: Set<string>;
}

const SLEUTELS: Readonly<Record<string, string>> = { id: 'id', casusId: 'casus_id', versie: 'versie', handelingId: 'handeling_id' };

const gelijk = (uit: unknown, bron: unknown): boolean =>
  JSON.stringify(uit) === JSON.stringify(bron) || (typeof uit === 'string' && typeof bron === 'string' && !Number.isNaN(Date.parse(uit)) && Date.parse(uit) === Date.parse(bron));

const isObject = (waarde: unknown): waarde is Antwoord => typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** Lays an answer of the gateway beside what the policy page says about the rows it is made from, value by value. */
export class Vergelijker {
  private readonly opType: ReadonlyMap<string, Tabelblad>;

  constructor(
    private readonly blad: Beleidsblad,
    tabellen: readonly Tabelblad[],
    private readonly rijen: Rijenbestand,
    private readonly neemWaar: Waarneming,
  ) {
    this.opType = new Map(tabellen.map((tabel) => [tabel.type, tabel]));
  }

  private meld(waar: string, wat: string): void {
    this.neemWaar.verschillen.push(`${waar}: ${wat}`);
  }

  /** One object, or null where the row may not be seen. `bron` is the row that the root asked for, when it is known which. */
  object(zicht: Zicht, vorm: Vorm, uit: unknown, bron?: Rij): void {
    const type = vorm.knoop.type.name;
    const tabel = this.opType.get(type);
    if (bron && tabel) {
      const toont = zicht.toont(tabel, bron);
      if (toont !== isObject(uit)) { this.meld(`${type} ${String(bron['id'])}`, toont ? 'komt er niet uit' : 'komt eruit voor wie het niet mag zien'); return; }
    }
    if (!isObject(uit)) return;
    if (!tabel) { this.zonderTabel(zicht, vorm, uit); return; }
    const id = [...vorm.bladen].find(([, veld]) => veld === 'id')?.[0];
    const rij = bron ?? this.rijen.vind(tabel.tabel, uit[id ?? 'id']);
    if (!rij) { this.meld(`${type} ${String(uit[id ?? 'id'])}`, 'staat niet in de database'); return; }
    if (!zicht.toont(tabel, rij)) { this.meld(`${type} ${String(rij['id'])}`, 'een rij die hier niet hoort'); return; }
    for (const [sleutel, veld] of vorm.bladen) this.veld(zicht, tabel, rij, veld, uit[sleutel]);
    for (const [sleutel, { veld, onder }] of vorm.takken) this.tak(zicht, tabel, rij, veld, onder, uit[sleutel]);
  }

  /** Answers that are no row of a table: what is in them is compared where it becomes a row again. */
  private zonderTabel(zicht: Zicht, vorm: Vorm, uit: Antwoord): void {
    for (const [sleutel, veld] of vorm.bladen) this.merk(`${vorm.knoop.type.name}.${veld}`, uit[sleutel]);
    for (const [sleutel, { onder }] of vorm.takken) for (const deel of [uit[sleutel]].flat()) this.object(zicht, onder, deel);
  }

  private merk(coordinaat: string, waarde: unknown): void {
    this.neemWaar.waarden += 1;
    this.neemWaar.gevraagd.add(coordinaat);
    if (waarde !== null && waarde !== undefined) this.neemWaar.gezien.add(coordinaat);
  }

  private veld(zicht: Zicht, tabel: Tabelblad, rij: Rij, veld: string, uit: unknown): void {
    const plek = `${tabel.type}.${veld} van ${String(rij['id'])}`;
    this.merk(`${tabel.type}.${veld}`, uit);
    const kolom = tabel.velden[veld];
    if (kolom) {
      if (!zicht.opent(tabel, rij, kolom.label)) {
        if (uit !== null) this.meld(plek, `toont ${kolom.label} aan wie dat niet mag zien`);
      } else if (kolom.afgeleid ? uit === null && !kolom.kanLeeg : !gelijk(uit, rij[leesbaar(kolom)] ?? null)) this.meld(plek, `geeft iets anders dan er staat (${kolom.label} is open)`);
      return;
    }
    const bronnen = tabel.berekend[veld];
    if (bronnen) {
      const dicht = bronnen.some((bron) => !zicht.opent(tabel, rij, tabel.velden[bron]?.label ?? RIJ));
      if (dicht && uit !== null) this.meld(plek, 'is berekend uit wat dicht is');
      return;
    }
    const sleutel = SLEUTELS[veld];
    if (sleutel !== undefined) {
      if (!gelijk(uit, tabel.zicht === 'casus' && veld === 'casusId' ? rij['id'] : rij[sleutel])) this.meld(plek, 'is een andere sleutel');
      return;
    }
    this.meld(plek, 'is een veld zonder label');
  }

  private tak(zicht: Zicht, tabel: Tabelblad, rij: Rij, veld: string, onder: Vorm, uit: unknown): void {
    const plek = `${tabel.type}.${veld} van ${String(rij['id'])}`;
    if (veld === 'afschermingen') { this.afschermingen(zicht, tabel, rij, onder, uit); return; }
    const relatie = tabel.relaties[veld];
    const doel = relatie && this.opType.get(relatie.naar);
    if (!relatie || !doel) { this.meld(plek, 'is een verwijzing zonder label'); return; }
    if (relatie.vorm === 'een') {
      const wijst = zicht.opent(tabel, rij, relatie.label) ? this.rijen.vind(doel.tabel, relatie.kolom === 'casus_id' ? rij['casus_id'] : rij[relatie.kolom]) : undefined;
      const verwacht = wijst && zicht.toont(doel, wijst) ? wijst : undefined;
      if ((verwacht !== undefined) !== isObject(uit)) { this.meld(plek, verwacht ? 'ontbreekt' : 'wijst naar wat dicht is'); return; }
      this.object(zicht, onder, uit, verwacht); return;
    }
    const zichtbaar = this.hangtAan(doel, relatie, rij).filter((kind) => zicht.toont(doel, kind) && zicht.opent(doel, kind, this.sleutellabel(doel, relatie)));
    const ids = new Set(zichtbaar.map((kind) => String(kind['id'])));
    const gekregen = relatie.vorm === 'enkel' ? [uit].filter((deel) => deel !== null) : [uit].flat();
    const juist = relatie.vorm === 'enkel' ? gekregen.length === Math.min(1, ids.size) : gekregen.length === ids.size;
    if (!juist) this.meld(plek, `geeft ${gekregen.length} van ${ids.size}`);
    for (const deel of gekregen) {
      if (isObject(deel) && 'id' in deel && !ids.has(String(deel['id']))) this.meld(plek, `geeft een rij die er niet bij hoort (${String(deel['id'])})`);
      this.object(zicht, onder, deel);
    }
  }

  /** A list follows the key in the other row, so that key must be open there. */
  private sleutellabel(doel: Tabelblad, { kolom }: Relatieblad): string {
    return Object.values(doel.relaties).find((r) => r.vorm === 'een' && r.kolom === kolom && r.kolom !== 'casus_id' && r.kolom !== 'handeling_id')?.label ?? RIJ;
  }

  private readonly wijzers = new Map<string, Map<unknown, Rij[]>>();

  private hangtAan(doel: Tabelblad, { kolom }: Relatieblad, rij: Rij): readonly Rij[] {
    const naam = `${doel.tabel} ${kolom}`;
    let wijzer = this.wijzers.get(naam);
    if (!wijzer) {
      wijzer = new Map();
      for (const kind of this.rijen.van(doel.tabel)) wijzer.set(kind[kolom], [...(wijzer.get(kind[kolom]) ?? []), kind]);
      this.wijzers.set(naam, wijzer);
    }
    return wijzer.get(rij['id']) ?? [];
  }

  /** Each note is about something closed and not silent; everything closed and not silent has its note. */
  private afschermingen(zicht: Zicht, tabel: Tabelblad, rij: Rij, onder: Vorm, uit: unknown): void {
    const plek = `${tabel.type}.afschermingen van ${String(rij['id'])}`;
    const open = isGelabeld(tabel) ? zicht.labels(tabel, rij) : new Set<string>();
    const sleutelVan = (veld: string): string => [...onder.bladen].find(([, naam]) => naam === veld)?.[0] ?? veld;
    const noten = new Map([uit].flat().filter(isObject).map((noot) => [String(noot[sleutelVan('label')]), noot]));
    for (const [label, noot] of noten) {
      const beschrijving = this.blad.labels.find((l) => l.label === label);
      if (open.has(label)) this.meld(plek, `noemt ${label}, dat open is`);
      if (beschrijving?.isStil !== false) this.meld(plek, `noemt ${label}, dat stil is`);
      for (const veld of onder.bladen.values()) this.merk(`Afscherming.${veld}`, noot[sleutelVan(veld)]);
    }
    for (const [veld, { label, verborgen }] of [...Object.entries(tabel.velden), ...Object.entries(tabel.relaties).map(([naam, r]) => [naam, { label: r.label, verborgen: undefined }] as const)]) {
      if (label === RIJ || verborgen || open.has(label) || this.blad.labels.find((l) => l.label === label)?.isStil) continue;
      const velden = noten.get(label)?.[sleutelVan('velden')];
      if (!onder.knoop.bladen.includes('velden') || !onder.knoop.bladen.includes('label')) continue;
      if (!Array.isArray(velden) || !velden.includes(veld)) this.meld(plek, `zegt niet dat ${veld} (${label}) dicht is`);
    }
  }
}
