import type { Kenmerkzoeker } from '../fuzz/kenmerkzoeker.js';
import { isGelabeld, type Tabelblad } from './gegevens.js';
import { leesbaar, type Rijenbestand } from './rijenbestand.js';
import type { Rij, Zicht } from './zicht.js';

/** One text in the database, and under which label it stands. */
export interface Tekstcel {
  readonly tabel: Tabelblad;
  readonly rij: Rij;
  readonly label: string;
  readonly tekst: string;
}

/** The number of a casus is no secret for who supervises, and the search of intake names it. */
const GEEN_GEHEIM = ['casus.nummer'];

/** Every text about every family. Closed lists (`soort`, `categorie`) are words of the schema and no marks. */
export function tekstcellen(tabellen: readonly Tabelblad[], rijen: Rijenbestand): Tekstcel[] {
  return tabellen.filter((tabel) => isGelabeld(tabel) || tabel.soort === 'verzoek').flatMap((tabel) =>
    Object.values(tabel.velden).flatMap(({ kolom, label, afgeleid, versleuteld }) =>
      afgeleid || versleuteld === 'hash' || GEEN_GEHEIM.includes(`${tabel.zicht}.${kolom}`)
        ? []
        : rijen.van(tabel.tabel).flatMap((rij) => {
            const tekst = rij[leesbaar({ kolom, ...(versleuteld ? { versleuteld } : {}) })];
            return typeof tekst === 'string' ? [{ tabel, rij, label, tekst }] : [];
          }),
    ),
  );
}

/** Words of one piece that no reader would write: the marks of the proof's own families, and those of the demonstration. */
export const isProefwoord = (tekst: string): boolean => /^[A-Z][a-z]{11}$/.test(tekst);

/** Which marks this viewer may meet: those in texts that are open to them. */
export function toegestaan(cellen: readonly Tekstcel[], zicht: Zicht, zoeker: Kenmerkzoeker): ReadonlySet<string> {
  const uit = new Set<string>();
  for (const { tabel, rij, label, tekst } of cellen) {
    if (zicht.toont(tabel, rij) && zicht.opent(tabel, rij, label)) for (const kenmerk of zoeker.vind(tekst)) uit.add(kenmerk);
  }
  return uit;
}
