import { plusDagen, plusMaanden, vandaag } from '@bv/begrippen';
import { organisatieId } from '@bv/demo';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Persoon } from '../../proef/persoon.js';
import { type Proefcasus } from '../../proef/proefcasus.js';
import { partijId, type Proefpersoon } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';
import { escaleerTermijnen } from '../../zicht/vt-termijnen.js';
import { maatregelSql } from './maatregel.sql.js';

let proef: Proefopstelling;
let samira: Persoon;
let priya: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  samira = proef.alsPersoon('samira', 'duo');
  priya = proef.alsPersoon('priya', 'duo');
});
afterAll(() => proef.stop());

const codes = ({ weigeringen }: { weigeringen: { code: string; veld: string | null }[] }) => weigeringen.map(({ code, veld }) => [code, veld]);
const LEES = `query M($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { naam kader maatregelen { id versie soort toestand doel ingaatOp geldtTot dagenOver horenVoor gehoordOp beginVoor verlengenVoor uitvoerder { naam } jeugdbeschermer { naam } eindereden }
  contactmomenten { id } hulpinzetten { id } reflecties { id } } }`;
interface Gelezen { id: string; versie: number; soort: string; toestand: string; geldtTot: string | null; horenVoor: string | null; verlengenVoor: string | null; jeugdbeschermer: { naam: string } | null }
const lees = async (id: string, wie = samira) => (await wie.vraag<{ casus: { naam: string; kader: string; maatregelen: Gelezen[]; contactmomenten: unknown[] } | null }>(LEES, { id })).casus;
const een = async (casusId: string, id: string): Promise<Gelezen> => (await lees(casusId))!.maatregelen.find((m) => m.id === id)!;

const nu = vandaag();
const verzoek = (casus: Proefcasus, overig: object = {}) => ({
  casusId: casus.id, kindId: casus.gezinsleden[1], soort: 'OTS', grond: 'ONTWIKKELING_BEDREIGD', verzoeker: 'RAAD', aangevraagdOp: plusDagen(nu, -20), toelichting: 'De nachten zijn niet veilig.',
  doel: 'Noor slaapt elke nacht veilig.', isSpoed: true, ...overig,
});
const besluit = (overig: object = {}) => ({ beslissing: 'TOEGEKEND', beslistOp: plusDagen(nu, -6), ingaatOp: plusDagen(nu, -6), uitvoerderId: organisatieId('wss'), ...overig });

async function gevraagd(casus: Proefcasus, overig: object = {}): Promise<string> {
  return (await samira.lukt('maatregelVerzoeken', verzoek(casus, overig))).id;
}
async function uitgesproken(casus: Proefcasus, overig: object = {}, over: object = {}): Promise<string> {
  const id = await gevraagd(casus, overig);
  await samira.lukt('maatregelBeslissen', { id, versie: 1, ...besluit(over) });
  return id;
}
async function lopend(casus: Proefcasus, overig: object = {}, over: object = {}): Promise<string> {
  const id = await uitgesproken(casus, overig, over);
  await samira.lukt('maatregelUitvoeringBeginnen', { id, versie: 2, jeugdbeschermerId: partijId('priya'), begonnenOp: plusDagen(nu, -3) });
  return id;
}

describe('een maatregel', () => {
  test('van verzoek tot einde; de jeugdbeschermer komt naast het duo en ziet het eigen deel, en daarna niets meer', async () => {
    const casus = await proef.maakCasus();
    const id = await uitgesproken(casus);
    expect(await lees(casus.id)).toMatchObject({ kader: 'GEDWONGEN', maatregelen: [{ toestand: 'UITGESPROKEN', geldtTot: plusMaanden(plusDagen(nu, -6), 12), uitvoerder: { naam: 'William Schrikker Stichting' } }] });
    expect(await lees(casus.id, priya)).toBeNull();
    await samira.lukt('maatregelUitvoeringBeginnen', { id, versie: 2, jeugdbeschermerId: partijId('priya'), begonnenOp: nu });
    await samira.lukt('contactmomentVastleggen', { casusId: casus.id, op: '2026-01-12T10:30:00+01:00', vorm: 'TELEFOON', metWie: 'Fatima', verslag: 'Gebeld.' });
    expect(await lees(casus.id, priya)).toMatchObject({ naam: 'Gezin Proef', maatregelen: [{ toestand: 'IN_UITVOERING', doel: 'Noor slaapt elke nacht veilig.' }], contactmomenten: [], reflecties: [], hulpinzetten: [] });
    expect((await lees(casus.id))?.contactmomenten).toHaveLength(1);
    await priya.lukt('maatregelBeeindigen', { id, versie: 3, geeindigdOp: nu, eindereden: 'DOEL_BEREIKT', eindtoelichting: 'Noor slaapt bij oma of thuis, en het gaat goed.' });
    expect(await lees(casus.id)).toMatchObject({ kader: 'VRIJWILLIG', maatregelen: [{ toestand: 'BEEINDIGD', eindereden: 'DOEL_BEREIKT' }] });
    expect(await lees(casus.id, priya)).toBeNull();
    expect((await proef.beheer.query(`select 1 from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'DUOLID' and tot is null`, [casus.id])).rows).toHaveLength(2);
  });

  test('wordt pas gevraagd als de Raad toetste en een maatregel nodig vindt, of bij spoed', async () => {
    const casus = await proef.maakCasus();
    expect(codes(await samira.doe('maatregelVerzoeken', verzoek(casus, { isSpoed: false })))).toEqual([['TOETS_ONTBREEKT', 'isSpoed']]);
    const toetsingId = randomUUID();
    await proef.beheer.query(`insert into gegevens.toetsing (id, casus_id, handeling_id, nummer, toestand, aangevraagd_op, dossierversie) values ($1, $2, $1, $3, 'GEDEELD', now(), 1)`, [toetsingId, casus.id, toetsingId.slice(0, 8)]);
    const oordeel = (uitkomst: string) => proef.beheer.query(`insert into gegevens.toetsoordeel (id, casus_id, handeling_id, uitkomst, categorie) values (gen_random_uuid(), $1, $2, $3, 'TOETSING')`, [casus.id, toetsingId, uitkomst]);
    await oordeel('VRIJWILLIG_KADER');
    expect(codes(await samira.doe('maatregelVerzoeken', verzoek(casus, { isSpoed: false })))).toEqual([['TOETS_ONTBREEKT', 'isSpoed']]);
    await proef.beheer.query(`update gegevens.toetsoordeel set uitkomst = 'VERZOEK_MAATREGEL' where handeling_id = $1`, [toetsingId]);
    await samira.lukt('maatregelVerzoeken', verzoek(casus, { isSpoed: false }));
  });

  test('is voor een kind, met een grond die erbij hoort, en één keer tegelijk', async () => {
    const casus = await proef.maakCasus();
    expect(codes(await samira.doe('maatregelVerzoeken', verzoek(casus, { kindId: casus.gezinsleden[0] })))).toEqual([['KIND_MEERDERJARIG', 'kindId']]);
    expect(codes(await samira.doe('maatregelVerzoeken', verzoek(casus, { grond: 'MISBRUIK_VAN_GEZAG', verzoeker: 'GECERTIFICEERDE_INSTELLING', doel: '' })))).toEqual([['VERPLICHT', 'doel'], ['KEUZE_ONGELDIG', 'grond'], ['KEUZE_ONGELDIG', 'verzoeker']]);
    await gevraagd(casus);
    expect(codes(await samira.doe('maatregelVerzoeken', verzoek(casus)))).toEqual([['LOOPT_AL', 'soort']]);
  });

  test('alleen een gecertificeerde instelling voert uit: de opdracht weigert, en de database ook', async () => {
    const casus = await proef.maakCasus();
    const id = await gevraagd(casus);
    expect(codes(await samira.doe('maatregelBeslissen', { id, versie: 1, ...besluit({ uitvoerderId: organisatieId('blijf-groep') }) }))).toEqual([['UITVOERDER_ONGELDIG', 'uitvoerderId']]);
    await expect(proef.beheer.query(`update gegevens.maatregel set uitvoerder_id = $2 where id = $1`, [id, organisatieId('rvdk')])).rejects.toThrow('BV_UITVOERDER');
    await samira.lukt('maatregelBeslissen', { id, versie: 1, ...besluit() });
    const begin = (wie: Proefpersoon) => samira.doe('maatregelUitvoeringBeginnen', { id, versie: 2, jeugdbeschermerId: partijId(wie), begonnenOp: nu });
    // Of another organisation, of another instelling, and of no instelling at all.
    for (const wie of ['hanna', 'marijke', 'ruben', 'yusuf'] as const) expect(codes(await begin(wie))).toEqual([['JEUGDBESCHERMER_ONGELDIG', 'jeugdbeschermerId']]);
    await expect(proef.beheer.query(`update gegevens.maatregel set jeugdbeschermer_id = $2 where id = $1`, [id, partijId('ruben')])).rejects.toThrow('BV_JEUGDBESCHERMER');
    expect(codes(await begin('priya'))).toEqual([]);
  });

  test('een lid van het duo voert niet zelf uit, tenzij het beleid dat toestaat (N94b)', async () => {
    const casus = await proef.maakCasus();
    const id = await uitgesproken(casus, {}, { uitvoerderId: organisatieId('jbra') });
    const begin = () => samira.doe('maatregelUitvoeringBeginnen', { id, versie: 2, jeugdbeschermerId: partijId('joost'), begonnenOp: nu });
    expect(codes(await begin())).toEqual([['JEUGDBESCHERMER_ONGELDIG', 'jeugdbeschermerId']]);
    const functie = (sql: string) => (/create function wand\.mag_jeugdbeschermer_worden[\s\S]*?\$\$;?\n(?=\n)/.exec(sql)?.[0] ?? '').replace('create function', 'create or replace function');
    try {
      await proef.beheer.query(functie(maatregelSql('GI_LID_VAN_HET_DUO')));
      expect(codes(await begin())).toEqual([]);
    } finally {
      await proef.beheer.query(functie(maatregelSql()));
    }
  });

  test('duurt niet langer dan de wet zegt, en nooit voorbij de achttiende verjaardag', async () => {
    const casus = await proef.maakCasus();
    const id = await gevraagd(casus);
    const ingaatOp = plusDagen(nu, -6);
    expect(codes(await samira.doe('maatregelBeslissen', { id, versie: 1, ...besluit({ geldtTot: plusDagen(plusMaanden(ingaatOp, 12), 1) }) }))).toEqual([['TERMIJN_TE_LANG', 'geldtTot']]);
    expect(codes(await samira.doe('maatregelBeslissen', { id, versie: 1, ...besluit({ geldtTot: ingaatOp }) }))).toEqual([['DATUM_ONGELDIG', 'geldtTot']]);
    expect(codes(await samira.doe('maatregelBeslissen', { id, versie: 1, beslissing: 'TOEGEKEND', beslistOp: ingaatOp }))).toEqual([['VERPLICHT', 'ingaatOp'], ['VERPLICHT', 'uitvoerderId']]);
    await proef.beheer.query(`update gegevens.gezinslid set geboortedatum = $2 where id = $1`, [casus.gezinsleden[1], plusMaanden(plusDagen(nu, 60), -216)]);
    await samira.lukt('maatregelBeslissen', { id, versie: 1, ...besluit() });
    expect((await een(casus.id, id)).geldtTot).toBe(plusDagen(nu, 60));
  });

  test('een uithuisplaatsing gaat met een ondertoezichtstelling mee, en vervalt na drie maanden niet beginnen', async () => {
    const casus = await proef.maakCasus();
    const uhp = { soort: 'UHP', grond: 'VERZORGING_EN_OPVOEDING', verzoeker: 'GECERTIFICEERDE_INSTELLING' };
    expect(codes(await samira.doe('maatregelVerzoeken', verzoek(casus, uhp)))).toEqual([['ALLEEN_BIJ', 'soort']]);
    const lang = plusDagen(nu, -100);
    const ots = await lopend(casus, { aangevraagdOp: plusDagen(lang, -5) }, { beslistOp: lang, ingaatOp: lang });
    const id = await uitgesproken(casus, uhp, { beslistOp: lang, ingaatOp: lang });
    expect(await een(casus.id, id)).toMatchObject({ geldtTot: (await een(casus.id, ots)).geldtTot, beginVoor: plusMaanden(lang, 3) });
    expect(codes(await samira.doe('maatregelUitvoeringBeginnen', { id, versie: 2, jeugdbeschermerId: partijId('priya'), begonnenOp: nu }))).toEqual([['TE_LAAT_BEGONNEN', 'begonnenOp']]);
    expect(codes(await priya.doe('maatregelBeeindigen', { id: ots, versie: 3, geeindigdOp: nu, eindereden: 'DOEL_BEREIKT', eindtoelichting: 'Klaar.' }))).toEqual([['LOOPT_NOG', null]]);
    expect(codes(await samira.doe('maatregelBeeindigen', { id, versie: 2, geeindigdOp: lang, eindereden: 'NIET_BEGONNEN', eindtoelichting: 'Niet gebruikt.' }))).toEqual([['NOG_NIET_VERVALLEN', 'eindereden']]);
    await samira.lukt('maatregelBeeindigen', { id, versie: 2, geeindigdOp: nu, eindereden: 'NIET_BEGONNEN', eindtoelichting: 'Niet gebruikt.' });
    expect((await een(casus.id, id)).toestand).toBe('VERVALLEN');
    await priya.lukt('maatregelBeeindigen', { id: ots, versie: 3, geeindigdOp: nu, eindereden: 'DOEL_BEREIKT', eindtoelichting: 'Klaar.' });
  });

  test('verlengen doet de jeugdbeschermer, met hooguit een jaar, en na twee jaar niet zonder advies van de Raad', async () => {
    const casus = await proef.maakCasus();
    const begin = plusDagen(nu, -360);
    const over = { beslistOp: begin, ingaatOp: begin };
    const ots = await lopend(casus, {}, over);
    const tot = plusMaanden(begin, 12);
    const verleng = (id: string, versie: number, geldtTot: string, overig: object = {}) => priya.doe('maatregelVerlengen', { id, versie, beslistOp: nu, geldtTot, ...overig });
    expect(codes(await samira.doe('maatregelVerlengen', { id: ots, versie: 3, beslistOp: nu, geldtTot: plusMaanden(tot, 6) }))).toEqual([['ROL_ONJUIST', null]]);
    expect(codes(await verleng(ots, 3, tot))).toEqual([['DATUM_ONGELDIG', 'geldtTot']]);
    expect(codes(await verleng(ots, 3, plusDagen(plusMaanden(tot, 12), 1)))).toEqual([['TERMIJN_TE_LANG', 'geldtTot']]);
    expect(codes(await verleng(ots, 3, plusMaanden(tot, 12)))).toEqual([]);
    expect((await priya.doe('maatregelVerlengen', { id: ots, versie: 3, beslistOp: nu, geldtTot: plusMaanden(tot, 13) })).conflict ?? codes(await verleng(ots, 3, plusMaanden(tot, 13)))).toBeTruthy();
    const id = await uitgesproken(casus, { soort: 'UHP', grond: 'VERZORGING_EN_OPVOEDING' }, { ...over, geldtTot: tot });
    await samira.lukt('maatregelUitvoeringBeginnen', { id, versie: 2, jeugdbeschermerId: partijId('priya'), begonnenOp: begin });
    expect(codes(await verleng(id, 3, plusMaanden(tot, 12)))).toEqual([]);
    expect(codes(await verleng(id, 4, plusDagen(plusMaanden(tot, 12), 5)))).toEqual([['RAADSADVIES_ONTBREEKT', 'raadsadviesOp']]);
    expect(codes(await verleng(id, 4, plusDagen(plusMaanden(tot, 12), 5), { raadsadviesOp: nu }))).toEqual([]);
  });

  test('bij een voorlopige wordt gehoord voor een vaste dag; iets anders vraagt dat niet', async () => {
    const casus = await proef.maakCasus();
    const id = await uitgesproken(casus, { soort: 'VOTS', grond: 'ACUTE_BEDREIGING' });
    expect((await een(casus.id, id)).horenVoor).not.toBeNull();
    await samira.lukt('maatregelHorenVastleggen', { id, versie: 2, gehoordOp: nu });
    expect(codes(await priya.doe('maatregelVerlengen', { id, versie: 3, beslistOp: nu, geldtTot: plusMaanden(nu, 3) }))).toEqual([['NIET_GEVONDEN', null]]);
    const ander = await proef.maakCasus();
    expect(codes(await samira.doe('maatregelHorenVastleggen', { id: await uitgesproken(ander), versie: 2, gehoordOp: nu }))).toEqual([['NIET_NODIG', null]]);
  });

  test('een andere jeugdbeschermer neemt het over, en de eerste is eruit', async () => {
    const casus = await proef.maakCasus({ betrokken: [{ wie: 'samira', als: 'DUOLID' }, { wie: 'priya', als: 'DUOLID' }] });
    const id = await uitgesproken(casus, {}, { uitvoerderId: organisatieId('jbra') });
    await samira.lukt('maatregelUitvoeringBeginnen', { id, versie: 2, jeugdbeschermerId: partijId('joost'), begonnenOp: nu });
    expect(codes(await samira.doe('jeugdbeschermerWisselen', { id, versie: 3, jeugdbeschermerId: partijId('joost') }))).toEqual([['AL_JEUGDBESCHERMER', 'jeugdbeschermerId']]);
    await samira.lukt('jeugdbeschermerWisselen', { id, versie: 3, jeugdbeschermerId: partijId('marijke') });
    expect(await lees(casus.id, proef.alsPersoon('joost', 'duo'))).toBeNull();
    expect((await lees(casus.id, proef.alsPersoon('marijke', 'duo')))?.maatregelen).toHaveLength(1);
  });

  test('twee keer dezelfde sleutel is één maatregel, en een oude versie verandert niets', async () => {
    const casus = await proef.maakCasus();
    const sleutel = randomUUID();
    const bron = `mutation V($invoer: MaatregelVerzoekenInvoer!, $sleutel: ID!) @doel(code: UITVOEREN_HULP) { maatregelVerzoeken(invoer: $invoer, sleutel: $sleutel) { gelukt id } }`;
    const eerste = await samira.vraag<{ maatregelVerzoeken: { id: string } }>(bron, { invoer: verzoek(casus), sleutel });
    expect(await samira.vraag(bron, { invoer: verzoek(casus), sleutel })).toEqual(eerste);
    const id = eerste.maatregelVerzoeken.id;
    expect((await samira.doe('maatregelIntrekken', { id, versie: 7, eindtoelichting: 'Niet meer nodig.' })).conflict).not.toBeNull();
    await samira.lukt('maatregelIntrekken', { id, versie: 1, eindtoelichting: 'Niet meer nodig.' });
    expect((await een(casus.id, id)).toestand).toBe('INGETROKKEN');
  });
});

describe('de dagen van een maatregel', () => {
  test('wie ermee werkt hoort het, elk één keer, en van lang geleden niets', async () => {
    await proef.beheer.query('truncate proces.escalatie, proces.uitbak');
    const casus = await proef.maakCasus();
    const id = await lopend(casus);
    await proef.beheer.query('truncate proces.uitbak');
    const berichten = async () => (await proef.beheer.query<{ wat: string }>(`select u.soort || ' ' || p.naam as wat from proces.uitbak u join algemeen.partij p on p.id = u.partij_id where casus_id = $1 order by 1`, [casus.id])).rows.map(({ wat }) => wat);
    const zet = (tot: string) => proef.beheer.query(`update gegevens.maatregel set verlengen_voor = null, geldt_tot = $2, ingaat_op = $3 where id = $1`, [id, tot, plusMaanden(tot, -12)]);
    await zet(plusDagen(nu, 80));
    await escaleerTermijnen(proef.pools.proces);
    expect(await berichten()).toEqual([]);
    await zet(plusDagen(nu, 15));
    await escaleerTermijnen(proef.pools.proces);
    await escaleerTermijnen(proef.pools.proces);
    expect(await berichten()).toEqual(['MAATREGEL_LOOPT_AF Joost Bakker', 'MAATREGEL_LOOPT_AF Priya Ramdin', 'MAATREGEL_LOOPT_AF Samira El Amrani']);
    await proef.beheer.query('truncate proces.escalatie, proces.uitbak');
    await zet(plusDagen(nu, -90));
    await escaleerTermijnen(proef.pools.proces);
    expect(await berichten()).toEqual([]);
  });
});
