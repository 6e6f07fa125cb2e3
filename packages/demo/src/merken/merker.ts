import type { Categorie } from '../codes.js';
import { tabellen, type Rijen, type Tabel } from '../rijen/index.js';
import { kolommen, type Vorm } from './kolommen.js';
import type { Waardenmaker } from './waardenmaker.js';
import type { Woordenmaker } from './woordenmaker.js';

/** A marker and where it stands, for the leak tests: who may not read `categorie` may not meet `waarde` anywhere. */
export interface Kenmerk {
  waarde: string;
  tabel: Tabel;
  kolom: string;
  rijId: string;
  casusId: string;
  /** Of the overdracht or toetsing the row belongs to. */
  handelingId: string | null;
  categorie: Categorie | 'VERZOEK';
}

type Losserij = Record<string, string | number | boolean | null>;

const zinnen = [
  'Dossiernotitie', 'Zie aantekening', 'Vastgelegd onder', 'Verslag', 'Trefwoord in het dossier:', 'Terug te vinden onder', 'Aantekening', 'Notitie',
];
const haakjes = ['blad', 'kaart', 'map', 'notitie', 'lijst', 'bijlage'];
const beurt = (lijst: readonly string[], n: number): string => lijst[n % lijst.length] ?? '';

/** Works the markers of one casus into its texts and remembers them. */
export class Merker {
  private readonly gedaan = new Set<object>();
  private readonly woordenVanCasus = new Set<string>();
  private readonly waardenVanCasus = new Set<string>();
  private teller = 0;

  constructor(
    private readonly woorden: Woordenmaker,
    private readonly waarden: Waardenmaker,
  ) {}

  private woord(): string {
    const woord = this.woorden.nieuw();
    this.woordenVanCasus.add(woord);
    this.teller += 1;
    return woord;
  }

  private waarde(waarde: string): string {
    this.waardenVanCasus.add(waarde);
    return waarde;
  }

  /** The text with a marker of its own. */
  zin(tekst: string): string {
    return `${tekst} ${beurt(zinnen, this.teller)} ${this.woord()}.`;
  }

  private werkIn(tekst: string, vorm: Vorm, rij: Losserij): string {
    switch (vorm) {
      case 'zin': return this.zin(tekst);
      case 'citaat': return `${tekst} (opgeschreven op kaart ${this.woord()})`;
      case 'kort': return `${tekst} (${beurt(haakjes, this.teller)} ${this.woord()})`;
      case 'achter': return `${tekst} ${this.woord()}`;
      case 'achternaam': return `${tekst}-${this.woord()}`;
      case 'straat': return `${this.woord()}${tekst}`;
      case 'plaats': return `${tekst}-${this.woord()}`;
      case 'taal': return `${tekst}, tolk ${this.woord()}`;
      case 'email': return this.waarde(`${String(rij['voornamen']).split(' ')[0] ?? ''}.${this.woord()}@post.example`.toLowerCase());
      case 'telefoon': return this.waarde(this.waarden.telefoon());
      case 'postcode': return this.waarde(this.waarden.postcode());
      case 'huisnummer': return this.waarde(this.waarden.huisnummer());
      case 'bsn': return this.waarde(this.waarden.bsn());
      case 'vast': return tekst;
    }
  }

  /** Marks every row that is not marked yet. Copies (`stuk`, `reactie`) carry the markers of what they copy. */
  merk(rijen: Rijen): void {
    for (const tabel of tabellen) {
      const vormen = kolommen[tabel];
      if (!vormen || tabel === 'stuk' || tabel === 'reactie') continue;
      for (const rij of rijen[tabel] as unknown as Losserij[]) {
        if (this.gedaan.has(rij)) continue;
        this.gedaan.add(rij);
        for (const [kolom, { vorm }] of Object.entries(vormen)) {
          const tekst = rij[kolom];
          if (typeof tekst === 'string') rij[kolom] = this.werkIn(tekst, vorm, rij);
        }
      }
    }
  }

  /** A value that is its own marker, such as a hash. */
  onthoud(waarde: string): string {
    return this.waarde(waarde);
  }

  kenmerken(rijen: Rijen): Kenmerk[] {
    return tabellen.flatMap((tabel) =>
      (rijen[tabel] as unknown as Losserij[]).flatMap((rij) =>
        Object.entries(kolommen[tabel] ?? {}).flatMap(([kolom, { label }]) => {
          const tekst = rij[kolom];
          if (typeof tekst !== 'string') return [];
          const id = String(rij['id']);
          const handelingId = typeof rij['handelingId'] === 'string' ? rij['handelingId'] : null;
          const categorie = label === 'RIJ' ? (rij['categorie'] as Categorie) : label;
          const casusId = tabel === 'casus' ? id : String(rij['casusId']);
          return this.gevondenIn(tekst).map((waarde) => ({ waarde, tabel, kolom, rijId: id, casusId, handelingId, categorie }));
        }),
      ),
    );
  }

  private gevondenIn(tekst: string): string[] {
    if (this.waardenVanCasus.has(tekst)) return [tekst];
    return (tekst.match(/[A-Z][a-z]{9}/g) ?? []).filter((woord) => this.woordenVanCasus.has(woord));
  }
}
