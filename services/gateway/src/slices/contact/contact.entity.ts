import { Gegevenscategorie as L } from '@bv/beleid';
import { Contactvorm, Instantiesoort, Interventiesoort, Overlegaanleiding, Terugkoppelingaan, Werkhoedanigheid } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, janee, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus')
export class Contactmoment extends Casusgegeven {
  @Veld(L.CONTACTMOMENT, tijdstip, { verplicht: true }) op!: string | null;
  @Veld(L.CONTACTMOMENT, keuze(Contactvorm), { verplicht: true }) vorm!: Contactvorm | null;
  @Veld(L.CONTACTMOMENT, tekst) metWie!: string | null;
  /** Together with the wijkteam (N89). */
  @Veld(L.CONTACTMOMENT, janee) samenMetWijkteam!: boolean | null;
  /** In which capacity (N99); empty: as one of the duo. */
  @Veld(L.CONTACTMOMENT, keuze(Werkhoedanigheid)) hoedanigheid!: Werkhoedanigheid | null;
  @Veld(L.CONTACTMOMENT, keuze(Interventiesoort)) interventie!: Interventiesoort | null;
  @Veld(L.CONTACTMOMENT, tekst) verslag!: string | null;
  @Een(L.CONTACTMOMENT, () => Partij) door?: unknown;
  doorId!: string | null;
}

@Tabel('casus', { omschrijving: 'Another agency that is involved with the family (N86).' })
export class BetrokkenInstantie extends Casusgegeven {
  @Veld(L.HULP, keuze(Instantiesoort), { verplicht: true }) soort!: Instantiesoort | null;
  @Veld(L.HULP, tekst) naam!: string | null;
  @Veld(L.HULP, tekst) rol!: string | null;
  @Veld(L.HULP, datum) van!: string | null;
  @Veld(L.HULP, datum) tot!: string | null;
}

@Tabel('casus', { omschrijving: 'What the duo tells the organisation that handed over: status and feedback.' })
export class Terugkoppeling extends Casusgegeven {
  @Veld(L.TERUGKOPPELING, keuze(Terugkoppelingaan), { verplicht: true }) aan!: Terugkoppelingaan | null;
  @Veld(L.TERUGKOPPELING, tekst, { verplicht: true }) tekst!: string | null;
  @Veld(L.TERUGKOPPELING, tijdstip, { verplicht: true }) op!: string | null;
  @Een(L.TERUGKOPPELING, () => Partij) door?: unknown;
  doorId!: string | null;
}

@Tabel('casus', { omschrijving: 'Professionals together about this family because it got worse or more frequent; the duo stays (N88).' })
export class MultidisciplinairOverleg extends Casusgegeven {
  @Veld(L.CONTACTMOMENT, datum, { verplicht: true }) op!: string | null;
  @Veld(L.CONTACTMOMENT, keuze(Overlegaanleiding), { verplicht: true }) aanleiding!: Overlegaanleiding | null;
  @Veld(L.CONTACTMOMENT, tekst) waarom!: string | null;
  @Veld(L.CONTACTMOMENT, tekst) wie!: string | null;
  @Veld(L.CONTACTMOMENT, tekst) uitkomst!: string | null;
  @Veld(L.CONTACTMOMENT, tekst) afspraken!: string | null;
  @Veld(L.CONTACTMOMENT, janee) duoBlijft!: boolean | null;
  @Een(L.CONTACTMOMENT, () => Partij) door?: unknown;
  doorId!: string | null;
}
