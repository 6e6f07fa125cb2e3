import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { onderRol } from '../../proef/onder-rol.js';
import { betrek } from '../../proef/proefcasus.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let yusuf: Persoon;
let samira: Persoon;
let joost: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  yusuf = proef.alsPersoon('yusuf', 'wijkteam');
  samira = proef.alsPersoon('samira', 'duo');
  joost = proef.alsPersoon('joost', 'duo');
});
afterAll(() => proef.stop());

const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }): string[] => uit.weigeringen.map(({ code, veld }) => `${veld ?? ''} ${code}`);
const GROND = { grond: 'TOESTEMMING', grondToelichting: 'Zij vinden het goed.' };
const REDEN = 'Het wijkteam kent dit gezin.';
const metYusuf = (casusId: string, vorm = 'MEELOPEN') => ({ casusId, partner: 'WIJKTEAM', partijId: partijId('yusuf'), vorm, reden: REDEN, ...GROND });
const ZIE = `query Zie($id: ID!) { casus(id: $id) { id naam toestand afspraken { id } samenwerkingen { id versie vorm partner reden eindreden tot naam grond partij { naam } } bezoeken { id versie toestand waar verslagDuo verslagPartner gedeeldeFeiten } } }`;
interface Gezin {
  naam: string | null;
  samenwerkingen: { id: string; versie: number; vorm: string; tot: string | null; reden: string | null; eindreden: string | null; grond: string | null; naam: string | null }[];
  bezoeken: Record<string, unknown>[];
}
const zie = async (wie: Persoon, id: string): Promise<Gezin | null> => (await wie.vraag<{ casus: Gezin | null }>(ZIE, { id })).casus;
const rollen = async (casusId: string): Promise<string[]> =>
  (await proef.beheer.query<{ r: string }>(`select hoedanigheid || case when tot is null or tot > now() then '' else ' voorbij' end as r from wand.betrokkenheid where casus_id = $1 and partij_id = $2 order by van, hoedanigheid`, [casusId, partijId('yusuf')])).rows.map(({ r }) => r);

describe('hoe ver het duo meegaat', () => {
  test('is een stuk met een begin, een einde en een reden; elke vorm geeft de ander een eigen zicht, en beide kanten lezen waarom', async () => {
    const { id: casusId } = await proef.maakCasus();
    expect(await zie(yusuf, casusId)).toBeNull();
    const { id } = await samira.lukt('samenwerkingBeginnen', metYusuf(casusId, 'ADVIES'));
    expect(await zie(yusuf, casusId)).toMatchObject({ naam: null, samenwerkingen: [{ vorm: 'ADVIES', reden: REDEN, grond: null }] });
    const { id: meelopen } = await joost.lukt('samenwerkingWijzigen', { id, versie: 1, vorm: 'MEELOPEN', reden: 'Wij gaan samen langs.' });
    const gezien = await zie(yusuf, casusId);
    expect(gezien?.naam).not.toBeNull();
    expect(gezien?.samenwerkingen).toMatchObject([{ id: meelopen, vorm: 'MEELOPEN', reden: 'Wij gaan samen langs.', tot: null, grond: 'TOESTEMMING' }, { vorm: 'ADVIES', eindreden: 'Wij gaan samen langs.' }]);
    const { id: overname } = await samira.lukt('samenwerkingWijzigen', { id: meelopen, versie: 1, vorm: 'OVERNAME', reden: 'De veiligheid moet eerst.' });
    expect(await rollen(casusId)).toEqual(['WIJKTEAM_ADVIES voorbij', 'WIJKTEAM_MEELOPER voorbij', 'WIJKTEAM_MEELOPER']);
    await samira.lukt('samenwerkingWijzigen', { id: overname, versie: 1, vorm: 'MEELOPEN', reden: 'Het is weer rustig.' });
    expect((await zie(samira, casusId))?.samenwerkingen.map(({ vorm, eindreden }) => [vorm, eindreden])).toEqual([['MEELOPEN', null], ['OVERNAME', 'Het is weer rustig.'], ['MEELOPEN', 'De veiligheid moet eerst.'], ['ADVIES', 'Wij gaan samen langs.']]);
    const { rows } = await proef.beheer.query<{ soort: string }>(`select soort from gegevens.gebeurtenis where casus_id = $1 and soort like 'SAMENWERKING%' order by op, id`, [casusId]);
    expect(rows.map(({ soort }) => soort)).toEqual(['SAMENWERKING_ADVIES', 'SAMENWERKING_MEELOPEN', 'SAMENWERKING_OVERNAME', 'SAMENWERKING_MEELOPEN']);
  });

  test('stopt met een reden, en het zicht stopt mee', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id } = await samira.lukt('samenwerkingBeginnen', metYusuf(casusId));
    await samira.lukt('samenwerkingBeeindigen', { id, versie: 1, reden: 'Niet meer nodig.' });
    expect(await zie(yusuf, casusId)).toBeNull();
    expect(codes(await samira.doe('samenwerkingBeeindigen', { id, versie: 2, reden: 'Nog eens.' }))).toEqual([' VOORBIJ']);
  });

  test('eindigt met de overdracht: wie het gezin aanvaardt, loopt met niemand meer mee', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER', stand: 'KANDIDAAT' }] });
    await samira.lukt('samenwerkingBeginnen', metYusuf(casusId, 'OVERNAME'));
    await onderRol(proef.pools.schrijver, partijId('yusuf'), 'wijkteam', async (client) => {
      await client.query(`select wand.geef_betrokkenheid(gen_random_uuid(), $1, $2, 'WIJKTEAM_HOUDER', 'ACTIEF', null, null, 'Overdracht aanvaard')`, [casusId, partijId('yusuf')]);
      const rol = await client.query<{ hoedanigheid: string }>(`select hoedanigheid from wand.mijn_betrokkenheid where casus_id = $1 and stand = 'ACTIEF'`, [casusId]);
      expect(rol.rows).toEqual([{ hoedanigheid: 'WIJKTEAM_HOUDER' }]);
      expect((await client.query('select 1 from gegevens.samenwerking where casus_id = $1 and tot is null', [casusId])).rowCount).toBe(0);
    });
  });

  test('zegt alleen het duo: niet het wijkteam, de teamleider of een duo van een ander gezin', async () => {
    const { id: casusId } = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }, { wie: 'marijke', als: 'TEAMLEIDER' }, { wie: 'priya', als: 'TEGENDENKER' }] });
    const { id } = await samira.lukt('samenwerkingBeginnen', metYusuf(casusId));
    for (const [naam, portaal] of [['yusuf', 'wijkteam'], ['marijke', 'duo'], ['priya', 'duo'], ['anouk', 'duo'], ['lotte', 'wijkteam']] as const) {
      const wie = proef.alsPersoon(naam, portaal, { volledig: true });
      expect([naam, codes(await wie.doe('samenwerkingBeginnen', { ...metYusuf(casusId), partijId: partijId('lotte') }))]).toEqual([naam, [' NIET_GEVONDEN']]);
      expect([naam, codes(await wie.doe('samenwerkingWijzigen', { id, versie: 1, vorm: 'OVERNAME', reden: 'x' }))]).toEqual([naam, [' NIET_GEVONDEN']]);
      expect([naam, codes(await wie.doe('samenwerkingBeeindigen', { id, versie: 1, reden: 'x' }))]).toEqual([naam, [' NIET_GEVONDEN']]);
    }
  });

  test('is één vorm tegelijk met één persoon, in de versie die gezien is, één keer', async () => {
    const { id: casusId } = await proef.maakCasus();
    const sleutel = randomUUID();
    for (let keer = 0; keer < 2; keer += 1) await samira.doe('samenwerkingBeginnen', metYusuf(casusId), { sleutel });
    const gezin = await zie(samira, casusId);
    expect(gezin?.samenwerkingen).toHaveLength(1);
    const id = gezin?.samenwerkingen[0]?.id ?? '';
    expect(codes(await joost.doe('samenwerkingBeginnen', metYusuf(casusId, 'ADVIES')))).toEqual(['partijId AL_SAMEN']);
    expect(codes(await joost.doe('samenwerkingWijzigen', { id, versie: 1, vorm: 'MEELOPEN', reden: 'x' }))).toEqual(['vorm ZELFDE_VORM']);
    expect(await joost.doe('samenwerkingBeeindigen', { id, versie: 0, reden: 'x' })).toMatchObject({ gelukt: false, conflict: { versie: 1 } });
  });

  test('kan met een huisarts of specialistische hulp: met alleen een naam is er geen zicht; iemand buiten het portaal krijgt het niet', async () => {
    const { id: casusId } = await proef.maakCasus();
    await samira.lukt('samenwerkingBeginnen', { casusId, partner: 'HUISARTS', naam: 'Praktijk De Linde', vorm: 'ADVIES', reden: 'Houdt straks contact.', ...GROND });
    expect((await zie(samira, casusId))?.samenwerkingen).toMatchObject([{ naam: 'Praktijk De Linde', partij: null }]);
    expect(codes(await samira.doe('samenwerkingBeginnen', { ...metYusuf(casusId), partijId: partijId('renske') }))).toEqual(['partijId KEUZE_ONGELDIG']);
    expect(codes(await samira.doe('samenwerkingBeginnen', { ...metYusuf(casusId), naam: 'En nog iemand' }))).toEqual(['partijId VERPLICHT']);
    const uitgesloten = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }, { wie: 'yusuf', als: 'UITGESLOTEN' }] });
    expect(codes(await samira.doe('samenwerkingBeginnen', metYusuf(uitgesloten.id)))).toEqual([' UITGESLOTEN']);
  });
});

describe('van advies naar meelopen', () => {
  test('is één handeling van wie adviseert: wie vroeg komt bij het gezin, en de vraag zegt niet welk', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id } = await yusuf.lukt('adviesVragen', { thema: 'GESPREK', kern: 'Een moeder praat niet vrij', situatie: 'De partner zit erbij.', vraag: 'Hoe spreek ik haar alleen?' });
    const invoer = { id, versie: 1, casusId, reden: 'Wij gaan samen langs.', ...GROND };
    expect(codes(await proef.alsPersoon('priya', 'duo').doe('adviesMeelopen', invoer))).toEqual([' NIET_GEVONDEN']);
    expect(await samira.doe('adviesMeelopen', { ...invoer, versie: 0 })).toMatchObject({ gelukt: false, conflict: { versie: 1 } });
    expect(await zie(yusuf, casusId)).toBeNull();
    await samira.lukt('adviesMeelopen', invoer);
    expect((await zie(yusuf, casusId))?.samenwerkingen).toMatchObject([{ vorm: 'MEELOPEN', reden: 'Wij gaan samen langs.' }]);
    const { rows } = await proef.beheer.query<{ rij: string }>('select row_to_json(a)::text as rij from gegevens.adviesverzoek a where id = $1', [id]);
    expect(rows[0]?.rij).toContain('"toestand":"MEELOPEN"');
    expect(rows[0]?.rij).not.toContain(casusId);
    expect(codes(await samira.doe('adviesMeelopen', { ...invoer, versie: 2 }))).toEqual([' HANDELING_KAN_NIET']);
  });
});

describe('een bezoek dat beiden doen', () => {
  const BEZOEK = { datum: '2026-12-01', waar: 'Thuis, tien uur', doel: 'Samen praten over de ochtenden.' };

  test('plannen en verslaan beiden, elk het eigen deel, en wat beiden zagen staat er één keer', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id: samenwerkingId } = await samira.lukt('samenwerkingBeginnen', metYusuf(casusId));
    const { id } = await yusuf.lukt('bezoekPlannen', { samenwerkingId, ...BEZOEK });
    await samira.lukt('bezoekVerslaan', { id, versie: 1, verslag: 'Van het duo.', gedeeldeFeiten: 'Het was rustig.' });
    expect(await yusuf.doe('bezoekVerslaan', { id, versie: 1, verslag: 'Te laat.', gedeeldeFeiten: 'Anders.' })).toMatchObject({ gelukt: false, conflict: { versie: 2 } });
    await yusuf.lukt('bezoekVerslaan', { id, versie: 2, verslag: 'Van het wijkteam.', gedeeldeFeiten: 'Het was rustig, de tv stond uit.' });
    for (const wie of [samira, yusuf]) expect((await zie(wie, casusId))?.bezoeken).toMatchObject([{ toestand: 'GEWEEST', verslagDuo: 'Van het duo.', verslagPartner: 'Van het wijkteam.', gedeeldeFeiten: 'Het was rustig, de tv stond uit.' }]);
    expect(codes(await samira.doe('bezoekLatenVervallen', { id, versie: 3, vervallenReden: 'x' }))).toEqual([' HANDELING_KAN_NIET']);
  });

  test('is alles wat het wijkteam schrijft, en alleen terwijl het meeloopt: bij een overname leest het mee en schrijft het niets (N108)', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id: samenwerkingId } = await samira.lukt('samenwerkingBeginnen', metYusuf(casusId));
    const { id } = await samira.lukt('bezoekPlannen', { samenwerkingId, ...BEZOEK });
    expect(codes(await yusuf.doe('afspraakVastleggen', { casusId, als: 'a', dan: 'b', doorWie: 'c', van: '2026-11-01' }))).not.toEqual([]);
    await samira.lukt('samenwerkingWijzigen', { id: samenwerkingId, versie: 1, vorm: 'OVERNAME', reden: 'De veiligheid moet eerst.' });
    const gezin = await zie(yusuf, casusId);
    expect(gezin?.bezoeken).toMatchObject([{ id, waar: 'Thuis, tien uur' }]);
    expect(codes(await yusuf.doe('bezoekVerslaan', { id, versie: 1, verslag: 'x' }))).toEqual([' NIET_GEVONDEN']);
    expect(codes(await yusuf.doe('bezoekPlannen', { samenwerkingId, ...BEZOEK }))).toEqual([' NIET_GEVONDEN']);
    const overname = gezin?.samenwerkingen.find(({ vorm }) => vorm === 'OVERNAME')?.id ?? '';
    expect(codes(await samira.doe('bezoekPlannen', { samenwerkingId: overname, ...BEZOEK }))).toEqual([' LOOPT_NIET_MEE']);
    await samira.lukt('bezoekLatenVervallen', { id, versie: 1, vervallenReden: 'Het gezin was weg.' });
  });

  test('van een ander gezin of een ander stuk is er niet', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id: samenwerkingId } = await samira.lukt('samenwerkingBeginnen', metYusuf(casusId));
    const { id } = await samira.lukt('bezoekPlannen', { samenwerkingId, ...BEZOEK });
    const ander = await proef.maakCasus();
    await samira.lukt('samenwerkingBeginnen', { ...metYusuf(ander.id), partijId: partijId('lotte') });
    const lotte = proef.alsPersoon('lotte', 'wijkteam');
    expect(codes(await lotte.doe('bezoekVerslaan', { id, versie: 1, verslag: 'x' }))).toEqual([' NIET_GEVONDEN']);
    expect(codes(await lotte.doe('bezoekPlannen', { samenwerkingId, ...BEZOEK }))).toEqual([' NIET_GEVONDEN']);
    // Also not for who holds this very family: the part of the other side is of who walks along.
    await betrek(proef.beheer, casusId, { wie: 'lotte', als: 'WIJKTEAM_HOUDER' });
    expect(codes(await lotte.doe('bezoekVerslaan', { id, versie: 1, verslag: 'x' }))).toEqual([' NIET_GEVONDEN']);
    expect(codes(await lotte.doe('bezoekPlannen', { samenwerkingId, ...BEZOEK }))).toEqual([' NIET_GEVONDEN']);
  });
});
