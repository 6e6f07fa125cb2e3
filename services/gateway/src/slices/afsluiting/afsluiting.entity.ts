import { Gegevenscategorie as L } from '@bv/beleid';
import { Afsluitreden, Vervolgcontact } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';

@Tabel('casus', { omschrijving: 'Why the duo stopped, for the family or for one person, and who keeps contact (N82, N83).' })
export class Afsluiting extends Casusgegeven {
  @Veld(L.AFSLUITING, keuze(Afsluitreden), { verplicht: true }) reden!: Afsluitreden | null;
  @Veld(L.AFSLUITING, tekst) toelichting!: string | null;
  @Een(L.AFSLUITING, () => Gezinslid) betreft?: unknown;
  betreftId!: string | null;
  @Veld(L.AFSLUITING, keuze(Vervolgcontact), { verplicht: true }) vervolgcontact!: Vervolgcontact | null;
  @Veld(L.AFSLUITING, tekst) vervolgcontactNaam!: string | null;
  @Veld(L.AFSLUITING, tekst) teBewaken!: string | null;
  @Veld(L.AFSLUITING, tekst) terugkomenBij!: string | null;
  @Veld(L.AFSLUITING, tijdstip, { verplicht: true }) op!: string | null;
}
