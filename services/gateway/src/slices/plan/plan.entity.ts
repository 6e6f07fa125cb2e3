import { Gegevenscategorie as L } from '@bv/beleid';
import { Accorderingsoordeel, Doeltoestand, Plandeel } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Een, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { datum, getal, keuze, tekst } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';
import { Risico } from '../risico/risico.entity.js';

@Tabel('casus', { omschrijving: 'A goal of the hulpverleningsplan (per risk) or the toekomstplan (per person); agreements are the veiligheidsplan (domein §2.3).' })
export class Plandoel extends Casusgegeven {
  @Veld(L.HULP, keuze(Plandeel), { verplicht: true }) deel!: Plandeel | null;
  @Een(L.HULP, () => Risico) risico?: unknown;
  risicoId!: string | null;
  @Een(L.HULP, () => Gezinslid) gezinslid?: unknown;
  gezinslidId!: string | null;
  /** What the person wants, in their own words. */
  @Veld(L.HULP, tekst) wens!: string | null;
  @Veld(L.HULP, tekst, { verplicht: true }) doel!: string | null;
  @Veld(L.HULP, tekst) hulp!: string | null;
  @Veld(L.HULP, tekst) doorWie!: string | null;
  @Veld(L.HULP, datum) van!: string | null;
  @Veld(L.HULP, datum) tot!: string | null;
  @Veld(L.HULP, keuze(Doeltoestand), { verplicht: true }) toestand!: Doeltoestand | null;
  @Veld(L.HULP, tekst) resultaat!: string | null;
  @Een(L.PROCES, () => Partij) gewijzigdDoor?: unknown;
  gewijzigdDoorId!: string | null;
}

/** What a version says is written out when it is agreed on: later changes of an agreement leave it as it was. */
@Tabel('casus', { rijlabels: [L.AFSPRAAK, L.HULP], omschrijving: 'A part of the plan as it was agreed on, numbered; an old version stays readable (N30).' })
export class Planversie extends Casusgegeven {
  @Veld(RIJ, keuze(Plandeel), { verplicht: true }) deel!: Plandeel | null;
  @Veld(RIJ, getal, { verplicht: true }) nummer!: number | null;
  @Veld(RIJ, datum, { verplicht: true }) vastgesteldOp!: string | null;
  @Veld(RIJ, tekst, { verplicht: true }) inhoud!: string | null;
  @Veld(RIJ, tekst) toelichting!: string | null;
  @Een(L.PROCES, () => Partij) vastgesteldDoor?: unknown;
  vastgesteldDoorId!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
  @Lijst(() => Planakkoord, 'planversieId', ['datum', 'id']) akkoorden?: unknown;
}

@Tabel('casus', { omschrijving: 'What a family member says of a version of the plan: not agreed is as good an answer as agreed.' })
export class Planakkoord extends Casusgegeven {
  @Een(L.ZIENSWIJZE, () => Planversie, { verplicht: true }) planversie?: unknown;
  planversieId!: string | null;
  @Een(L.ZIENSWIJZE, () => Gezinslid, { verplicht: true }) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(L.ZIENSWIJZE, keuze(Accorderingsoordeel), { verplicht: true }) oordeel!: Accorderingsoordeel | null;
  @Veld(L.ZIENSWIJZE, tekst) eigenWoorden!: string | null;
  @Veld(L.ZIENSWIJZE, datum) datum!: string | null;
}

@Tabel('casus', { omschrijving: 'What may and what may not in this family, as the duo said it there: one norm a line, one row a casus (N103g).' })
export class Gezinsnorm extends Casusgegeven {
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) tekst!: string | null;
  @Een(L.PROCES, () => Partij) gewijzigdDoor?: unknown;
  gewijzigdDoorId!: string | null;
}
