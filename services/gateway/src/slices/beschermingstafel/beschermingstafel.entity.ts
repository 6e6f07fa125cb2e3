import { Gegevenscategorie as L } from '@bv/beleid';
import { Tafelrol, Tafeltoestand, Tafeluitkomst, Toestemming, Uitnodigingswijze } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Lijst, Tabel, Veld } from '../../zicht/veld.js';
import { datum, janee, keuze, tekst } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';

/** That there is a meeting, and when, is for all who work with the family; why, who agreed and what came of it is the question to the Raad. */
@Tabel('casus', { omschrijving: 'A meeting with the family and those around it about whether the Raad must look (domein §4.2).' })
export class Beschermingstafel extends Casusgegeven {
  @Veld(L.AFSPRAAK, keuze(Tafeltoestand), { verplicht: true }) toestand!: Tafeltoestand | null;
  @Veld(L.AFSPRAAK, datum, { verplicht: true }) datum!: string | null;
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) waar!: string | null;
  @Veld(L.TOETSVRAAG, tekst, { verplicht: true }) aanleiding!: string | null;
  @Veld(L.TOETSVRAAG, janee, { verplicht: true, standaard: 'false' }) isSpoed!: boolean | null;
  @Veld(L.TOETSVRAAG, tekst) spoedreden!: string | null;
  @Veld(L.TOETSVRAAG, datum) gehoudenOp!: string | null;
  @Veld(L.TOETSVRAAG, keuze(Tafeluitkomst)) uitkomst!: Tafeluitkomst | null;
  @Veld(L.TOETSVRAAG, tekst) toelichting!: string | null;
  @Veld(L.TOETSVRAAG, tekst) vervallenReden!: string | null;
  @Lijst(() => Tafeldeelnemer, 'tafelId', ['rol', 'id']) deelnemers?: unknown;
}

@Tabel('casus', { omschrijving: 'Who is asked to a beschermingstafel, and for somebody of the family whether they agree that it is about them.' })
export class Tafeldeelnemer extends Casusgegeven {
  @Een(L.TOETSVRAAG, () => Beschermingstafel, { verplicht: true }) tafel?: unknown;
  tafelId!: string | null;
  @Veld(L.TOETSVRAAG, keuze(Tafelrol), { verplicht: true }) rol!: Tafelrol | null;
  @Een(L.TOETSVRAAG, () => Gezinslid) gezinslid?: unknown;
  gezinslidId!: string | null;
  /** A colleague of the Raad who thinks along here, and so does not review. */
  @Een(L.TOETSVRAAG, () => Partij) partij?: unknown;
  partijId!: string | null;
  @Veld(L.TOETSVRAAG, tekst) naam!: string | null;
  @Veld(L.TOETSVRAAG, keuze(Toestemming)) toestemming!: Toestemming | null;
  @Veld(L.TOETSVRAAG, datum) gevraagdOp!: string | null;
  @Veld(L.TOETSVRAAG, tekst) grond!: string | null;
  @Veld(L.TOETSVRAAG, datum) uitgenodigdOp!: string | null;
  @Veld(L.TOETSVRAAG, keuze(Uitnodigingswijze)) uitnodigingswijze!: Uitnodigingswijze | null;
  @Veld(L.TOETSVRAAG, janee) wasErbij!: boolean | null;
}
