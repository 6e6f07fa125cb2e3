import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Persoon } from '../../proef/persoon.js';
import { partijId } from '../../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../../proef/proefopstelling.js';

let proef: Proefopstelling;
let yusuf: Persoon;
let lotte: Persoon;
let samira: Persoon;
beforeAll(async () => {
  proef = await maakProefopstelling();
  yusuf = proef.alsPersoon('yusuf', 'wijkteam');
  lotte = proef.alsPersoon('lotte', 'wijkteam');
  samira = proef.alsPersoon('samira', 'duo');
});
afterAll(() => proef.stop());

const codes = (uit: { weigeringen: { code: string; veld: string | null }[] }): string[] => uit.weigeringen.map(({ code, veld }) => `${veld ?? ''} ${code}`);
const ZOEK = 'query Zoek($zoek: String, $thema: Adviesthema) { kennis(zoek: $zoek, thema: $thema) { id thema situatie advies aantalHielp hielpMij } }';
interface Regel { id: string; advies: string; aantalHielp: number; hielpMij: boolean }
const zoek = async (wie: Persoon, woord: string | null = null, thema: string | null = null): Promise<Regel[]> => (await wie.vraag<{ kennis: Regel[] }>(ZOEK, { zoek: woord, thema })).kennis;

const vraag = { thema: 'GESPREK', kern: 'Een moeder praat niet waar haar partner bij is', situatie: 'De partner vult steeds de antwoorden in.', vraag: 'Hoe spreek ik haar alleen?' };
async function beantwoord(): Promise<string> {
  const { id } = await yusuf.lukt('adviesVragen', vraag);
  await samira.lukt('adviesberichtSchrijven', { id, versie: 1, soort: 'ADVIES', tekst: 'Spreek haar op school.' });
  return id;
}
const tekst = { thema: 'GESPREK', situatie: 'Iemand praat niet waar een ander bij is.', advies: 'Zoek een gewone reden voor een gesprek onder vier ogen, zoals een afspraak op school.' };

describe('een antwoord delen', () => {
  test('is een bewuste handeling, één keer, na een antwoord, en opnieuw nagekeken op namen', async () => {
    const { id: open } = await yusuf.lukt('adviesVragen', vraag);
    expect(codes(await samira.doe('adviesPubliceren', { id: open, versie: 1, ...tekst }))).toEqual([' NOG_GEEN_ADVIES']);
    const id = await beantwoord();
    expect(codes(await samira.doe('adviesPubliceren', { id, versie: 2, ...tekst, advies: 'Vraag het aan Noor van school.' }))).toEqual(['advies PERSOONSGEGEVEN']);
    expect(await samira.doe('adviesPubliceren', { id, versie: 1, ...tekst })).toMatchObject({ gelukt: false, conflict: { versie: 2 } });
    await samira.lukt('adviesPubliceren', { id, versie: 2, ...tekst });
    expect(codes(await samira.doe('adviesPubliceren', { id, versie: 3, ...tekst }))).toEqual([' AL_GEPUBLICEERD']);
    expect(codes(await proef.alsPersoon('yusuf', 'wijkteam', { volledig: true }).doe('adviesPubliceren', { id, versie: 3, ...tekst }))).toEqual([' NIET_GEVONDEN']);
    await expect(yusuf.doe('adviesPubliceren', { id, versie: 3, ...tekst })).rejects.toThrow(/Unknown type|Cannot query/);
  });

  test('bewaart niets van wie vroeg, van de vraag of van een casus', async () => {
    const id = await beantwoord();
    await samira.lukt('adviesPubliceren', { id, versie: 2, ...tekst, advies: 'Leg uit waarom u ieder apart spreekt.' });
    const { rows } = await proef.beheer.query<{ rij: string }>(`select row_to_json(k)::text as rij from algemeen.kennisadvies k where advies = 'Leg uit waarom u ieder apart spreekt.'`);
    const { rows: vragen } = await proef.beheer.query<{ nummer: string }>('select nummer from gegevens.adviesverzoek where id = $1', [id]);
    for (const spoor of [id, vragen[0]?.nummer ?? '?', partijId('yusuf'), partijId('wijkteam-nieuw-west'), vraag.kern]) expect(rows[0]?.rij).not.toContain(spoor);
    expect(Object.keys(JSON.parse(rows[0]?.rij ?? '{}') as object).sort()).toEqual(['advies', 'door_id', 'id', 'maand', 'situatie', 'thema']);
    expect(rows[0]?.rij).toMatch(/"maand":"\d{4}-\d{2}-01"/);
  });
});

describe('wat eerder geadviseerd is', () => {
  test('vindt elk wijkteam, op een woord in elke vorm, op een deel van een woord en op thema', async () => {
    const id = await beantwoord();
    await samira.lukt('adviesPubliceren', { id, versie: 2, thema: 'VERSLAVING', situatie: 'Een vader drinkt in het weekend.', advies: 'Maak afspraken over wie er dan bij de kinderen is.' });
    const gevonden = async (...zoeken: Parameters<typeof zoek> extends [Persoon, ...infer R] ? R : never): Promise<boolean> => (await zoek(lotte, ...zoeken)).some(({ advies }) => advies.startsWith('Maak afspraken'));
    expect(await gevonden('afspraak')).toBe(true);
    expect(await gevonden('weeke')).toBe(true);
    expect(await gevonden(null, 'VERSLAVING')).toBe(true);
    expect(await gevonden('drinkt', 'SCHEIDING')).toBe(false);
    expect(await gevonden('voetbalclub')).toBe(false);
    expect((await proef.alsPersoon('renske', 'veilig-thuis').antwoord(ZOEK)).errors?.[0]?.message).toMatch(/Unknown type|Cannot query field/);
  });

  test('kan ieder één keer aanmerken als hulp, en dat terugnemen; wat het meest hielp staat eerst', async () => {
    for (const advies of ['Eerste raad over geld.', 'Tweede raad over geld.']) await samira.lukt('adviesPubliceren', { id: await beantwoord(), versie: 2, ...tekst, advies });
    const tweede = (await zoek(lotte, 'geld')).find(({ advies }) => advies.startsWith('Tweede'))!;
    for (const wie of [lotte, lotte, yusuf]) await wie.lukt('kennisMerken', { id: tweede.id, hielp: true });
    expect((await zoek(lotte, 'geld'))[0]).toMatchObject({ id: tweede.id, aantalHielp: 2, hielpMij: true });
    expect((await zoek(samira, 'geld'))[0]).toMatchObject({ aantalHielp: 2, hielpMij: false });
    await lotte.lukt('kennisMerken', { id: tweede.id, hielp: false });
    expect((await zoek(lotte, 'geld'))[0]).toMatchObject({ id: tweede.id, aantalHielp: 1, hielpMij: false });
    expect(codes(await lotte.doe('kennisMerken', { id: partijId('lotte'), hielp: true }))).toEqual([' NIET_GEVONDEN']);
  });

  test('gaat met zijn merken weg als iemand van Blijvend Veilig het terugneemt', async () => {
    await samira.lukt('adviesPubliceren', { id: await beantwoord(), versie: 2, ...tekst, advies: 'Raad die te herkenbaar bleek.' });
    const [{ id } = { id: '' }] = await zoek(yusuf, 'herkenbaar');
    await yusuf.lukt('kennisMerken', { id, hielp: true });
    expect(codes(await proef.alsPersoon('lotte', 'wijkteam', { volledig: true }).doe('kennisIntrekken', { id }))).toEqual([' NIET_GEVONDEN']);
    await proef.alsPersoon('joost', 'duo').lukt('kennisIntrekken', { id });
    expect(await zoek(yusuf, 'herkenbaar')).toEqual([]);
    const merken = await proef.beheer.query('select 1 from gegevens.kennismerk where kennis_id = $1', [id]);
    expect(merken.rowCount).toBe(0);
  });
});
