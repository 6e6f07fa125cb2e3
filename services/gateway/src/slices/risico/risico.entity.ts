import { Gegevenscategorie as L } from '@bv/beleid';
import { Aanwezigheid, Risicoaspect } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Een, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { janee, keuze, tekst } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';

/** A risk that must be watched after closing is a category of its own: the wijkteam sees those and no other (N83). */
@Tabel('casus', { rijlabels: [L.RISICO, L.RISICO_BEWAKEN] })
export class Risico extends Casusgegeven {
  @Veld(RIJ, keuze(Risicoaspect), { verplicht: true }) aspect!: Risicoaspect | null;
  @Veld(RIJ, keuze(Aanwezigheid), { verplicht: true }) aanwezig!: Aanwezigheid | null;
  @Veld(RIJ, tekst) toelichting!: string | null;
  @Veld(RIJ, janee) bewaken!: boolean | null;
  @Een(RIJ, () => Gezinslid) betreft?: unknown;
  betreftId!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}
