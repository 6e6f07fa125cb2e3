import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from './proef/browser.js';
import { maakProefgateway, type Proefgateway } from './proef/proefgateway.js';

let gateway: Proefgateway;
let renske: Browser;
let bezoeker: Browser;
beforeAll(async () => {
  gateway = await maakProefgateway();
  bezoeker = gateway.nieuweBrowser();
  renske = gateway.nieuweBrowser();
  await renske.meldAan('renske');
});
afterAll(() => gateway.stop());

const JSONKOP = { accept: 'application/json' };
const code = async (antwoord: Response): Promise<unknown> => ((await antwoord.json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code;

test.each(['/', '/sessie', '/graphql', '/bestaat-niet', '/gezond', '/remotes/duo/assets/remoteEntry.js'])('%s draagt de beveiligingskoppen', async (adres) => {
  const { headers } = await bezoeker.haal(adres, { headers: { origin: 'http://kwaad.example' } });
  const csp = headers.get('content-security-policy') ?? '';
  expect(csp).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
  expect(csp).toContain("object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
  expect(csp).not.toContain('unsafe');
  expect(Object.fromEntries(headers)).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(headers.get('x-powered-by')).toBeNull();
  // No other site may read anything, whatever it says of itself.
  expect([...headers.keys()].filter((naam) => naam.startsWith('access-control-'))).toEqual([]);
});

test.each(['/', '/sessie', '/aanmelden', '/graphql', '/bestaat-niet'])('%s wordt nergens bewaard', async (adres) => {
  expect((await bezoeker.haal(adres)).headers.get('cache-control')).toBe('no-store');
});

describe('een POST', () => {
  const post = (headers: Record<string, string>, adres = '/graphql') =>
    fetch(gateway.herkomst + adres, { method: 'POST', headers: { ...JSONKOP, 'content-type': 'application/json', ...headers }, body: adres === '/graphql' ? '{}' : '' });
  const VREEMD = 'http://kwaad.example';

  test.each([
    ['van een andere site', { origin: VREEMD }],
    ['van een andere site, zegt de browser', { 'sec-fetch-site': 'cross-site' }],
    ['van een zusterdomein', { 'sec-fetch-site': 'same-site' }],
    ['uit een afgeschermd venster', { origin: 'null' }],
    ['met een herkomst die erop lijkt', { origin: 'http://localhost.kwaad.example' }],
  ])('%s wordt geweigerd', async (_naam, headers) => {
    const antwoord = await post(headers);
    expect(antwoord.status).toBe(403);
    expect(await code(antwoord)).toBe('HERKOMST_GEWEIGERD');
  });

  test('als formulier zonder herkomst wordt geweigerd, ook bij afmelden', async () => {
    const antwoord = await post({ 'content-type': 'application/x-www-form-urlencoded' }, '/afmelden');
    expect(antwoord.status).toBe(403);
  });

  test('van onszelf, of van een programma met JSON, komt verder: tot het aanmelden', async () => {
    expect((await post({ origin: gateway.herkomst })).status).toBe(401);
    expect((await post({ origin: 'null', 'sec-fetch-site': 'same-origin' })).status).toBe(401);
    expect((await post({})).status).toBe(401);
  });

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json-x'])('met %s wordt niet gelezen', async (soort) => {
    const antwoord = await post({ 'content-type': soort, origin: gateway.herkomst });
    expect([antwoord.status, await code(antwoord)]).toEqual([415, 'SOORT_NIET_ONDERSTEUND']);
  });
});

test.each(['PUT', 'DELETE', 'PATCH', 'TRACE0'])('%s bestaat hier niet', async (method) => {
  const antwoord = await bezoeker.haal('/sessie', { method, headers: JSONKOP });
  expect([405, 400]).toContain(antwoord.status);
});

test('TRACE geeft niets terug van wat er gevraagd werd', async () => {
  const vraag = request(new URL('/sessie', gateway.herkomst), { method: 'TRACE', headers: { ...JSONKOP, cookie: '__Host-bv-sessie=spiegel' } });
  vraag.end();
  const [antwoord] = (await once(vraag, 'response')) as [IncomingMessage];
  const stukken: Buffer[] = [];
  for await (const stuk of antwoord) stukken.push(stuk as Buffer);
  expect(antwoord.statusCode).toBe(405);
  expect(Buffer.concat(stukken).toString()).not.toContain('spiegel');
});

test('wat van elders komt of geen scherm van ons vraagt, staat met zijn code in het log, zonder wat er gevraagd werd', async () => {
  const antwoord = await fetch(`${gateway.herkomst}/graphql`, { method: 'POST', headers: { ...JSONKOP, 'content-type': 'application/json', origin: 'http://kwaad.example' }, body: '{"query":"{ spiegel }"}' });
  const verzoekId = antwoord.headers.get('x-request-id') ?? '';
  const regels = gateway.regels.filter((regel) => regel.includes(verzoekId));
  expect(regels.map((regel) => JSON.parse(regel) as object)).toContainEqual(expect.objectContaining({ niveau: 'waarschuwing', bericht: 'geweigerd', code: 'HERKOMST_GEWEIGERD' }));
  expect(regels.join('')).not.toMatch(/spiegel|kwaad/);
});

describe('de beginpagina', () => {
  test('toont wie niet aangemeld is de oefenpersonen per organisatie, zonder script', async () => {
    const antwoord = await bezoeker.haal('/?terug=%2Fduo%2Fgezin%2F1');
    const tekst = await antwoord.text();
    expect(antwoord.status).toBe(200);
    expect(tekst).toContain('<html lang="nl">');
    expect(tekst).toContain('<h2>Raad</h2>');
    expect(tekst).toContain('href="/aanmelden?persoon=anouk&amp;terug=%2Fduo%2Fgezin%2F1"');
    expect(tekst).toContain('Neemt &lt;meldingen&gt; aan.');
    expect(tekst).not.toMatch(/<script|style=|onclick/);
    expect((await bezoeker.haal('/stijl/begin.css')).headers.get('content-type')).toContain('text/css');
  });

  test('toont wie aangemeld is de schil', async () => {
    const antwoord = await renske.haal('/');
    expect(await antwoord.text()).toContain('schil');
    expect(antwoord.headers.get('cache-control')).toBe('no-store');
  });
});

describe('de schermen', () => {
  test.each(['/duo', '/duo/gezin/1/plan', '/berichten', '/veilig-thuis/meldingen'])('%s is de schil, na aanmelden', async (adres) => {
    expect(await (await renske.haal(adres)).text()).toContain('schil');
    const zonder = await bezoeker.haal(adres);
    expect([zonder.status, zonder.headers.get('location')]).toEqual([303, `/?terug=${encodeURIComponent(adres)}`]);
  });

  test('bestanden met een hash in hun naam blijven bewaard, andere niet', async () => {
    const vast = await bezoeker.haal('/assets/index-abc12345.js', { headers: { 'accept-encoding': 'br' } });
    expect(vast.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(vast.headers.get('content-encoding')).toBe('br');
    expect((await bezoeker.haal('/remotes/duo/assets/routes-abc12345.js')).headers.get('cache-control')).toContain('immutable');
    expect((await bezoeker.haal('/remotes/duo/assets/remoteEntry.js')).headers.get('cache-control')).toBe('no-cache');
  });

  test('een portaal dat er even niet is, geeft 503 en de andere leven door', async () => {
    const antwoord = await renske.haal('/remotes/rvdk/assets/remoteEntry.js', { headers: JSONKOP });
    expect([antwoord.status, await code(antwoord)]).toEqual([503, 'ONDERDEEL_NIET_BESCHIKBAAR']);
    expect((await renske.haal('/remotes/duo/assets/remoteEntry.js')).status).toBe(200);
  });

  test.each(['/bestaat-niet', '/index.html', '/remotes/duo/assets/weg-abc12345.js', '/remotes/duo/../../../package.json', '/remotes/duo/%2e%2e%2f%2e%2e%2fshell/dist/index.html', '/assets/'])(
    '%s bestaat niet, en zegt dat',
    async (adres) => {
      const antwoord = await renske.haal(adres);
      expect(antwoord.status).toBe(404);
      expect(await antwoord.text()).toContain('Deze pagina bestaat niet');
      expect(await code(await renske.haal(adres, { headers: JSONKOP }))).toBe('NIET_GEVONDEN');
    },
  );

  test('een adres dat geen adres is, is een fout van de vrager', async () => {
    expect((await renske.haal('/duo/%E0%A4%A')).status).toBe(400);
  });
});

describe('gezondheid', () => {
  test('leeft, is gereed en telt zonder iets over mensen', async () => {
    await renske.haal('/duo/gezin/7f1c');
    expect((await bezoeker.haal('/gezond')).status).toBe(200);
    expect(await (await bezoeker.haal('/gereed')).json()).toEqual({ gereed: true });
    const tekst = await (await bezoeker.haal('/metrics')).text();
    expect(tekst).toContain('bv_http_seconden_count{methode="GET",route="/duo/*",status="200"}');
    expect(tekst).toContain('bv_database_verbindingen{rol="proces",toestand="alle"}');
    expect(tekst).not.toMatch(/7f1c|renske|[0-9a-f]{8}-[0-9a-f]{4}/);
  });
});
