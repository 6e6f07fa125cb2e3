import { Gegevenscategorie as L } from '@bv/beleid';
import { Afsluitreden, Knelpunt, Liduitkomst, Vervolgcontact } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, keuze, keuzes, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Informant } from '../onderzoek/onderzoek.entity.js';
import { Partij } from '../partij/partij.entity.js';

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
  /** What stood in the way (N25). */
  @Veld(L.AFSLUITING, keuzes(Knelpunt)) knelpunten!: Knelpunt[] | null;
  @Veld(L.AFSLUITING, tijdstip, { verplicht: true }) op!: string | null;
}

/** Recorded before the closing, one person at a time: who was not told yet is seen while somebody can still tell them. */
@Tabel('casus', { omschrijving: 'What the closing means for one person: what came of it for a family member, whether they or an informant heard it (N82, N100c), and what they thought of it.' })
export class Afsluitpersoon extends Casusgegeven {
  @Een(L.AFSLUITING, () => Gezinslid) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Een(L.AFSLUITING, () => Informant) informant?: unknown;
  informantId!: string | null;
  @Veld(L.AFSLUITING, keuze(Liduitkomst)) uitkomst!: Liduitkomst | null;
  @Veld(L.AFSLUITING, tekst) toelichting!: string | null;
  @Veld(L.AFSLUITING, datum) verteldOp!: string | null;
  @Veld(L.AFSLUITING, tekst) redenNiet!: string | null;
  /** In their own words; empty where they were not asked or did not want to. */
  @Veld(L.AFSLUITING, tekst) terugblik!: string | null;
  @Veld(L.AFSLUITING, getal) terugblikCijfer!: number | null;
  /** How often they had to tell their story anew, as they say themselves (A17, N15). */
  @Veld(L.AFSLUITING, getal) keerVerteld!: number | null;
  @Een(L.AFSLUITING, () => Partij) door?: unknown;
  doorId!: string | null;
}
