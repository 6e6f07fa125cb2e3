import { Gegevenscategorie as L } from '@bv/beleid';
import { Aanwezigheid } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Afgeleid, Een, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { janee, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';
import { Risicolijst } from './risicolijst.entity.js';

/** The name stands in the list with which it was recorded: a later list does not rename what was said then. */
const ASPECTNAAM = `select a.naam from algemeen.risicolijstaspect a where a.lijst_id = t.lijst_id and a.code = t.aspect`;

/** A risk that must be watched after closing is a category of its own: the wijkteam sees those and no other (N83). */
@Tabel('casus', { rijlabels: [L.RISICO, L.RISICO_BEWAKEN] })
export class Risico extends Casusgegeven {
  @Veld(RIJ, tekst, { verplicht: true }) aspect!: string | null;
  @Afgeleid(RIJ, tekst, ASPECTNAAM) aspectNaam!: string | null;
  @Een(RIJ, () => Risicolijst, { verplicht: true }) lijst?: unknown;
  lijstId!: string | null;
  @Veld(RIJ, keuze(Aanwezigheid), { verplicht: true }) aanwezig!: Aanwezigheid | null;
  @Veld(RIJ, tekst) toelichting!: string | null;
  @Veld(RIJ, tekst) bron!: string | null;
  @Veld(RIJ, janee) bewaken!: boolean | null;
  @Een(RIJ, () => Gezinslid) betreft?: unknown;
  betreftId!: string | null;
  @Lijst(() => Risicostand, 'risicoId', ['op', 'id']) standen?: unknown;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}

/** Of the whole list: who only watches a risk after closing does not see how it came about. */
@Tabel('casus', { bevroren: true, omschrijving: 'How a risk stood at a moment, so that change over time can be told in words.' })
export class Risicostand extends Casusgegeven {
  @Een(L.RISICO, () => Risico, { verplicht: true }) risico?: unknown;
  risicoId!: string | null;
  @Veld(L.RISICO, keuze(Aanwezigheid), { verplicht: true }) aanwezig!: Aanwezigheid | null;
  @Veld(L.RISICO, tekst) toelichting!: string | null;
  @Veld(L.RISICO, tijdstip, { verplicht: true }) op!: string | null;
  @Een(L.RISICO, () => Partij) door?: unknown;
  doorId!: string | null;
}

@Tabel('casus', { omschrijving: 'What goes well or helps, of one person or of the family: always beside the risks (A34).' })
export class Kracht extends Casusgegeven {
  @Veld(L.RISICO, tekst, { verplicht: true }) omschrijving!: string | null;
  @Veld(L.RISICO, tekst) bron!: string | null;
  @Een(L.RISICO, () => Gezinslid) van?: unknown;
  vanId!: string | null;
}
