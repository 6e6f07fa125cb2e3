import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { proefmelding } from '../../proef/proefmelding.js';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let renske: Persoon;
let liam: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  renske = proef.alsPersoon('renske', 'veilig-thuis');
  liam = proef.alsPersoon('liam', 'veilig-thuis');
});
afterAll(() => proef.stop());

const vraag = { vrager: 'ONDERWIJS_OPVANG', kern: 'Een leerling durft niet naar huis', vraag: 'Een leerling van 8 durft na school niet naar huis. Wat kan ik doen?' };
const HAAL = `query Haal($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { adviesvraag(id: $id) { id nummer toestand kern vraag antwoord sluitreden versie door { naam } } }`;
const LIJST = `query Lijst($toestand: Adviesvraagtoestand) @doel(code: INTAKE_EN_BEOORDELING) { adviesvragen(toestand: $toestand) { id nummer toestand } }`;
interface Vraag { adviesvraag: Record<string, unknown> | null }
const haal = async (wie: Persoon, id: string): Promise<Vraag['adviesvraag']> => (await wie.vraag<Vraag>(HAAL, { id })).adviesvraag;
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }): string[] => uit.weigeringen.map(({ code, veld }) => `${veld ?? ''} ${code}`);

describe('een adviesvraag vastleggen', () => {
  test('krijgt een nummer, en iedereen van de intake ziet haar', async () => {
    const { id, casusId } = await renske.lukt('adviesvraagVastleggen', vraag);
    expect(casusId).toBeNull();
    expect(await haal(liam, id)).toMatchObject({ toestand: 'OPEN', kern: vraag.kern, antwoord: null, versie: 1, door: { naam: 'Renske Smit' } });
    expect((await haal(liam, id))?.['nummer']).toMatch(/^A-\d{4}-\d{5}$/);
  });

  test('kan meteen met het antwoord', async () => {
    const { id } = await renske.lukt('adviesvraagVastleggen', { ...vraag, antwoord: 'Vraag het kind wat het nodig heeft.' });
    expect(await haal(renske, id)).toMatchObject({ toestand: 'BEANTWOORD', antwoord: 'Vraag het kind wat het nodig heeft.' });
  });

  test('weigert een naam en een BSN, ook zonder scherm ervoor, tot elke plek is bevestigd', async () => {
    const invoer = { ...vraag, vraag: 'Sem van 8 durft niet naar huis. Ik zag Sem huilen. Nummer 123456782.' };
    expect(codes(await renske.doe('adviesvraagVastleggen', invoer))).toEqual(['vraag PERSOONSGEGEVEN']);
    expect(codes(await renske.doe('adviesvraagVastleggen', { ...invoer, bevestigd: ['vraag:sem#1', 'vraag:sem#2'] }))).toEqual(['vraag PERSOONSGEGEVEN']);
    expect(codes(await renske.doe('adviesvraagVastleggen', { ...invoer, bevestigd: ['kern:sem#1', 'kern:sem#2', 'kern:123456782#1'] }))).toEqual(['vraag PERSOONSGEGEVEN']);
    await renske.lukt('adviesvraagVastleggen', { ...invoer, bevestigd: ['vraag:sem#1', 'vraag:sem#2', 'vraag:123456782#1'] });
  });

  test('met dezelfde sleutel is één vraag', async () => {
    const sleutel = randomUUID();
    const uit = await Promise.all([1, 2].map(() => renske.doe('adviesvraagVastleggen', { ...vraag, kern: 'Twee keer geklikt' }, { sleutel })));
    expect(uit[0]).toMatchObject({ gelukt: true });
    expect(uit[1]).toMatchObject({ gelukt: true, id: uit[0]?.id });
  });
});

describe('buiten Veilig Thuis', () => {
  test('staat zij in geen contract, en laat de database haar niet zien en niet toe', async () => {
    const { id } = await renske.lukt('adviesvraagVastleggen', vraag);
    for (const [naam, portaal] of [['joost', 'duo'], ['yusuf', 'wijkteam'], ['hanna', 'rvdk'], ['eva', 'privacy']] as const) {
      expect((await proef.alsPersoon(naam, portaal).antwoord(HAAL, { id })).errors?.[0]?.message).toMatch(/Cannot query field/);
      const buiten = proef.alsPersoon(naam, portaal, { volledig: true });
      expect(await haal(buiten, id)).toBeNull();
      expect((await buiten.vraag<{ adviesvragen: unknown[] }>(LIJST)).adviesvragen).toEqual([]);
      expect(codes(await buiten.doe('adviesvraagVastleggen', vraag))).toEqual([' NIET_GEVONDEN']);
      expect(codes(await buiten.doe('adviesvraagSluiten', { id, versie: 1, sluitreden: 'GEHOLPEN' }))).toEqual([' NIET_GEVONDEN']);
    }
  });

  test('heeft de tabel geen plek voor een mens of een gezin', async () => {
    const { rows } = await proef.beheer.query<{ n: string }>(`select column_name as n from information_schema.columns where table_schema = 'gegevens' and table_name = 'adviesvraag'`);
    expect(rows.map(({ n }) => n).sort()).toEqual([
      'antwoord', 'beantwoord_op', 'door_id', 'gesloten_op', 'gewijzigd_door_id', 'gewijzigd_op', 'id', 'kern', 'nummer', 'ontvangen_op', 'partij_id', 'sluitreden', 'toestand', 'versie', 'vraag', 'vrager',
    ]);
  });
});

describe('beantwoorden en sluiten', () => {
  test('een collega beantwoordt; wie een oude versie heeft, ziet wat er staat', async () => {
    const { id } = await renske.lukt('adviesvraagVastleggen', vraag);
    await liam.lukt('adviesvraagBeantwoorden', { id, versie: 1, antwoord: 'Praat met de ouders.' });
    const botsing = await renske.doe('adviesvraagBeantwoorden', { id, versie: 1, antwoord: 'Bel de huisarts.' });
    expect(botsing).toMatchObject({ gelukt: false, conflict: { versie: 2, gewijzigdDoor: 'Liam Boer', velden: [{ veld: 'antwoord', huidig: 'Praat met de ouders.' }] } });
    await renske.lukt('adviesvraagBeantwoorden', { id, versie: 2, antwoord: 'Praat met de ouders, of bel ons samen.' });
    expect(codes(await renske.doe('adviesvraagBeantwoorden', { id, versie: 3, antwoord: 'Bel Truus van den Berg.' }))).toEqual(['antwoord PERSOONSGEGEVEN']);
    await liam.lukt('adviesvraagSluiten', { id, versie: 3, sluitreden: 'GEHOLPEN' });
    expect(await haal(renske, id)).toMatchObject({ toestand: 'GESLOTEN', sluitreden: 'GEHOLPEN' });
    expect(codes(await renske.doe('adviesvraagSluiten', { id, versie: 4, sluitreden: 'GEHOLPEN' }))).toEqual([' HANDELING_KAN_NIET']);
    await renske.lukt('adviesvraagHeropenen', { id, versie: 4 });
    expect(await haal(renske, id)).toMatchObject({ toestand: 'BEANTWOORD', sluitreden: null });
  });
});

describe('een melding maken van een adviesvraag', () => {
  const concepten = async (wie: Persoon): Promise<{ sleutel: string; inhoud: string }[]> =>
    (await wie.vraag<{ concepten: { sleutel: string; inhoud: string }[] }>(`query C @doel(code: ALGEMEEN) { concepten { sleutel inhoud } }`)).concepten;

  test('zet de tekst als concept klaar bij wie het doet; terugzetten haalt het weg', async () => {
    const { id } = await renske.lukt('adviesvraagVastleggen', { ...vraag, antwoord: 'Bel ons als het erger wordt.' });
    await renske.lukt('adviesvraagOmzetten', { id, versie: 1 });
    const eigen = (await concepten(renske)).find(({ sleutel }) => sleutel === `veilig-thuis/melding/${id}`);
    expect(JSON.parse(eigen?.inhoud ?? '{}')).toMatchObject({ pad: `/veilig-thuis/melding/${id}/melder`, waarden: { adviesvraagId: id, kern: vraag.kern, melder: { soort: 'PROFESSIONAL' } } });
    expect(eigen?.inhoud).toContain('Bel ons als het erger wordt.');
    expect((await concepten(liam)).filter(({ sleutel }) => sleutel.endsWith(id))).toEqual([]);
    await renske.lukt('adviesvraagTerugzetten', { id, versie: 2 });
    expect((await concepten(renske)).filter(({ sleutel }) => sleutel.endsWith(id))).toEqual([]);
    expect(await haal(renske, id)).toMatchObject({ toestand: 'BEANTWOORD' });
  });

  test('de melding weet waar zij vandaan komt; de adviesvraag weet niet welke melding het werd', async () => {
    const { id } = await renske.lukt('adviesvraagVastleggen', vraag);
    expect(codes(await renske.doe('meldingVastleggen', { ...proefmelding, adviesvraagId: id }))).toEqual([' ADVIESVRAAG_KAN_NIET']);
    await renske.lukt('adviesvraagOmzetten', { id, versie: 1 });
    const { casusId } = await renske.lukt('meldingVastleggen', { ...proefmelding, adviesvraagId: id });
    const M = `query M($id: ID!) @doel(code: INTAKE_EN_BEOORDELING) { casus(id: $id) { meldingen { adviesvraagId } } }`;
    expect(await renske.vraag(M, { id: casusId })).toEqual({ casus: { meldingen: [{ adviesvraagId: id }] } });
    expect(await haal(renske, id)).toMatchObject({ toestand: 'OMGEZET' });
    expect(codes(await renske.doe('adviesvraagTerugzetten', { id, versie: 3 }))).toEqual([' HANDELING_KAN_NIET']);
    expect(codes(await renske.doe('meldingVastleggen', { ...proefmelding, adviesvraagId: id }))).toEqual([' ADVIESVRAAG_KAN_NIET']);
    const { rows } = await proef.beheer.query<{ rij: string }>(`select row_to_json(a)::text as rij from gegevens.adviesvraag a where id = $1`, [id]);
    expect(rows[0]?.rij).not.toContain(casusId);
  });

  test('van een andere intakegroep bestaat de vraag niet', async () => {
    const id = randomUUID();
    await proef.beheer.query(
      `insert into gegevens.adviesvraag (id, partij_id, nummer, ontvangen_op, vrager, toestand, kern, vraag, door_id) values ($1, $2, 'A-X', now(), 'ZORG', 'WORDT_MELDING', 'k', 'v', $3)`,
      [id, partijId('teamleiders'), partijId('marijke')],
    );
    expect(await haal(renske, id)).toBeNull();
    expect(codes(await renske.doe('meldingVastleggen', { ...proefmelding, adviesvraagId: id }))).toEqual([' ADVIESVRAAG_KAN_NIET']);
  });
});
