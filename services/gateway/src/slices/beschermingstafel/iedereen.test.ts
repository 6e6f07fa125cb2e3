import { Tafelrol, Tafeltoestand } from '@bv/begrippen';
import type { Hoedanigheid, Portaal } from '@bv/beleid';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { betrek } from '../../proef/proefcasus.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { leesPdf } from '../../proef/pdf-lezen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { Tafelhandeling, volgendeTafel } from './beschermingstafel.toestand.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

interface Wereld { casusId: string; tafelId: string; deelnemerId: string; gastId: string; ouder: string; versie: number }

const OPDRACHTEN: readonly (readonly [string, Tafelhandeling | 'PLANNEN', (w: Wereld) => Record<string, unknown>])[] = [
  ['tafelPlannen', 'PLANNEN', (w) => ({ casusId: w.casusId, datum: '2099-02-01', waar: 'Buurthuis', aanleiding: 'Opnieuw.', gezinslidIds: [w.ouder] })],
  ['tafeluitnodigingVastleggen', 'UITNODIGEN', (w) => ({ id: w.gastId, versie: 1, uitgenodigdOp: '2026-01-08', wijze: 'POST' })],
  ['tafeltoestemmingVastleggen', 'TOESTEMMING', (w) => ({ id: w.deelnemerId, versie: 1, toestemming: 'JA', gevraagdOp: '2026-01-09' })],
  ['tafelHouden', 'HOUDEN', (w) => ({ id: w.tafelId, versie: w.versie, gehoudenOp: '2026-01-10', aanwezigIds: [w.deelnemerId], uitkomst: 'GEEN_VERVOLG', toelichting: 'Goed gesprek.' })],
  ['tafelLatenVervallen', 'LATEN_VERVALLEN', (w) => ({ id: w.tafelId, versie: w.versie, vervallenReden: 'Ziek.' })],
];

/** Everybody who can be involved with a family, each in the portal where that counts; and the duo member who handed over, and who has no part in it. */
const MENSEN: readonly (readonly [Hoedanigheid | 'GEEN', Proefpersoon, Portaal, string?])[] = [
  ['DUOLID', 'samira', 'duo'], ['TEAMLEIDER', 'marijke', 'duo'], ['TEGENDENKER', 'anouk', 'duo'], ['GEDRAGSDESKUNDIGE_TEAM', 'ruben', 'duo'], ['JEUGDBESCHERMER', 'priya', 'duo'],
  ['DUOLID', 'joost', 'duo', 'NAZORG'], ['VT_BEHANDELAAR', 'renske', 'veilig-thuis'], ['VT_MONITOR', 'liam', 'veilig-thuis'], ['RAAD_AANDRAGER', 'hanna', 'rvdk'], ['GEEN', 'mirjam', 'rvdk'],
  ['WIJKTEAM_HOUDER', 'yusuf', 'wijkteam'], ['WIJKTEAM_MEELOPER', 'sanne', 'wijkteam'], ['UITGESLOTEN', 'lotte', 'wijkteam'],
];

async function maakWereld(toestand: Tafeltoestand): Promise<Wereld> {
  const samira = proef.alsPersoon('samira', 'duo');
  const { id: casusId, gezinsleden: [ouder = ''] } = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }] });
  for (const [als, wie, , stand] of MENSEN) if (wie !== 'samira' && als !== 'GEEN') await betrek(proef.beheer, casusId, { wie, als, ...(stand === undefined ? {} : { stand }) });
  // Urgent, so that holding it waits for nobody: who may is what is tried here.
  const { id: tafelId } = await samira.lukt('tafelPlannen', { casusId, datum: '2099-01-11', waar: 'Stadsdeelhuis, tien uur', aanleiding: 'Noor mist al weken school.', gezinslidIds: [ouder], gasten: [{ rol: 'VOORZITTER', naam: 'Mevrouw Tuinman' }], isSpoed: true, spoedreden: 'Vannacht niet naar huis.' });
  if (toestand === 'GEHOUDEN') await proef.beheer.query(`update gegevens.beschermingstafel set toestand = 'GEHOUDEN', gehouden_op = '2026-01-10', uitkomst = 'GEEN_VERVOLG', toelichting = 'x' where id = $1`, [tafelId]);
  if (toestand === 'VERVALLEN') await proef.beheer.query(`update gegevens.beschermingstafel set toestand = 'VERVALLEN', vervallen_reden = 'Ziek.' where id = $1`, [tafelId]);
  const { rows } = await proef.beheer.query<{ id: string; rol: string }>('select id, rol from gegevens.tafeldeelnemer where tafel_id = $1', [tafelId]);
  const van = (isGezin: boolean): string => rows.find(({ rol }) => (rol === Tafelrol.GEZIN) === isGezin)!.id;
  return { casusId, tafelId, deelnemerId: van(true), gastId: van(false), ouder, versie: 1 };
}

describe('elke opdracht aan de beschermingstafel, in elke stand, door ieder', () => {
  test.each(Object.values(Tafeltoestand))('%s: lukt precies waar de tabel het zegt, en alleen voor het duo', async (toestand) => {
    let wereld = await maakWereld(toestand);
    const gelukt: string[] = [];
    const verwacht: string[] = [];
    const zonderReden: string[] = [];
    for (const [opdracht, handeling, invoer] of OPDRACHTEN) {
      for (const [als, wie, portaal, stand = 'ACTIEF'] of MENSEN) {
        const naam = `${wie}, ${als} ${stand}: ${opdracht}`;
        const kan = handeling === 'PLANNEN' ? toestand !== 'GEPLAND' : volgendeTafel(toestand, handeling) !== undefined;
        if (als === 'DUOLID' && stand === 'ACTIEF' && kan) verwacht.push(naam);
        const uit = await proef.alsPersoon(wie, portaal, { volledig: true }).doe(opdracht, invoer(wereld));
        if (uit.gelukt) gelukt.push(naam);
        else if (uit.weigeringen.length === 0 || uit.weigeringen.some(({ tekst }) => tekst === '')) zonderReden.push(naam);
        if (uit.gelukt) wereld = await maakWereld(toestand);
      }
    }
    expect(gelukt).toEqual(verwacht);
    expect(zonderReden).toEqual([]);
  });

  test('en de tabel laat geen opdracht weg', () => {
    expect(OPDRACHTEN.map(([, handeling]) => handeling).sort()).toEqual(['PLANNEN', ...Object.keys(Tafelhandeling)].sort());
  });
});

describe('de uitnodiging', () => {
  const BRIEF = 'query B($id: ID!) @doel(code: TOETSING) { tafelbrief(id: $id) { bestandsnaam } }';
  const brief = async (id: string, wie: Proefpersoon = 'samira', portaal: Portaal = 'duo') => (await proef.alsPersoon(wie, portaal, { volledig: true }).document(BRIEF, { id })).bestand;

  test('aan het gezin zegt waarom, wie er komen en dat nee zeggen mag; getagd, en als uitgifte in het logboek', async () => {
    const { casusId, deelnemerId } = await maakWereld('GEPLAND');
    const pdf = await leesPdf((await brief(deelnemerId))!.inhoud);
    expect(pdf).toMatchObject({ isGemerkt: true, pdfua: '1', titel: 'Uitnodiging voor een gesprek aan tafel' });
    const tekst = pdf.tekst.replaceAll(/\s+/g, ' ');
    for (const deel of ['Fatima', 'Noor mist al weken school.', '11 januari 2099', 'Stadsdeelhuis, tien uur', 'Mevrouw Tuinman', 'U hoeft niet te komen en u hoeft geen ja te zeggen', 'alleen voor deze keer']) expect(tekst).toContain(deel);
    expect((await proef.beheer.query(`select 1 from log.toegang where casus_id = $1 and actie = 'E' and persoon_id = $2`, [casusId, partijId('samira')])).rows).toHaveLength(1);
  });

  test('aan een ander noemt geen gezin en geen reden: een brief kan verkeerd bezorgd worden, en het gezin zei nog geen ja', async () => {
    const { gastId } = await maakWereld('GEPLAND');
    const tekst = (await leesPdf((await brief(gastId))!.inhoud)).tekst.replaceAll(/\s+/g, ' ');
    for (const deel of ['Mevrouw Tuinman', '11 januari 2099', 'wordt apart gevraagd']) expect(tekst).toContain(deel);
    for (const nooit of ['Fatima', 'Noor', 'Gezin Proef', 'mist al weken', 'Vannacht']) expect(tekst).not.toContain(nooit);
  });

  test('is er voor het duo alleen, en niet meer als de tafel voorbij is', async () => {
    const { deelnemerId } = await maakWereld('GEPLAND');
    for (const [, wie, portaal] of MENSEN) if (wie !== 'samira') expect([wie, await brief(deelnemerId, wie, portaal)]).toEqual([wie, undefined]);
    expect(await brief((await maakWereld('GEHOUDEN')).deelnemerId)).toBeUndefined();
  });
});
