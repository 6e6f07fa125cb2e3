import { Gegevenscategorie as L } from '@bv/beleid';
import { Deelnamewijze, Situatieveld } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Tabel, Veld } from '../../zicht/veld.js';
import { datum, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';
import { Risico } from '../risico/risico.entity.js';
import { OnveiligeSituatie } from './veiligheid.entity.js';

@Tabel('casus', { omschrijving: 'What an unsafe situation does to one person (A37).' })
export class Gevolg extends Casusgegeven {
  @Een(L.VEILIGHEID, () => OnveiligeSituatie, { verplicht: true }) situatie?: unknown;
  situatieId!: string | null;
  @Een(L.VEILIGHEID, () => Gezinslid, { verplicht: true }) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(L.VEILIGHEID, tekst) tekst!: string | null;
}

@Tabel('casus', { omschrijving: 'What keeps coming back in this family, behind more than one situation (N20).' })
export class Gezinspatroon extends Casusgegeven {
  @Veld(L.VEILIGHEID, tekst, { verplicht: true }) omschrijving!: string | null;
}

/** A link and no text. One that is taken away stays as a row without either end: nothing here is deleted. */
@Tabel('casus', { omschrijving: 'The risk or the pattern behind an unsafe situation (A32, A39).' })
export class Achtergrond extends Casusgegeven {
  @Een(L.VEILIGHEID, () => OnveiligeSituatie, { verplicht: true }) situatie?: unknown;
  situatieId!: string | null;
  @Een(L.RISICO, () => Risico) risico?: unknown;
  risicoId!: string | null;
  @Een(L.VEILIGHEID, () => Gezinspatroon) patroon?: unknown;
  patroonId!: string | null;
  @Veld(L.VEILIGHEID, tijdstip) vervallenOp!: string | null;
}

@Tabel('casus', { bevroren: true, omschrijving: 'Who changed what of an unsafe situation, and when: the text that stood there and the one that came.' })
export class Situatiewijziging extends Casusgegeven {
  @Een(L.VEILIGHEID, () => OnveiligeSituatie, { verplicht: true }) situatie?: unknown;
  situatieId!: string | null;
  @Veld(L.VEILIGHEID, keuze(Situatieveld), { verplicht: true }) veld!: Situatieveld | null;
  /** Of the effect on one person: on whom. */
  @Een(L.VEILIGHEID, () => Gezinslid) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(L.VEILIGHEID, tekst) oud!: string | null;
  @Veld(L.VEILIGHEID, tekst) nieuw!: string | null;
  @Veld(L.VEILIGHEID, tijdstip, { verplicht: true }) op!: string | null;
  @Een(L.VEILIGHEID, () => Partij) door?: unknown;
  doorId!: string | null;
}

@Tabel('casus', { bevroren: true, omschrijving: 'Who of the family took part in setting the Top-3, and how (A38).' })
export class Top3deelname extends Casusgegeven {
  @Een(L.VEILIGHEID, () => Gezinslid, { verplicht: true }) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(L.VEILIGHEID, datum, { verplicht: true }) op!: string | null;
  @Veld(L.VEILIGHEID, keuze(Deelnamewijze), { verplicht: true }) wijze!: Deelnamewijze | null;
}
