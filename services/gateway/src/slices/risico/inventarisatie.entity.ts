import { Gegevenscategorie as L } from '@bv/beleid';
import { Aanwezigheid } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Afgeleid, Een, Lijst, Tabel, Veld } from '../../zicht/veld.js';
import { keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';
import { Risicolijst } from './risicolijst.entity.js';

@Tabel('casus', { omschrijving: 'One round along the list: each of the duo apart, then compared, then one shared version (N92b). It keeps the list it was made with.' })
export class Risicoinventarisatie extends Casusgegeven {
  @Een(L.RISICO, () => Risicolijst, { verplicht: true }) lijst?: unknown;
  lijstId!: string | null;
  @Veld(L.RISICO, tijdstip, { verplicht: true }) gestartOp!: string | null;
  @Een(L.RISICO, () => Partij) gestartDoor?: unknown;
  gestartDoorId!: string | null;
  /** From here on both separate versions are open to the team: both were ready, or one chose to compare. */
  @Veld(L.RISICO, tijdstip) vergelekenOp!: string | null;
  @Een(L.RISICO, () => Partij) vergelekenDoor?: unknown;
  vergelekenDoorId!: string | null;
  @Veld(L.RISICO, tijdstip) vastgesteldOp!: string | null;
  @Een(L.RISICO, () => Partij) vastgesteldDoor?: unknown;
  vastgesteldDoorId!: string | null;
  @Lijst(() => Risicogereed, 'inventarisatieId', ['op', 'id']) gereed?: unknown;
  @Lijst(() => Risicoantwoord, 'inventarisatieId', ['aspect', 'id']) antwoorden?: unknown;
}

@Tabel('casus', { bevroren: true, omschrijving: 'Who of the duo is ready with the own version: that, and nothing of what was answered.' })
export class Risicogereed extends Casusgegeven {
  @Een(L.RISICO, () => Risicoinventarisatie, { verplicht: true }) inventarisatie?: unknown;
  inventarisatieId!: string | null;
  @Een(L.RISICO, () => Partij, { verplicht: true }) door?: unknown;
  doorId!: string | null;
  @Veld(L.RISICO, tijdstip, { verplicht: true }) op!: string | null;
}

const VERGELEKEN = `exists (select 1 from gegevens.risicoinventarisatie i where i.id = t.inventarisatie_id and i.vergeleken_op is not null)`;

/**
 * An answer of one of the duo on their own: thinking aloud, so the label of reflection. Until the versions are compared the database gives a
 * row to who wrote it and to nobody else.
 */
@Tabel('casus', { eigenTot: { door: 'door_id', open: VERGELEKEN }, omschrijving: 'An answer of one of the duo on their own, before both versions are compared.' })
export class Risicoantwoord extends Casusgegeven {
  @Een(L.REFLECTIE, () => Risicoinventarisatie, { verplicht: true }) inventarisatie?: unknown;
  inventarisatieId!: string | null;
  @Een(L.REFLECTIE, () => Partij, { verplicht: true }) door?: unknown;
  doorId!: string | null;
  @Veld(L.REFLECTIE, tekst, { verplicht: true }) aspect!: string | null;
  @Afgeleid(L.REFLECTIE, tekst, `select a.naam from algemeen.risicolijstaspect a join gegevens.risicoinventarisatie i on i.lijst_id = a.lijst_id where i.id = t.inventarisatie_id and a.code = t.aspect`) aspectNaam!: string | null;
  @Veld(L.REFLECTIE, keuze(Aanwezigheid), { verplicht: true }) aanwezig!: Aanwezigheid | null;
  @Veld(L.REFLECTIE, tekst) toelichting!: string | null;
  @Veld(L.REFLECTIE, tekst) bron!: string | null;
  @Een(L.REFLECTIE, () => Gezinslid) betreft?: unknown;
  betreftId!: string | null;
}
