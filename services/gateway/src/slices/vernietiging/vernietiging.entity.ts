import { Gegevenscategorie as L } from '@bv/beleid';
import { Vernietigingsbesluit } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus', { omschrijving: 'A family member asks to destroy their data (AVG art. 17, Jeugdwet 7.3.9). Decided with a motivation, carried out by who supervises.' })
export class Vernietigingsverzoek extends Casusgegeven {
  @Een(L.RECHTEN, () => Gezinslid, { verplicht: true }) voor?: unknown;
  voorId!: string | null;
  /** The parent who asks; empty when the person asks. */
  @Een(L.RECHTEN, () => Gezinslid) vragerLid?: unknown;
  vragerLidId!: string | null;
  @Veld(L.RECHTEN, datum, { verplicht: true }) gevraagdOp!: string | null;
  @Veld(L.RECHTEN, tekst) wens!: string | null;
  @Veld(L.RECHTEN, keuze(Vernietigingsbesluit)) besluit!: Vernietigingsbesluit | null;
  @Veld(L.RECHTEN, tekst) motivering!: string | null;
  @Veld(L.RECHTEN, tijdstip) beslistOp!: string | null;
  @Een(L.RECHTEN, () => Partij) beslisser?: unknown;
  beslisserId!: string | null;
  @Veld(L.RECHTEN, tijdstip) uitgevoerdOp!: string | null;
}
