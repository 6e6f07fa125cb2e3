import { isGeldend } from '@bv/beleid';
import {
  Kader, maatregeldagen, MAATREGELREGELS, Maatregelsoort, maatregelsoortNaam, Maatregeltoestand, Rechtbeslissing, toonDatum, uitersteEinde, vandaag, watNogGetoetstMoet,
} from '@bv/begrippen';
import type { Resultaat } from '../../zicht/opdracht.js';
import { NIET_GEVONDEN, Weigeringsfout } from '../../zicht/weigering.js';
import { velden, type Werk } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import { Gezinslid } from '../gezin/gezin.entity.js';
import type { Invoer } from '../opdracht.js';
import { Toetsing } from '../toetsing/toetsing.entity.js';
import { vergrendelCasus } from '../verzet.js';
import { type Gelezenmaatregel, haalMaatregel, leesMaatregelen } from './haal-maatregel.js';
import { Maatregel } from './maatregel.entity.js';

const kleine = (soort: Maatregelsoort): string => maatregelsoortNaam[soort].toLowerCase();
const LOPEND: readonly Maatregeltoestand[] = Object.values(Maatregeltoestand).filter((toestand) => toestand === 'VERZOCHT' || isGeldend(toestand));

async function eisGetoetst(werk: Werk, casusId: string, isSpoed: boolean): Promise<void> {
  const gedeeld = await werk.lees(Toetsing, velden('id', { oordeel: velden('uitkomst') }), `t0.casus_id = $1 and t0.toestand = 'GEDEELD'`, [casusId]);
  const [tegengedacht] = await werk.vraag(`select 1 from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'TEGENDENKER' limit 1`, [casusId]);
  const mist = watNogGetoetstMoet({ isGetoetst: gedeeld.some(({ oordeel }) => (oordeel as { uitkomst?: string } | null)?.uitkomst === 'VERZOEK_MAATREGEL'), isTegengedacht: tegengedacht !== undefined }, isSpoed);
  if (mist !== undefined) throw new Weigeringsfout('TOETS_ONTBREEKT', mist, 'isSpoed');
}

/** The measure this one can only go with, for the same child. */
async function dragers(werk: Werk, casusId: string, kindId: string, soort: Maatregelsoort): Promise<Gelezenmaatregel[] | null> {
  const { alleenBij } = MAATREGELREGELS[soort];
  if (!alleenBij) return null;
  return (await leesMaatregelen(werk, 't0.casus_id = $1 and t0.kind_id = $2', [casusId, kindId])).filter((andere) => alleenBij.includes(andere.soort) && LOPEND.includes(andere.toestand));
}

/** Errors: NIET_GEVONDEN, ROL_ONJUIST, TOETS_ONTBREEKT, KIND_MEERDERJARIG, ALLEEN_BIJ, LOOPT_AL. */
export async function maatregelVerzoeken(werk: Werk, { casusId, kindId, ...verzoek }: Invoer<'maatregelVerzoeken'>): Promise<Resultaat> {
  await werk.eisSchrijfrecht(casusId, 'MAATREGEL');
  const rollen = await werk.hoedanigheden(casusId);
  if (!rollen.some(({ hoedanigheid, stand }) => hoedanigheid === 'DUOLID' && stand === 'ACTIEF')) throw new Weigeringsfout('ROL_ONJUIST', 'Dit legt het duolid vast.');
  await vergrendelCasus(werk, casusId);
  const [kind] = await werk.lees(Gezinslid, velden('id', 'geboortedatum', 'overledenOp'), 't0.casus_id = $1 and t0.id = $2', [casusId, kindId]);
  if (!kind) throw new Weigeringsfout([NIET_GEVONDEN]);
  const geboren = kind['geboortedatum'] as string | null;
  const einde = uitersteEinde(Maatregelsoort.VOOGDIJ, vandaag(werk.nu), geboren);
  if (geboren === null || (einde !== null && einde <= vandaag(werk.nu))) {
    throw new Weigeringsfout('KIND_MEERDERJARIG', geboren === null ? 'Vul eerst de geboortedatum van het kind in.' : 'Een maatregel kan alleen voor een kind jonger dan achttien.', 'kindId');
  }
  await eisGetoetst(werk, casusId, verzoek.isSpoed);
  const { soort } = verzoek;
  if ((await dragers(werk, casusId, kindId, soort))?.length === 0) {
    throw new Weigeringsfout('ALLEEN_BIJ', `Een ${kleine(soort)} kan alleen bij een ondertoezichtstelling van hetzelfde kind. Leg die eerst vast.`, 'soort');
  }
  const zelfde = await leesMaatregelen(werk, 't0.casus_id = $1 and t0.kind_id = $2 and t0.soort = $3', [casusId, kindId, soort]);
  if (zelfde.some(({ toestand }) => LOPEND.includes(toestand))) throw new Weigeringsfout('LOOPT_AL', 'Deze maatregel is voor dit kind al gevraagd, of loopt al.', 'soort');
  const id = await werk.voegToe(Maatregel, { casusId, kindId, ...verzoek, toestand: Maatregeltoestand.VERZOCHT });
  await werk.tijdlijn(casusId, 'MAATREGEL_VERZOCHT');
  return { id, casusId, versie: 1 };
}

/** Errors: NIET_GEVONDEN, TOESTAND_VERANDERD, ROL_ONJUIST, a conflict. */
export async function maatregelIntrekken(werk: Werk, { id, versie, eindtoelichting }: Invoer<'maatregelIntrekken'>): Promise<Resultaat> {
  const { maatregel: { casusId }, stap } = await haalMaatregel(werk, id, 'INTREKKEN');
  const nieuw = await werk.wijzig(Maatregel, id, versie, { toestand: stap.naar, eindtoelichting });
  await werk.tijdlijn(casusId, 'MAATREGEL_INGETROKKEN');
  return { id, casusId, versie: nieuw };
}

/** Until when a granted measure holds: what the judge said, or the longest the law gives. Errors: TERMIJN_TE_LANG, DATUM_ONGELDIG. */
async function eindeVan(werk: Werk, maatregel: Gelezenmaatregel, ingaatOp: string, gekozen: string | null): Promise<string | null> {
  const uiterste = uitersteEinde(maatregel.soort, ingaatOp, maatregel.kind?.geboortedatum ?? null);
  if (uiterste !== null && uiterste <= ingaatOp) throw new Weigeringsfout('DATUM_ONGELDIG', 'Op die dag is het kind al achttien.', 'ingaatOp');
  const drager = maatregel.kind ? await dragers(werk, maatregel.casusId, maatregel.kind.id, maatregel.soort) : null;
  const langste = drager?.filter(({ toestand }) => isGeldend(toestand)).map(({ geldtTot }) => geldtTot).filter((dag) => dag !== null).sort().at(-1);
  if (drager && langste === undefined) throw new Weigeringsfout('ALLEEN_BIJ', 'Leg eerst vast dat de ondertoezichtstelling van dit kind is uitgesproken.', 'beslissing');
  const grens = langste !== undefined && (uiterste === null || langste < uiterste) ? langste : uiterste;
  const einde = gekozen ?? grens;
  if (einde !== null && grens !== null && einde > grens) {
    throw new Weigeringsfout('TERMIJN_TE_LANG', `Een ${kleine(maatregel.soort)} vanaf ${toonDatum(ingaatOp)} kan hier niet langer gelden dan tot ${toonDatum(grens)} (${MAATREGELREGELS[maatregel.soort].grondslag}).`, 'geldtTot');
  }
  return einde;
}

/** Errors: NIET_GEVONDEN, TOESTAND_VERANDERD, ROL_ONJUIST, DATUM_ONGELDIG, TERMIJN_TE_LANG, ALLEEN_BIJ, UITVOERDER_ONGELDIG, a conflict. */
export async function maatregelBeslissen(werk: Werk, { id, versie, beslissing, beslistOp, ingaatOp, geldtTot, uitvoerderId, eindtoelichting }: Invoer<'maatregelBeslissen'>): Promise<Resultaat> {
  const toegekend = beslissing === Rechtbeslissing.TOEGEKEND;
  const { maatregel, stap } = await haalMaatregel(werk, id, toegekend ? 'TOEWIJZEN' : 'AFWIJZEN');
  const { casusId } = maatregel;
  await vergrendelCasus(werk, casusId);
  const begin = toegekend ? ingaatOp : null;
  const einde = begin === null ? null : await eindeVan(werk, maatregel, begin, geldtTot);
  const nieuw = await werk.wijzig(Maatregel, id, versie, {
    toestand: stap.naar, beslissing, beslistOp, ...(toegekend ? { ingaatOp: begin, geldtTot: einde, uitvoerderId, ...maatregeldagen(maatregel.soort, beslistOp, einde) } : { eindtoelichting }),
  });
  if (toegekend) await werk.wijzig(Casus, casusId, null, { kader: Kader.GEDWONGEN });
  await werk.tijdlijn(casusId, 'MAATREGEL_BESLIST');
  return { id, casusId, versie: nieuw };
}

/** Errors: NIET_GEVONDEN, TOESTAND_VERANDERD, ROL_ONJUIST, NIET_NODIG, a conflict. */
export async function maatregelHorenVastleggen(werk: Werk, { id, versie, gehoordOp }: Invoer<'maatregelHorenVastleggen'>): Promise<Resultaat> {
  const { maatregel: { casusId, horenVoor } } = await haalMaatregel(werk, id, 'HOREN');
  if (horenVoor === null) throw new Weigeringsfout('NIET_NODIG', 'Bij deze maatregel is er geen dag waarvoor het gezin alsnog gehoord moet worden.');
  const nieuw = await werk.wijzig(Maatregel, id, versie, { gehoordOp });
  await werk.tijdlijn(casusId, 'MAATREGEL_GEHOORD');
  return { id, casusId, versie: nieuw };
}
