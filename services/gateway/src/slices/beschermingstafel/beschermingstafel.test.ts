import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Tafeltoestand } from '@bv/begrippen';
import type { Persoon } from '../../proef/persoon.js';
import { betrek } from '../../proef/proefcasus.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { Tafelhandeling, volgendeTafel } from './beschermingstafel.toestand.js';

let proef: Proefopstelling;
let samira: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo');
});
afterAll(() => proef.stop());

const DUO = [{ wie: 'samira', als: 'DUOLID' }, { wie: 'joost', als: 'DUOLID' }] as const;
const kindVan = (jaar: string) => ({ voornamen: 'Bo', achternaam: 'Proef', rol: 'KIND', geboortedatum: jaar });

async function gezin(): Promise<{ casusId: string; ouder: string; kind: string }> {
  const { id: casusId } = await proef.maakCasus({ betrokken: [...DUO] });
  const { id: ouder } = await samira.lukt('gezinslidVastleggen', { casusId, voornamen: 'Ria', achternaam: 'Proef', rol: 'OUDER' });
  const { id: kind } = await samira.lukt('gezinslidVastleggen', { casusId, ...kindVan('2020-01-01') });
  return { casusId, ouder, kind };
}
const tafel = (casusId: string, ouder: string, overig: object = {}) => ({ casusId, datum: '2099-01-11', waar: 'Stadsdeelhuis, tien uur', aanleiding: 'Bo mist al weken school.', gezinslidIds: [ouder], gasten: [{ rol: 'VOORZITTER', naam: 'Mevrouw Tuinman' }], ...overig });

interface Tafel { id: string; versie: number; toestand: string; datum: string; waar: string; aanleiding: string | null; uitkomst: string | null; deelnemers: { id: string; versie: number; rol: string; naam: string | null; toestemming: string | null; grond: string | null; wasErbij: boolean | null }[] }
const LEES = `query Tafels($id: ID!) @doel(code: TOETSING) { casus(id: $id) { beschermingstafels { id versie toestand datum waar aanleiding uitkomst deelnemers { id versie rol naam toestemming grond wasErbij } } } }`;
const lees = async (wie: Persoon, id: string): Promise<Tafel[]> => (await wie.vraag<{ casus: { beschermingstafels: Tafel[] } | null }>(LEES, { id })).casus?.beschermingstafels ?? [];
const lid = ({ deelnemers }: Tafel): Tafel['deelnemers'][number] => deelnemers.find(({ rol }) => rol === 'GEZIN')!;

async function gepland(overig: object = {}): Promise<{ casusId: string; ouder: string; nu: Tafel }> {
  const { casusId, ouder } = await gezin();
  await samira.lukt('tafelPlannen', tafel(casusId, ouder, overig));
  return { casusId, ouder, nu: (await lees(samira, casusId))[0]! };
}
const houden = ({ id, versie, deelnemers }: Tafel) => ({ id, versie, gehoudenOp: '2026-01-10', aanwezigIds: [deelnemers[0]!.id], uitkomst: 'VRIJWILLIG_VERDER', toelichting: 'Bo gaat maandag weer.' });

describe('de standen van een beschermingstafel', () => {
  test.each(Object.values(Tafeltoestand).flatMap((toestand) => Object.values(Tafelhandeling).map((handeling) => [toestand, handeling] as const)))('%s en dan %s', (toestand, handeling) => {
    const naar = { UITNODIGEN: 'GEPLAND', TOESTEMMING: 'GEPLAND', HOUDEN: 'GEHOUDEN', LATEN_VERVALLEN: 'VERVALLEN' }[handeling];
    expect(volgendeTafel(toestand, handeling)).toBe(toestand === 'GEPLAND' ? naar : undefined);
  });
});

describe('een beschermingstafel plannen', () => {
  test('zet vast wie er gevraagd zijn; wie met het gezin werkt weet wanneer, en alleen het duo waarom', async () => {
    const { casusId, nu } = await gepland();
    expect(nu).toMatchObject({ toestand: 'GEPLAND', waar: 'Stadsdeelhuis, tien uur', aanleiding: 'Bo mist al weken school.' });
    expect(nu.deelnemers.map(({ rol, naam }) => [rol, naam])).toEqual([['GEZIN', null], ['VOORZITTER', 'Mevrouw Tuinman']]);
    await betrek(proef.beheer, casusId, { wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' });
    expect(await lees(proef.alsPersoon('yusuf', 'wijkteam', { volledig: true }), casusId)).toMatchObject([{ waar: 'Stadsdeelhuis, tien uur', aanleiding: null, uitkomst: null, deelnemers: [] }]);
    await betrek(proef.beheer, casusId, { wie: 'lotte', als: 'WIJKTEAM_ADVIES' });
    expect(await lees(proef.alsPersoon('lotte', 'wijkteam', { volledig: true }), casusId)).toEqual([]);
  });

  test('kan met wie twaalf is of ouder; een jonger kind spreekt u vooraf', async () => {
    const { casusId, ouder, kind } = await gezin();
    expect((await samira.doe('tafelPlannen', tafel(casusId, kind))).weigeringen).toMatchObject([{ code: 'KEUZE_ONGELDIG', veld: 'gezinslidIds' }]);
    expect((await samira.doe('tafelPlannen', tafel(casusId, ouder, { gezinslidIds: [] }))).weigeringen).toMatchObject([{ veld: 'gezinslidIds' }]);
    const ander = await gezin();
    expect((await samira.doe('tafelPlannen', tafel(casusId, ander.ouder))).weigeringen).toMatchObject([{ code: 'NIET_GEVONDEN' }]);
  });

  test('vraagt bij spoed een reden, en van de Raad iemand die daar werkt', async () => {
    const { casusId, ouder } = await gezin();
    expect((await samira.doe('tafelPlannen', tafel(casusId, ouder, { isSpoed: true }))).weigeringen).toMatchObject([{ veld: 'spoedreden' }]);
    expect((await samira.doe('tafelPlannen', tafel(casusId, ouder, { gasten: [{ rol: 'RAAD', partijId: partijId('yusuf') }] }))).weigeringen).toMatchObject([{ veld: 'gasten.0.partijId' }]);
    expect((await samira.doe('tafelPlannen', tafel(casusId, ouder, { gasten: [{ rol: 'GEZIN', naam: 'Oma' }] }))).weigeringen).toMatchObject([{ veld: 'gasten.0.rol' }]);
  });

  test('kan er één tegelijk, en alleen het duo', async () => {
    const { casusId, ouder } = await gepland();
    expect((await samira.doe('tafelPlannen', tafel(casusId, ouder))).weigeringen).toMatchObject([{ code: 'AL_GEPLAND' }]);
    for (const [wie, als] of [['ruben', 'GEDRAGSDESKUNDIGE_TEAM'], ['anouk', 'TEGENDENKER'], ['marijke', 'TEAMLEIDER'], ['priya', 'JEUGDBESCHERMER']] as const) {
      await betrek(proef.beheer, casusId, { wie: wie satisfies Proefpersoon, als });
      expect((await proef.alsPersoon(wie, 'duo', { volledig: true }).doe('tafelPlannen', tafel(casusId, ouder))).gelukt).toBe(false);
    }
  });
});

describe('toestemming', () => {
  test('is per persoon en per tafel; zonder ja staat er wat dan gedeeld wordt en waarom', async () => {
    const { casusId, nu } = await gepland();
    const { id, versie } = lid(nu);
    expect((await samira.doe('tafeltoestemmingVastleggen', { id, versie, toestemming: 'NEE', gevraagdOp: '2026-01-09' })).weigeringen).toMatchObject([{ veld: 'grond' }]);
    await samira.lukt('tafeltoestemmingVastleggen', { id, versie, toestemming: 'NEE', gevraagdOp: '2026-01-09', grond: 'Alleen wat nodig is voor de veiligheid.' });
    expect(lid((await lees(samira, casusId))[0]!)).toMatchObject({ toestemming: 'NEE', grond: 'Alleen wat nodig is voor de veiligheid.' });
    expect((await samira.doe('tafeltoestemmingVastleggen', { id, versie, toestemming: 'JA', gevraagdOp: '2026-01-09' })).conflict).not.toBeNull();
  });

  test('geeft alleen iemand van het gezin', async () => {
    const { nu } = await gepland();
    const gast = nu.deelnemers.find(({ rol }) => rol !== 'GEZIN')!;
    expect((await samira.doe('tafeltoestemmingVastleggen', { id: gast.id, versie: 1, toestemming: 'JA', gevraagdOp: '2026-01-09' })).weigeringen).toMatchObject([{ code: 'KEUZE_ONGELDIG' }]);
  });

  test('houdt de tafel tegen zolang iemand niet is gevraagd, behalve bij spoed', async () => {
    const { casusId, nu } = await gepland();
    expect((await samira.doe('tafelHouden', houden(nu))).weigeringen).toMatchObject([{ code: 'TOESTEMMING_ONTBREEKT', tekst: expect.stringContaining('Ria') }]);
    await samira.lukt('tafeltoestemmingVastleggen', { id: lid(nu).id, versie: 1, toestemming: 'JA', gevraagdOp: '2026-01-09' });
    await samira.lukt('tafelHouden', houden(nu));
    expect((await lees(samira, casusId))[0]).toMatchObject({ toestand: 'GEHOUDEN', uitkomst: 'VRIJWILLIG_VERDER', deelnemers: [{ wasErbij: true }, { wasErbij: false }] });
    const spoed = await gepland({ isSpoed: true, spoedreden: 'Vannacht kan Bo niet naar huis.' });
    await samira.lukt('tafelHouden', houden(spoed.nu));
  });
});

describe('wat geweest is', () => {
  test('verandert niet meer: niet door een ander antwoord, en niet door haar alsnog te laten vervallen', async () => {
    const { casusId, ouder, nu } = await gepland();
    await samira.lukt('tafelLatenVervallen', { id: nu.id, versie: nu.versie, vervallenReden: 'Ria was ziek.' });
    const nieuw = (await lees(samira, casusId))[0]!;
    for (const [opdracht, invoer] of [
      ['tafeltoestemmingVastleggen', { id: lid(nu).id, versie: 1, toestemming: 'JA', gevraagdOp: '2026-01-09' }], ['tafelHouden', houden(nieuw)], ['tafelLatenVervallen', { id: nu.id, versie: nieuw.versie, vervallenReden: 'x' }],
    ] as const) expect((await samira.doe(opdracht, invoer)).weigeringen).toMatchObject([{ code: 'TAFEL_VOORBIJ' }]);
    await samira.lukt('tafelPlannen', tafel(casusId, ouder));
  });
});

describe('wie van de Raad aan tafel zat', () => {
  test('dacht mee met dit gezin en toetst het daarna niet', async () => {
    const { casusId } = await gepland({ gasten: [{ rol: 'RAAD', partijId: partijId('hanna') }] });
    const bezwaren = async (wie: Proefpersoon): Promise<unknown> => (await proef.beheer.query<{ b: string }>(`select wand.bezwaren_tegen($1, $2) as b`, [casusId, partijId(wie)])).rows;
    expect(await bezwaren('hanna')).toEqual([{ b: 'GERAADPLEEGD' }]);
    expect(await bezwaren('mirjam')).toEqual([]);
  });
});
