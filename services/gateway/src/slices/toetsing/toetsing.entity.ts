import { Gegevenscategorie as L } from '@bv/beleid';
import { Bevindingoordeel, Criterium, Gesprektoestand, Toetsingtoestand, Toetsuitkomst } from '@bv/begrippen';
import { Handelingsgegeven } from '../../zicht/casusgegeven.js';
import { RIJ } from '../../zicht/tabel.js';
import { Afgeleid, Een, Enkel, Lijst, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { datum, getal, janee, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Stuk } from '../overdracht/overdracht.entity.js';
import { Partij } from '../partij/partij.entity.js';
import { IETS_NIEUWERS } from './iets-nieuwers.js';
import { BEVINDINGLABELS, Conceptreactie, Terugvraag, Toetsadvies } from './vervolg.entity.js';

@Tabel('handeling', { handelingslabel: L.TOETSING, omschrijving: 'The independent marginal review by the Raad of a frozen dossier (N97b). Its id is its handelingId.' })
export class Toetsing extends Handelingsgegeven {
  @Veld(L.PROCES, tekst, { verplicht: true }) nummer!: string | null;
  @Veld(L.PROCES, keuze(Toetsingtoestand), { verplicht: true }) toestand!: Toetsingtoestand | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) aangevraagdOp!: string | null;
  @Veld(L.PROCES, tijdstip) termijn!: string | null;
  @Veld(L.PROCES, tijdstip) gedeeldOp!: string | null;
  /** Since when the family reads the concept, and until when they have for it. */
  @Veld(L.PROCES, tijdstip) voorgelegdOp!: string | null;
  @Veld(L.PROCES, tijdstip) reactieTot!: string | null;
  @Veld(L.PROCES, getal) dossierversie!: number | null;
  /** That the dossier went on since the last part was frozen; not what changed. */
  @Afgeleid(L.PROCES, janee, IETS_NIEUWERS) nieuwer!: boolean | null;
  @Een(L.PROCES, () => Partij) toetser?: unknown;
  toetserId!: string | null;
  @Veld(L.TOETSVRAAG, tekst) vraag!: string | null;
  @Veld(L.TOETSVRAAG, tekst) aanleiding!: string | null;
  @Veld(L.TOETSVRAAG, tekst) gewensteUitkomst!: string | null;
  /** Who of the family said nothing to the Raad beforehand, and why. */
  @Veld(L.TOETSVRAAG, tekst) zonderWoord!: string | null;
  @Veld(L.TOETSVRAAG, tekst) dossierhash!: string | null;
  @Veld(L.TOETSVRAAG, tekst) reden!: string | null;
  @Lijst(() => Stuk, 'handelingId', ['volgnummer', 'id']) stukken?: unknown;
  /** Also on their own: the reviewer reads them back when the frozen facts are closed again. */
  @Lijst(() => Bevinding, 'handelingId') bevindingen?: unknown;
  @Lijst(() => Toetscriterium, 'handelingId', ['criterium', 'id']) criteria?: unknown;
  @Lijst(() => Toetsgesprek, 'handelingId', ['datum', 'id']) gesprekken?: unknown;
  @Enkel(() => Toetsoordeel, 'handelingId') oordeel?: unknown;
  @Lijst(() => Terugvraag, 'handelingId', ['gesteldOp', 'id']) terugvragen?: unknown;
  @Lijst(() => Conceptreactie, 'handelingId', ['op', 'id']) conceptreacties?: unknown;
  @Lijst(() => Toetsadvies, 'handelingId', ['gevraagdOp', 'id']) adviezen?: unknown;
}

@Tabel('handeling', { handelingslabel: L.TOETSING, rijlabels: BEVINDINGLABELS })
export class Bevinding extends Handelingsgegeven {
  @Een(RIJ, () => Stuk, { verplicht: true }) stuk?: unknown;
  stukId!: string | null;
  @Veld(RIJ, keuze(Bevindingoordeel), { verplicht: true }) oordeel!: Bevindingoordeel | null;
  @Veld(RIJ, tekst) notitie!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}

@Tabel('handeling', { handelingslabel: L.TOETSING, rijlabels: BEVINDINGLABELS, omschrijving: 'One of the six conditions of domein §4.3.' })
export class Toetscriterium extends Handelingsgegeven {
  @Veld(RIJ, keuze(Criterium), { verplicht: true }) criterium!: Criterium | null;
  @Veld(RIJ, janee) voldoet!: boolean | null;
  @Veld(RIJ, tekst) toelichting!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}

@Tabel('handeling', { handelingslabel: L.TOETSING, rijlabels: BEVINDINGLABELS })
export class Toetsgesprek extends Handelingsgegeven {
  @Veld(RIJ, tekst, { verplicht: true }) metWie!: string | null;
  @Veld(RIJ, datum) datum!: string | null;
  @Veld(RIJ, tekst) verslag!: string | null;
  @Veld(RIJ, keuze(Gesprektoestand), { verplicht: true, standaard: "'GEVOERD'" }) toestand!: Gesprektoestand | null;
  /** Where and at what time, while it is planned. */
  @Veld(RIJ, tekst) waar!: string | null;
  /** What was said, in the words of who said it. */
  @Veld(RIJ, tekst) eigenWoorden!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}

@Tabel('handeling', { handelingslabel: L.TOETSING, rijlabels: BEVINDINGLABELS, omschrijving: 'The reasoned verdict, with the two questions of independence (N95).' })
export class Toetsoordeel extends Handelingsgegeven {
  @Veld(RIJ, tekst) oudersGehoord!: string | null;
  @Veld(RIJ, tekst) tunnelvisie!: string | null;
  @Veld(RIJ, keuze(Toetsuitkomst)) uitkomst!: Toetsuitkomst | null;
  @Veld(RIJ, tekst) motivering!: string | null;
  @Verborgen(RIJ, tekst, { verplicht: true }) categorie!: string;
}
