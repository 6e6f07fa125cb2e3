import { Gegevenscategorie as L } from '@bv/beleid';
import { Accorderingsoordeel, Bronsoort, Verklaringsoort, Zekerheid } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Een, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { datum, keuze, tekst } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';

/** Facts, interpretations and opinions are kept apart (A20): the soort decides the label of the whole row. */
@Tabel('casus', { rijlabels: [L.FEIT, L.INTERPRETATIE, L.ZIENSWIJZE] })
export class Verklaring extends Casusgegeven {
  @Veld(RIJ, keuze(Verklaringsoort), { verplicht: true }) soort!: Verklaringsoort | null;
  @Veld(RIJ, tekst, { verplicht: true }) tekst!: string | null;
  @Veld(RIJ, keuze(Bronsoort)) bronsoort!: Bronsoort | null;
  @Veld(RIJ, tekst) bron!: string | null;
  @Veld(RIJ, datum) peildatum!: string | null;
  @Veld(RIJ, keuze(Zekerheid)) zekerheid!: Zekerheid | null;
  /** Whether the informant agrees to the own text and its use (domein §4.3). */
  @Veld(RIJ, keuze(Accorderingsoordeel)) informantOordeel!: Accorderingsoordeel | null;
  @Veld(RIJ, tekst) informantWoorden!: string | null;
  @Veld(RIJ, datum) informantOp!: string | null;
  @Een(RIJ, () => Gezinslid) over?: unknown;
  overId!: string | null;
  @Een(L.PROCES, () => Partij) vastgelegdDoor?: unknown;
  vastgelegdDoorId!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
  @Lijst(() => Accordering, 'verklaringId', ['datum', 'id']) accorderingen?: unknown;
}

@Tabel('casus', { omschrijving: 'Whether a family member agrees with a statement, in their own words (N97).' })
export class Accordering extends Casusgegeven {
  @Een(L.ZIENSWIJZE, () => Verklaring, { verplicht: true }) verklaring?: unknown;
  verklaringId!: string | null;
  @Een(L.ZIENSWIJZE, () => Gezinslid, { verplicht: true }) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(L.ZIENSWIJZE, keuze(Accorderingsoordeel), { verplicht: true }) oordeel!: Accorderingsoordeel | null;
  @Veld(L.ZIENSWIJZE, tekst) eigenWoorden!: string | null;
  @Veld(L.ZIENSWIJZE, datum) datum!: string | null;
}
