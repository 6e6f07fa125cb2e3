import { Gegevenscategorie as L } from '@bv/beleid';
import { Terugkoppeldeel, Terugkoppelmoment, Terugkoppelvorm } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Een, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { janee, keuze, keuzes, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Melding } from '../melding/melding.entity.js';
import { Partij } from '../partij/partij.entity.js';

/** Bears the label of its melder: that somebody was told is that somebody reported (domein §3.4). */
@Tabel('casus', { rijlabels: [L.MELDER_OPEN, L.MELDER_ANONIEM], omschrijving: 'What the melder was told, twice: after the beoordeling and at the end (domein §3.5).' })
export class Melderterugkoppeling extends Casusgegeven {
  @Een(RIJ, () => Melding, { verplicht: true }) melding?: unknown;
  meldingId!: string | null;
  @Veld(RIJ, keuze(Terugkoppelmoment), { verplicht: true }) moment!: Terugkoppelmoment | null;
  @Veld(RIJ, keuze(Terugkoppelvorm), { verplicht: true }) vorm!: Terugkoppelvorm | null;
  @Veld(RIJ, janee, { verplicht: true }) heeftRol!: boolean | null;
  @Veld(RIJ, keuzes(Terugkoppeldeel)) delen!: Terugkoppeldeel[];
  @Veld(RIJ, tekst, { verplicht: true }) tekst!: string | null;
  @Veld(RIJ, tijdstip, { verplicht: true }) op!: string | null;
  @Een(RIJ, () => Partij) door?: unknown;
  doorId!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}
