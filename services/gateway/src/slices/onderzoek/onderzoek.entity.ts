import { Gegevenscategorie as L } from '@bv/beleid';
import { Accorderingsoordeel, Contactvorm, dagVan, Onderzoeksconclusie, Onderzoektoestand, vandaag, werkdagenTussen } from '@bv/begrippen';
import { Casusgegeven } from '../../zicht/casusgegeven.js';
import { Berekend, Een, Lijst, Tabel, Veld } from '../../zicht/veld.js';
import { datum, getal, keuze, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import { Partij } from '../partij/partij.entity.js';

@Tabel('casus', { omschrijving: 'The research of Veilig Thuis: ten weeks, and a conclusion that only somebody with a mandate of Veilig Thuis can give (N100a, C16).' })
export class Onderzoek extends Casusgegeven {
  @Veld(L.PROCES, keuze(Onderzoektoestand), { verplicht: true }) toestand!: Onderzoektoestand | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) begonnenOp!: string | null;
  @Veld(L.PROCES, tijdstip, { verplicht: true }) termijn!: string | null;
  @Berekend(getal, ['termijn'], (rij) => werkdagenTussen(vandaag(), dagVan(String(rij['termijn'])))) werkdagenOver!: number | null;
  @Veld(L.BEOORDELING, keuze(Onderzoeksconclusie)) conclusie!: Onderzoeksconclusie | null;
  @Veld(L.BEOORDELING, tekst) onderbouwing!: string | null;
  @Veld(L.PROCES, tijdstip) geconcludeerdOp!: string | null;
  @Een(L.PROCES, () => Partij) door?: unknown;
  doorId!: string | null;
  @Veld(L.PROCES, tijdstip) afgerondOp!: string | null;
  @Lijst(() => Informant, 'onderzoekId', ['gesprokenOp', 'id']) informanten?: unknown;
  @Lijst(() => Inkennisstelling, 'onderzoekId') inkennisstellingen?: unknown;
}

@Tabel('casus', { omschrijving: 'Somebody who was asked about the family, with the text they approved and their own words beside it (N97).' })
export class Informant extends Casusgegeven {
  @Een(L.PROCES, () => Onderzoek, { verplicht: true }) onderzoek?: unknown;
  onderzoekId!: string | null;
  @Veld(L.BEOORDELING, tekst, { verplicht: true }) naam!: string | null;
  @Veld(L.BEOORDELING, tekst, { verplicht: true }) functie!: string | null;
  @Veld(L.BEOORDELING, tekst) telefoon!: string | null;
  @Veld(L.BEOORDELING, datum) gesprokenOp!: string | null;
  @Veld(L.BEOORDELING, tekst, { verplicht: true }) tekst!: string | null;
  @Veld(L.BEOORDELING, keuze(Accorderingsoordeel)) oordeel!: Accorderingsoordeel | null;
  @Veld(L.BEOORDELING, tekst) eigenWoorden!: string | null;
  @Veld(L.PROCES, datum) geaccordeerdOp!: string | null;
}

@Tabel('casus', { omschrijving: 'That a family member or an informant heard how the research ended, or why not (N100c).' })
export class Inkennisstelling extends Casusgegeven {
  @Een(L.PROCES, () => Onderzoek, { verplicht: true }) onderzoek?: unknown;
  onderzoekId!: string | null;
  @Een(L.BEOORDELING, () => Gezinslid) gezinslid?: unknown;
  gezinslidId!: string | null;
  @Een(L.BEOORDELING, () => Informant) informant?: unknown;
  informantId!: string | null;
  @Veld(L.BEOORDELING, datum) verteldOp!: string | null;
  @Veld(L.BEOORDELING, keuze(Contactvorm)) vorm!: Contactvorm | null;
  @Veld(L.BEOORDELING, tekst) redenNiet!: string | null;
  @Een(L.BEOORDELING, () => Partij) door?: unknown;
  doorId!: string | null;
}
