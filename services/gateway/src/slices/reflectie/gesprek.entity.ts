import { Gegevenscategorie as L } from '@bv/beleid';
import { Casusgegeven, Handelingsgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus', { omschrijving: 'A talk of the team about its own work (N66): who had which role, and the five questions. Silent for all others.' })
export class Reflectiegesprek extends Casusgegeven {
  @Veld(L.REFLECTIE, datum, { verplicht: true }) op!: string | null;
  @Veld(L.REFLECTIE, tekst, { verplicht: true }) onderwerp!: string | null;
  @Een(L.REFLECTIE, () => Partij) inbrenger?: unknown;
  inbrengerId!: string | null;
  @Een(L.REFLECTIE, () => Partij) gespreksleider?: unknown;
  gespreksleiderId!: string | null;
  @Een(L.REFLECTIE, () => Partij) tegendenker?: unknown;
  tegendenkerId!: string | null;
  @Een(L.REFLECTIE, () => Partij) deskundige?: unknown;
  deskundigeId!: string | null;
  @Veld(L.REFLECTIE, tekst) perspectieven!: string | null;
  @Veld(L.REFLECTIE, tekst) naastGezin!: string | null;
  @Veld(L.REFLECTIE, tekst) hoeBespreken!: string | null;
  @Veld(L.REFLECTIE, tekst) zichtVeiligheid!: string | null;
  @Veld(L.REFLECTIE, tekst) eigenHandelen!: string | null;
  @Veld(L.REFLECTIE, tekst) meenemen!: string | null;
  @Een(L.REFLECTIE, () => Partij) gewijzigdDoor?: unknown;
  gewijzigdDoorId!: string | null;
}

/** All of it REFLECTIE, its state too: that a team does not know something is not for others. Its id is its handelingId. */
@Tabel('handeling', { handelingslabel: L.REFLECTIE, omschrijving: 'A question of the team to somebody who knows more, who sees this question and nothing else of the family.' })
export class Specialistvraag extends Handelingsgegeven {
  @Een(L.REFLECTIE, () => Partij) specialist?: unknown;
  specialistId!: string | null;
  @Een(L.REFLECTIE, () => Partij) gesteldDoor?: unknown;
  gesteldDoorId!: string | null;
  @Veld(L.REFLECTIE, tijdstip, { verplicht: true }) gesteldOp!: string | null;
  /** Until when the specialist can open it. */
  @Veld(L.REFLECTIE, tijdstip, { verplicht: true }) tot!: string | null;
  @Veld(L.REFLECTIE, tekst, { verplicht: true }) vraag!: string | null;
  @Veld(L.REFLECTIE, tekst) antwoord!: string | null;
  @Veld(L.REFLECTIE, tijdstip) beantwoordOp!: string | null;
  @Veld(L.REFLECTIE, tijdstip) ingetrokkenOp!: string | null;
}
