import { Gegevenscategorie as L } from '@bv/beleid';
import { Bezoektoestand, Samenwerkgrond, Samenwerkingspartner, Samenwerkingsvorm } from '@bv/begrippen';
import { Casusgegeven, Handelingsgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

/** A change of form ends one stretch and begins another, so that it can be read back who had what, and why (N107). */
@Tabel('casus', { omschrijving: 'A stretch in which the duo gave advice, walked along or had taken over, with whom, and why it began and ended.' })
export class Samenwerking extends Casusgegeven {
  @Veld(L.PROCES, keuze(Samenwerkingspartner), { verplicht: true }) partner!: Samenwerkingspartner | null;
  @Veld(L.PROCES, keuze(Samenwerkingsvorm), { verplicht: true }) vorm!: Samenwerkingsvorm | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) van!: string | null;
  @Veld(L.PROCES, tijdstip) tot!: string | null;
  /** Who works in this system, and so sees a part of the family; absent for who does not. */
  @Een(L.PROCES, () => Partij) partij?: unknown;
  partijId!: string | null;
  @Veld(L.AFSPRAAK, tekst) naam!: string | null;
  @Veld(L.KERN, tekst, { verplicht: true }) reden!: string | null;
  @Veld(L.KERN, tekst) eindreden!: string | null;
  /** Sharing with a wijkteam asks consent of the family or another ground (domein §6.1). */
  @Veld(L.AFSPRAAK, keuze(Samenwerkgrond), { verplicht: true }) grond!: Samenwerkgrond | null;
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) grondToelichting!: string | null;
  @Een(L.PROCES, () => Partij, { verplicht: true }) door?: unknown;
  doorId!: string | null;
}

/** Its act is the stretch of walking along in which it was planned: who walks along writes in it, and in nothing else of the family. */
@Tabel('handeling', { handelingslabel: L.AFSPRAAK, omschrijving: 'A visit to the family that the duo and the other make together, planned and reported by both.' })
export class Bezoek extends Handelingsgegeven {
  @Veld(L.AFSPRAAK, keuze(Bezoektoestand), { verplicht: true }) toestand!: Bezoektoestand | null;
  @Veld(L.AFSPRAAK, datum, { verplicht: true }) datum!: string | null;
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) waar!: string | null;
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) doel!: string | null;
  @Veld(L.AFSPRAAK, tekst) verslagDuo!: string | null;
  @Veld(L.AFSPRAAK, tekst) verslagPartner!: string | null;
  /** What both saw: stands once, and both can change it. */
  @Veld(L.AFSPRAAK, tekst) gedeeldeFeiten!: string | null;
  @Veld(L.AFSPRAAK, tekst) vervallenReden!: string | null;
  @Een(L.AFSPRAAK, () => Partij) gewijzigdDoor?: unknown;
  gewijzigdDoorId!: string | null;
}
