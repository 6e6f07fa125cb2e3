import { Field } from 'type-graphql';
import { Column } from 'typeorm';
import { sleutelbos } from './sleutelbos.js';
import { isGelabeld, type Label, meldVeld, type Rijplaats, slang, type Tabel, type Veld } from './tabel.js';
import { tekst } from './veldsoort.js';

interface Versleutelopties {
  /** The field it follows from: who may write that one writes this one with it. */
  uit?: string;
  /** Makes it from the value of `uit`. */
  maak?: (waarde: string) => string;
  /** Never empty in GraphQL: only for own rows. */
  altijd?: boolean;
  /** Not in the API: a command alone makes it readable. */
  verborgen?: boolean;
}

type Eigenschap = (prototype: object, naam: string | symbol) => void;

/** Part of the ciphertext's seal: it opens in this column of this row of this casus, and nowhere else. */
const plaats = (prototype: object, naam: string, { casusId, id }: Rijplaats): string => [prototype.constructor.name, naam, casusId ?? '', id].join('|');

/** A text that stands encrypted in its column. Made readable after reading, and only when the view let it out. */
export function Versleuteld(label: Label, { uit, maak = (waarde) => waarde, altijd = false, verborgen = false }: Versleutelopties = {}): Eigenschap {
  return (prototype, symbool) => {
    const naam = String(symbool);
    Column({ name: slang(naam), type: 'text', nullable: !altijd })(prototype, naam);
    if (!verborgen) Field(() => String, { nullable: !altijd })(prototype, naam);
    meldVeld(prototype.constructor, {
      naam, kolom: slang(naam), label, soort: tekst, maak, ...(uit ? { uit } : {}), ...(verborgen ? { verborgen } : {}),
      versleutel: (waarde, rij) => sleutelbos().versleutel(maak(waarde), plaats(prototype, naam, rij)),
      ontsleutel: (waarde, rij) => sleutelbos().ontsleutel(waarde, plaats(prototype, naam, rij)),
    });
  };
}

/** The keyed hash of another field, behind the wall and not in the API: to find the same value again. */
export function Sleutelhash(label: Label, uit: string): Eigenschap {
  return (prototype, symbool) => {
    const naam = String(symbool);
    Column({ name: slang(naam), type: 'text', nullable: true })(prototype, naam);
    meldVeld(prototype.constructor, { naam, kolom: slang(naam), label, soort: tekst, verborgen: true, uit, versleutel: (waarde) => sleutelbos().hash(uit, waarde) });
  };
}

/** The columns of a table that hold no readable text, each with the field it is made from. */
export const geslotenVelden = (tabel: Tabel): (Veld & Required<Pick<Veld, 'versleutel'>>)[] =>
  [...tabel.velden.values()].filter((veld): veld is Veld & Required<Pick<Veld, 'versleutel'>> => veld.versleutel !== undefined);

/** The values as they go into their columns: what must be encrypted is, with everything that follows from it. */
export function vergrendel<W extends object>(tabel: Tabel, waarden: W, rij: Rijplaats): W {
  const bron = waarden as Record<string, unknown>;
  const uit = { ...bron };
  for (const veld of geslotenVelden(tabel)) {
    const waarde = bron[veld.uit ?? veld.naam];
    if (waarde !== undefined) uit[veld.naam] = typeof waarde === 'string' ? veld.versleutel(waarde, rij) : null;
  }
  return uit as W;
}

/** A row by its columns, as a statement gives it, with what was encrypted made readable. Errors: Sleutelfout. */
export function ontgrendel(tabel: Tabel, rij: Record<string, unknown>): Record<string, unknown> {
  const uit = { ...rij };
  const plaatsVan = { casusId: isGelabeld(tabel) ? String(rij['casus_id']) : null, id: String(rij['id']) };
  for (const { kolom, ontsleutel } of tabel.geheimen) {
    const waarde = rij[kolom];
    if (typeof waarde === 'string') uit[kolom] = ontsleutel(waarde, plaatsVan);
  }
  return uit;
}
