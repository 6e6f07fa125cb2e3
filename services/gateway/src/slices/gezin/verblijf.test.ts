import { randomUUID } from 'node:crypto';
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

const GEZIN = `query Gezin($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { soort
  gezinsleden { id voornamen isLid leeftijd lidperiodes { van tot reden vertrekreden } gezag { id versie soort houderNaam houder { voornamen } tot bron } adressen { id versie straat soort isGeheim van tot } }
  relaties { id versie soort isAfhankelijk band sinds tot van { voornamen } naar { voornamen } afschermingen { label } } netwerk { id naam band } } }`;

interface Adres { id: string; versie: number; straat: string; soort: string | null; isGeheim: boolean; tot: string | null }
interface Lid { id: string; voornamen: string; isLid: boolean; leeftijd: number; lidperiodes: unknown[]; gezag: { id: string; versie: number }[]; adressen: Adres[] }
interface Gezin { soort: string; gezinsleden: Lid[]; relaties: { id: string; band: string | null; afschermingen: { label: string }[] }[]; netwerk: { id: string }[] }

const samira = () => proef.alsPersoon('samira', 'duo');
const haal = async (id: string, wie = samira()): Promise<Gezin> => (await wie.vraag<{ casus: Gezin }>(GEZIN, { id })).casus;
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);
const kind = (casusId: string, meer: Record<string, unknown> = {}) => ({ casusId, voornamen: 'Yara', achternaam: 'Proef', rol: 'KIND', geboortedatum: '2015-05-05', ...meer });
const RENSKE = { betrokken: [{ wie: 'renske', als: 'VT_BEHANDELAAR' }] } as const;

describe('wie bij het gezin hoort', () => {
  it('is bij het toevoegen meteen kind van de ouders, woont bij wie u kiest, en hoort erbij sinds toen', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Fatima'] });
    const [fatima] = casus.gezinsleden;
    await samira().lukt('verblijfVastleggen', { gezinslidId: fatima, soort: 'THUIS', straat: 'Opvanghuis', isGeheim: true });
    const { id } = await samira().lukt('gezinslidVastleggen', kind(casus.id, { ouderIds: [fatima], woontBijId: fatima, lidVan: '2015-05-05', lidReden: 'geboren' }));
    const gezin = await haal(casus.id);
    expect(gezin.gezinsleden.find((lid) => lid.id === id)).toMatchObject({
      isLid: true, lidperiodes: [{ van: '2015-05-05', tot: null, reden: 'geboren' }], adressen: [{ straat: 'Opvanghuis', soort: 'THUIS', isGeheim: true }],
    });
    expect(gezin.relaties).toEqual([expect.objectContaining({ soort: 'OUDER_VAN', isAfhankelijk: true, van: { voornamen: 'Fatima' }, naar: { voornamen: 'Yara' } })]);
  });

  it('maakt er een gezin van zolang een kind erbij hoort; wie wegging blijft te lezen', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Fatima'] });
    const { id } = await samira().lukt('gezinslidVastleggen', kind(casus.id));
    expect((await haal(casus.id)).soort).toBe('GEZIN');
    await samira().lukt('gezinslidVertrekt', { gezinslidId: id, tot: '2026-01-10', reden: 'woont bij zijn vader' });
    const weg = await haal(casus.id);
    expect(weg.soort).toBe('HUISHOUDEN');
    expect(weg.gezinsleden.find((lid) => lid.id === id)).toMatchObject({ voornamen: 'Yara', isLid: false, lidperiodes: [{ van: null, tot: '2026-01-10', vertrekreden: 'woont bij zijn vader' }] });
    await samira().lukt('gezinslidKomtErbij', { gezinslidId: id, van: '2026-02-01', reden: 'weer thuis' });
    const terug = await haal(casus.id);
    expect(terug.soort).toBe('GEZIN');
    expect(terug.gezinsleden.find((lid) => lid.id === id)?.lidperiodes).toHaveLength(2);
  });

  it('gaat niet weg voor het begin, niet twee keer, en komt er niet bij wie er al is', async () => {
    const casus = await proef.maakCasus({ gezinsleden: [] });
    const { id } = await samira().lukt('gezinslidVastleggen', kind(casus.id, { lidVan: '2020-01-01' }));
    expect(codes(await samira().doe('gezinslidKomtErbij', { gezinslidId: id, van: '2026-01-01', reden: 'x' }))).toEqual([['KEUZE_ONGELDIG', 'gezinslidId']]);
    expect(codes(await samira().doe('gezinslidVertrekt', { gezinslidId: id, tot: '2019-01-01', reden: 'x' }))).toEqual([['DATUM_ONGELDIG', 'tot']]);
    await samira().lukt('gezinslidVertrekt', { gezinslidId: id, tot: '2026-01-01', reden: 'x' });
    expect(codes(await samira().doe('gezinslidVertrekt', { gezinslidId: id, tot: '2026-02-01', reden: 'x' }))).toEqual([['KEUZE_ONGELDIG', 'gezinslidId']]);
    expect(codes(await samira().doe('gezinslidKomtErbij', { gezinslidId: id, van: '2025-12-01', reden: 'x' }))).toEqual([['DATUM_ONGELDIG', 'van']]);
  });

  it('is een opdracht voor wie het gezin heeft, en niet voor wie meekijkt', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Fatima'], betrokken: [...DUO, { wie: 'ruben', als: 'GEDRAGSDESKUNDIGE_TEAM' }] });
    const [gezinslidId] = casus.gezinsleden;
    const ruben = proef.alsPersoon('ruben', 'duo');
    for (const [opdracht, invoer] of [
      ['gezinslidVertrekt', { gezinslidId, tot: '2026-01-01', reden: 'x' }], ['verblijfVastleggen', { gezinslidId, soort: 'THUIS', straat: 'x' }],
      ['gezagVastleggen', { casusId: casus.id, overId: gezinslidId, houderNaam: 'voogd', soort: 'VOOGDIJ', bron: 'brief' }],
    ] as const) expect((await ruben.doe(opdracht, invoer)).gelukt).toBe(false);
    expect((await haal(casus.id)).gezinsleden).toEqual([expect.objectContaining({ isLid: true, lidperiodes: [], gezag: [], adressen: [] })]);
  });
});

describe('waar iemand woont', () => {
  it('kan op twee plekken zijn; een oud adres blijft, en een geheim adres is er voor het wijkteam niet', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Noor'], betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_MEELOPER' }] });
    const [noor] = casus.gezinsleden;
    await samira().lukt('verblijfVastleggen', { gezinslidId: noor, soort: 'THUIS', straat: 'Osdorpplein', van: '2020-01-01' });
    const { id: kade } = await samira().lukt('verblijfVastleggen', { gezinslidId: noor, soort: 'TWEEDE_THUIS', straat: 'Kade', van: '2021-01-01' });
    await samira().lukt('verblijfVastleggen', { gezinslidId: noor, soort: 'PLEEGGEZIN', straat: 'Geheimlaan', isGeheim: true });
    await samira().lukt('verblijfBeeindigen', { id: kade, versie: 1, tot: '2025-01-01' });
    expect((await haal(casus.id)).gezinsleden[0]?.adressen.map(({ straat, tot }) => [straat, tot])).toEqual(expect.arrayContaining([['Osdorpplein', null], ['Kade', '2025-01-01'], ['Geheimlaan', null]]));
    const { casus: bijYusuf } = await proef.alsPersoon('yusuf', 'wijkteam').vraag<{ casus: Gezin }>(`query Adres($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { gezinsleden { adressen { straat soort } } } }`, { id: casus.id });
    expect(bijYusuf.gezinsleden[0]?.adressen.map(({ straat }) => straat).sort()).toEqual(['Kade', 'Osdorpplein']);
  });

  it('eindigt niet voor het begint, en een oude versie geeft wat er nu staat', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Noor'] });
    const { id } = await samira().lukt('verblijfVastleggen', { gezinslidId: casus.gezinsleden[0], soort: 'THUIS', straat: 'Plein', van: '2024-01-01' });
    expect(codes(await samira().doe('verblijfBeeindigen', { id, versie: 1, tot: '2023-01-01' }))).toEqual([['DATUM_ONGELDIG', 'tot']]);
    await samira().lukt('verblijfBeeindigen', { id, versie: 1, tot: '2025-01-01' });
    expect(await proef.alsPersoon('joost', 'duo').doe('verblijfBeeindigen', { id, versie: 1, tot: '2026-01-01' })).toMatchObject({ conflict: { versie: 2, velden: [{ veld: 'tot', huidig: '2025-01-01' }] } });
  });
});

describe('gezag', () => {
  it('heeft iemand van het gezin of iemand bij naam, met bron; wie het had blijft te lezen', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Noor', 'Fatima'] });
    const [overId, houderId] = casus.gezinsleden;
    const basis = { casusId: casus.id, overId, soort: 'OUDERLIJK_GEZAG', bron: 'gezagsregister' };
    const { id } = await samira().lukt('gezagVastleggen', { ...basis, houderId, van: '2015-01-01' });
    await samira().lukt('gezagVastleggen', { ...basis, soort: 'VOOGDIJ', houderNaam: 'William Schrikker' });
    await samira().lukt('gezagBeeindigen', { id, versie: 1, tot: '2025-06-01' });
    expect((await haal(casus.id)).gezinsleden.find((lid) => lid.id === overId)?.gezag).toEqual(expect.arrayContaining([
      expect.objectContaining({ houder: { voornamen: 'Fatima' }, tot: '2025-06-01' }), expect.objectContaining({ houderNaam: 'William Schrikker', tot: null }),
    ]));
    expect(codes(await samira().doe('gezagVastleggen', { ...basis, houderId, houderNaam: 'ook iemand' }))).toEqual([['KEUZE_ONGELDIG', 'houderId']]);
    expect(codes(await samira().doe('gezagVastleggen', { ...basis, houderId, bron: '' }))).toEqual([['VERPLICHT', 'bron']]);
  });

  it('twee keer met dezelfde sleutel is één keer', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Noor'] });
    const invoer = { casusId: casus.id, overId: casus.gezinsleden[0], houderNaam: 'Voogd', soort: 'VOOGDIJ', bron: 'brief' };
    const sleutel = randomUUID();
    const een = await samira().doe('gezagVastleggen', invoer, { sleutel });
    expect(een.gelukt).toBe(true);
    expect((await samira().doe('gezagVastleggen', invoer, { sleutel })).id).toBe(een.id);
    expect((await haal(casus.id)).gezinsleden[0]?.gezag).toHaveLength(1);
  });
});

describe('hoe het tussen mensen gaat', () => {
  it('is veiligheid: wie alleen mag weten wie bij wie hoort, ziet de relatie zonder band', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Mark', 'Deniz'], betrokken: [...DUO, { wie: 'marijke', als: 'TEAMLEIDER' }] });
    const [vanId, naarId] = casus.gezinsleden;
    const { id } = await samira().lukt('relatieVastleggen', { casusId: casus.id, vanId, naarId, soort: 'OUDER_VAN', band: 'GEWELD' });
    expect((await haal(casus.id)).relaties).toEqual([expect.objectContaining({ band: 'GEWELD' })]);
    const { casus: bijMarijke } = await proef.alsPersoon('marijke', 'duo').vraag<{ casus: Gezin }>(`query R($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { relaties { id soort band afschermingen { label } } } }`, { id: casus.id });
    expect(bijMarijke.relaties).toEqual([expect.objectContaining({ soort: 'OUDER_VAN', band: null, afschermingen: [expect.objectContaining({ label: 'VEILIGHEID' })] })]);
    await samira().lukt('relatieWijzigen', { id, versie: 1, band: 'GESPANNEN', sinds: '2020-01-01' });
    expect((await haal(casus.id)).relaties).toEqual([expect.objectContaining({ band: 'GESPANNEN', sinds: '2020-01-01' })]);
  });

  it('mag Veilig Thuis ook opschrijven, en de band met het netwerk verandert', async () => {
    const casus = await proef.maakCasus({ gezinsleden: ['Mark'], ...RENSKE });
    const renske = proef.alsPersoon('renske', 'veilig-thuis');
    const { id } = await renske.lukt('netwerklidVastleggen', { casusId: casus.id, naam: 'Oma', relatie: 'oma', band: 'STERK' });
    await renske.lukt('netwerklidWijzigen', { id, versie: 1, band: 'VERBROKEN' });
  });
});
