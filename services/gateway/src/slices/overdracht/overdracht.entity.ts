import { Gegevenscategorie as L } from '@bv/beleid';
import { Accorderingsoordeel, overdrachttermijn, dagVan, Overdrachtgrond, Overdrachtsoort, Overdrachttoestand, Stuksoort, vandaag, werkdagenTussen } from '@bv/begrippen';
import { Casusgegeven, Handelingsgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Afgeleid, Berekend, Een, Enkel, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { datum, getal, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Casus } from '../casus/casus.entity.js';
import { Organisatie, Partij } from '../partij/partij.entity.js';
import { Bevinding } from '../toetsing/toetsing.entity.js';

@Tabel('handeling', { handelingslabel: L.OVERDRACHT, omschrijving: 'A handover: an act with two sides who see the same sheet. Its id is its handelingId.' })
export class Overdracht extends Handelingsgegeven {
  @Veld(L.PROCES, keuze(Overdrachtsoort), { verplicht: true }) soort!: Overdrachtsoort | null;
  @Veld(L.PROCES, keuze(Overdrachttoestand), { verplicht: true }) toestand!: Overdrachttoestand | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) aangebodenOp!: string | null;
  @Veld(L.PROCES, tijdstip) beslistOp!: string | null;
  @Een(L.PROCES, () => Partij) van?: unknown;
  vanId!: string | null;
  @Een(L.PROCES, () => Partij) naar?: unknown;
  naarId!: string | null;
  /** Who receives by letter has no portal here: the organisation, and who of it answered when. */
  @Een(L.PROCES, () => Organisatie) naarOrganisatie?: unknown;
  naarOrganisatieId!: string | null;
  @Veld(L.OVERDRACHT, tekst) antwoordVan!: string | null;
  @Veld(L.OVERDRACHT, datum) antwoordOp!: string | null;
  @Veld(L.OVERDRACHT, tekst) wieVertelt!: string | null;
  @Veld(L.OVERDRACHT, tekst) toelichting!: string | null;
  @Veld(L.OVERDRACHT, tekst) reden!: string | null;
  /** To a wijkteam: with consent, or on a recorded ground (domein §6.1), and who said yes or which ground it is. */
  @Veld(L.OVERDRACHT, keuze(Overdrachtgrond)) grond!: Overdrachtgrond | null;
  @Veld(L.OVERDRACHT, tekst) grondToelichting!: string | null;
  /** While nobody answered: until when the answer may take. */
  @Berekend(tijdstip, ['aangebodenOp', 'toestand'], ({ aangebodenOp, toestand }) => (toestand === Overdrachttoestand.AANGEBODEN ? overdrachttermijn(new Date(String(aangebodenOp))).toISOString() : null)) antwoordVoor!: string | null;
  @Berekend(getal, ['aangebodenOp', 'toestand'], ({ aangebodenOp, toestand }) => (toestand === Overdrachttoestand.AANGEBODEN ? werkdagenTussen(vandaag(), dagVan(overdrachttermijn(new Date(String(aangebodenOp))))) : null)) werkdagenOver!: number | null;
  /** What was told because nobody answers: 1 who offered it, 2 the werkbegeleiding too. */
  @Afgeleid(L.PROCES, getal, `(select max(e.trap) from proces.escalatie e where e.casus_id = t.casus_id and e.soort = 'OVERDRACHT' and e.onderwerp_id = t.id)`, { kanLeeg: true }) escalatie!: number | null;
  /** The casus as far as this side may see it: its number and term stand above the sheet. */
  @Een(L.PROCES, () => Casus, { via: 'casusId' }) casus?: unknown;
  @Lijst(() => Stuk, 'handelingId', ['volgnummer', 'id']) stukken?: unknown;
  @Lijst(() => Overdrachtvraag, 'handelingId', ['gesteldOp', 'id']) vragen?: unknown;
}

@Tabel('handeling', { handelingslabel: L.OVERDRACHT, omschrijving: 'What the receiver asked before answering, and what the sender said: both read both.' })
export class Overdrachtvraag extends Handelingsgegeven {
  @Veld(L.OVERDRACHT, tekst, { verplicht: true }) vraag!: string | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) gesteldOp!: string | null;
  @Een(L.PROCES, () => Partij) gesteldDoor?: unknown;
  gesteldDoorId!: string | null;
  @Veld(L.OVERDRACHT, tekst) antwoord!: string | null;
  @Veld(L.PROCES, tijdstip) beantwoordOp!: string | null;
  @Een(L.PROCES, () => Partij) beantwoordDoor?: unknown;
  beantwoordDoorId!: string | null;
}

/**
 * A copied row: part of the sheet of an overdracht or of the frozen dossier of a toetsing, filtered at freezing by what the
 * receiver may see. It does not change when the dossier does.
 */
@Tabel('handeling', {
  handelingslabel: 'PER_RIJ',
  bevroren: true,
  rijlabels: [L.KERN, L.IDENTIFICEREND, L.MELDING, L.AFSPRAAK, L.OVERDRACHT, L.VEILIGHEID, L.RISICO, L.RISICO_BEWAKEN, L.FEIT, L.INTERPRETATIE, L.ZIENSWIJZE],
})
export class Stuk extends Handelingsgegeven {
  @Veld(RIJ, keuze(Stuksoort), { verplicht: true }) soort!: Stuksoort | null;
  @Veld(RIJ, getal, { verplicht: true }) volgnummer!: number | null;
  @Veld(RIJ, tekst) kop!: string | null;
  @Veld(RIJ, tekst) tekst!: string | null;
  @Veld(RIJ, tekst) bron!: string | null;
  @Veld(RIJ, datum) peildatum!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
  @Verborgen(RIJ, tekst, { verplicht: true }) handelingsoort!: string;
  @Lijst(() => Reactie, 'stukId') reacties?: unknown;
  @Enkel(() => Bevinding, 'stukId') bevinding?: unknown;
}

@Tabel('handeling', { handelingslabel: 'PER_RIJ', bevroren: true, omschrijving: 'What a family member said of a frozen statement, unedited (N95).' })
export class Reactie extends Handelingsgegeven {
  @Een(L.ZIENSWIJZE, () => Stuk, { verplicht: true }) stuk?: unknown;
  stukId!: string | null;
  @Veld(L.ZIENSWIJZE, tekst) naam!: string | null;
  @Veld(L.ZIENSWIJZE, keuze(Accorderingsoordeel)) oordeel!: Accorderingsoordeel | null;
  @Veld(L.ZIENSWIJZE, tekst) eigenWoorden!: string | null;
  @Veld(L.ZIENSWIJZE, datum) datum!: string | null;
  @Verborgen(L.PROCES, tekst, { verplicht: true }) handelingsoort!: string;
}

@Tabel('casus', { omschrijving: 'What must at least happen to be directly safe, set by Veilig Thuis (domein §3.7).' })
export class Veiligheidsvoorwaarde extends Casusgegeven {
  @Veld(L.AFSPRAAK, tekst, { verplicht: true }) tekst!: string | null;
  @Veld(L.AFSPRAAK, tekst) toelichting!: string | null;
  @Veld(L.AFSPRAAK, tijdstip) vervallenOp!: string | null;
  @Veld(L.AFSPRAAK, tekst) vervallenReden!: string | null;
}
