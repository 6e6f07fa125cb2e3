import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let yusuf: Persoon;
let sanne: Persoon;
let samira: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  yusuf = proef.alsPersoon('yusuf', 'wijkteam');
  sanne = proef.alsPersoon('sanne', 'wijkteam');
  samira = proef.alsPersoon('samira', 'duo');
});
afterAll(() => proef.stop());

const vraag = { thema: 'GESPREK', kern: 'Een moeder praat niet waar haar partner bij is', situatie: 'De partner zit er steeds bij en vult de antwoorden in.', vraag: 'Hoe krijg ik de moeder een keer alleen te spreken?' };
const HAAL = `query Haal($id: ID!) { adviesverzoek(id: $id) { id nummer toestand termijn werkdagenOver kern geprobeerd isGepubliceerd adviesnummer versie door { naam } behandelaar { naam } berichten { soort tekst door { naam } } } }`;
const LIJST = '{ adviesverzoeken { id } }';
type Blad = Record<string, unknown> & { toestand: string; termijn: string | null; werkdagenOver: number | null; nummer: string };
const haal = async (wie: Persoon, id: string): Promise<Blad | null> => (await wie.vraag<{ adviesverzoek: Blad | null }>(HAAL, { id })).adviesverzoek;
const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }): string[] => uit.weigeringen.map(({ code, veld }) => `${veld ?? ''} ${code}`);
const stel = async (overig: object = {}): Promise<string> => (await yusuf.lukt('adviesVragen', { ...vraag, ...overig })).id;
const schrijf = (wie: Persoon, id: string, versie: number, soort: string, tekst = 'Kom een keer op school langs.') => wie.doe('adviesberichtSchrijven', { id, versie, soort, tekst });

describe('een wijkteam vraagt', () => {
  test('en krijgt een nummer en een termijn in werkdagen; het hele eigen team en Blijvend Veilig zien het', async () => {
    const id = await stel();
    const blad = await haal(sanne, id);
    expect(blad).toMatchObject({ toestand: 'OPEN', kern: vraag.kern, versie: 1, door: { naam: 'Yusuf Demir' }, werkdagenOver: 3, behandelaar: null });
    expect(blad?.nummer).toMatch(/^W-\d{4}-\d{5}$/);
    expect(await haal(samira, id)).toMatchObject({ werkdagenOver: 3 });
    expect(await haal(samira, await stel({ isSpoed: true }))).toMatchObject({ werkdagenOver: 1 });
  });

  test('zonder naam, ook waar geen scherm vroeg: elke plek is eerst veranderd of bevestigd', async () => {
    const invoer = { ...vraag, situatie: 'Sem zit er steeds bij.' };
    expect(codes(await yusuf.doe('adviesVragen', invoer))).toEqual(['situatie PERSOONSGEGEVEN']);
    await yusuf.lukt('adviesVragen', { ...invoer, bevestigd: ['situatie:sem#1'] });
  });

  test('één keer, ook als er twee keer gedrukt is', async () => {
    const sleutel = randomUUID();
    const uit = await Promise.all([1, 2].map(() => yusuf.doe('adviesVragen', vraag, { sleutel })));
    expect(uit[1]?.id).toBe(uit[0]?.id);
  });

  test('en een ander wijkteam, Veilig Thuis, de Raad en het toezicht zien het niet en komen er niet aan, in het contract niet en in de database niet', async () => {
    const id = await stel();
    const lotte = proef.alsPersoon('lotte', 'wijkteam');
    expect(await haal(lotte, id)).toBeNull();
    expect(codes(await schrijf(lotte, id, 1, 'REACTIE'))).toEqual([' NIET_GEVONDEN']);
    for (const [naam, portaal] of [['renske', 'veilig-thuis'], ['hanna', 'rvdk'], ['eva', 'privacy'], ['wim', 'sturing']] as const) {
      expect((await proef.alsPersoon(naam, portaal).antwoord(LIJST)).errors?.[0]?.message).toMatch(/Cannot query field/);
      const buiten = proef.alsPersoon(naam, portaal, { volledig: true });
      expect(await haal(buiten, id)).toBeNull();
      expect((await buiten.vraag<{ adviesverzoeken: unknown[] }>(LIJST)).adviesverzoeken).toEqual([]);
      expect(codes(await schrijf(buiten, id, 1, 'ADVIES'))).toEqual([' NIET_GEVONDEN']);
      expect(codes(await buiten.doe('adviesVragen', vraag))).toEqual([' NIET_GEVONDEN']);
    }
    // Somebody of Blijvend Veilig who comes in by another door is not at work for Blijvend Veilig there.
    expect(await haal(proef.alsPersoon('anouk', 'rvdk', { volledig: true }), id)).toBeNull();
    // And who was never let into that portal is not let in by naming it.
    expect(await haal(proef.alsPersoon('lotte', 'duo', { volledig: true }), id)).toBeNull();
  });

  test('in een tabel zonder plek voor een mens of een gezin', async () => {
    const { rows } = await proef.beheer.query<{ n: string }>(`select column_name as n from information_schema.columns where table_schema = 'gegevens' and table_name in ('adviesverzoek', 'adviesbericht')`);
    expect(rows.map(({ n }) => n).filter((naam) => /casus|gezin|persoon|bsn|melder/.test(naam))).toEqual([]);
  });
});

describe('het gesprek erover', () => {
  test('gaat heen en weer: een wedervraag zet de termijn stil, een reactie laat hem weer lopen, en wie antwoordt heeft hem voortaan', async () => {
    const id = await stel();
    await samira.lukt('adviesberichtSchrijven', { id, versie: 1, soort: 'TERUGVRAAG', tekst: 'Gaat het kind naar school?' });
    expect(await haal(yusuf, id)).toMatchObject({ toestand: 'WACHT_OP_WIJKTEAM', termijn: null, behandelaar: { naam: 'Samira El Amrani' } });
    await sanne.lukt('adviesberichtSchrijven', { id, versie: 2, soort: 'REACTIE', tekst: 'Ja, elke dag.' });
    expect(await haal(samira, id)).toMatchObject({ toestand: 'OPEN', werkdagenOver: 3 });
    await proef.alsPersoon('joost', 'duo').lukt('adviesberichtSchrijven', { id, versie: 3, soort: 'ADVIES', tekst: 'Spreek de moeder op school.' });
    expect(await haal(yusuf, id)).toMatchObject({
      toestand: 'BEANTWOORD', termijn: null, behandelaar: { naam: 'Samira El Amrani' },
      berichten: [{ soort: 'TERUGVRAAG', door: { naam: 'Samira El Amrani' } }, { soort: 'REACTIE', door: { naam: 'Sanne Hoekstra' } }, { soort: 'ADVIES', tekst: 'Spreek de moeder op school.' }],
    });
    await yusuf.lukt('adviesAfsluiten', { id, versie: 4 });
    expect(codes(await schrijf(samira, id, 5, 'ADVIES'))).toEqual([' HANDELING_KAN_NIET']);
    expect((await schrijf(yusuf, id, 5, 'REACTIE', 'Toch nog iets.')).gelukt).toBe(true);
    expect(await haal(samira, id)).toMatchObject({ toestand: 'OPEN', werkdagenOver: 3 });
  });

  test('elke kant alleen als zichzelf, zonder namen, en op de versie die zij zag', async () => {
    const id = await stel();
    expect(codes(await schrijf(yusuf, id, 1, 'ADVIES'))).toEqual([' HANDELING_KAN_NIET']);
    expect(codes(await schrijf(samira, id, 1, 'REACTIE'))).toEqual([' HANDELING_KAN_NIET']);
    expect(codes(await schrijf(samira, id, 1, 'ADVIES', 'Bel Truus van den Berg.'))).toEqual(['tekst PERSOONSGEGEVEN']);
    const sleutel = randomUUID();
    for (let keer = 0; keer < 2; keer += 1) await samira.doe('adviesberichtSchrijven', { id, versie: 1, soort: 'ADVIES', tekst: 'Kom op school.' }, { sleutel });
    expect(await haal(yusuf, id)).toMatchObject({ versie: 2, berichten: [{ tekst: 'Kom op school.' }] });
    expect(await schrijf(samira, id, 1, 'ADVIES')).toMatchObject({ gelukt: false, conflict: { versie: 2, gewijzigdDoor: 'Samira El Amrani' } });
  });

  test('een specialist kan gevraagd worden te antwoorden; iemand buiten Blijvend Veilig niet', async () => {
    const id = await stel({ thema: 'LVB' });
    expect(codes(await samira.doe('adviesToewijzen', { id, versie: 1, behandelaarId: partijId('lotte') }))).toEqual(['behandelaarId KEUZE_ONGELDIG']);
    await samira.lukt('adviesToewijzen', { id, versie: 1, behandelaarId: partijId('priya') });
    expect(await haal(yusuf, id)).toMatchObject({ toestand: 'OPEN', behandelaar: { naam: 'Priya Ramdin' } });
    const berichten = await proef.beheer.query(`select 1 from proces.uitbak where soort = 'ADVIES_BERICHT' and partij_id = $1 and handeling_id = $2`, [partijId('priya'), id]);
    expect(berichten.rowCount).toBe(1);
  });
});

describe('advies dat een melding moet worden', () => {
  test('gaat met één handeling van het wijkteam naar Veilig Thuis, als vraag zonder namen die men daar terugvindt', async () => {
    const id = await stel({ geprobeerd: 'Ik belde twee keer.' });
    await samira.lukt('adviesberichtSchrijven', { id, versie: 1, soort: 'ADVIES', tekst: 'Meld dit.' });
    expect(codes(await proef.alsPersoon('samira', 'duo', { volledig: true }).doe('adviesMelden', { id, versie: 2 }))).toEqual([' HANDELING_KAN_NIET']);
    await yusuf.lukt('adviesMelden', { id, versie: 2 });
    const blad = await haal(yusuf, id);
    expect(blad).toMatchObject({ toestand: 'MELDING', termijn: null });
    const renske = proef.alsPersoon('renske', 'veilig-thuis');
    const { adviesvragen } = await renske.vraag<{ adviesvragen: Record<string, unknown>[] }>('{ adviesvragen { nummer vrager kern vraag antwoord toestand door { naam } } }');
    const gevonden = adviesvragen.find(({ nummer }) => nummer === blad?.['adviesnummer']);
    expect(gevonden).toMatchObject({ vrager: 'GEMEENTE_WIJKTEAM', kern: vraag.kern, antwoord: 'Meld dit.', toestand: 'OPEN', door: { naam: 'Yusuf Demir' } });
    expect(gevonden?.['vraag']).toBe(`${vraag.situatie}\n\nIk belde twee keer.\n\n${vraag.vraag}`);
    expect(codes(await yusuf.doe('adviesMelden', { id, versie: 3 }))).toEqual([' HANDELING_KAN_NIET']);
  });
});
