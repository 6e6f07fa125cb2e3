import { Gegevenscategorie as L } from '@bv/beleid';
import { Corvtoestand, Verzoeker, Verzoektoestand, Zorgdeling } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Een, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Toetsing } from '../toetsing/toetsing.entity.js';

const RIJLABELS = [L.TOETSVRAAG, L.BEOORDELING] as const;

/**
 * All of it is the question to the Raad, also how far it came: who does not read that question does not learn that there is one. Who asks decides the
 * label of the row (`verzoekcategorie`).
 */
@Tabel('casus', { rijlabels: RIJLABELS, omschrijving: 'A request for research to the Raad (VTO, domein §4.1), sent over CORV.' })
export class Raadsverzoek extends Casusgegeven {
  @Veld(RIJ, tekst, { verplicht: true }) kenmerk!: string | null;
  @Veld(RIJ, keuze(Verzoeker), { verplicht: true }) aanvrager!: Verzoeker | null;
  @Veld(RIJ, keuze(Verzoektoestand), { verplicht: true }) toestand!: Verzoektoestand | null;
  @Veld(RIJ, tijdstip, { verplicht: true }) opgesteldOp!: string | null;
  /** The review of this family that the request follows from, when there is one. */
  @Een(RIJ, () => Toetsing) toetsing?: unknown;
  toetsingId!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) aanleiding!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) waaromNu!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) gezinssituatie!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) feitenKind!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) feitenOuders!: string | null;
  @Veld(RIJ, tekst) omstandigheden!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) grootsteZorg!: string | null;
  @Veld(RIJ, keuze(Zorgdeling), { verplicht: true }) delenZorg!: Zorgdeling | null;
  @Veld(RIJ, tekst) delenToelichting!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) watMoetGebeuren!: string | null;
  @Veld(RIJ, tekst) levensgeschiedenis!: string | null;
  @Veld(RIJ, tekst) problemenOuders!: string | null;
  @Veld(RIJ, tekst) jeugdOuders!: string | null;
  @Veld(RIJ, janee, { verplicht: true, standaard: 'false' }) isSpoed!: boolean | null;
  @Veld(RIJ, tekst) spoedreden!: string | null;
  @Veld(RIJ, tijdstip) verstuurdOp!: string | null;
  @Veld(RIJ, keuze(Corvtoestand)) corvtoestand!: Corvtoestand | null;
  @Veld(RIJ, getal) pogingen!: number | null;
  @Veld(RIJ, tijdstip) bezorgdOp!: string | null;
  @Veld(RIJ, tekst) ontvangstbewijs!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
  @Lijst(() => Verzoekzienswijze, 'verzoekId') zienswijzen?: unknown;
}

@Tabel('casus', { rijlabels: RIJLABELS, omschrijving: 'What somebody of the family says of a request to the Raad before it goes, in their own words (N95).' })
export class Verzoekzienswijze extends Casusgegeven {
  @Een(RIJ, () => Raadsverzoek, { verplicht: true }) verzoek?: unknown;
  verzoekId!: string | null;
  @Een(RIJ, () => Gezinslid, { verplicht: true }) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(RIJ, datum) gelezenOp!: string | null;
  @Veld(RIJ, tekst) redenNiet!: string | null;
  @Veld(RIJ, tekst) zienswijze!: string | null;
  @Veld(RIJ, tekst) correcties!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}
