import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from './proef/browser.js';
import { maakProefgateway, type Proefgateway } from './proef/proefgateway.js';

let gateway: Proefgateway;
let anouk: Browser;
beforeAll(async () => {
  gateway = await maakProefgateway();
  anouk = gateway.nieuweBrowser();
  await anouk.meldAan('anouk');
});
afterAll(() => gateway.stop());

const vraag = (wie: Browser, lichaam: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> =>
  wie.haal('/document', { method: 'POST', headers: { accept: 'application/pdf', 'content-type': 'application/json', 'bv-portaal': 'duo', ...headers }, body: JSON.stringify(lichaam) });
const code = async (antwoord: Response): Promise<[number, string | undefined]> => [antwoord.status, ((await antwoord.json()) as { errors?: { extensions: { code: string } }[] }).errors?.[0]?.extensions.code];

describe('een document', () => {
  test('komt als bestand dat niemand bewaart, onder een naam die de server koos', async () => {
    const antwoord = await vraag(anouk, { query: '{ document(naam: "x") }' });
    expect(antwoord.status).toBe(200);
    expect(await antwoord.text()).toBe('%PDF van Anouk Visser');
    expect(antwoord.headers.get('content-type')).toBe('application/pdf');
    expect(antwoord.headers.get('content-disposition')).toBe('attachment; filename="proef.pdf"');
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
    expect(antwoord.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('staat achter dezelfde deur als elke vraag', async () => {
    expect(await code(await vraag(gateway.nieuweBrowser(), { query: '{ document(naam: "x") }' }))).toEqual([401, 'NIET_AANGEMELD']);
    expect(await code(await vraag(anouk, { query: '{ document(naam: "x") }' }, { 'bv-portaal': 'wijkteam' }))).toEqual([403, 'GEEN_TOEGANG_PORTAAL']);
    expect(await code(await vraag(anouk, { query: '{ document(naam: "x") }' }, { origin: 'https://elders.example', 'sec-fetch-site': 'cross-site' }))).toEqual([403, 'HERKOMST_GEWEIGERD']);
    expect(await code(await vraag(anouk, { query: '{ geheim }' }))).toEqual([400, 'ONGELDIGE_INVOER']);
    expect((await anouk.haal('/document?query={document}')).status).toBe(404);
  });

  test('vraagt om een nieuw bewijs van wie zich lang geleden aanmeldde, en komt daarna', async () => {
    const lang = gateway.nieuweBrowser();
    await lang.meldAan('anouk');
    await gateway.database.beheer.query(`update proces.sessie set bewezen_op = now() - interval '16 minutes'`);
    expect(await code(await vraag(lang, { query: '{ document(naam: "x") }' }))).toEqual([403, 'BEWIJS_NODIG']);
    expect(gateway.afgewezen.at(-1)).toMatch(/ duo BEWIJS_NODIG$/);
    await lang.volg('/aanmelden/opnieuw');
    expect((await vraag(lang, { query: '{ document(naam: "x") }' })).status).toBe(200);
    await gateway.database.beheer.query(`update proces.sessie set bewezen_op = now()`);
  });

  test('is er niet als de vraag er geen geeft, of meer dan een', async () => {
    expect(await code(await vraag(anouk, { query: '{ wie }' }))).toEqual([400, 'ONGELDIGE_INVOER']);
    expect(await code(await vraag(anouk, { query: '{ a: document(naam: "x") b: document(naam: "y") }' }))).toEqual([400, 'ONGELDIGE_INVOER']);
  });

  test('zegt van een fout niet meer dan een vraag doet', async () => {
    expect(await code(await vraag(anouk, { query: '{ weg }' }))).toEqual([503, 'DATABASE_NIET_BEREIKBAAR']);
    const antwoord = await vraag(anouk, { query: '{ kapot }' });
    expect(antwoord.status).toBe(500);
    expect(await antwoord.text()).not.toContain('MARKERING-5591');
  });
});
