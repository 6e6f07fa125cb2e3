import { isGeldend } from '@bv/beleid';
import {
  Berichtsoort, eindeVanDag, Kader, maatregeldagen, Maatregeleinde, MAATREGELREGELS, maatregelsoortNaam, toonDatum, uiterstNaVerlenging, vraagtRaadsadvies,
} from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { Weigeringsfout } from '../../zicht/weigering.js';
import type { Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import type { Invoer } from '../opdracht.js';
import { vergrendelCasus } from '../verzet.js';
import { type Gelezenmaatregel, haalMaatregel, leesMaatregelen } from './haal-maatregel.js';
import { Maatregel } from './maatregel.entity.js';

async function geef(werk: Werk, { id: handelingId, casusId, geldtTot }: Gelezenmaatregel, partijId: string): Promise<void> {
  await werk.geefBetrokkenheid({ casusId, partijId, hoedanigheid: 'JEUGDBESCHERMER', stand: 'ACTIEF', handelingId, termijn: geldtTot ? eindeVanDag(geldtTot) : null, reden: 'Voert de maatregel uit' });
  await werk.meld(partijId, Berichtsoort.MAATREGEL_TOEGEWEZEN, casusId);
}

async function laatLos(werk: Werk, { id: handelingId, casusId, jeugdbeschermer }: Gelezenmaatregel): Promise<void> {
  if (jeugdbeschermer) await werk.beeindigBetrokkenheid({ casusId, partijId: jeugdbeschermer.id, hoedanigheid: 'JEUGDBESCHERMER', stand: 'ACTIEF', handelingId });
}

/** The jeugdbeschermer comes in beside the duo, which stays (N98b). Errors: NIET_GEVONDEN, TOESTAND_VERANDERD, ROL_ONJUIST, DATUM_ONGELDIG, TE_LAAT_BEGONNEN, JEUGDBESCHERMER_ONGELDIG, a conflict. */
export async function maatregelUitvoeringBeginnen(werk: Werk, { id, versie, jeugdbeschermerId, begonnenOp }: Invoer<'maatregelUitvoeringBeginnen'>): Promise<Resultaat> {
  const { maatregel, stap } = await haalMaatregel(werk, id, 'BEGINNEN');
  const { casusId, ingaatOp, beginVoor } = maatregel;
  await vergrendelCasus(werk, casusId);
  if (ingaatOp !== null && begonnenOp < ingaatOp) throw new Weigeringsfout('DATUM_ONGELDIG', `De maatregel geldt pas vanaf ${toonDatum(ingaatOp)}.`, 'begonnenOp');
  if (beginVoor !== null && begonnenOp >= beginVoor) {
    throw new Weigeringsfout('TE_LAAT_BEGONNEN', `Deze machtiging verviel op ${toonDatum(beginVoor)}, omdat zij drie maanden niet is gebruikt. Leg vast dat de maatregel is vervallen.`, 'begonnenOp');
  }
  const nieuw = await werk.wijzig(Maatregel, id, versie, { toestand: stap.naar, jeugdbeschermerId, begonnenOp });
  await geef(werk, maatregel, jeugdbeschermerId);
  await werk.tijdlijn(casusId, 'MAATREGEL_BEGONNEN');
  return { id, casusId, versie: nieuw };
}

/** Errors: NIET_GEVONDEN, TOESTAND_VERANDERD, ROL_ONJUIST, AL_JEUGDBESCHERMER, JEUGDBESCHERMER_ONGELDIG, a conflict. */
export async function jeugdbeschermerWisselen(werk: Werk, { id, versie, jeugdbeschermerId }: Invoer<'jeugdbeschermerWisselen'>): Promise<Resultaat> {
  const { maatregel } = await haalMaatregel(werk, id, 'WISSELEN');
  const { casusId } = maatregel;
  await vergrendelCasus(werk, casusId);
  if (maatregel.jeugdbeschermer?.id === jeugdbeschermerId) throw new Weigeringsfout('AL_JEUGDBESCHERMER', 'Deze collega voert de maatregel al uit. Kies iemand anders.', 'jeugdbeschermerId');
  const nieuw = await werk.wijzig(Maatregel, id, versie, { jeugdbeschermerId });
  await laatLos(werk, maatregel);
  await geef(werk, maatregel, jeugdbeschermerId);
  await werk.tijdlijn(casusId, 'JEUGDBESCHERMER_GEWISSELD');
  return { id, casusId, versie: nieuw };
}

/** Errors: NIET_GEVONDEN, TOESTAND_VERANDERD, ROL_ONJUIST, NIET_TE_VERLENGEN, TERMIJN_TE_LANG, DATUM_ONGELDIG, RAADSADVIES_ONTBREEKT, a conflict. */
export async function maatregelVerlengen(werk: Werk, { id, versie, beslistOp, geldtTot, raadsadviesOp }: Invoer<'maatregelVerlengen'>): Promise<Resultaat> {
  const { maatregel } = await haalMaatregel(werk, id, 'VERLENGEN');
  const { casusId, soort, ingaatOp, kind } = maatregel;
  const naam = maatregelsoortNaam[soort].toLowerCase();
  const tot = maatregel.geldtTot;
  const uiterste = tot === null ? null : uiterstNaVerlenging(soort, tot, kind?.geboortedatum ?? null);
  if (tot === null || uiterste === null) throw new Weigeringsfout('NIET_TE_VERLENGEN', `Een ${naam} kan niet worden verlengd (${MAATREGELREGELS[soort].grondslag}).`);
  if (geldtTot <= tot) throw new Weigeringsfout('DATUM_ONGELDIG', `De maatregel geldt al tot ${toonDatum(tot)}. Vul een latere dag in.`, 'geldtTot');
  if (beslistOp > tot) throw new Weigeringsfout('DATUM_ONGELDIG', `De maatregel liep al af op ${toonDatum(tot)}. Verlengen kan alleen ervoor.`, 'beslistOp');
  if (geldtTot > uiterste) throw new Weigeringsfout('TERMIJN_TE_LANG', `Verlengen kan hier tot uiterlijk ${toonDatum(uiterste)} (${MAATREGELREGELS[soort].grondslag}).`, 'geldtTot');
  if (ingaatOp !== null && vraagtRaadsadvies(soort, ingaatOp, geldtTot) && raadsadviesOp === null) {
    throw new Weigeringsfout('RAADSADVIES_ONTBREEKT', 'Duurt dit langer dan twee jaar, dan moet de Raad eerst adviseren (BW 1:265j lid 3). Vul in wanneer de Raad adviseerde.', 'raadsadviesOp');
  }
  const { verlengenVoor } = maatregeldagen(soort, beslistOp, geldtTot);
  const nieuw = await werk.wijzig(Maatregel, id, versie, { geldtTot, verlengenVoor, verlengdOp: beslistOp, raadsadviesOp: raadsadviesOp ?? undefined });
  await werk.tijdlijn(casusId, 'MAATREGEL_VERLENGD');
  return { id, casusId, versie: nieuw };
}

/** Errors: NIET_GEVONDEN, TOESTAND_VERANDERD, ROL_ONJUIST, KEUZE_ONGELDIG, NOG_NIET_VERVALLEN, LOOPT_NOG, a conflict. */
export async function maatregelBeeindigen(werk: Werk, { id, versie, geeindigdOp, eindereden, eindtoelichting }: Invoer<'maatregelBeeindigen'>): Promise<Resultaat> {
  const vervalt = eindereden === Maatregeleinde.NIET_BEGONNEN;
  const { maatregel, stap } = await haalMaatregel(werk, id, vervalt ? 'VERVALLEN' : 'BEEINDIGEN');
  const { casusId, beginVoor, kind } = maatregel;
  await vergrendelCasus(werk, casusId);
  if (vervalt && (beginVoor === null || geeindigdOp < beginVoor)) {
    throw new Weigeringsfout('NOG_NIET_VERVALLEN', beginVoor === null ? 'Deze maatregel vervalt niet vanzelf.' : `Deze machtiging vervalt pas op ${toonDatum(beginVoor)}.`, 'eindereden');
  }
  const anderen = (await leesMaatregelen(werk, 't0.casus_id = $1 and t0.id <> $2', [casusId, id])).filter(({ toestand }) => isGeldend(toestand));
  const hangt = anderen.find((andere) => andere.kind?.id === kind?.id && MAATREGELREGELS[andere.soort].alleenBij?.includes(maatregel.soort));
  if (hangt) throw new Weigeringsfout('LOOPT_NOG', `Er loopt nog een ${maatregelsoortNaam[hangt.soort].toLowerCase()} die niet zonder deze maatregel kan. Beëindig die eerst.`);
  const nieuw = await werk.wijzig(Maatregel, id, versie, { toestand: stap.naar, geeindigdOp, eindereden, eindtoelichting });
  if (anderen.length === 0) await werk.wijzig(Casus, casusId, null, { kader: Kader.VRIJWILLIG });
  await werk.tijdlijn(casusId, vervalt ? 'MAATREGEL_VERVALLEN' : 'MAATREGEL_BEEINDIGD');
  await laatLos(werk, maatregel);
  return { id, casusId, versie: nieuw };
}
