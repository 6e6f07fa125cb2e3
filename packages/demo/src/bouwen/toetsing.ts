import type { Criterium } from '@bv/begrippen';
import { eindeVan, plusWerkdagen } from '../dagen.js';
import { partijId } from '../mensen.js';
import type { Merker } from '../merken/merker.js';
import { sha256 } from '../willekeur.js';
import type { Verhaal } from './verhaal.js';

/** The review itself, before its dossier is frozen. */
export const bouwToetsing = (verhaal: Verhaal): void => {
  const { toetsing } = verhaal.recept;
  if (!toetsing) return;
  verhaal.voegToe('toetsing', {
    handelingId: verhaal.idVan('toetsing', 0),
    nummer: `T-${verhaal.begin.slice(0, 4)}-${String(verhaal.nummer).padStart(4, '0')}`,
    toestand: toetsing.stap === 'WACHTRIJ' ? 'AANGEVRAAGD' : toetsing.stap,
    aangevraagdOp: verhaal.tijd(toetsing.dag, 14),
    termijn: eindeVan(plusWerkdagen(verhaal.datum(toetsing.dag), 10)),
    gedeeldOp: toetsing.gedeeldDag === undefined ? null : verhaal.tijd(toetsing.gedeeldDag, 15),
    voorgelegdOp: toetsing.voorgelegdDag === undefined ? null : verhaal.tijd(toetsing.voorgelegdDag, 11),
    reactieTot: toetsing.voorgelegdDag === undefined ? null : eindeVan(plusWerkdagen(verhaal.datum(toetsing.voorgelegdDag), 5)),
    zonderWoord: toetsing.zonderWoord ?? null,
    dossierversie: 1,
    toetserId: toetsing.stap === 'WACHTRIJ' ? null : partijId('hanna'),
    vraag: toetsing.vraag,
    aanleiding: toetsing.aanleiding,
    gewensteUitkomst: toetsing.gewenst,
    dossierhash: '',
    reden: null,
  });
  verhaal.gebeurtenis('TOETSING_AANGEVRAAGD', verhaal.tijd(toetsing.dag, 14), verhaal.duo[0]);
  if (toetsing.stap !== 'WACHTRIJ') verhaal.gebeurtenis('TOETSING_OPGEPAKT', verhaal.tijd(toetsing.dag + 1, 8), 'hanna');
  if (toetsing.gedeeldDag !== undefined) verhaal.gebeurtenis('TOETSING_GEDEELD', verhaal.tijd(toetsing.gedeeldDag, 15), 'hanna');
};

const gewoneCriteria: readonly [Criterium, string][] = [
  ['FEIT_EN_MENING_GESCHEIDEN', 'Feiten, uitleg en meningen staan elk apart.'],
  ['HOOR_EN_WEDERHOOR', 'Beide ouders en het kind konden hun kant vertellen.'],
  ['CONCREET_BESCHREVEN', 'Er staat wie wat deed, wanneer en met welk gevolg.'],
  ['ACCORDERING_EXPLICIET', 'Bij elk feit staat wie het ermee eens is en wie niet.'],
  ['WEGING_NAVOLGBAAR', 'De stap van feiten naar conclusie is te volgen.'],
  ['RAPPORTEN_VOLLEDIG', 'De stukken van school en huisarts zitten erbij.'],
];

/** Questions of the reviewer; an answer is a next frozen part. */
const bouwVragen = (verhaal: Verhaal, merker: Merker, handelingId: string, feiten: readonly { readonly id: string }[]): void => {
  let deel = 1;
  for (const { dag, vraag, feit, soort = 'VRAAG', antwoord } of verhaal.recept.toetsing?.vragen ?? []) {
    if (antwoord) deel += 1;
    verhaal.voegToe('terugvraag', {
      handelingId, soort, vraag, stukId: feit === undefined ? null : (feiten[feit]?.id ?? null), gesteldOp: verhaal.tijd(dag, 11), antwoord: antwoord?.[1] ?? null,
      beantwoordOp: antwoord ? verhaal.tijd(antwoord[0], 13) : null, beantwoordDoorId: antwoord ? partijId(verhaal.duo[0]) : null,
      deel: antwoord ? deel : null, eersteStuk: null, laatsteStuk: null, deelhash: antwoord ? merker.onthoud(sha256(`${handelingId} ${String(deel)}`)) : null,
    });
  }
};

/** What the reviewer found. Needs the frozen `stuk` rows. A concept stays the reviewer's own until it is shared. */
export const bouwToetsdelen = (verhaal: Verhaal, merker: Merker): void => {
  const { toetsing } = verhaal.recept;
  if (!toetsing || toetsing.stap === 'WACHTRIJ') return;
  const handelingId = verhaal.idVan('toetsing', 0);
  const categorie = toetsing.stap === 'GEDEELD' ? 'TOETSING' : 'TOETS_CONCEPT';
  const feiten = verhaal.rijen.stuk.filter((stuk) => stuk.handelingId === handelingId && stuk.soort === 'FEIT');
  (toetsing.bevindingen ?? []).forEach(([oordeel, notitie], i) => {
    const stuk = feiten[i];
    if (!stuk) throw new Error(`${verhaal.recept.sleutel}: meer bevindingen dan feiten`);
    verhaal.voegToe('bevinding', { handelingId, categorie, stukId: stuk.id, oordeel, notitie });
  });
  const criteria = toetsing.criteria ?? (toetsing.stap === 'GEDEELD' ? gewoneCriteria.map(([c, tekst]): [Criterium, boolean, string] => [c, true, tekst]) : []);
  for (const [criterium, voldoet, toelichting] of criteria) verhaal.voegToe('toetscriterium', { handelingId, categorie, criterium, voldoet, toelichting });
  for (const [dag, metWie, verslag, eigenWoorden] of toetsing.gesprekken ?? []) {
    verhaal.voegToe('toetsgesprek', { handelingId, categorie, metWie, datum: verhaal.datum(dag), verslag, toestand: 'GEVOERD', waar: null, eigenWoorden: eigenWoorden ?? null });
  }
  for (const [dag, metWie, waar] of toetsing.gepland ?? []) {
    verhaal.voegToe('toetsgesprek', { handelingId, categorie, metWie, datum: verhaal.datum(dag), verslag: null, toestand: 'GEPLAND', waar, eigenWoorden: null });
  }
  bouwVragen(verhaal, merker, handelingId, feiten);
  for (const [dag, vraag, antwoord] of toetsing.adviezen ?? []) {
    verhaal.voegToe('toetsadvies', {
      handelingId, categorie, deskundigeId: partijId('mirjam'), vraag, gevraagdOp: verhaal.tijd(dag, 10), advies: antwoord?.[1] ?? null, gegevenOp: antwoord ? verhaal.tijd(antwoord[0], 16) : null,
    });
  }
  const versieleden = verhaal.rijen.stuk.filter((stuk) => stuk.handelingId === handelingId && stuk.soort === 'GEZINSLID');
  for (const [dag, wie, wijze, woorden, verwerking] of toetsing.reacties ?? []) {
    const stukId = versieleden.find(({ kop }) => kop?.startsWith(`${wie} `))?.id ?? null;
    verhaal.voegToe('conceptreactie', { handelingId, categorie, stukId, wie, wijze, op: verhaal.datum(dag), woorden, verwerking });
  }
  if (!toetsing.oordeel) return;
  const { gehoord, tunnelvisie, uitkomst, motivering } = toetsing.oordeel;
  verhaal.voegToe('toetsoordeel', { handelingId, categorie, oudersGehoord: gehoord, tunnelvisie, uitkomst, motivering });
};
