import { Toeval, uuid } from '../willekeur.js';
import { ACHTERNAMEN, BEGIN, EINDE, MIDDEN, VOORBEGIN, VOOREINDE, VOORMIDDEN, VOORNAMEN } from './namen.js';
import { type Dubbelsoort, verschrijf } from './verschrijf.js';

export interface Dubbelpersoon {
  readonly voornamen: string;
  readonly achternaam: string;
  readonly geboortedatum: string | null;
  readonly postcode: string | null;
  readonly huisnummer: string | null;
}

export interface Dubbellid extends Dubbelpersoon {
  readonly id: string;
  readonly adresId: string;
}

export interface Dubbelgezin {
  readonly casusId: string;
  readonly nummer: string;
  readonly leden: readonly Dubbellid[];
}

/** A search as somebody at the intake makes it, and the family that it should find; null for a stranger. */
export interface Dubbelvraag extends Dubbelpersoon {
  readonly soort: Dubbelsoort | 'VREEMD';
  readonly casusId: string | null;
}

const twee = (getal: number): string => String(getal).padStart(2, '0');

class Namenmaker {
  constructor(private readonly toeval: Toeval) {}

  /** The commonest names far more often than the others. */
  private scheef<T>(lijst: readonly T[]): T {
    return this.toeval.kies(lijst.slice(0, 1 + this.toeval.getal(lijst.length)));
  }

  private eerste = (spellingen: readonly string[]): string => spellingen[0] ?? '';

  voornaam(): string {
    const { toeval } = this;
    return toeval.getal(3) === 0 ? this.eerste(toeval.kies(VOORNAMEN)) : `${toeval.kies(VOORBEGIN)}${toeval.kies(VOORMIDDEN)}${toeval.kies(VOOREINDE)}`;
  }

  achternaam(): string {
    const { toeval } = this;
    // The commonest is still of more than one in a hundred people, twice as many as in the country.
    if (toeval.getal(6) === 0) return this.eerste(this.scheef(ACHTERNAMEN));
    const naam = `${toeval.kies(BEGIN)}${toeval.kies(MIDDEN)}${toeval.kies(EINDE)}`;
    return toeval.getal(8) === 0 ? `${naam}-${this.eerste(this.scheef(ACHTERNAMEN))}` : toeval.getal(4) === 0 ? `van ${naam}` : naam;
  }

  datum(vanaf: number, jaren: number): string {
    return `${vanaf + this.toeval.getal(jaren)}-${twee(1 + this.toeval.getal(12))}-${twee(1 + this.toeval.getal(28))}`;
  }
}

function maakGezin(namen: Namenmaker, toeval: Toeval, zaad: string, nummer: number): Dubbelgezin {
  const achternaam = namen.achternaam();
  const adres = { postcode: `10${twee(toeval.getal(100))}${String.fromCharCode(65 + toeval.getal(26))}${String.fromCharCode(65 + toeval.getal(26))}`, huisnummer: String(1 + toeval.getal(300)) };
  const leden = Array.from({ length: 2 + toeval.getal(4) }, (_leeg, plaats): Dubbellid => ({
    id: uuid(zaad, 'dubbel', nummer, plaats), adresId: uuid(zaad, 'dubbeladres', nummer, plaats),
    voornamen: namen.voornaam(), achternaam: plaats === 1 ? namen.achternaam() : achternaam,
    geboortedatum: plaats < 2 ? namen.datum(1960, 45) : namen.datum(2008, 18), ...adres,
  }));
  return { casusId: uuid(zaad, 'dubbelcasus', nummer), nummer: `BV-DUBBEL-${String(nummer).padStart(6, '0')}`, leden };
}

/** Invented families, one at a time, so that memory does not grow with how many. */
export function* maakDubbelgezinnen(zaad: string, aantal: number): Generator<Dubbelgezin> {
  const toeval = new Toeval(`dubbel ${zaad}`);
  const namen = new Namenmaker(toeval);
  for (let nummer = 1; nummer <= aantal; nummer += 1) yield maakGezin(namen, toeval, zaad, nummer);
}

/** Searches for people of these families, each spoiled in one of the ways that people spoil a name, and as many for people of none. */
export function maakDubbelvragen(zaad: string, gezinnen: readonly Dubbelgezin[], soorten: readonly Dubbelsoort[]): Dubbelvraag[] {
  const toeval = new Toeval(`vragen ${zaad}`);
  const namen = new Namenmaker(toeval);
  return gezinnen.flatMap((gezin, plaats) => {
    const soort = soorten[plaats % soorten.length] as Dubbelsoort;
    const vraag = verschrijf(toeval.kies(gezin.leden), soort, toeval, () => namen.voornaam(), () => namen.achternaam());
    const vreemde = maakGezin(namen, toeval, `${zaad} vreemd`, plaats).leden[0];
    return [
      ...(vraag ? [{ ...vraag, soort, casusId: gezin.casusId }] : []),
      ...(vreemde ? [{ voornamen: vreemde.voornamen, achternaam: vreemde.achternaam, geboortedatum: vreemde.geboortedatum, postcode: vreemde.postcode, huisnummer: vreemde.huisnummer, soort: 'VREEMD' as const, casusId: null }] : []),
    ];
  });
}
