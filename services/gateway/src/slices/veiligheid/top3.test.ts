import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DUO } from '../../proef/proefcasus.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(async () => {
  await proef.stop();
});

interface Situatie {
  id: string; gevolgen: { tekst: string | null; gezinslid: { voornamen: string } }[]; achtergrond: { vervallenOp: string | null; risico: { aspect: string } | null; patroon: { omschrijving: string } | null }[];
  wijzigingen: { veld: string; oud: string | null; nieuw: string | null; door: { naam: string }; gezinslid: { voornamen: string } | null }[];
}
const TOP3 = `query Top3($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) {
  situaties { id gevolgen { id tekst gezinslid { id voornamen } } achtergrond { id vervallenOp risico { id aspect } patroon { id omschrijving } } wijzigingen { id veld oud nieuw door { id naam } gezinslid { id voornamen } } }
  patronen { id omschrijving } top3deelnames { id op wijze gezinslid { id voornamen } } } }`;
const samira = () => proef.alsPersoon('samira', 'duo');
const joost = () => proef.alsPersoon('joost', 'duo');
const haal = async (id: string, wie = samira()) => (await wie.vraag<{ casus: { situaties: Situatie[]; patronen: { id: string }[]; top3deelnames: { op: string; wijze: string; gezinslid: { voornamen: string } }[] } }>(TOP3, { id })).casus;
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);
const situatie = (casusId: string, meer: Record<string, unknown> = {}) => ({ casusId, titel: 'Slaan', wieDoetWatBijWie: 'Vader slaat Noor met een riem.', frequentie: 'elke week', aard: 'ACUUT', ...meer });

describe('het gevolg', () => {
  it('staat per persoon, of voor het hele gezin; zonder een van beide kan het niet', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Noor', 'Fatima'] });
    const [noor, fatima] = casus.gezinsleden;
    expect(codes(await samira().doe('situatieVastleggen', situatie(casus.id)))).toEqual([['VERPLICHT', 'gevolg']]);
    const { id } = await samira().lukt('situatieVastleggen', situatie(casus.id, { gevolgen: [{ gezinslidId: noor, tekst: 'slaapt niet' }, { gezinslidId: fatima, tekst: '  ' }] }));
    expect((await haal(casus.id)).situaties[0]?.gevolgen).toEqual([expect.objectContaining({ tekst: 'slaapt niet', gezinslid: expect.objectContaining({ voornamen: 'Noor' }) })]);
    await samira().lukt('situatieWijzigen', { id, versie: 1, gevolgen: [{ gezinslidId: fatima, tekst: 'durft niet weg' }] });
    const [nu] = (await haal(casus.id)).situaties;
    expect(nu?.gevolgen.filter(({ tekst }) => tekst !== null).map(({ gezinslid }) => gezinslid.voornamen)).toEqual(['Fatima']);
    expect(nu?.wijzigingen.map(({ veld, oud, nieuw, gezinslid }) => [veld, gezinslid?.voornamen, oud, nieuw])).toEqual(expect.arrayContaining([['GEVOLG', 'Fatima', null, 'durft niet weg'], ['GEVOLG', 'Noor', 'slaapt niet', null]]));
  });

  it('is niet van iemand uit een ander gezin', async () => {
    const [een, twee] = [await proef.maakCasus(), await proef.maakCasus()];
    expect(codes(await samira().doe('situatieVastleggen', situatie(een.id, { gevolgen: [{ gezinslidId: twee.gezinsleden[0], tekst: 'x' }] })))).toEqual([['NIET_GEVONDEN', null]]);
  });
});

describe('wat er veranderde', () => {
  it('blijft te lezen: wie, wat er stond en wat er kwam; hetzelfde nog eens bewaren laat niets na', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id } = await samira().lukt('situatieVastleggen', situatie(casusId, { gevolg: 'Noor is bang.' }));
    await joost().lukt('situatieWijzigen', { id, versie: 1, frequentie: 'elke maand', titel: 'Slaan' });
    expect((await haal(casusId)).situaties[0]?.wijzigingen).toEqual([expect.objectContaining({ veld: 'FREQUENTIE', oud: 'elke week', nieuw: 'elke maand', door: expect.objectContaining({ naam: expect.stringContaining('Joost') }) })]);
  });

  it('is ook een andere plaats, en verandert daarna niet meer', async () => {
    const { id: casusId } = await proef.maakCasus();
    const ids: string[] = [];
    for (const titel of ['A', 'B']) ids.push((await samira().lukt('situatieVastleggen', situatie(casusId, { titel, gevolg: 'x' }))).id);
    await samira().lukt('situatiesRangschikken', { casusId, volgorde: ids.toReversed() });
    expect((await haal(casusId)).situaties.find(({ id }) => id === ids[1])?.wijzigingen).toEqual([expect.objectContaining({ veld: 'RANG', oud: '2', nieuw: '1' })]);
    await proef.beheer.query('begin');
    await proef.beheer.query('set local role bv_schrijver');
    await expect(proef.beheer.query(`update gegevens.situatiewijziging set oud = 'x' where casus_id = $1`, [casusId])).rejects.toThrow(/permission denied/);
    await proef.beheer.query('rollback');
  });
});

describe('wat erachter zit', () => {
  it('zijn zorgen en patronen; wat u weghaalt vervalt, een patroon geldt voor meer situaties', async () => {
    const { id: casusId } = await proef.maakCasus();
    const { id: situatieId } = await samira().lukt('situatieVastleggen', situatie(casusId, { gevolg: 'x' }));
    const { id: risicoId } = await samira().lukt('risicoVastleggen', { casusId, aspect: 'VERSLAVING', aanwezig: 'AANWEZIG', toelichting: 'drinkt' });
    await samira().lukt('achtergrondKoppelen', { situatieId, risicoIds: [risicoId], nieuwPatroon: 'Zonder werk drinkt hij.' });
    const { patronen } = await haal(casusId);
    await samira().lukt('achtergrondKoppelen', { situatieId, risicoIds: [], patroonIds: [patronen[0]?.id] });
    const [nu] = (await haal(casusId)).situaties;
    expect(nu?.achtergrond.filter(({ vervallenOp }) => vervallenOp === null)).toEqual([expect.objectContaining({ risico: null, patroon: expect.objectContaining({ omschrijving: 'Zonder werk drinkt hij.' }) })]);
    expect(nu?.achtergrond).toHaveLength(2);
  });

  it('komt niet uit een ander gezin', async () => {
    const [een, twee] = [await proef.maakCasus(), await proef.maakCasus()];
    const { id: situatieId } = await samira().lukt('situatieVastleggen', situatie(een.id, { gevolg: 'x' }));
    const { id: vreemd } = await samira().lukt('risicoVastleggen', { casusId: twee.id, aspect: 'VERSLAVING', aanwezig: 'ONBEKEND' });
    expect((await samira().doe('achtergrondKoppelen', { situatieId, risicoIds: [vreemd] })).gelukt).toBe(false);
  });
});

describe('de Top-3', () => {
  it('zegt wie hem mee maakte, ook wie niet wilde', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Noor', 'Mark'] });
    const [noor, mark] = casus.gezinsleden;
    await samira().lukt('top3Vaststellen', { casusId: casus.id, op: '2026-01-10', deelnemers: [{ gezinslidId: noor, wijze: 'APART' }, { gezinslidId: mark, wijze: 'WILDE_NIET' }] });
    expect((await haal(casus.id)).top3deelnames.map(({ wijze, gezinslid }) => [gezinslid.voornamen, wijze]).sort()).toEqual([['Mark', 'WILDE_NIET'], ['Noor', 'APART']]);
    expect(codes(await samira().doe('top3Vaststellen', { casusId: casus.id, op: '2026-01-10', deelnemers: [] }))).toEqual([['VERPLICHT', 'deelnemers']]);
  });

  it('maakt alleen het duo; wie meedenkt leest mee', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Noor'], betrokken: [...DUO, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }] });
    const ruben = proef.alsPersoon('ruben', 'duo');
    const { id: situatieId } = await samira().lukt('situatieVastleggen', situatie(casus.id, { gevolg: 'x' }));
    expect((await ruben.doe('achtergrondKoppelen', { situatieId, nieuwPatroon: 'x' })).gelukt).toBe(false);
    expect((await ruben.doe('top3Vaststellen', { casusId: casus.id, op: '2026-01-10', deelnemers: [{ gezinslidId: casus.gezinsleden[0], wijze: 'ERBIJ' }] })).gelukt).toBe(false);
    expect((await haal(casus.id, ruben)).situaties).toHaveLength(1);
  });
});
