import { Gegevenscategorie as L } from '@bv/beleid';
import { Achterhoudreden, Dossieronderdeel, Identiteitsbewijs, Inzagetoestand, Inzagevrager, Inzageweigering, maandLater } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Berekend, Een, Lijst, Tabel, Veld } from '../../zicht/veld.js';
import { datum, janee, keuze, sleutel, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus', { omschrijving: 'A family member asks for their dossier (AVG art. 15, Jeugdwet 7.3.11). Its toestand is no PROCES: that somebody asked is theirs.' })
export class Inzageverzoek extends Casusgegeven {
  @Een(L.RECHTEN, () => Gezinslid, { verplicht: true }) voor?: unknown;
  voorId!: string | null;
  @Veld(L.RECHTEN, keuze(Inzagevrager), { verplicht: true }) vrager!: Inzagevrager | null;
  /** The parent who asks; empty when the person asks, or somebody from outside the family. */
  @Een(L.RECHTEN, () => Gezinslid) vragerLid?: unknown;
  vragerLidId!: string | null;
  @Veld(L.RECHTEN, tekst) gemachtigde!: string | null;
  @Veld(L.RECHTEN, datum, { verplicht: true }) gevraagdOp!: string | null;
  /** One month (AVG art. 12 lid 3). */
  @Berekend(datum, ['gevraagdOp'], (rij) => maandLater(String(rij['gevraagdOp']))) termijn!: string | null;
  @Veld(L.RECHTEN, tekst) wens!: string | null;
  @Veld(L.RECHTEN, keuze(Identiteitsbewijs), { verplicht: true }) bewijs!: Identiteitsbewijs | null;
  @Veld(L.RECHTEN, datum, { verplicht: true }) identiteitGezienOp!: string | null;
  /** When the register of gezag was looked up; empty: not looked up, or no gezag. */
  @Veld(L.RECHTEN, datum) gezagGezienOp!: string | null;
  @Veld(L.RECHTEN, datum) machtigingGezienOp!: string | null;
  @Veld(L.RECHTEN, datum) toestemmingKindOp!: string | null;
  /** Of a child from 12 to 15: able to judge its own interests. */
  @Veld(L.RECHTEN, janee) kanBelangWaarderen!: boolean | null;
  @Veld(L.RECHTEN, keuze(Inzagetoestand), { verplicht: true }) toestand!: Inzagetoestand | null;
  @Een(L.RECHTEN, () => Partij) opsteller?: unknown;
  opstellerId!: string | null;
  /** The colleague who was asked to check it; empty when nobody was asked. */
  @Een(L.RECHTEN, () => Partij) nakijker?: unknown;
  nakijkerId!: string | null;
  @Een(L.RECHTEN, () => Partij) controleur?: unknown;
  controleurId!: string | null;
  @Veld(L.RECHTEN, tijdstip) gecontroleerdOp!: string | null;
  /** SHA-256 over what the second pair of eyes saw: what goes out is that and nothing else. */
  @Veld(L.RECHTEN, tekst) inhoudhash!: string | null;
  @Een(L.RECHTEN, () => Partij) verstrekker?: unknown;
  verstrekkerId!: string | null;
  @Veld(L.RECHTEN, tijdstip) verstrektOp!: string | null;
  @Veld(L.RECHTEN, keuze(Inzageweigering)) weigering!: Inzageweigering | null;
  @Veld(L.RECHTEN, tekst) weigeringToelichting!: string | null;
  @Veld(L.RECHTEN, tijdstip) afgehandeldOp!: string | null;
  @Lijst(() => Achterhouding, 'verzoekId', ['op', 'id']) achterhoudingen?: unknown;
}

@Tabel('casus', { omschrijving: 'A part that a worker withholds although the rule would let it go. What the rule withholds needs no row.' })
export class Achterhouding extends Casusgegeven {
  @Een(L.RECHTEN, () => Inzageverzoek, { verplicht: true }) verzoek?: unknown;
  verzoekId!: string | null;
  @Veld(L.RECHTEN, keuze(Dossieronderdeel), { verplicht: true }) onderdeel!: Dossieronderdeel | null;
  @Veld(L.RECHTEN, sleutel, { verplicht: true }) onderdeelId!: string | null;
  @Veld(L.RECHTEN, keuze(Achterhoudreden), { verplicht: true }) reden!: Achterhoudreden | null;
  @Veld(L.RECHTEN, tekst, { verplicht: true }) toelichting!: string | null;
  @Een(L.RECHTEN, () => Partij) door?: unknown;
  doorId!: string | null;
  @Veld(L.RECHTEN, tijdstip, { verplicht: true }) op!: string | null;
  /** Taken back: the part goes along after all. */
  @Veld(L.RECHTEN, tijdstip) vervallenOp!: string | null;
}
