import { vandaag } from '@bv/begrippen';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readdirSync, readFileSync, rmSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { maakBestandsbus } from '../../platform/bestandsbus.js';
import { onderRol } from '../../proef/onder-rol.js';
import type { Persoon } from '../../proef/persoon.js';
import { betrek } from '../../proef/proefcasus.js';
import { beoordeling, legMeldingVast } from '../../proef/proefmelding.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { bezorgCorv, type Bezorger } from '../../zicht/corv-bezorgen.js';
import { Corvbericht } from '../corv/corv.entity.js';
import { CORV_POGINGEN } from '../corv/corv.sql.js';
import { VANDAAG } from '../../zicht/dag.js';

let proef: Proefopstelling;
let renske: Persoon;
let map: string;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
  map = mkdtempSync(join(tmpdir(), 'corv-vt-'));
});
afterAll(async () => {
  rmSync(map, { recursive: true });
  await proef.stop();
});

const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }) => weigeringen.map(({ code, veld }) => [code, veld]);
const inhoud = {
  aanleiding: 'Sem had blauwe plekken.', waaromNu: 'Vader laat niemand binnen.', gezinssituatie: 'Tom en Sem.', feitenKind: 'Sem duikt weg.', feitenOuders: 'Tom zegt dat er niets is.', grootsteZorg: 'Dat niemand Sem ziet.', delenZorg: 'NEE', watMoetGebeuren: 'De Raad zoekt het uit.',
};
interface Verzoek { id: string; versie: number; aanvrager: string; toestand: string; corvtoestand: string | null; aanleiding: string | null; zienswijzen: { id: string; zienswijze: string | null }[] }
const LEES = 'query V($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { casus(id: $id) { id gezinsleden { id rol } raadsverzoeken { id versie aanvrager toestand corvtoestand aanleiding zienswijzen { id zienswijze } } } }';
interface Gelezen { gezinsleden: { id: string; rol: string }[]; raadsverzoeken: Verzoek[] }
const lees = async (casusId: string, wie = renske) => (await wie.vraag<{ casus: Gelezen | null }>(LEES, { id: casusId })).casus;
const verzoekVan = async (casusId: string, wie = renske): Promise<Verzoek> => (await lees(casusId, wie))!.raadsverzoeken[0]!;

/** Renske asked; the father read it. */
async function besproken(anders: object = {}): Promise<{ casusId: string; meldingId: string; id: string }> {
  const { casusId, meldingId } = await legMeldingVast(proef, {}, { beoordeeld: false });
  await renske.lukt('veiligheidsbeoordelingVaststellen', { casusId, meldingId, ...beoordeling, besluit: 'VERZOEK_RAAD' });
  const { id } = await renske.lukt('raadsverzoekOpstellen', { casusId, ...inhoud, ...anders });
  const vader = (await lees(casusId))!.gezinsleden.find(({ rol }) => rol === 'OUDER')!;
  await renske.lukt('verzoekzienswijzeVastleggen', { verzoekId: id, gezinslidId: vader.id, gelezenOp: vandaag(), zienswijze: 'Ik deed niets.' });
  return { casusId, meldingId, id };
}
const bezorg = (bezorger: Bezorger, nu?: Date) => bezorgCorv(proef.pools.proces, Corvbericht, bezorger, nu);

describe('een verzoek van Veilig Thuis', () => {
  test('gaat dezelfde weg als dat van het duo: eerst leest het gezin, dan gaat hetzelfde bericht, namens Veilig Thuis', async () => {
    const { casusId, meldingId } = await legMeldingVast(proef, {}, { beoordeeld: false });
    await renske.lukt('veiligheidsbeoordelingVaststellen', { casusId, meldingId, ...beoordeling, besluit: 'VERZOEK_RAAD' });
    const { id } = await renske.lukt('raadsverzoekOpstellen', { casusId, ...inhoud });
    expect(codes(await renske.doe('raadsverzoekVersturen', { id, versie: 1 }))).toEqual([['NOG_NIET_BESPROKEN', 'zienswijzen']]);
    const vader = (await lees(casusId))!.gezinsleden.find(({ rol }) => rol === 'OUDER')!;
    await renske.lukt('verzoekzienswijzeVastleggen', { verzoekId: id, gezinslidId: vader.id, gelezenOp: vandaag(), zienswijze: 'Ik deed niets.' });
    await renske.lukt('raadsverzoekVersturen', { id, versie: 1 });
    await bezorg(({ id: naam, inhoud: bericht }) => maakBestandsbus(map)(naam, bericht));
    const bericht: unknown = JSON.parse(readFileSync(join(map, readdirSync(map)[0]!), 'utf8'));
    expect(bericht).toMatchObject({ namens: 'VEILIG_THUIS', berichtId: id, conformiteit: expect.stringContaining('Niet conform'), zienswijzen: [{ van: 'Tom', zienswijze: 'Ik deed niets.' }] });
    expect(await verzoekVan(casusId)).toMatchObject({ aanvrager: 'VEILIG_THUIS', toestand: 'VERSTUURD', corvtoestand: 'BEZORGD' });
  });

  test('opent de tafel, de toetsing en de vraag van het duo niet voor Veilig Thuis', async () => {
    const { casusId, id } = await besproken();
    for (const wie of ['samira', 'joost'] as const) await betrek(proef.beheer, casusId, { wie, als: 'DUOLID' });
    const samira = proef.alsPersoon('samira', 'duo');
    await samira.lukt('raadsverzoekOpstellen', { casusId, ...inhoud, aanleiding: 'Wat het duo vraagt.' });
    const vader = (await lees(casusId))!.gezinsleden.find(({ rol }) => rol === 'OUDER')!;
    await samira.lukt('tafelPlannen', { casusId, datum: '2099-01-11', waar: 'Stadsdeelhuis', aanleiding: 'Sem mist school.', gezinslidIds: [vader.id], gasten: [{ rol: 'VOORZITTER', naam: 'Mevrouw Tuinman' }] });
    // On the whole schema, so that it is the wall that keeps it closed and not the contract.
    const HEEL = 'query H($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { casus(id: $id) { id raadsverzoeken { id } beschermingstafels { id aanleiding deelnemers { id } } toetsingen { id } } }';
    const { casus } = await proef.alsPersoon('renske', 'veilig-thuis', { volledig: true }).vraag<{ casus: unknown }>(HEEL, { id: casusId });
    expect(casus).toMatchObject({ raadsverzoeken: [{ id }], beschermingstafels: [{ aanleiding: null, deelnemers: [] }], toetsingen: [] });
  });

  test('leest het duo dat het gezin kreeg, en verandert het niet; en andersom', async () => {
    const { casusId, id } = await besproken();
    for (const wie of ['samira', 'joost'] as const) await betrek(proef.beheer, casusId, { wie, als: 'DUOLID' });
    const samira = proef.alsPersoon('samira', 'duo');
    expect(await verzoekVan(casusId, samira)).toMatchObject({ id, aanvrager: 'VEILIG_THUIS', aanleiding: inhoud.aanleiding, zienswijzen: [{ zienswijze: 'Ik deed niets.' }] });
    for (const [opdracht, invoer] of [['raadsverzoekWijzigen', { id, versie: 1, ...inhoud }], ['raadsverzoekVersturen', { id, versie: 1 }]] as const) expect(codes(await samira.doe(opdracht, invoer))).toEqual([['NIET_GEVONDEN', null]]);
    const { id: vanDuo } = await samira.lukt('raadsverzoekOpstellen', { casusId, ...inhoud });
    expect(codes(await renske.doe('raadsverzoekWijzigen', { id: vanDuo, versie: 1, ...inhoud }))).toEqual([['NIET_GEVONDEN', null]]);
  });

  test('is van wie de melding behandelt: niet van de collega die meekijkt, niet van wie wacht of losliet, en niet van een ander', async () => {
    const { casusId, id } = await besproken();
    const liam = proef.alsPersoon('liam', 'veilig-thuis');
    for (const als of [null, 'VT_NAKIJKER', 'VT_MONITOR'] as const) {
      if (als) await betrek(proef.beheer, casusId, { wie: 'liam', als });
      expect((await liam.doe('raadsverzoekOpstellen', { casusId, ...inhoud })).gelukt).toBe(false);
      expect((await liam.doe('raadsverzoekVersturen', { id, versie: 1 })).gelukt).toBe(false);
    }
    // Who looks along with what goes to the family sees it: it is in what they check.
    expect(await verzoekVan(casusId, liam)).toMatchObject({ id });
    await proef.beheer.query(`update wand.betrokkenheid set tot = now() where casus_id = $1 and hoedanigheid = 'VT_BEHANDELAAR'`, [casusId]);
    await betrek(proef.beheer, casusId, { wie: 'renske', als: 'VT_BEHANDELAAR', stand: 'NAZORG' });
    expect((await lees(casusId))?.raadsverzoeken).toEqual([]);
    expect((await renske.doe('raadsverzoekVersturen', { id, versie: 1 })).gelukt).toBe(false);
  });

  test('verstuurt alleen wie nu een mandaat van Veilig Thuis heeft, ook langs de opdrachten om', async () => {
    const { id } = await besproken();
    await proef.beheer.query(`update algemeen.mandaat set tot = ${VANDAAG} - 1 where persoon_id = $1`, [partijId('renske')]);
    try {
      expect(codes(await renske.doe('raadsverzoekVersturen', { id, versie: 1 }))).toEqual([['GEEN_MANDAAT', null]]);
      const langs = onderRol(proef.pools.schrijver, partijId('renske'), 'veilig-thuis', (client) => client.query(`update gegevens.raadsverzoek set toestand = 'VERSTUURD', verstuurd_op = now() where id = $1`, [id]));
      await expect(langs).rejects.toThrow('BV_MANDAAT');
    } finally {
      await proef.beheer.query(`update algemeen.mandaat set tot = null where persoon_id = $1`, [partijId('renske')]);
    }
    const andersom = onderRol(proef.pools.schrijver, partijId('renske'), 'veilig-thuis', (client) => client.query(`update gegevens.raadsverzoek set aanvrager = 'DUO', categorie = 'TOETSVRAAG' where id = $1`, [id]));
    await expect(andersom).rejects.toThrow(/BV_TOELATING|row-level security/);
  });

  test('twee keer met dezelfde sleutel is één verzoek, en een oude versie verandert niets', async () => {
    const { casusId } = await legMeldingVast(proef);
    const eerst = await renske.doe('raadsverzoekOpstellen', { casusId, ...inhoud }, { sleutel: '6f1d2c34-0000-4000-8000-000000000001' });
    expect((await renske.doe('raadsverzoekOpstellen', { casusId, ...inhoud }, { sleutel: '6f1d2c34-0000-4000-8000-000000000001' })).id).toBe(eerst.id);
    expect((await renske.doe('raadsverzoekWijzigen', { id: eerst.id!, versie: 9, ...inhoud })).conflict).not.toBeNull();
  });

  test('komt het niet aan, dan hoort wie het vroeg het, blijft het dossier open en gaat het met één druk weer', async () => {
    const { casusId, id } = await besproken();
    await renske.lukt('raadsverzoekVersturen', { id, versie: 1 });
    await proef.beheer.query('truncate proces.uitbak');
    const kapot: Bezorger = () => Promise.reject(new Error('de lijn is weg'));
    for (let poging = 1, nu = Date.now(); poging <= CORV_POGINGEN; poging += 1, nu += 3_600_000) await bezorg(kapot, new Date(nu));
    expect((await proef.beheer.query(`select partij_id from proces.uitbak where casus_id = $1 and soort = 'RAADSVERZOEK_MISLUKT'`, [casusId])).rows).toEqual([{ partij_id: partijId('renske') }]);
    const { versie } = (await proef.beheer.query<{ versie: number }>('select versie from gegevens.casus where id = $1', [casusId])).rows[0]!;
    expect((await renske.doe('vtDossierSluiten', { casusId, versie })).weigeringen).toMatchObject([{ code: 'NOG_NIET_KLAAR', tekst: expect.stringContaining('Raad') }]);
    const mislukt = await verzoekVan(casusId);
    expect(mislukt).toMatchObject({ corvtoestand: 'MISLUKT' });
    await renske.lukt('raadsverzoekOpnieuwVersturen', { id, versie: mislukt.versie });
    await bezorg(({ id: naam, inhoud: bericht }) => maakBestandsbus(map)(naam, bericht), new Date(Date.now() + 86_400_000));
    expect(await verzoekVan(casusId)).toMatchObject({ corvtoestand: 'BEZORGD' });
    await renske.lukt('vtDossierSluiten', { casusId, versie });
  });
});
