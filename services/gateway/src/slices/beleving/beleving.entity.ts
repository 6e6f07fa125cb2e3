import { Gegevenscategorie as L } from '@bv/beleid';
import { Belevingswijze } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, tekst } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus', { omschrijving: 'How safe somebody feels, 0 to 10, over time; without a family member it is how safe the duo judges the family to be.' })
export class Veiligheidsbeleving extends Casusgegeven {
  @Een(L.VEILIGHEID, () => Gezinslid) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(L.VEILIGHEID, getal, { verplicht: true }) cijfer!: number | null;
  @Veld(L.VEILIGHEID, keuze(Belevingswijze), { verplicht: true }) wijze!: Belevingswijze | null;
  @Veld(L.VEILIGHEID, datum, { verplicht: true }) op!: string | null;
  @Veld(L.VEILIGHEID, tekst) woorden!: string | null;
  /** The person agreed that this figure counts, without a name, in how it goes with many families (N106a). Not asked is no. */
  @Veld(L.VEILIGHEID, janee) magMeetellen!: boolean | null;
  @Een(L.VEILIGHEID, () => Partij) door?: unknown;
  doorId!: string | null;
}
