import { Gegevenscategorie as L } from '@bv/beleid';
import { Kijkoordeel, Terugkeeraanleiding, Terugkeeruitkomst, vandaag, werkdagenTussen } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Berekend, Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus', { omschrijving: 'A day on which who keeps contact looks again: planned, due, done or stopped (N83).' })
export class Kijkmoment extends Casusgegeven {
  @Veld(L.PROCES, datum, { verplicht: true }) gepland!: string | null;
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) waarop!: string | null;
  @Veld(L.PROCES, datum) gedaanOp!: string | null;
  @Berekend(getal, ['gepland'], (rij) => werkdagenTussen(vandaag(), String(rij['gepland']))) werkdagenOver!: number | null;
  @Veld(L.AFSPRAAK, keuze(Kijkoordeel)) oordeel!: Kijkoordeel | null;
  @Veld(L.AFSPRAAK, tekst) bevinding!: string | null;
  @Veld(L.PROCES, tijdstip) gestoptOp!: string | null;
  @Veld(L.AFSPRAAK, tekst) gestoptReden!: string | null;
  @Een(L.PROCES, () => Partij) door?: unknown;
  doorId!: string | null;
}

@Tabel('casus', { omschrijving: 'A family that came back to Blijvend Veilig after the closing: why, who asked it, and who came.' })
export class Terugkeer extends Casusgegeven {
  @Veld(L.AFSPRAAK, keuze(Terugkeeraanleiding), { verplicht: true }) aanleiding!: Terugkeeraanleiding | null;
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) toelichting!: string | null;
  /** Who called, where somebody outside saw it: the huisarts who keeps contact has no portal here. */
  @Veld(L.AFSPRAAK, tekst) signaalVan!: string | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) gevraagdOp!: string | null;
  @Veld(L.PROCES, keuze(Terugkeeruitkomst), { verplicht: true }) uitkomst!: Terugkeeruitkomst | null;
  @Een(L.PROCES, () => Partij) door?: unknown;
  doorId!: string | null;
}
