import type { Hoedanigheid, Stand } from '../codes.js';
import { eindeVan, plusWerkdagen, type Tijdstip } from '../dagen.js';
import { partijId } from '../mensen.js';
import { eersteWeek, isVastgesteld, isVoorbij, meldingtermijn } from './melding.js';
import { onderzoekseinde } from './vt-werk.js';
import { aanbieder, wijkteamgroep } from './overdracht.js';
import type { Verhaal } from './verhaal.js';

interface Regel {
  van: Tijdstip;
  tot?: Tijdstip | undefined;
  handelingId?: string;
  termijn?: Tijdstip | undefined;
  reden: string;
}

const voeg = (verhaal: Verhaal, wie: string, hoedanigheid: Hoedanigheid, stand: Stand, regel: Regel): void => {
  verhaal.voegToe('betrokkenheid', {
    partijId: partijId(wie), hoedanigheid, stand,
    handelingId: regel.handelingId ?? null,
    van: regel.van, tot: regel.tot ?? null, termijn: regel.termijn ?? null,
    reden: regel.reden, verleend: 0, portaal: null,
  });
};

const losgelaten = (verhaal: Verhaal): Tijdstip | undefined => (verhaal.recept.losgelaten === undefined ? undefined : verhaal.tijd(verhaal.recept.losgelaten, 9));

/** Active until `tot`, feedback after it: the sender's sight shrinks, it does not end. */
const metNazorg = (verhaal: Verhaal, wie: string, hoedanigheid: Hoedanigheid, regel: Regel): void => {
  voeg(verhaal, wie, hoedanigheid, 'ACTIEF', regel);
  if (regel.tot !== undefined) voeg(verhaal, wie, hoedanigheid, 'NAZORG', { van: regel.tot, tot: losgelaten(verhaal), reden: 'Overgedragen: hoort hoe het verder gaat' });
};

/** Until the beoordeling its own term; in a research that of the research; else none. */
const werktermijn = (verhaal: Verhaal, termijn: Tijdstip): Tijdstip | undefined => {
  if (verhaal.recept.stap === 'BEOORDELING' && isVastgesteld(verhaal)) return verhaal.recept.vtWerk?.onderzoek ? onderzoekseinde(verhaal) : undefined;
  return isVoorbij(verhaal, 'AANGEBODEN') ? undefined : termijn;
};

const intake = (verhaal: Verhaal, duoOp: Tijdstip | undefined): void => {
  const { vt = 'renske', herkomst } = verhaal.recept;
  const opgepakt = verhaal.tijd(eersteWeek.opgepakt, 8, 30);
  const termijn = meldingtermijn(verhaal);
  const isOpgepakt = isVoorbij(verhaal, 'BEOORDELING');
  voeg(verhaal, 'intake-veilig-thuis', 'WACHTRIJ', 'ACTIEF', { van: verhaal.tijd(0, 8, 40), tot: isOpgepakt ? opgepakt : undefined, termijn, reden: 'Nieuwe melding' });
  if (!isOpgepakt) return;
  verhaal.gebeurtenis('MELDING_OPGEPAKT', opgepakt, vt);
  const naarRaad = verhaal.tijd(eersteWeek.beoordeeld, 14);
  metNazorg(verhaal, vt, 'VT_BEHANDELAAR', {
    van: opgepakt, tot: herkomst === 'RVDK' ? naarRaad : duoOp, termijn: werktermijn(verhaal, termijn), reden: 'Melding opgepakt',
  });
  if (herkomst === 'RVDK') metNazorg(verhaal, aanbieder(verhaal), 'RAAD_AANDRAGER', { van: naarRaad, tot: duoOp, reden: 'Verzoek aan de Raad, opgehaald voor Blijvend Veilig' });
};

const team = (verhaal: Verhaal, duoOp: Tijdstip | undefined, klaarOp: Tijdstip | undefined): void => {
  const handelingId = verhaal.idVan('overdracht', 0);
  const aangeboden = verhaal.tijd(eersteWeek.aangeboden, 9, 30);
  const aanvaard = verhaal.tijd(eersteWeek.aanvaard, 10);
  const isAanvaard = isVoorbij(verhaal, 'WACHT_OP_DUO');
  voeg(verhaal, 'team-west', 'TEAMLEIDER', 'KANDIDAAT', {
    van: aangeboden, tot: isAanvaard ? aanvaard : undefined, handelingId, termijn: eindeVan(plusWerkdagen(verhaal.datum(eersteWeek.aangeboden), 2)), reden: 'Overdracht aangeboden',
  });
  if (!isAanvaard) return;
  const termijn = duoOp === undefined ? eindeVan(plusWerkdagen(verhaal.datum(eersteWeek.aanvaard), 2)) : undefined;
  voeg(verhaal, 'marijke', 'TEAMLEIDER', 'ACTIEF', { van: aanvaard, tot: klaarOp, handelingId, termijn, reden: 'Overdracht aanvaard' });
  if (duoOp === undefined) return;
  for (const wie of verhaal.duo) metNazorg(verhaal, wie, 'DUOLID', { van: duoOp, tot: klaarOp, reden: 'Duo gevormd' });
};

/** The first day to look again that is still to come is the term of who holds the family. */
const eersteKijkmoment = (verhaal: Verhaal): Tijdstip | undefined => {
  const open = (verhaal.recept.kijkmomenten ?? []).filter(([, , uit]) => uit === undefined).map(([dag]) => dag);
  return open.length === 0 ? undefined : eindeVan(verhaal.datum(Math.min(...open)));
};

const toetsing = (verhaal: Verhaal): void => {
  const { toetsing: recept } = verhaal.recept;
  if (!recept) return;
  const handelingId = verhaal.idVan('toetsing', 0);
  const termijn = eindeVan(plusWerkdagen(verhaal.datum(recept.dag), 10));
  const opgepakt = verhaal.tijd(recept.dag + 1, 8);
  voeg(verhaal, 'toetsers-raad', 'WACHTRIJ', 'ACTIEF', {
    van: verhaal.tijd(recept.dag, 14), tot: recept.stap === 'WACHTRIJ' ? undefined : opgepakt, handelingId, termijn, reden: 'Toetsing aangevraagd',
  });
  if (recept.stap === 'WACHTRIJ') return;
  const gedeeld = recept.gedeeldDag === undefined ? undefined : verhaal.tijd(recept.gedeeldDag, 15);
  voeg(verhaal, 'hanna', 'TOETSER', 'ACTIEF', { van: opgepakt, tot: gedeeld, handelingId, termijn, reden: 'Toetsing opgepakt' });
  const gevraagd = recept.adviezen?.[0];
  if (gevraagd) voeg(verhaal, 'mirjam', 'GEDRAGSDESKUNDIGE_RAAD', 'ACTIEF', { van: verhaal.tijd(gevraagd[0], 10), tot: gedeeld, handelingId, reden: 'Denkt mee met de toetsing' });
  if (gedeeld !== undefined) voeg(verhaal, 'hanna', 'TOETSER', 'NAZORG', { van: gedeeld, tot: losgelaten(verhaal), handelingId, reden: 'Toetsing gedeeld' });
};

/** For one question, until its end or the answer. */
const specialisten = (verhaal: Verhaal): void => {
  (verhaal.recept.specialistvragen ?? []).forEach(({ dag, aan, totDag, antwoord }, i) => {
    voeg(verhaal, aan, 'SPECIALIST', 'ACTIEF', {
      van: verhaal.tijd(dag, 12), tot: antwoord === undefined ? verhaal.tijd(totDag, 12) : verhaal.tijd(antwoord[0], 9), termijn: verhaal.tijd(totDag, 12), handelingId: verhaal.idVan('specialistvraag', i), reden: 'Beantwoordt één vraag van het team',
    });
  });
};

const jeugdbeschermer = (verhaal: Verhaal, klaarOp: Tijdstip | undefined): void => {
  const uitvoering = verhaal.recept.maatregel?.uitvoering;
  if (!uitvoering) return;
  voeg(verhaal, uitvoering.door, 'JEUGDBESCHERMER', 'ACTIEF', {
    van: verhaal.tijd(uitvoering.dag, 9), tot: klaarOp, handelingId: verhaal.idVan('maatregel', 0), reden: 'Voert de maatregel uit',
  });
};

const wijkteam = (verhaal: Verhaal): void => {
  const { wijkteam: recept } = verhaal.recept;
  if (!recept) return;
  const handelingId = verhaal.idVan('overdracht', 1);
  const aanvaard = recept.aanvaardDag === undefined ? undefined : verhaal.tijd(recept.aanvaardDag, 11);
  voeg(verhaal, wijkteamgroep(recept.naar), 'WIJKTEAM_HOUDER', 'KANDIDAAT', {
    van: verhaal.tijd(recept.dag, 9), tot: aanvaard, handelingId, termijn: eindeVan(plusWerkdagen(verhaal.datum(recept.dag), 5)), reden: 'Overdracht aangeboden',
  });
  if (aanvaard !== undefined) voeg(verhaal, recept.naar, 'WIJKTEAM_HOUDER', 'ACTIEF', { van: aanvaard, handelingId, termijn: eersteKijkmoment(verhaal), reden: 'Overdracht aanvaard' });
};

export const bouwBetrokkenheden = (verhaal: Verhaal): void => {
  const { afsluiting, wijkteam: naarWijk, extra = [] } = verhaal.recept;
  const duoOp = isVoorbij(verhaal, 'DUO') ? verhaal.tijd(eersteWeek.duo, 9) : undefined;
  const klaarOp = afsluiting ? verhaal.tijd(afsluiting.dag, 15) : naarWijk?.aanvaardDag === undefined ? undefined : verhaal.tijd(naarWijk.aanvaardDag, 11);
  intake(verhaal, duoOp);
  if (isVoorbij(verhaal, 'AANGEBODEN')) team(verhaal, duoOp, klaarOp);
  toetsing(verhaal);
  wijkteam(verhaal);
  specialisten(verhaal);
  jeugdbeschermer(verhaal, klaarOp);
  for (const [wie, hoedanigheid, stand, dag, reden] of extra) voeg(verhaal, wie, hoedanigheid, stand, { van: verhaal.tijd(dag, 9), reden });
};
