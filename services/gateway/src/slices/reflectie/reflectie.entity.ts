import { Gegevenscategorie as L } from '@bv/beleid';
import { Reflectiesoort } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus', { omschrijving: 'Thinking aloud within the team, in confidence (N62); silent for all others.' })
export class Reflectie extends Casusgegeven {
  @Veld(L.REFLECTIE, keuze(Reflectiesoort), { verplicht: true }) soort!: Reflectiesoort | null;
  @Veld(L.REFLECTIE, tekst, { verplicht: true }) tekst!: string | null;
  @Veld(L.REFLECTIE, tijdstip, { verplicht: true }) op!: string | null;
  @Een(L.REFLECTIE, () => Partij) door?: unknown;
  doorId!: string | null;
}
