import { Gegevenscategorie as L } from '@bv/beleid';
import { Conceptwijze, Terugvraagsoort } from '@bv/begrippen';
import { Handelingsgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Een, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { datum, getal, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Stuk } from '../overdracht/overdracht.entity.js';
import { Partij } from '../partij/partij.entity.js';

/** Findings are TOETS_CONCEPT until the reviewer shares them; then the rows become TOETSING and the duo sees them. */
export const BEVINDINGLABELS = [L.TOETS_CONCEPT, L.TOETSING] as const;

@Tabel('handeling', { handelingslabel: L.TOETSING, omschrijving: 'A question of the reviewer about the frozen version. Its answer is a next frozen part, with the hash of the part before it in its own (N97b).' })
export class Terugvraag extends Handelingsgegeven {
  @Veld(L.TOETSING, keuze(Terugvraagsoort), { verplicht: true }) soort!: Terugvraagsoort | null;
  @Veld(L.TOETSING, tekst, { verplicht: true }) vraag!: string | null;
  @Een(L.TOETSING, () => Stuk) stuk?: unknown;
  stukId!: string | null;
  @Veld(L.TOETSING, tijdstip, { verplicht: true }) gesteldOp!: string | null;
  @Veld(L.TOETSVRAAG, tekst) antwoord!: string | null;
  @Veld(L.TOETSVRAAG, tijdstip) beantwoordOp!: string | null;
  @Een(L.TOETSVRAAG, () => Partij) beantwoordDoor?: unknown;
  beantwoordDoorId!: string | null;
  /** Part 1 is what was frozen when it was asked; an answer makes the next. Its pieces, when there are any: from and to by their volgnummer. */
  @Veld(L.TOETSVRAAG, getal) deel!: number | null;
  @Veld(L.TOETSVRAAG, getal) eersteStuk!: number | null;
  @Veld(L.TOETSVRAAG, getal) laatsteStuk!: number | null;
  @Veld(L.TOETSVRAAG, tekst) deelhash!: string | null;
}

@Tabel('handeling', { handelingslabel: L.TOETSING, rijlabels: BEVINDINGLABELS, omschrijving: 'What somebody of the family said of the concept, unedited, and what the reviewer did with it (domein §4.3).' })
export class Conceptreactie extends Handelingsgegeven {
  /** Who of those who are asked this answers for: their piece of the version. Empty for anybody else, and once the concept was changed after it. */
  @Een(RIJ, () => Stuk) stuk?: unknown;
  stukId!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) wie!: string | null;
  @Veld(RIJ, keuze(Conceptwijze), { verplicht: true }) wijze!: Conceptwijze | null;
  @Veld(RIJ, datum, { verplicht: true }) op!: string | null;
  @Veld(RIJ, tekst) woorden!: string | null;
  @Veld(RIJ, tekst) verwerking!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}

@Tabel('handeling', { handelingslabel: L.TOETSING, rijlabels: BEVINDINGLABELS, omschrijving: 'A question of the reviewer to the gedragsdeskundige of the Raad, who reads the frozen version for it, and the answer.' })
export class Toetsadvies extends Handelingsgegeven {
  @Een(RIJ, () => Partij) deskundige?: unknown;
  deskundigeId!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) vraag!: string | null;
  @Veld(RIJ, tijdstip, { verplicht: true }) gevraagdOp!: string | null;
  @Veld(RIJ, tekst) advies!: string | null;
  @Veld(RIJ, tijdstip) gegevenOp!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}
