import { Gegevenscategorie as L } from '@bv/beleid';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { code, tekst } from '../../zicht/veldsoort.js';
import { Veiligheidsbeoordeling } from '../melding/melding.entity.js';

@Tabel('casus', { omschrijving: 'What was answered to one question of the instrument; the words of the question stand in the version of the beoordeling.' })
export class Beoordelingsantwoord extends Casusgegeven {
  @Een(L.BEOORDELING, () => Veiligheidsbeoordeling, { verplicht: true }) beoordeling?: unknown;
  beoordelingId!: string | null;
  @Veld(L.BEOORDELING, code, { verplicht: true }) vraag!: string | null;
  @Veld(L.BEOORDELING, code, { verplicht: true }) antwoord!: string | null;
  @Veld(L.BEOORDELING, tekst) toelichting!: string | null;
}
