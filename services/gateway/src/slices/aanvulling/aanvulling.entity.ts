import { Gegevenscategorie as L } from '@bv/beleid';
import { Aanvullingsoort, Dossieronderdeel } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Een, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { datum, keuze, sleutel, tekst } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';

/**
 * The family's own words beside a record (Jeugdwet 7.3.8). Never changed: a second word is a second row. Its label is that of the
 * record, set and kept by the database (`aanvulling.sql.ts`), whatever a command says.
 */
@Tabel('casus', {
  bevroren: true,
  schrijflabel: L.RECHTEN,
  labelPerRij: true,
  rijlabels: [
    L.IDENTIFICEREND, L.CONTACT, L.GEHEIM_ADRES, L.BIJZONDER, L.MELDING, L.BEOORDELING, L.AFSPRAAK, L.OVERDRACHT, L.VEILIGHEID, L.FEIT, L.INTERPRETATIE,
    L.ZIENSWIJZE, L.CONTACTMOMENT, L.RISICO, L.RISICO_BEWAKEN, L.TOETSVRAAG, L.TOETSING, L.TOETS_CONCEPT, L.MAATREGEL, L.HULP, L.REFLECTIE, L.TERUGKOPPELING, L.AFSLUITING,
  ],
})
export class Aanvulling extends Casusgegeven {
  @Een(RIJ, () => Gezinslid, { verplicht: true }) van?: unknown;
  vanId!: string | null;
  @Veld(RIJ, keuze(Aanvullingsoort), { verplicht: true }) soort!: Aanvullingsoort | null;
  @Veld(RIJ, tekst, { verplicht: true }) tekst!: string | null;
  @Veld(RIJ, datum, { verplicht: true }) gegevenOp!: string | null;
  @Veld(RIJ, keuze(Dossieronderdeel), { verplicht: true }) onderdeel!: Dossieronderdeel | null;
  @Veld(RIJ, sleutel, { verplicht: true }) onderdeelId!: string | null;
  @Een(RIJ, () => Partij) vastgelegdDoor?: unknown;
  vastgelegdDoorId!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}
