import { plusDagen } from '@bv/begrippen';
import { datumVan, opTijd, type Datum, type Tijdstip } from '../dagen.js';
import { partijId } from '../mensen.js';
import type { Dag, Recept } from '../recept.js';
import { legeRijen, type Rijen, type Tabel } from '../rijen/index.js';
import { Toeval, uuid } from '../willekeur.js';

type Nieuw<T extends Tabel> = Omit<Rijen[T][number], 'id' | 'casusId'>;

/** One casus being told: its recipe, its days and the rows made so far. */
export class Verhaal {
  readonly rijen: Rijen = legeRijen();
  readonly casusId: string;
  readonly begin: Datum;
  readonly toeval: Toeval;
  private readonly leden = new Map<string, string>();

  constructor(
    readonly recept: Recept,
    readonly zaad: string,
    readonly nummer: number,
    readonly verzameling: string | null,
    readonly vandaag: Date,
  ) {
    this.casusId = uuid(zaad, recept.sleutel, 'casus');
    this.begin = typeof recept.begin === 'string' ? recept.begin : plusDagen(datumVan(vandaag), recept.begin);
    this.toeval = new Toeval(`${zaad} ${recept.sleutel}`);
  }

  /** Adds a row and gives its id, which follows from its place: the same recipe always gives the same ids. */
  voegToe<T extends Tabel>(tabel: T, rij: Nieuw<T>): string {
    const lijst = this.rijen[tabel] as unknown as Record<string, unknown>[];
    const id = tabel === 'casus' ? this.casusId : this.idVan(tabel, lijst.length);
    lijst.push(tabel === 'casus' ? { id, ...rij } : { id, casusId: this.casusId, ...rij });
    return id;
  }

  /** The id that the row at this place has or will have. */
  idVan(tabel: Tabel, plaats: number): string {
    return uuid(this.zaad, this.recept.sleutel, tabel, plaats);
  }

  datum(dag: Dag): Datum {
    return plusDagen(this.begin, dag);
  }

  tijd(dag: Dag, uur: number, minuut = 0): Tijdstip {
    return opTijd(this.datum(dag), uur, minuut);
  }

  kenLid(naam: string, id: string): void {
    if (this.leden.has(naam)) throw new Error(`${this.recept.sleutel}: de naam ${naam} komt twee keer voor`);
    this.leden.set(naam, id);
  }

  lid(naam: string): string {
    const id = this.leden.get(naam);
    if (!id) throw new Error(`${this.recept.sleutel}: ${naam} is geen gezinslid`);
    return id;
  }

  /** The first of the duo is the fixed face. */
  get vastGezicht(): string {
    return partijId(this.duo[0]);
  }

  get duo(): [string, string] {
    if (!this.recept.duo) throw new Error(`${this.recept.sleutel} heeft nog geen duo`);
    return this.recept.duo;
  }

  /** Who of the duo wrote it: they take turns. */
  schrijver(beurt: number): string {
    return partijId(this.duo[beurt % 2 === 0 ? 0 : 1]);
  }

  gebeurtenis(soort: string, op: Tijdstip, wie: string | null): void {
    this.voegToe('gebeurtenis', { soort, op, doorId: wie === null ? null : partijId(wie) });
  }
}
