import { randomUUID } from 'node:crypto';
import { setTimeout as pauze } from 'node:timers/promises';
import { stel, type Teller, verstuur, type Werker } from './verkeer.js';

/** What was acknowledged: it must be there, once, with everything that belongs to it. */
export interface Bevestigd {
  readonly tabel: 'contactmoment' | 'reflectie';
  readonly id: string;
  readonly tekst: string;
}

/** The agreement that one writer keeps changing: each acknowledged change is a version. */
export interface Afspraakstand {
  readonly id: string;
  versie: number;
  dan: string;
}

export interface Operaties {
  readonly contactmoment: string;
  readonly reflectie: string;
  readonly afspraak: string;
  readonly wijziging: string;
  readonly dossier: string;
}

export interface Plek extends Werker {
  readonly casusId: string;
}

const HERHAAL_ELKE = 5;

/** Until `einde`: writes as two workers of one duo would, over both ways that a command goes, and notes what was acknowledged. */
export class Schrijver {
  readonly bevestigd: Bevestigd[] = [];
  readonly afspraak: Afspraakstand = { id: '', versie: 0, dan: '' };
  /** When the last write was acknowledged (ms since the epoch). */
  laatst = 0;
  aantal = 0;
  /** Sent once more with the same key after it was acknowledged. */
  herhaald = 0;

  constructor(
    private readonly plek: Plek,
    private readonly operaties: Operaties,
    private readonly teller: Teller,
    private readonly naam: string,
  ) {}

  private async doe(hash: string, invoer: Readonly<Record<string, unknown>>): Promise<string | undefined> {
    const sleutel = randomUUID();
    const uitkomst = await verstuur(this.plek, hash, invoer, this.teller, sleutel);
    if (!uitkomst) return undefined;
    this.laatst = Date.now();
    this.aantal += 1;
    if (this.aantal % HERHAAL_ELKE === 0) await this.herhaal(hash, invoer, sleutel, uitkomst.id);
    return uitkomst.id;
  }

  /** Whoever missed the answer sends the same again: it must be the same row. */
  private async herhaal(hash: string, invoer: Readonly<Record<string, unknown>>, sleutel: string, id: string): Promise<void> {
    const weer = await verstuur(this.plek, hash, invoer, this.teller, sleutel);
    this.herhaald += 1;
    if (weer?.id !== id) this.teller.fouten.push(`Dezelfde sleutel gaf een andere rij: ${id}, ${weer?.id ?? 'geen'}`);
  }

  private async schrijfRij(tabel: Bevestigd['tabel'], maak: (tekst: string) => Readonly<Record<string, unknown>>): Promise<void> {
    const tekst = `${this.naam} ${randomUUID()}`;
    const id = await this.doe(this.operaties[tabel], maak(tekst));
    if (id !== undefined) this.bevestigd.push({ tabel, id, tekst });
  }

  private async wijzig(): Promise<void> {
    const dan = `${this.naam} ${randomUUID()}`;
    const id = await this.doe(this.operaties.wijziging, { id: this.afspraak.id, versie: this.afspraak.versie, dan });
    if (id !== undefined) Object.assign(this.afspraak, { versie: this.afspraak.versie + 1, dan });
  }

  async schrijfTot(einde: AbortSignal): Promise<void> {
    const { casusId } = this.plek;
    const id = await this.doe(this.operaties.afspraak, { casusId, als: this.naam, dan: 'gaat hij naar buiten', doorWie: 'vader' });
    if (id === undefined) return;
    Object.assign(this.afspraak, { id, versie: 1, dan: 'gaat hij naar buiten' });
    const op = new Date(Date.now() - 60_000).toISOString();
    while (!einde.aborted) {
      await this.schrijfRij('contactmoment', (verslag) => ({ casusId, op, vorm: 'HUISBEZOEK', metWie: 'moeder', verslag }));
      await this.schrijfRij('reflectie', (tekst) => ({ casusId, soort: 'TWIJFEL', tekst }));
      await this.wijzig();
    }
  }
}

const LEES_PAUZE_MS = 20;

/** Until `einde`: reads the dossier, and notes the number of each request that was answered with it. */
export async function leesTot(einde: AbortSignal, plek: Plek, { dossier }: Operaties, teller: Teller): Promise<string[]> {
  const geleverd: string[] = [];
  while (!einde.aborted) {
    const antwoord = await stel(plek, dossier, { id: plek.casusId });
    teller.tel(antwoord);
    const casus = (antwoord.inhoud as { data?: { casus?: unknown } } | null)?.data?.casus;
    if (casus) geleverd.push(antwoord.verzoekId);
    else await pauze(LEES_PAUZE_MS);
    await pauze(LEES_PAUZE_MS);
  }
  return geleverd;
}
