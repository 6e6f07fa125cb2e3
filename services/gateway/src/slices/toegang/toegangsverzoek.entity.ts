import { Gegevenscategorie, Hoedanigheid, labelsIn } from '@bv/beleid';
import { Beslisser, dagVan, Toegangsverzoektoestand, vandaag, werkdagenTussen } from '@bv/begrippen';
import { Field, ID } from 'type-graphql';
import { PrimaryColumn } from 'typeorm';
import { RIJ } from '../../zicht/tabel.js';
import { Afgeleid, Berekend, Een, OPENBAAR, Tabel, Veld, Verborgen } from '../../zicht/veld.js';
import { getal, janee, keuze, keuzes, sleutel, tekst, tijdstip } from '../../zicht/veldsoort.js';
import { Casus } from '../casus/casus.entity.js';
import { Partij } from '../partij/partij.entity.js';

// Nobody sets these two: a grant ends by its date or with the work it was asked for, and with that work an open request lapses.
const LOOPT = `exists (select 1 from wand.betrokkenheid b where b.casus_id = t.casus_id and b.handeling_id = t.id and b.hoedanigheid = 'OP_VERZOEK' and b.tot > now())`;
const WERKT = `exists (select 1 from wand.betrokkenheid b where b.casus_id = t.casus_id and b.partij_id = t.aanvrager_id and b.hoedanigheid <> 'OP_VERZOEK' and b.van <= now() and (b.tot is null or b.tot > now()))`;
const TOESTAND = `case when t.toestand = 'TOEGEKEND' and t.tot <= now() then 'VERLOPEN' when t.toestand = 'TOEGEKEND' and not ${LOOPT} then 'BEEINDIGD'
  when t.toestand = 'AANGEVRAAGD' and not ${WERKT} then 'VERVALLEN' else t.toestand end`;

const labelsUit = (veld: string) => (rij: Record<string, unknown>): Gegevenscategorie[] => labelsIn(Number(rij[veld]));

@Tabel('verzoek', { omschrijving: 'A worker asks to see labels that are closed. Seen by who asked and who may decide; supervision sees it without its texts.' })
export class Toegangsverzoek {
  @PrimaryColumn('uuid')
  @Field(() => ID)
  id!: string;

  @Veld(OPENBAAR, sleutel, { altijd: true }) casusId!: string;
  @Afgeleid(OPENBAAR, tekst, '(select c.nummer from gegevens.casus c where c.id = t.casus_id)') casusnummer!: string | null;
  @Een(OPENBAAR, () => Casus, { via: 'casusId' }) casus?: unknown;
  @Een(OPENBAAR, () => Partij, { verplicht: true }) aanvrager?: unknown;
  aanvragerId!: string;
  @Veld(OPENBAAR, tekst, { altijd: true }) portaal!: string;
  /** In which hoedanigheid it was asked. */
  @Veld(OPENBAAR, keuze(Hoedanigheid), { altijd: true }) hoedanigheid!: Hoedanigheid;
  @Veld(OPENBAAR, keuze(Beslisser), { altijd: true }) beslisser!: Beslisser;
  @Verborgen(OPENBAAR, getal, { verplicht: true }) gevraagdMasker!: number;
  @Berekend(keuzes(Gegevenscategorie), ['gevraagdMasker'], labelsUit('gevraagdMasker')) labels!: Gegevenscategorie[] | null;
  @Veld(RIJ, tekst, { verplicht: true }) motivering!: string | null;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) gevraagdOp!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) gevraagdTot!: string;
  @Veld(OPENBAAR, tijdstip, { altijd: true }) termijn!: string;
  @Berekend(getal, ['termijn'], (rij) => werkdagenTussen(vandaag(), dagVan(String(rij['termijn'])))) werkdagenOver!: number | null;
  @Veld(OPENBAAR, keuze(Toegangsverzoektoestand), { altijd: true, uitdrukking: TOESTAND }) toestand!: Toegangsverzoektoestand;
  @Een(OPENBAAR, () => Partij) beslistDoor?: unknown;
  beslistDoorId!: string | null;
  @Veld(OPENBAAR, tijdstip) beslistOp!: string | null;
  @Verborgen(OPENBAAR, getal, { verplicht: true, standaard: '0' }) toegekendMasker!: number;
  @Berekend(keuzes(Gegevenscategorie), ['toegekendMasker'], labelsUit('toegekendMasker')) toegekend!: Gegevenscategorie[] | null;
  @Veld(OPENBAAR, tijdstip) tot!: string | null;
  @Veld(RIJ, tekst) beslisreden!: string | null;
  @Een(OPENBAAR, () => Partij) gestoptDoor?: unknown;
  gestoptDoorId!: string | null;
  @Veld(OPENBAAR, tijdstip) gestoptOp!: string | null;
  @Afgeleid(OPENBAAR, janee, 'm.is_aanvrager') isVanMij!: boolean | null;
  @Afgeleid(OPENBAAR, janee, 'm.mag_beslissen') magBeslissen!: boolean | null;
}
