import { Gegevenscategorie as L } from '@bv/beleid';
import { AardOnveiligheid, Afspraaktoestand, Evaluatieuitkomst, Situatietoestand } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Een, Lijst, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, tekst } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';
import { Achtergrond, Gevolg, Situatiewijziging } from './top3.entity.js';

@Tabel('casus', { omschrijving: 'One of the most unsafe situations, chosen with the family (A38); rang 1 to 3 is the Top-3.' })
export class OnveiligeSituatie extends Casusgegeven {
  @Veld(L.VEILIGHEID, getal, { verplicht: true }) rang!: number | null;
  @Veld(L.VEILIGHEID, tekst, { verplicht: true }) titel!: string | null;
  @Veld(L.VEILIGHEID, tekst) wieDoetWatBijWie!: string | null;
  @Veld(L.VEILIGHEID, datum) laatstGebeurdOp!: string | null;
  @Veld(L.VEILIGHEID, tekst) frequentie!: string | null;
  @Veld(L.VEILIGHEID, keuze(AardOnveiligheid)) aard!: AardOnveiligheid | null;
  @Veld(L.VEILIGHEID, tekst) gevolg!: string | null;
  @Veld(L.VEILIGHEID, keuze(Situatietoestand), { verplicht: true }) toestand!: Situatietoestand | null;
  @Lijst(() => Veiligheidsscore, 'situatieId', ['datum', 'id']) scores?: unknown;
  @Lijst(() => Gevolg, 'situatieId') gevolgen?: unknown;
  @Lijst(() => Achtergrond, 'situatieId') achtergrond?: unknown;
  @Lijst(() => Situatiewijziging, 'situatieId', ['op', 'id']) wijzigingen?: unknown;
}

@Tabel('casus', { omschrijving: 'How safe this situation is now, 0 to 10, by a family member or (without one) by the duo.' })
export class Veiligheidsscore extends Casusgegeven {
  @Een(L.VEILIGHEID, () => OnveiligeSituatie, { verplicht: true }) situatie?: unknown;
  situatieId!: string | null;
  @Een(L.VEILIGHEID, () => Gezinslid) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Veld(L.VEILIGHEID, getal, { verplicht: true }) score!: number | null;
  @Veld(L.VEILIGHEID, datum, { verplicht: true }) datum!: string | null;
  @Veld(L.VEILIGHEID, tekst) toelichting!: string | null;
}

@Tabel('casus', { omschrijving: 'A safety agreement: if X then Y, by Z, and who watches (domein §2.2).' })
export class Veiligheidsafspraak extends Casusgegeven {
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) als!: string | null;
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) dan!: string | null;
  @Veld(L.AFSPRAAK, tekst) doorWie!: string | null;
  @Veld(L.AFSPRAAK, tekst) wieKijktMee!: string | null;
  @Veld(L.AFSPRAAK, datum) van!: string | null;
  @Veld(L.AFSPRAAK, datum) tot!: string | null;
  @Veld(L.AFSPRAAK, keuze(Afspraaktoestand), { verplicht: true }) toestand!: Afspraaktoestand | null;
  @Veld(L.AFSPRAAK, janee) looptDoor!: boolean | null;
  @Veld(L.AFSPRAAK, tekst) evaluatie!: string | null;
  /** When it does not work: how one sees it, what then, and who is told. */
  @Veld(L.AFSPRAAK, tekst) signaal!: string | null;
  @Veld(L.AFSPRAAK, tekst) vervolgstap!: string | null;
  @Veld(L.AFSPRAAK, tekst) wieHoort!: string | null;
  @Een(L.PROCES, () => Partij) gewijzigdDoor?: unknown;
  gewijzigdDoorId!: string | null;
  @Lijst(() => Afspraakevaluatie, 'afspraakId', ['op', 'id']) evaluaties?: unknown;
}

@Tabel('casus', { omschrijving: 'How an agreement went: worked, partly or not, said with whom, and what then (N30).' })
export class Afspraakevaluatie extends Casusgegeven {
  @Een(L.AFSPRAAK, () => Veiligheidsafspraak, { verplicht: true }) afspraak?: unknown;
  afspraakId!: string | null;
  @Veld(L.AFSPRAAK, keuze(Evaluatieuitkomst), { verplicht: true }) uitkomst!: Evaluatieuitkomst | null;
  @Veld(L.AFSPRAAK, datum, { verplicht: true }) op!: string | null;
  @Veld(L.AFSPRAAK, tekst) metWie!: string | null;
  @Veld(L.AFSPRAAK, tekst) toelichting!: string | null;
  @Veld(L.AFSPRAAK, tekst) vervolg!: string | null;
  @Een(L.PROCES, () => Partij) door?: unknown;
  doorId!: string | null;
}
