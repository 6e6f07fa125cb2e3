import { partijId } from '../mensen.js';
import { risicolijstId } from '../risicolijst.js';
import type { Rijen } from '../rijen/index.js';
import type { Verklaringrecept } from '../recept.js';
import { bouwPlan } from './plan.js';
import { bouwMaatregel } from './maatregel.js';
import { bouwBeschermingstafels, bouwRaadsverzoek } from './raadsverzoek.js';
import { bouwSamenwerkingen } from './samenwerking.js';
import type { Verhaal } from './verhaal.js';

const labelVanSoort = { FEIT: 'FEIT', INTERPRETATIE: 'INTERPRETATIE', MENING_BETROKKENE: 'ZIENSWIJZE' } as const;

const situaties = (verhaal: Verhaal): void => {
  (verhaal.recept.situaties ?? []).forEach((s, i) => {
    const situatieId = verhaal.voegToe('onveilige_situatie', {
      rang: i + 1,
      titel: s.titel,
      wieDoetWatBijWie: s.watGebeurt,
      laatstGebeurdOp: s.laatst === undefined ? null : verhaal.datum(s.laatst),
      frequentie: s.frequentie,
      aard: s.aard,
      gevolg: s.gevolg,
      toestand: s.opgelost ? 'OPGELOST' : 'ACTUEEL',
    });
    for (const [dag, score, wie, toelichting] of s.scores ?? []) {
      verhaal.voegToe('veiligheidsscore', {
        situatieId, gezinslidId: wie === null ? null : verhaal.lid(wie), score, datum: verhaal.datum(dag), toelichting: toelichting ?? null,
      });
    }
    for (const [wie, tekst] of s.gevolgen ?? []) verhaal.voegToe('gevolg', { situatieId, gezinslidId: verhaal.lid(wie), tekst });
    for (const plaats of s.achter?.risicos ?? []) verhaal.voegToe('achtergrond', { situatieId, risicoId: verhaal.idVan('risico', plaats), patroonId: null, vervallenOp: null });
    for (const plaats of s.achter?.patronen ?? []) verhaal.voegToe('achtergrond', { situatieId, risicoId: null, patroonId: verhaal.idVan('gezinspatroon', plaats), vervallenOp: null });
    if (s.eerder) {
      const [dag, oud] = s.eerder;
      verhaal.voegToe('situatiewijziging', { situatieId, veld: 'FREQUENTIE', gezinslidId: null, oud, nieuw: s.frequentie, op: verhaal.tijd(dag, 13), doorId: verhaal.schrijver(i) });
    }
  });
};

/** An informant agreed to the own text before anybody used it (domein §4.3). */
const informant = (verhaal: Verhaal, { bronsoort, dag, informant: eigen }: Verklaringrecept): Pick<Rijen['verklaring'][number], 'informantOordeel' | 'informantWoorden' | 'informantOp'> =>
  bronsoort === 'INFORMANT'
    ? { informantOordeel: eigen?.[0] ?? 'AKKOORD', informantWoorden: eigen?.[1] ?? null, informantOp: verhaal.datum(dag + 1) }
    : { informantOordeel: null, informantWoorden: null, informantOp: null };

const verklaringen = (verhaal: Verhaal): void => {
  (verhaal.recept.verklaringen ?? []).forEach((v, i) => {
    const verklaringId = verhaal.voegToe('verklaring', {
      categorie: labelVanSoort[v.soort],
      soort: v.soort,
      tekst: v.tekst,
      bronsoort: v.bronsoort,
      bron: v.bron,
      peildatum: verhaal.datum(v.dag),
      zekerheid: v.zekerheid ?? (v.soort === 'FEIT' ? 'ZEKER' : null),
      ...informant(verhaal, v),
      overId: v.over === undefined ? null : verhaal.lid(v.over),
      vastgelegdDoorId: verhaal.schrijver(i),
    });
    for (const [wie, oordeel, eigenWoorden] of v.accord ?? []) {
      verhaal.voegToe('accordering', { verklaringId, gezinslidId: verhaal.lid(wie), oordeel, eigenWoorden: eigenWoorden ?? null, datum: verhaal.datum(v.dag + 3) });
    }
  });
};

const afspraken = (verhaal: Verhaal): void => {
  (verhaal.recept.afspraken ?? []).forEach((a, i) => {
    verhaal.voegToe('veiligheidsafspraak', {
      als: a.als,
      dan: a.dan,
      doorWie: a.wie,
      wieKijktMee: a.kijktMee,
      van: verhaal.datum(a.dag),
      tot: a.toestand === 'BEEINDIGD' ? verhaal.datum(a.dag + 28) : null,
      toestand: a.toestand ?? 'LOPEND',
      looptDoor: a.looptDoor ?? false,
      evaluatie: a.evaluatie ?? null,
      signaal: a.alsHetMisgaat?.[0] ?? null,
      vervolgstap: a.alsHetMisgaat?.[1] ?? null,
      wieHoort: a.alsHetMisgaat?.[2] ?? null,
      gewijzigdDoorId: verhaal.schrijver(i),
      gewijzigdOp: verhaal.tijd(a.dag, 14, 5 * i),
    });
  });
};

const risicos = (verhaal: Verhaal): void => {
  (verhaal.recept.risicos ?? []).forEach(([aspect, aanwezig, toelichting, betreft = null, bewaken = false], i) => {
    const risicoId = verhaal.voegToe('risico', {
      categorie: bewaken ? 'RISICO_BEWAKEN' : 'RISICO',
      aspect, lijstId: risicolijstId, aanwezig, toelichting, bron: null, bewaken, betreftId: betreft === null ? null : verhaal.lid(betreft),
    });
    verhaal.voegToe('risicostand', { risicoId, aanwezig, toelichting, op: verhaal.tijd(4, 12, i), doorId: verhaal.schrijver(i) });
  });
  for (const [wie, omschrijving, bron] of verhaal.recept.krachten ?? []) verhaal.voegToe('kracht', { omschrijving, bron: bron ?? null, vanId: wie === null ? null : verhaal.lid(wie) });
};

const inventarisatie = (verhaal: Verhaal): void => {
  const { inventarisatie: recept } = verhaal.recept;
  if (!recept) return;
  const { dag, antwoorden, klaar = [], vergeleken, vastgesteld } = recept;
  const inventarisatieId = verhaal.voegToe('risicoinventarisatie', {
    lijstId: risicolijstId, gestartOp: verhaal.tijd(dag, 9), gestartDoorId: verhaal.vastGezicht,
    vergelekenOp: vergeleken === undefined ? null : verhaal.tijd(vergeleken, 10), vergelekenDoorId: vergeleken === undefined ? null : verhaal.vastGezicht,
    vastgesteldOp: vastgesteld === undefined ? null : verhaal.tijd(vastgesteld, 11), vastgesteldDoorId: vastgesteld === undefined ? null : verhaal.vastGezicht,
  });
  for (const wie of klaar) verhaal.voegToe('risicogereed', { inventarisatieId, doorId: partijId(wie), op: verhaal.tijd(dag + 1, 9) });
  for (const [wie, aspect, aanwezig, toelichting, over] of antwoorden) {
    verhaal.voegToe('risicoantwoord', { inventarisatieId, doorId: partijId(wie), aspect, aanwezig, toelichting: toelichting ?? null, bron: null, betreftId: over === undefined ? null : verhaal.lid(over) });
  }
};

const top3 = (verhaal: Verhaal): void => {
  for (const omschrijving of verhaal.recept.patronen ?? []) verhaal.voegToe('gezinspatroon', { omschrijving });
  for (const [dag, wie, wijze] of verhaal.recept.top3 ?? []) verhaal.voegToe('top3deelname', { gezinslidId: verhaal.lid(wie), op: verhaal.datum(dag), wijze });
};

const reflectie = (verhaal: Verhaal): void => {
  const { reflecties = [], reflectiegesprekken = [], specialistvragen = [] } = verhaal.recept;
  for (const [soort, dag, wie, tekst] of reflecties) verhaal.voegToe('reflectie', { soort, tekst, op: verhaal.tijd(dag, 11, 30), doorId: partijId(wie) });
  for (const { dag, inbrenger, gespreksleider, tegendenker, deskundige, ...gesprek } of reflectiegesprekken) {
    const wie = (sleutel: string | undefined): string | null => (sleutel === undefined ? null : partijId(sleutel));
    verhaal.voegToe('reflectiegesprek', {
      op: verhaal.datum(dag), inbrengerId: partijId(inbrenger), gespreksleiderId: partijId(gespreksleider), tegendenkerId: wie(tegendenker), deskundigeId: wie(deskundige), onderwerp: gesprek.onderwerp,
      perspectieven: gesprek.perspectieven ?? null, naastGezin: gesprek.naastGezin ?? null, hoeBespreken: gesprek.hoeBespreken ?? null, zichtVeiligheid: gesprek.zichtVeiligheid ?? null,
      eigenHandelen: gesprek.eigenHandelen ?? null, meenemen: gesprek.meenemen ?? null, gewijzigdDoorId: partijId(inbrenger),
    });
  }
  specialistvragen.forEach(({ dag, aan, door, totDag, vraag, antwoord }, i) => {
    verhaal.voegToe('specialistvraag', {
      handelingId: verhaal.idVan('specialistvraag', i), specialistId: partijId(aan), gesteldDoorId: partijId(door), gesteldOp: verhaal.tijd(dag, 12), tot: verhaal.tijd(totDag, 12), vraag,
      antwoord: antwoord?.[1] ?? null, beantwoordOp: antwoord === undefined ? null : verhaal.tijd(antwoord[0], 9),
    });
  });
};

const belevingen = (verhaal: Verhaal): void => {
  (verhaal.recept.belevingen ?? []).forEach(([dag, wie, cijfer, wijze, woorden], i) => {
    verhaal.voegToe('veiligheidsbeleving', { gezinslidId: wie === null ? null : verhaal.lid(wie), cijfer, wijze, op: verhaal.datum(dag), woorden: woorden ?? null, magMeetellen: wie === null ? null : i % 4 !== 3, doorId: verhaal.schrijver(i) });
  });
};

/** What the duo works with. */
export const bouwDossier = (verhaal: Verhaal): Rijen => {
  const { contacten = [], faseTwee, instanties = [], terugkoppelingen = [] } = verhaal.recept;
  situaties(verhaal);
  verklaringen(verhaal);
  afspraken(verhaal);
  risicos(verhaal);
  inventarisatie(verhaal);
  top3(verhaal);
  reflectie(verhaal);
  belevingen(verhaal);
  bouwPlan(verhaal);
  contacten.forEach(([dag, uur, vorm, metWie, interventie, verslag], i) => {
    const op = verhaal.tijd(dag, uur, 15 * (i % 4));
    verhaal.voegToe('contactmoment', { op, vorm, metWie, samenMetWijkteam: vorm === 'HUISBEZOEK' && i % 5 === 2, hoedanigheid: null, interventie, verslag, doorId: verhaal.schrijver(i) });
    verhaal.gebeurtenis('CONTACTMOMENT_VASTGELEGD', op, verhaal.duo[i % 2 === 0 ? 0 : 1]);
  });
  if (faseTwee) {
    const [dag, reden] = faseTwee;
    verhaal.voegToe('fasewissel', { van: 'DIRECTE_VEILIGHEID', naar: 'RISICOGESTUURD_WERKEN', op: verhaal.tijd(dag, 15), reden, tegenAdvies: false, doorId: verhaal.vastGezicht });
    verhaal.gebeurtenis('FASE_GEWISSELD', verhaal.tijd(dag, 15), verhaal.duo[0]);
  }
  for (const [soort, naam, rol, dag] of instanties) verhaal.voegToe('betrokken_instantie', { soort, naam, rol, van: verhaal.datum(dag), tot: null });
  for (const [dag, tekst] of terugkoppelingen) {
    verhaal.voegToe('terugkoppeling', { aan: 'VEILIG_THUIS', tekst, op: verhaal.tijd(dag, 10), doorId: verhaal.vastGezicht });
    verhaal.gebeurtenis('TERUGKOPPELING_GEGEVEN', verhaal.tijd(dag, 10), verhaal.duo[0]);
  }
  bouwSamenwerkingen(verhaal);
  bouwBeschermingstafels(verhaal);
  bouwRaadsverzoek(verhaal);
  bouwMaatregel(verhaal);
  return verhaal.rijen;
};
