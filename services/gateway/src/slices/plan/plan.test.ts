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

const samira = () => proef.alsPersoon('samira', 'duo');
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }) => uit.weigeringen.map(({ code, veld }) => [code, veld]);

const yusuf = () => proef.alsPersoon('yusuf', 'wijkteam');
const afspraak = (casusId: string, als = 'vader drinkt') => ({ casusId, als, dan: 'gaat Noor naar oma', doorWie: 'Fatima' });

const PLAN = `query Plan($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) {
  planversies { id deel nummer inhoud toelichting vastgesteldDoor { naam } akkoorden { oordeel eigenWoorden gezinslid { voornamen } } } plandoelen { id versie doel toestand gezinslid { voornamen } } } }`;
interface Versie { id: string; deel: string; nummer: number; inhoud: string; toelichting: string | null; akkoorden: { oordeel: string; eigenWoorden: string | null; gezinslid: { voornamen: string } }[] }
interface Plan { planversies: Versie[]; plandoelen: { id: string; versie: number; doel: string; toestand: string; gezinslid: { voornamen: string } | null }[] }
const plan = async (id: string, wie = samira()): Promise<Plan> => (await wie.vraag<{ casus: Plan }>(PLAN, { id })).casus;

describe('versies van een plan', () => {
  it('are numbered, hold what ran that day, and stay as they were', async () => {
    const { id, gezinsleden: [fatima = ''] } = await proef.maakCasus();
    const { id: afspraakId } = await samira().lukt('afspraakVastleggen', afspraak(id));
    await samira().lukt('planVaststellen', { casusId: id, deel: 'VEILIGHEID', akkoorden: [{ gezinslidId: fatima, oordeel: 'NIET_AKKOORD', eigenWoorden: 'Oma kan niet.' }] });
    await samira().lukt('afspraakWijzigen', { id: afspraakId, versie: 1, dan: 'gaat Noor naar de buren' });
    await samira().lukt('planVaststellen', { casusId: id, deel: 'VEILIGHEID', toelichting: 'Oma kan niet.' });
    expect((await plan(id)).planversies).toEqual([
      expect.objectContaining({ nummer: 2, inhoud: 'Als vader drinkt, dan gaat Noor naar de buren. Dit doet: Fatima.', akkoorden: [] }),
      expect.objectContaining({ nummer: 1, inhoud: 'Als vader drinkt, dan gaat Noor naar oma. Dit doet: Fatima.', akkoorden: [{ oordeel: 'NIET_AKKOORD', eigenWoorden: 'Oma kan niet.', gezinslid: { voornamen: 'Fatima' } }] }),
    ]);
  });

  it('are not made of nothing', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('planVaststellen', { casusId: id, deel: 'VEILIGHEID' }))).toEqual([['PLAN_LEEG', null]]);
  });

  it('made by both of the duo at once get two numbers, and the same key gives one', async () => {
    const { id } = await proef.maakCasus();
    await samira().lukt('afspraakVastleggen', afspraak(id));
    const joost = proef.alsPersoon('joost', 'duo');
    await Promise.all([samira().lukt('planVaststellen', { casusId: id, deel: 'VEILIGHEID' }), joost.lukt('planVaststellen', { casusId: id, deel: 'VEILIGHEID' })]);
    for (let keer = 0; keer < 2; keer += 1) expect(await samira().doe('planVaststellen', { casusId: id, deel: 'VEILIGHEID' }, { sleutel: 'zelfde sleutel' })).toMatchObject({ gelukt: true });
    expect((await plan(id)).planversies.map(({ nummer }) => nummer)).toEqual([3, 2, 1]);
  });

  it('of agreements are read by the wijkteam that keeps them; those of help are not', async () => {
    const { id, gezinsleden: [fatima = ''] } = await proef.maakCasus({ toestand: 'BIJ_WIJKTEAM', betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    await samira().lukt('afspraakVastleggen', afspraak(id));
    await samira().lukt('plandoelVastleggen', { casusId: id, deel: 'TOEKOMST', gezinslidId: fatima, doel: 'Fatima werkt weer' });
    await samira().lukt('planVaststellen', { casusId: id, deel: 'VEILIGHEID' });
    await samira().lukt('planVaststellen', { casusId: id, deel: 'TOEKOMST' });
    const bron = `query Plan($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { planversies { deel inhoud } } }`;
    expect(await yusuf().vraag(bron, { id })).toEqual({ casus: { planversies: [{ deel: 'VEILIGHEID', inhoud: expect.stringContaining('oma') }] } });
    expect(codes(await proef.alsPersoon('priya', 'duo').doe('planVaststellen', { casusId: id, deel: 'VEILIGHEID' }))).toEqual([['NIET_GEVONDEN', null]]);
  });

  it('take one answer of each person, also later; who changes their mind replaces it', async () => {
    const { id, gezinsleden: [fatima = ''] } = await proef.maakCasus();
    await samira().lukt('afspraakVastleggen', afspraak(id));
    const { id: planversieId } = await samira().lukt('planVaststellen', { casusId: id, deel: 'VEILIGHEID' });
    await samira().lukt('planakkoordVastleggen', { planversieId, gezinslidId: fatima, oordeel: 'NIET_AKKOORD', eigenWoorden: 'Nee.' });
    await samira().lukt('planakkoordVastleggen', { planversieId, gezinslidId: fatima, oordeel: 'AKKOORD' });
    expect((await plan(id)).planversies[0]?.akkoorden).toEqual([{ oordeel: 'AKKOORD', eigenWoorden: null, gezinslid: { voornamen: 'Fatima' } }]);
  });
});

describe('doelen', () => {
  it('of the future are somebody’s, and none belong to the veiligheidsplan', async () => {
    const { id } = await proef.maakCasus();
    expect(codes(await samira().doe('plandoelVastleggen', { casusId: id, deel: 'TOEKOMST', doel: 'Weer werken' }))).toEqual([['VERPLICHT', 'gezinslidId']]);
    expect(codes(await samira().doe('plandoelVastleggen', { casusId: id, deel: 'VEILIGHEID', doel: 'Weer werken' }))).toEqual([['KEUZE_ONGELDIG', 'deel']]);
  });

  it('are changed on the version one saw, and do not end before they begin', async () => {
    const { id } = await proef.maakCasus();
    const { id: doelId } = await samira().lukt('plandoelVastleggen', { casusId: id, deel: 'HULPVERLENING', doel: 'Rust in de avond', van: '2026-01-10' });
    await samira().lukt('plandoelWijzigen', { id: doelId, versie: 1, toestand: 'BEHAALD', resultaat: 'Vier weken rustig.' });
    expect(await samira().doe('plandoelWijzigen', { id: doelId, versie: 1, doel: 'Anders' })).toMatchObject({ gelukt: false, conflict: { versie: 2, velden: [{ veld: 'doel', huidig: 'Rust in de avond' }] } });
    expect(codes(await samira().doe('plandoelWijzigen', { id: doelId, versie: 2, tot: '2026-01-01' }))).toEqual([['DATUM_ONGELDIG', 'tot']]);
    expect((await plan(id)).plandoelen).toEqual([{ id: doelId, versie: 2, doel: 'Rust in de avond', toestand: 'BEHAALD', gezinslid: null }]);
  });
});

describe('wat wel en niet kan', () => {
  const NORMEN = `query Normen($id: ID!) @doel(code: UITVOEREN_HULP) { casus(id: $id) { normen { id versie tekst } } }`;
  const normen = async (id: string, wie = samira()) => (await wie.vraag<{ casus: { normen: { id: string; versie: number; tekst: string }[] } }>(NORMEN, { id })).casus.normen;

  it('is said by the duo of this family, changed on the version one saw, and stands in the plan that is agreed on', async () => {
    const { id } = await proef.maakCasus();
    const ander = await proef.maakCasus();
    for (let keer = 0; keer < 2; keer += 1) expect(await samira().doe('normenVastleggen', { casusId: id, versie: 0, tekst: 'Niemand slaat.\n\nNoor mag altijd bellen.' }, { sleutel: 'zelfde norm' })).toMatchObject({ gelukt: true });
    expect(await normen(id)).toEqual([{ id: expect.any(String), versie: 1, tekst: 'Niemand slaat.\n\nNoor mag altijd bellen.' }]);
    const joost = proef.alsPersoon('joost', 'duo');
    expect(await joost.doe('normenVastleggen', { casusId: id, versie: 0, tekst: 'Niemand schreeuwt.' })).toMatchObject({ gelukt: false, conflict: { versie: 1, gewijzigdDoor: 'Samira El Amrani', velden: [{ veld: 'tekst', huidig: 'Niemand slaat.\n\nNoor mag altijd bellen.' }] } });
    await joost.lukt('normenVastleggen', { casusId: id, versie: 1, tekst: 'Niemand slaat.\nWie boos is, gaat naar buiten.' });
    await samira().lukt('afspraakVastleggen', afspraak(id));
    await samira().lukt('planVaststellen', { casusId: id, deel: 'VEILIGHEID' });
    expect((await plan(id)).planversies[0]?.inhoud).toBe('Dit geldt hier: Niemand slaat.\n\nDit geldt hier: Wie boos is, gaat naar buiten.\n\nAls vader drinkt, dan gaat Noor naar oma. Dit doet: Fatima.');
    expect(await normen(ander.id)).toEqual([]);
  });

  it('is one text a family, however many write it first at once', async () => {
    const { id } = await proef.maakCasus();
    const joost = proef.alsPersoon('joost', 'duo');
    const uit = await Promise.all([samira().doe('normenVastleggen', { casusId: id, versie: 0, tekst: 'Van Samira' }), joost.doe('normenVastleggen', { casusId: id, versie: 0, tekst: 'Van Joost' })]);
    expect(uit.map(({ gelukt }) => gelukt).sort()).toEqual([false, true]);
    expect(await normen(id)).toHaveLength(1);
  });

  it('is for who works with the family: a colleague outside it does not write it, and the wijkteam that keeps the agreements reads it', async () => {
    const { id } = await proef.maakCasus({ toestand: 'BIJ_WIJKTEAM', betrokken: [...DUO, { wie: 'yusuf', als: 'WIJKTEAM_HOUDER' }] });
    expect(codes(await proef.alsPersoon('priya', 'duo').doe('normenVastleggen', { casusId: id, versie: 0, tekst: 'Niemand slaat.' }))).toEqual([['NIET_GEVONDEN', null]]);
    expect(codes(await samira().doe('normenVastleggen', { casusId: id, versie: 0, tekst: ' ' }))).toEqual([['VERPLICHT', 'tekst']]);
    await samira().lukt('normenVastleggen', { casusId: id, versie: 0, tekst: 'Niemand slaat.' });
    expect((await normen(id, yusuf())).map(({ tekst }) => tekst)).toEqual(['Niemand slaat.']);
  });
});
