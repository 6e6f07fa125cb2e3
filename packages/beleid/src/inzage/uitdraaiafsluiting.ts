import { liduitkomstNaam } from '@bv/begrippen';
import type { Uitdraaidossier } from './uitdraaidossier.js';
import { dag, naam, regels, type Los } from './uitdraaivorm.js';

/** How it ended for each, in a part of its own: what one of them thought of it is theirs. Why somebody was not told can be about the danger of another: first somebody looks. */
export const afsluitpersonen = ({ afsluitpersonen: personen }: Uitdraaidossier): Los[] =>
  (personen ?? []).map((p): Los => ({
    onderdeel: 'AFSLUITPERSOON', id: p.id, label: 'AFSLUITING', overId: p.gezinslid?.id ?? null, kop: p.gezinslid ? 'Hoe het eindigde voor een gezinslid' : 'Een informant en het einde van het werk', eerstLezen: p.redenNiet != null,
    regels: regels(
      ['Hoe het eindigde', naam(liduitkomstNaam, p.uitkomst)], ['Toelichting', p.toelichting], ['Verteld op', dag(p.verteldOp)], ['Waarom niet verteld', p.redenNiet],
      ['Terugblik in eigen woorden', p.terugblik], ['Cijfer voor de hulp', p.terugblikCijfer], ['Hoe vaak het verhaal opnieuw verteld', p.keerVerteld],
    ),
  }));
