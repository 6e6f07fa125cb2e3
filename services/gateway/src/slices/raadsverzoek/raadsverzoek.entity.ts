import { Gegevenscategorie as L } from '@bv/beleid';
import { Corvtoestand, Verzoektoestand, Zorgdeling } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Lijst, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Toetsing } from '../toetsing/toetsing.entity.js';

/** All of it is the question to the Raad, also how far it came: who does not read that question does not learn that there is one. */
@Tabel('casus', { omschrijving: 'A request for research to the Raad (VTO, domein §4.1), sent over CORV.' })
export class Raadsverzoek extends Casusgegeven {
  @Veld(L.TOETSVRAAG, tekst, { verplicht: true }) kenmerk!: string | null;
  @Veld(L.TOETSVRAAG, keuze(Verzoektoestand), { verplicht: true }) toestand!: Verzoektoestand | null;
  @Veld(L.TOETSVRAAG, tijdstip, { verplicht: true }) opgesteldOp!: string | null;
  /** The review of this family that the request follows from, when there is one. */
  @Een(L.TOETSVRAAG, () => Toetsing) toetsing?: unknown;
  toetsingId!: string | null;
  @Veld(L.TOETSVRAAG, tekst, { verplicht: true }) aanleiding!: string | null;
  @Veld(L.TOETSVRAAG, tekst, { verplicht: true }) waaromNu!: string | null;
  @Veld(L.TOETSVRAAG, tekst, { verplicht: true }) gezinssituatie!: string | null;
  @Veld(L.TOETSVRAAG, tekst, { verplicht: true }) feitenKind!: string | null;
  @Veld(L.TOETSVRAAG, tekst, { verplicht: true }) feitenOuders!: string | null;
  @Veld(L.TOETSVRAAG, tekst) omstandigheden!: string | null;
  @Veld(L.TOETSVRAAG, tekst, { verplicht: true }) grootsteZorg!: string | null;
  @Veld(L.TOETSVRAAG, keuze(Zorgdeling), { verplicht: true }) delenZorg!: Zorgdeling | null;
  @Veld(L.TOETSVRAAG, tekst) delenToelichting!: string | null;
  @Veld(L.TOETSVRAAG, tekst, { verplicht: true }) watMoetGebeuren!: string | null;
  @Veld(L.TOETSVRAAG, tekst) levensgeschiedenis!: string | null;
  @Veld(L.TOETSVRAAG, tekst) problemenOuders!: string | null;
  @Veld(L.TOETSVRAAG, tekst) jeugdOuders!: string | null;
  @Veld(L.TOETSVRAAG, janee, { verplicht: true, standaard: 'false' }) isSpoed!: boolean | null;
  @Veld(L.TOETSVRAAG, tekst) spoedreden!: string | null;
  @Veld(L.TOETSVRAAG, tijdstip) verstuurdOp!: string | null;
  @Veld(L.TOETSVRAAG, keuze(Corvtoestand)) corvtoestand!: Corvtoestand | null;
  @Veld(L.TOETSVRAAG, getal) pogingen!: number | null;
  @Veld(L.TOETSVRAAG, tijdstip) bezorgdOp!: string | null;
  @Veld(L.TOETSVRAAG, tekst) ontvangstbewijs!: string | null;
  @Lijst(() => Verzoekzienswijze, 'verzoekId') zienswijzen?: unknown;
}

@Tabel('casus', { omschrijving: 'What somebody of the family says of a request to the Raad before it goes, in their own words (N95).' })
export class Verzoekzienswijze extends Casusgegeven {
  @Een(L.TOETSVRAAG, () => Raadsverzoek, { verplicht: true }) verzoek?: unknown;
  verzoekId!: string | null;
  @Een(L.TOETSVRAAG, () => Gezinslid, { verplicht: true }) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(L.TOETSVRAAG, datum) gelezenOp!: string | null;
  @Veld(L.TOETSVRAAG, tekst) redenNiet!: string | null;
  @Veld(L.TOETSVRAAG, tekst) zienswijze!: string | null;
  @Veld(L.TOETSVRAAG, tekst) correcties!: string | null;
}
