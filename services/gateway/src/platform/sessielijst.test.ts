import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { duur, kortste } from '../proef/geduld.js';
import { maakEigenSessies } from './eigen-sessies.js';
import type { Browser } from './proef/browser.js';
import { leesFormulier, stuur } from './proef/formulier.js';
import { anouk } from './proef/proefdatabase.js';
import { maakProefgateway, type Proefgateway } from './proef/proefgateway.js';

const LAPTOP = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0';
const TABLET = 'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';

let gateway: Proefgateway;
let laptop: Browser;
let tablet: Browser;
beforeAll(async () => {
  gateway = await maakProefgateway();
});
afterAll(() => gateway.stop());

const sql = (text: string, ...values: unknown[]) => gateway.database.beheer.query<Record<string, string>>(text, values);
const meldAan = async (wie: string, kop: string): Promise<Browser> => {
  const browser = gateway.nieuweBrowser();
  let adres: string | null = `/aanmelden?persoon=${wie}`;
  while (adres !== null) adres = (await browser.haal(adres, { headers: { 'user-agent': kop } })).headers.get('location');
  return browser;
};
const lees = async (wie: Browser, adres = '/sessies'): Promise<string> => (await wie.haal(adres)).text();
const beeindig = (wie: Browser, nummer: string): Promise<Response> => stuur(wie, { naar: '/sessies', velden: new URLSearchParams({ nummer }) });
const nummerVan = async (apparaat: string): Promise<string> => (await sql('select nummer from proces.sessie where apparaat = $1', apparaat)).rows[0]?.['nummer'] ?? '';
const isBinnen = async (wie: Browser): Promise<boolean> => (await wie.haal('/sessie', { headers: { accept: 'application/json' } })).ok;

beforeEach(async () => {
  await sql('delete from proces.sessie');
  gateway.verantwoord.length = 0;
  laptop = await meldAan('anouk', LAPTOP);
});

test('wie op één plek is aangemeld, leest dat, en kan niets beëindigen', async () => {
  const tekst = await lees(laptop);
  expect(tekst).toContain('U bent alleen hier aangemeld.');
  expect(tekst).toContain('Edge op Windows <span class="deze">Hier kijkt u nu</span>');
  expect(tekst).toContain('Laatst gebruikt: zojuist.');
  expect(tekst).not.toContain('<form');
});

describe('wie op meer plekken is aangemeld', () => {
  beforeEach(async () => {
    tablet = await meldAan('anouk', TABLET);
  });

  test('ziet van elke plek waarmee, sinds wanneer en wanneer voor het laatst, deze bovenaan, en niets waarmee een ander binnenkomt', async () => {
    await sql(`update proces.sessie set gemaakt_op = '2026-11-29T20:14:00Z', laatst_gezien = now() - interval '12 minutes' where apparaat = 'Chrome op Android'`);
    const antwoord = await laptop.haal('/sessies');
    const tekst = await antwoord.text();
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
    expect(tekst.indexOf('Edge op Windows')).toBeLessThan(tekst.indexOf('Chrome op Android'));
    expect(tekst).toContain('Aangemeld op 29 nov 2026, 21:14. Laatst gebruikt: 12 minuten geleden.');
    const { rows } = await gateway.database.beheer.query<{ id_hash: Buffer; id_token: string }>('select id_hash, id_token from proces.sessie');
    expect(rows).toHaveLength(2);
    for (const { id_hash: hash, id_token: teken } of rows) for (const geheim of [hash.toString('hex'), hash.toString('base64'), hash.toString('base64url'), teken]) expect(tekst).not.toContain(geheim);
    for (const browser of [laptop, tablet]) expect(tekst).not.toContain(browser.potje.get('__Host-bv-sessie'));
  });

  test('beëindigt er een elders, die meteen niets meer kan, met een regel in het logboek', async () => {
    expect(leesFormulier(await lees(laptop)).velden.get('nummer')).toBe(await nummerVan('Chrome op Android'));
    const antwoord = await stuur(laptop, leesFormulier(await lees(laptop)));
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/sessies?afloop=beeindigd']);
    expect([await isBinnen(tablet), await isBinnen(laptop)]).toEqual([false, true]);
    expect(gateway.verantwoord.filter((regel) => regel.startsWith('SESSIE'))).toEqual([`SESSIE_BEEINDIGD ${anouk.id}`]);
    const tekst = await lees(laptop, '/sessies?afloop=beeindigd');
    expect(tekst).toContain('<p class="melding" role="status">De sessie is beëindigd.');
    expect(tekst).toContain('<title>De sessie is beëindigd.');
    expect(tekst).toContain('U bent alleen hier aangemeld.');
  });

  test('sluit met een sessie ook haar open stromen binnen een seconde, en die van hier niet', async () => {
    const open = (wie: Browser) => wie.haal('/graphql/stream', { method: 'POST', headers: { accept: 'text/event-stream', 'content-type': 'application/json', 'bv-portaal': 'duo' }, body: '{"query":"subscription { bericht }"}' });
    const hier = await open(laptop);
    const isDicht = hier.text().then(() => true, () => false);
    const totDicht = async (): Promise<number> => {
      const daar = await open(tablet);
      const nummer = await nummerVan('Chrome op Android');
      const ms = await duur(async () => {
        await beeindig(laptop, nummer);
        await daar.text();
      });
      tablet = await meldAan('anouk', TABLET);
      return ms;
    };
    expect(await kortste(totDicht)).toBeLessThan(1000);
    expect(await Promise.race([isDicht, new Promise((klaar) => setTimeout(klaar, 900, 'nog open'))])).toBe('nog open');
    await sql('delete from proces.sessie');
    expect(await isDicht).toBe(true);
  });

  test('bewijst eerst nog een keer wie men is, als dat te lang geleden is', async () => {
    await sql(`update proces.sessie set bewezen_op = now() - interval '16 minutes'`);
    expect(await lees(laptop)).toContain('bewijst u nog een keer wie u bent');
    const antwoord = await beeindig(laptop, await nummerVan('Chrome op Android'));
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/aanmelden/bewijs?terug=%2Fsessies']);
    expect(await isBinnen(tablet)).toBe(true);
    expect((await laptop.volg('/aanmelden/opnieuw?terug=%2Fsessies')).adres).toBe('/sessies');
    await beeindig(laptop, await nummerVan('Chrome op Android'));
    expect([await isBinnen(tablet), await isBinnen(laptop)]).toEqual([false, true]);
  });

  test('houdt het nummer en het apparaat van een sessie als zij een nieuw teken krijgt', async () => {
    const nummer = await nummerVan('Edge op Windows');
    await laptop.volg('/aanmelden/opnieuw');
    expect(await nummerVan('Edge op Windows')).toBe(nummer);
  });

  test('ziet niet wat al voorbij is', async () => {
    await sql(`update proces.sessie set laatst_gezien = now() - interval '16 minutes' where apparaat = 'Chrome op Android'`);
    expect(await lees(laptop)).toContain('U bent alleen hier aangemeld.');
    expect((await beeindig(laptop, await nummerVan('Chrome op Android'))).headers.get('location')).toBe('/sessies?afloop=al-voorbij');
  });
});

describe('de sessie van een ander', () => {
  test('staat er niet bij, en antwoordt als een die er niet is', async () => {
    const renske = await meldAan('renske', TABLET);
    expect(await lees(laptop)).not.toContain('Android');
    const uitkomsten = [];
    for (const nummer of [await nummerVan('Chrome op Android'), randomUUID(), 'geen-nummer', '', await nummerVan('Edge op Windows')]) {
      const antwoord = await beeindig(laptop, nummer);
      uitkomsten.push([antwoord.status, antwoord.headers.get('location'), await antwoord.text()].join(' '));
    }
    expect(new Set(uitkomsten).size).toBe(1);
    expect(uitkomsten[0]).toContain('/sessies?afloop=al-voorbij');
    expect([await isBinnen(renske), await isBinnen(laptop)]).toEqual([true, true]);
    expect(gateway.verantwoord.filter((regel) => regel.startsWith('SESSIE'))).toEqual([]);
    expect(await lees(laptop, '/sessies?afloop=al-voorbij')).toContain('Deze sessie was al voorbij. Er is niets veranderd.');
  });

  test('eindigt ook niet als de lijst haar zou noemen: de opdracht zelf kijkt van wie zij is', async () => {
    const renske = await meldAan('renske', TABLET);
    const cookie = `__Host-bv-sessie=${laptop.potje.get('__Host-bv-sessie') ?? ''}`;
    const sessie = await gateway.sessies.vind(cookie);
    if (sessie === undefined) throw new Error('geen sessie');
    for (const apparaat of ['Chrome op Android', 'Edge op Windows']) await maakEigenSessies(gateway.database.pools.proces).beeindig(sessie, await nummerVan(apparaat));
    expect([await isBinnen(renske), await isBinnen(laptop)]).toEqual([true, true]);
  });
});

test('zonder sessie is er geen lijst, en komt men na aanmelden hier terug', async () => {
  for (const antwoord of [await gateway.nieuweBrowser().haal('/sessies'), await beeindig(gateway.nieuweBrowser(), await nummerVan('Edge op Windows'))]) {
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/?terug=%2Fsessies']);
  }
  expect(await isBinnen(laptop)).toBe(true);
});

test('een scherm op slot toont en beëindigt niets, en dat staat in het logboek', async () => {
  tablet = await meldAan('anouk', TABLET);
  await laptop.haal('/sessie/slot', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ pad: '/duo/gezin/abc/gesprek', code: '4711' }) });
  for (const antwoord of [await laptop.haal('/sessies'), await beeindig(laptop, await nummerVan('Chrome op Android'))]) {
    expect(antwoord.status).toBe(403);
    expect(await antwoord.text()).not.toContain('Android');
  }
  expect(await isBinnen(tablet)).toBe(true);
  expect(gateway.verantwoord.filter((regel) => regel.startsWith('SESSIES'))).toEqual([`SESSIES_GEWEIGERD ${anouk.id}`, `SESSIES_GEWEIGERD ${anouk.id}`]);
});

test('een andere site beëindigt niets', async () => {
  tablet = await meldAan('anouk', TABLET);
  const antwoord = await laptop.haal('/sessies', { method: 'POST', headers: { origin: 'http://kwaad.example', 'sec-fetch-site': 'cross-site', 'content-type': 'application/x-www-form-urlencoded' }, body: `nummer=${await nummerVan('Chrome op Android')}` });
  expect(antwoord.status).toBe(403);
  expect(await isBinnen(tablet)).toBe(true);
});

test('van een apparaat blijven alleen de woorden, en van de plek niets', async () => {
  const { rows } = await sql('select s::text as alles from proces.sessie s');
  expect(rows[0]?.['alles']).toContain('Edge op Windows');
  expect(rows[0]?.['alles']).not.toMatch(/Mozilla|156\.0|127\.0\.0\.1|::1/);
});
