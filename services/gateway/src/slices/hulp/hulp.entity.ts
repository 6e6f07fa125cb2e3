import { Gegevenscategorie as L } from '@bv/beleid';
import { Hulpsoort, Hulptoestand, Hulpuitvoering } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, keuze, tekst } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';
import { Veiligheidsafspraak } from '../veiligheid/veiligheid.entity.js';

@Tabel('casus', { omschrijving: 'Something that is put in place: an action of the duo, or help of somebody else (A41, N90), with what came of it and the agreement it made possible (A42).' })
export class Hulpinzet extends Casusgegeven {
  @Veld(L.HULP, keuze(Hulpsoort), { verplicht: true }) soort!: Hulpsoort | null;
  @Veld(L.HULP, keuze(Hulpuitvoering), { verplicht: true }) uitvoering!: Hulpuitvoering | null;
  @Veld(L.HULP, tekst) omschrijving!: string | null;
  @Veld(L.HULP, tekst) uitvoerder!: string | null;
  /** Why the duo does it, or why somebody else (N90). */
  @Veld(L.HULP, tekst) motief!: string | null;
  @Een(L.HULP, () => Gezinslid) voor?: unknown;
  voorId!: string | null;
  @Een(L.HULP, () => Veiligheidsafspraak) afspraak?: unknown;
  afspraakId!: string | null;
  @Veld(L.HULP, datum) sinds!: string | null;
  @Veld(L.HULP, datum) klaarVoor!: string | null;
  @Veld(L.HULP, keuze(Hulptoestand), { verplicht: true }) toestand!: Hulptoestand | null;
  @Veld(L.HULP, tekst) resultaat!: string | null;
  @Veld(L.HULP, datum) resultaatOp!: string | null;
  @Een(L.PROCES, () => Partij) gewijzigdDoor?: unknown;
  gewijzigdDoorId!: string | null;
}
