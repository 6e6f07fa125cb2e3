import { Gegevenscategorie as L } from '@bv/beleid';
import { Monitoroordeel, vandaag, Vervolgtoestand, werkdagenTussen } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Berekend, Een, Lijst, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus', { omschrijving: 'Voorwaarden & Vervolg: Veilig Thuis sets conditions and looks again, for about eighteen months, until it is safe for good (domein §3.6).' })
export class Vervolg extends Casusgegeven {
  @Veld(L.PROCES, keuze(Vervolgtoestand), { verplicht: true }) toestand!: Vervolgtoestand | null;
  @Veld(L.PROCES, datum, { verplicht: true }) begonnenOp!: string | null;
  @Veld(L.PROCES, tijdstip) afgerondOp!: string | null;
  @Veld(L.VEILIGHEID, tekst) toelichting!: string | null;
  @Een(L.PROCES, () => Partij) door?: unknown;
  doorId!: string | null;
  @Lijst(() => Monitormoment, 'vervolgId', ['gepland', 'id']) momenten?: unknown;
}

@Tabel('casus', { omschrijving: 'A day on which Veilig Thuis looks again, and what was found.' })
export class Monitormoment extends Casusgegeven {
  @Een(L.PROCES, () => Vervolg, { verplicht: true }) vervolg?: unknown;
  vervolgId!: string | null;
  @Veld(L.PROCES, datum, { verplicht: true }) gepland!: string | null;
  @Veld(L.PROCES, datum) gedaanOp!: string | null;
  @Berekend(getal, ['gepland'], (rij) => werkdagenTussen(vandaag(), String(rij['gepland']))) werkdagenOver!: number | null;
  @Veld(L.VEILIGHEID, keuze(Monitoroordeel)) oordeel!: Monitoroordeel | null;
  @Veld(L.VEILIGHEID, tekst) bevinding!: string | null;
  @Een(L.PROCES, () => Partij) door?: unknown;
  doorId!: string | null;
}
