import { afspraakzin, doelzin, plusDagen } from '@bv/begrippen';
import { datumVan } from '../dagen.js';
import { partijId } from '../mensen.js';
import type { Doelrecept } from '../recept.js';
import type { Verhaal } from './verhaal.js';

const doelen = (verhaal: Verhaal): void => {
  (verhaal.recept.plandoelen ?? []).forEach((d, i) => {
    verhaal.voegToe('plandoel', {
      deel: d.deel,
      risicoId: d.risico === undefined ? null : verhaal.idVan('risico', d.risico),
      gezinslidId: d.wie === undefined ? null : verhaal.lid(d.wie),
      wens: d.wens ?? null,
      doel: d.doel,
      hulp: d.hulp ?? null,
      doorWie: d.doorWie ?? null,
      van: verhaal.datum(d.dag),
      tot: verhaal.datum(d.dag + 90),
      toestand: d.toestand ?? 'LOPEND',
      resultaat: d.resultaat ?? null,
      gewijzigdDoorId: verhaal.schrijver(i),
    });
  });
};

const evaluaties = (verhaal: Verhaal): void => {
  (verhaal.recept.afspraken ?? []).forEach(({ evaluaties: lijst = [] }, plaats) => {
    lijst.forEach(([dag, uitkomst, metWie, toelichting, vervolg], i) => {
      verhaal.voegToe('afspraakevaluatie', {
        afspraakId: verhaal.idVan('veiligheidsafspraak', plaats), uitkomst, op: verhaal.datum(dag), metWie, toelichting: toelichting ?? null, vervolg: vervolg ?? null, doorId: verhaal.schrijver(i),
      });
      verhaal.gebeurtenis('AFSPRAAK_GEEVALUEERD', verhaal.tijd(dag, 16), verhaal.duo[0]);
    });
  });
};

/** What was agreed on that day: what began before it and was not over. */
const zinnen = (verhaal: Verhaal, deel: Doelrecept['deel'] | 'VEILIGHEID', dag: number): string =>
  (deel === 'VEILIGHEID'
    ? (verhaal.recept.afspraken ?? [])
        .filter((a) => a.dag <= dag)
        .map((a) => afspraakzin({ als: a.als, dan: a.dan, doorWie: a.wie, wieKijktMee: a.kijktMee, signaal: a.alsHetMisgaat?.[0], vervolgstap: a.alsHetMisgaat?.[1], wieHoort: a.alsHetMisgaat?.[2] }))
    : (verhaal.recept.plandoelen ?? [])
        .filter((d) => d.deel === deel && d.dag <= dag)
        .map((d) => doelzin({ wie: d.wie ?? null, wens: d.wens ?? null, doel: d.doel, hulp: d.hulp ?? null, doorWie: d.doorWie ?? null }))
  ).join('\n\n');

const versies = (verhaal: Verhaal): void => {
  (verhaal.recept.planversies ?? []).forEach(({ deel, dag, toelichting, akkoord }, i, alle) => {
    const planversieId = verhaal.voegToe('planversie', {
      categorie: deel === 'VEILIGHEID' ? 'AFSPRAAK' : 'HULP',
      deel,
      nummer: alle.slice(0, i).filter((ander) => ander.deel === deel).length + 1,
      vastgesteldOp: verhaal.datum(dag),
      inhoud: zinnen(verhaal, deel, dag),
      toelichting: toelichting ?? null,
      vastgesteldDoorId: verhaal.schrijver(i),
    });
    for (const [wie, oordeel, eigenWoorden] of akkoord) {
      verhaal.voegToe('planakkoord', { planversieId, gezinslidId: verhaal.lid(wie), oordeel, eigenWoorden: eigenWoorden ?? null, datum: verhaal.datum(dag) });
    }
    verhaal.gebeurtenis('PLAN_VASTGESTELD', verhaal.tijd(dag, 16, 30), verhaal.duo[0]);
  });
};

const normen = (verhaal: Verhaal): void => {
  if (verhaal.recept.normen) verhaal.voegToe('gezinsnorm', { tekst: verhaal.recept.normen.join('\n'), gewijzigdDoorId: verhaal.schrijver(0) });
};

const hulp = (verhaal: Verhaal): void => {
  (verhaal.recept.hulp ?? []).forEach((h, i) => {
    verhaal.voegToe('hulpinzet', {
      soort: h.soort,
      uitvoering: h.uitvoering,
      omschrijving: h.wat,
      uitvoerder: h.wie,
      motief: h.motief ?? null,
      voorId: h.voor === undefined ? null : verhaal.lid(h.voor),
      afspraakId: h.afspraak === undefined ? null : verhaal.idVan('veiligheidsafspraak', h.afspraak),
      sinds: verhaal.datum(h.dag),
      klaarVoor: h.klaarVoor === undefined ? null : verhaal.datum(h.klaarVoor),
      toestand: h.toestand ?? 'LOOPT',
      resultaat: h.resultaat?.[1] ?? null,
      resultaatOp: h.resultaat === undefined ? null : verhaal.datum(h.resultaat[0]),
      gewijzigdDoorId: verhaal.schrijver(i),
    });
    verhaal.gebeurtenis('HULP_INGEZET', verhaal.tijd(h.dag, 11), verhaal.duo[0]);
  });
};

const duo = (verhaal: Verhaal): void => {
  const { inzet = [], vervanging } = verhaal.recept;
  for (const [wie, fase, mate] of inzet) verhaal.voegToe('inzet', { partijId: partijId(wie), fase, mate });
  if (!vervanging) return;
  const [weg, vervanger, geleden, nog] = vervanging;
  const vandaag = datumVan(verhaal.vandaag);
  const [van, tot] = [plusDagen(vandaag, -geleden), plusDagen(vandaag, nog)];
  verhaal.voegToe('vervanging', { duolidId: partijId(weg), vervangerId: partijId(vervanger), van, tot });
  verhaal.voegToe('betrokkenheid', {
    partijId: partijId(vervanger), hoedanigheid: 'DUOLID', stand: 'ACTIEF', handelingId: null, van: `${van}T07:00:00.000Z`, tot: `${plusDagen(tot, 1)}T00:00:00.000Z`,
    termijn: null, reden: 'Vervanging', verleend: 0, portaal: null,
  });
};

/** Plans and what was put in place. */
export const bouwPlan = (verhaal: Verhaal): void => {
  doelen(verhaal);
  evaluaties(verhaal);
  versies(verhaal);
  normen(verhaal);
  hulp(verhaal);
  for (const [dag, aanleiding, waarom, wie, uitkomst, afspraken] of verhaal.recept.overleggen ?? []) {
    verhaal.voegToe('multidisciplinair_overleg', { op: verhaal.datum(dag), aanleiding, waarom, wie, uitkomst, afspraken: afspraken ?? null, duoBlijft: true, doorId: verhaal.vastGezicht });
    verhaal.gebeurtenis('OVERLEG_VASTGELEGD', verhaal.tijd(dag, 13), verhaal.duo[0]);
  }
  duo(verhaal);
};
