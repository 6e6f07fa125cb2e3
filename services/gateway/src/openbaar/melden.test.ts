import { randomUUID } from 'node:crypto';
import { schakelaars } from '@bv/beleid';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CODETEKENS, plusDagen, vandaag } from '@bv/begrippen';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { maakApp } from '../platform/http.js';
import { maakLog } from '../platform/log.js';
import { maakMeting } from '../platform/meting.js';
import { wachtTot } from '../proef/geduld.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import { schakelaarSql } from '../slices/formulier/formulier.sql.js';
import { maakTempo } from '../platform/tempo.js';
import { melden } from './melden.js';

let proef: Proefopstelling;
let server: Server;
let origin: string;
const regels: string[] = [];
beforeAll(async () => {
  proef = await maakProefopstelling();
});
afterAll(() => proef.stop());

const start = async (perAfzender: number): Promise<void> => {
  regels.length = 0;
  const log = maakLog((regel) => regels.push(regel));
  await new Promise<void>((klaar) => {
    server = maakApp({
      herkomst: new URL('http://localhost:1'), log, meting: maakMeting(proef.pools),
      delen: [melden({ pool: proef.proces, tempo: maakTempo(proef.proces, randomUUID(), { wat: 'formulier', perAfzender, samen: 1000, minuten: 10 }) })],
    }).listen(0, '127.0.0.1', () => klaar());
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
beforeEach(() => start(1000));
afterEach(() => new Promise((klaar) => server.close(klaar)));

const maakCode = async (soort = 'MELDING'): Promise<string> => {
  const code = Array.from({ length: 20 }, () => CODETEKENS[Math.floor(Math.random() * 32)]).join('');
  await proef.alsPersoon('renske', 'veilig-thuis').lukt('formulierlinkMaken', { soort, voor: 'De Kring', code, geldigTot: plusDagen(vandaag(), 3), meestGebruik: 3 });
  return code;
};
const velden = {
  naam: 'Ilse Kroon', functie: 'leerkracht', organisatie: 'De Kring', telefoon: '020 555 0199', relatieTotGezin: 'leerkracht', anoniem: 'nee',
  gezin: 'Bo <b>Vermaat</b>', kern: 'Een leerling durft niet naar huis', gebeurd: 'Bo huilt elke middag.', directeVeiligheid: 'ONVEILIG', gedaan: '',
};
const EIGEN = { 'Sec-Fetch-Site': 'same-origin', Origin: 'null' };
const post = (invoer: Record<string, string>, { kop = EIGEN, pad = '/melden' }: { kop?: Record<string, string>; pad?: string } = {}) =>
  fetch(`${origin}${pad}`, { method: 'POST', headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...kop }, body: new URLSearchParams({ sleutel: randomUUID(), ...invoer }).toString() });
const aantal = async (): Promise<number> => Number((await proef.beheer.query<{ n: string }>('select count(*) as n from gegevens.formulier')).rows[0]?.n);

describe('de openbare pagina', () => {
  test('staat open zonder aanmelden, heeft geen script in de pagina en komt in geen zoekmachine', async () => {
    const antwoord = await fetch(`${origin}/melden`);
    const html = await antwoord.text();
    expect(antwoord.status).toBe(200);
    expect(antwoord.headers.get('x-robots-tag')).toBe('noindex');
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
    expect(antwoord.headers.get('set-cookie')).toBeNull();
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
    expect(html).toContain('Bel 112');
    for (const bestand of ['melden.css', 'melden.js']) expect((await fetch(`${origin}/melden/${bestand}`)).status).toBe(200);
  });

  test('geeft een ontvangstnummer, en niets van wat er is ingestuurd', async () => {
    const antwoord = await post({ ...velden, code: await maakCode() });
    const html = await antwoord.text();
    expect(antwoord.status).toBe(200);
    expect(html).toMatch(/F-\d{4}-\d{5}/);
    expect(html).not.toMatch(/Kroon|Vermaat|Bo huilt/);
    expect(regels.join('\n')).not.toMatch(/Kroon|Vermaat|Bo huilt/);
  });

  test('noemt elke fout bij haar veld, met wat er stond, veilig opgeschreven', async () => {
    const voor = await aantal();
    const antwoord = await post({ ...velden, code: await maakCode(), naam: ' ', anoniem: 'ja' });
    const html = await antwoord.text();
    expect(antwoord.status).toBe(422);
    expect(html).toContain('<title>2 fouten: Melding doen bij Veilig Thuis');
    expect(html).toContain('<a href="#naam">Vul uw naam in.</a>');
    expect(html).toContain('aria-describedby="naam-fout" aria-invalid="true"');
    expect(html).toContain('Kies waarom het gezin niet mag weten dat u meldt.');
    expect(html).toContain('Bo &lt;b&gt;Vermaat&lt;/b&gt;');
    expect(await aantal()).toBe(voor);
  });

  test('antwoordt op elke code die niet werkt met dezelfde bladzijde', async () => {
    const sleutel = randomUUID();
    const verlopen = await maakCode();
    await proef.beheer.query(`update gegevens.formulierlink set geldig_tot = now() - interval '1 day' where gemaakt_op = (select max(gemaakt_op) from gegevens.formulierlink)`);
    const bladzijden = await Promise.all([verlopen, 'A'.repeat(20), 'te-kort', 'Z'.repeat(60)].map(async (code) => (await (await post({ ...velden, code, sleutel })).text()).replaceAll(code, 'CODE')));
    expect(new Set(bladzijden).size).toBe(1);
    expect(bladzijden[0]).toContain('Deze code werkt niet (meer).');
  });

  test('nog eens versturen, of twee keer klikken, is één formulier', async () => {
    const [code, sleutel] = [await maakCode(), randomUUID()];
    const voor = await aantal();
    await proef.beheer.query('begin; select 1 from gegevens.formulierlink for update');
    const verstuurd = Promise.all([1, 2].map(async () => /F-\d{4}-\d{5}/.exec(await (await post({ ...velden, code, sleutel })).text())?.[0]));
    const wachtend = async (): Promise<number | null> => (await proef.proces.query(`select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%ontvang_formulier%'`)).rowCount;
    await wachtTot('beide verzoeken wachten op het slot', async () => (await wachtend()) === 2);
    await proef.beheer.query('commit');
    const nummers = await verstuurd;
    expect(nummers[0]).toMatch(/^F-/);
    expect(nummers[1]).toBe(nummers[0]);
    expect(await aantal()).toBe(voor + 1);
  });
});

describe('de deur', () => {
  test('laat geen andere website insturen', async () => {
    const code = await maakCode();
    for (const kop of [{ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://elders.nl' }, { Origin: 'null' }, {}] as Record<string, string>[]) expect((await post({ ...velden, code }, { kop })).status).toBe(403);
  });

  test('houdt te groot, te veel velden en een ander soort lichaam buiten', async () => {
    expect((await post({ ...velden, gebeurd: 'x'.repeat(170_000) })).status).toBe(413);
    expect((await post({ ...velden, ...Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`v${i}`, 'x'])) })).status).toBe(400);
    const json = await fetch(`${origin}/melden`, { method: 'POST', headers: { ...EIGEN, 'Content-Type': 'application/json' }, body: '{"naam":"x"}' });
    expect(json.status).toBe(422);
  });

  test('een te lange tekst is een fout bij het veld, geen storing', async () => {
    const antwoord = await post({ ...velden, code: await maakCode(), kern: 'x'.repeat(161) });
    expect(antwoord.status).toBe(422);
    expect(await antwoord.text()).toContain('href="#kern"');
  });

  test('remt wie te snel achter elkaar stuurt', async () => {
    await new Promise((klaar) => server.close(klaar));
    await start(2);
    const standen = [];
    for (let keer = 0; keer < 3; keer += 1) standen.push((await post({ ...velden, code: 'A'.repeat(20) })).status);
    expect(standen).toEqual([422, 422, 429]);
  });
});

describe('het zorgsignaal', () => {
  test('is er niet zolang het beleid het uit heeft, en is er als het aan staat', async () => {
    expect((await fetch(`${origin}/melden/zorgsignaal`)).status).toBe(404);
    expect((await post(velden, { pad: '/melden/zorgsignaal' })).status).toBe(404);
    await proef.beheer.query(schakelaarSql({ ...schakelaars, ZORGSIGNAAL: { aan: true } }));
    const code = await maakCode('ZORGSIGNAAL');
    expect(await (await fetch(`${origin}/melden/zorgsignaal`)).text()).toContain('Een zorgsignaal is geen melding');
    expect(await (await post({ ...velden, code })).text()).toContain('Deze code werkt niet (meer).');
    expect(await (await post({ ...velden, code }, { pad: '/melden/zorgsignaal' })).text()).toMatch(/F-\d{4}-\d{5}/);
    await proef.beheer.query(schakelaarSql({ ...schakelaars, ZORGSIGNAAL: { aan: false } }));
  });
});
