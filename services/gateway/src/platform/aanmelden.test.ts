import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { wachtTot } from '../proef/geduld.js';
import type { Browser } from './proef/browser.js';
import { leesFormulier, stuur } from './proef/formulier.js';
import { nietBekeken } from './proef/niet-bekeken.js';
import { maakProefgateway, type Proefgateway } from './proef/proefgateway.js';
import { renske } from './proef/proefdatabase.js';

let gateway: Proefgateway;
let browser: Browser;
beforeAll(async () => {
  gateway = await maakProefgateway();
});
afterAll(() => gateway.stop());
beforeEach(() => {
  browser = gateway.nieuweBrowser();
});

const sessie = async (wie: Browser): Promise<Response> => wie.haal('/sessie', { headers: { accept: 'application/json' } });

/** Where the provider sends a browser back to, with its answer. */
const antwoordadres = async (wie: Browser): Promise<string> => {
  let adres = (await wie.haal('/aanmelden?persoon=renske')).headers.get('location') ?? '';
  while (!adres.includes('/aanmelden/terug')) adres = (await wie.haal(adres)).headers.get('location') ?? '';
  return adres;
};

test('één klik op een oefenpersoon meldt aan en komt terug waar men wilde zijn', async () => {
  const { adres, antwoord } = await browser.meldAan('renske', '/duo/gezin/1?tab=plan');
  expect(adres).toBe('/duo/gezin/1?tab=plan');
  expect(await antwoord.text()).toContain('schil');
  expect(await (await sessie(browser)).json()).toMatchObject({ aangemeld: true, partij: { id: renske.id, naam: 'Renske Smit' }, portalen: ['veilig-thuis'] });
  expect(gateway.verantwoord).toContain(`AANMELDEN ${renske.id}`);
});

test('de cookie is alleen voor deze site, niet leesbaar voor scripts en bevat geen gegevens', async () => {
  await browser.meldAan('renske');
  const opnieuw = await browser.haal('/aanmelden?persoon=renske');
  expect(opnieuw.headers.getSetCookie().join()).toMatch(/^__Host-bv-aanmelding=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax; Max-Age=600$/);
  expect(browser.potje.get('__Host-bv-sessie')).toMatch(/^[\w-]{43}$/);
  const { rows } = await gateway.database.beheer.query<{ id_hash: Buffer }>('select id_hash from proces.sessie');
  expect(rows.map(({ id_hash: hash }) => hash.toString('base64url'))).not.toContain(browser.potje.get('__Host-bv-sessie'));
});

test('opnieuw aanmelden geeft een nieuw sessienummer en het oude werkt niet meer', async () => {
  await browser.meldAan('renske');
  const oud = browser.potje.get('__Host-bv-sessie') ?? '';
  await browser.meldAan('anouk');
  expect(browser.potje.get('__Host-bv-sessie')).not.toBe(oud);
  expect(await (await sessie(browser)).json()).toMatchObject({ partij: { naam: 'Anouk Visser' } });
  const dief = gateway.nieuweBrowser();
  dief.potje.set('__Host-bv-sessie', oud);
  expect((await sessie(dief)).status).toBe(401);
});

test('het antwoord van de aanmelddienst werkt alleen in de browser die vroeg, en één keer', async () => {
  const adres = await antwoordadres(browser);
  const poging = browser.potje.get('__Host-bv-aanmelding') ?? '';
  expect((await gateway.nieuweBrowser().haal(adres)).status).toBe(400);
  expect(gateway.regels.join('')).toContain('van een andere browser');
  const ander = gateway.nieuweBrowser();
  await antwoordadres(ander);
  expect(await nietBekeken(await ander.haal(adres))).toBe(true);
  expect((await browser.haal(adres)).status).toBe(303);
  // Also with what the answer took from the browser.
  browser.potje.set('__Host-bv-aanmelding', poging);
  expect(await nietBekeken(await browser.haal(adres))).toBe(true);
});

test('een verzonnen antwoord geeft een gewone pagina zonder details', async () => {
  await browser.haal('/aanmelden');
  const state = browser.potje.get('__Host-bv-aanmelding') ?? '';
  const antwoord = await browser.haal(`/aanmelden/terug?state=${state}&code=verzonnen&iss=${encodeURIComponent(`${gateway.herkomst}/identiteit`)}`);
  expect(antwoord.status).toBe(400);
  expect(await antwoord.text()).toContain('Aanmelden is niet gelukt');
});

test('een andere site kan niemand aanmelden: eerst kiest de mens zelf', async () => {
  const antwoord = await browser.haal('/aanmelden?persoon=renske&terug=%2Fduo', { headers: { 'sec-fetch-site': 'cross-site' } });
  expect(antwoord.status).toBe(200);
  expect(await antwoord.text()).toContain('href="/aanmelden?aanbieder=bv&amp;terug=%2Fduo"');
  expect(browser.potje.has('__Host-bv-aanmelding')).toBe(false);
  expect((await browser.haal('/aanmelden?persoon=renske', { headers: { 'sec-fetch-site': 'same-origin' } })).status).toBe(303);
});

test('wie bekend is bij de aanmelddienst maar niet bij ons, komt er niet in', async () => {
  const { antwoord } = await browser.meldAan('vreemde');
  expect(antwoord.status).toBe(403);
  expect(browser.potje.has('__Host-bv-sessie')).toBe(false);
  expect(gateway.verantwoord).toContain('AANMELDEN_GEWEIGERD -');
});

describe('een gevraagde zekerheid van de aanmelddienst', () => {
  const meldAanMet = async (...zekerheid: string[]): Promise<[number, boolean]> => {
    const streng = await maakProefgateway({ zekerheid });
    try {
      const wie = streng.nieuweBrowser();
      const { antwoord } = await wie.meldAan('renske');
      return [antwoord.status, wie.potje.has('__Host-bv-sessie')];
    } finally {
      await streng.stop();
    }
  };

  test('die het antwoord niet noemt, houdt de deur dicht', async () => {
    expect(await meldAanMet('urn:voorbeeld:twee-factoren')).toEqual([400, false]);
  });

  test('die het antwoord noemt, laat binnen', async () => {
    expect(await meldAanMet('urn:voorbeeld:twee-factoren', 'urn:blijvend-veilig:zonder-bewijs')).toEqual([200, true]);
  });
});

test('een sessie bij de aanmelddienst van te lang geleden laat niemand binnen zonder opnieuw te vragen wie het is', async () => {
  const opnieuw = async (versheid: number): Promise<string> => {
    const gekozen = await maakProefgateway({ versheid });
    try {
      const tablet = gekozen.nieuweBrowser();
      await tablet.meldAan('renske');
      tablet.potje.delete('__Host-bv-sessie');
      await new Promise((klaar) => setTimeout(klaar, 2200));
      return await (await tablet.volg('/aanmelden')).antwoord.text();
    } finally {
      await gekozen.stop();
    }
  };
  expect(await opnieuw(1)).toContain('Als wie meldt u zich aan?');
  expect(await opnieuw(0)).toContain('schil');
});

test.each(['//kwaad.example/', '/\\kwaad.example', 'https://kwaad.example/', '/aanmelden/terug', 'duo', '/./\\/kwaad.example'])('terug naar %s kan niet', async (terug) => {
  const { adres } = await browser.meldAan('renske', terug);
  expect(adres).toBe('/');
});

describe('afmelden', () => {
  const meldAf = (wie: Browser, overal = false) => wie.haal('/afmelden', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: overal ? 'overal=1' : '' });

  test('eindigt de sessie op de server en gaat langs de aanmelddienst', async () => {
    await browser.meldAan('renske');
    const oud = new Map(browser.potje);
    const antwoord = await meldAf(browser);
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/afmelden/verder']);
    const dief = gateway.nieuweBrowser();
    for (const [naam, waarde] of oud) dief.potje.set(naam, waarde);
    expect((await sessie(dief)).status).toBe(401);
    const verder = leesFormulier(await (await browser.haal('/afmelden/verder')).text());
    expect(await (await stuur(browser, verder)).text()).toContain('U wordt afgemeld');
  });

  test('zet het ID-token in geen adres, geen kop en geen cookie, maar in een formulier naar die ene aanmelddienst', async () => {
    await browser.meldAan('renske');
    const eerst = await meldAf(browser);
    expect([...eerst.headers].flat().join('\n')).not.toMatch(/eyJ/);
    const antwoord = await browser.haal('/afmelden/verder');
    expect([...antwoord.headers].flat().join('\n')).not.toMatch(/eyJ/);
    const tekst = await antwoord.text();
    const { naar, velden } = leesFormulier(tekst);
    expect([naar, [...velden.keys()]]).toEqual([`${gateway.herkomst}/identiteit/session/end`, ['client_id', 'post_logout_redirect_uri', 'id_token_hint']]);
    expect(decodeJwt(velden.get('id_token_hint') ?? '')).toMatchObject({ sub: 'renske', aud: 'bv' });
    expect(tekst).toContain('<button class="knop">Verder met afmelden</button>');
    expect(tekst).not.toMatch(/<script(?! src="\/afmelden\/verder\.js" defer><\/script>)/);
    const script = await browser.haal('/afmelden/verder.js');
    expect([script.headers.get('content-type'), await script.text()]).toEqual([expect.stringContaining('javascript'), expect.stringContaining('requestSubmit()')]);
    // Here the provider shows itself at our own address.
    expect(antwoord.headers.get('content-security-policy')).toContain("form-action 'self';");
  });

  test('geeft wat de aanmelddienst moet weten één keer, binnen een minuut, en alleen in de browser die zich afmeldde', async () => {
    await browser.meldAan('renske');
    const oud = browser.potje.get('__Host-bv-sessie') ?? '';
    await meldAf(browser);
    const dief = gateway.nieuweBrowser();
    for (const cookie of ['__Host-bv-sessie', '__Host-bv-afmelding']) dief.potje.set(cookie, oud);
    const weg = (antwoord: Response) => [antwoord.status, antwoord.headers.get('location')];
    expect(weg(await dief.haal('/afmelden/verder'))).toEqual([303, '/']);
    const teken = browser.potje.get('__Host-bv-afmelding') ?? '';
    expect((await browser.haal('/afmelden/verder')).status).toBe(200);
    browser.potje.set('__Host-bv-afmelding', teken);
    expect(weg(await browser.haal('/afmelden/verder'))).toEqual([303, '/']);
    await browser.meldAan('renske');
    await meldAf(browser);
    await gateway.database.beheer.query(`update proces.sessie set eindigt_op = now() - interval '61 seconds'`);
    expect(weg(await browser.haal('/afmelden/verder'))).toEqual([303, '/']);
  });

  test('geeft met wat een levende sessie opent niets', async () => {
    await browser.meldAan('renske');
    browser.potje.set('__Host-bv-afmelding', browser.potje.get('__Host-bv-sessie') ?? '');
    expect((await browser.haal('/afmelden/verder')).status).toBe(303);
    expect((await sessie(browser)).status).toBe(200);
  });

  test('overal eindigt ook de sessies op andere apparaten', async () => {
    const thuis = gateway.nieuweBrowser();
    await thuis.meldAan('renske');
    await browser.meldAan('renske');
    await meldAf(browser, true);
    expect((await sessie(thuis)).status).toBe(401);
  });

  test('laat anders de andere apparaten met rust', async () => {
    const thuis = gateway.nieuweBrowser();
    await thuis.meldAan('renske');
    await browser.meldAan('renske');
    await meldAf(browser);
    expect((await sessie(thuis)).status).toBe(200);
  });

  test('een script krijgt te horen waarheen', async () => {
    await browser.meldAan('renske');
    const antwoord = await browser.haal('/afmelden', { method: 'POST', headers: { accept: 'application/json' } });
    expect(await antwoord.json()).toEqual({ naar: '/afmelden/verder' });
  });
});

describe('de sleutel van wat getypt is en nog niet op de server staat', () => {
  const sleutels = async () => ((await (await sessie(browser)).json()) as { conceptsleutels?: string[] }).conceptsleutels;

  test('is voor ieder mens een andere, en na opnieuw aanmelden dezelfde', async () => {
    await browser.meldAan('renske');
    expect(await sleutels()).toEqual([`sleutel van ${renske.id}`]);
    await browser.haal('/afmelden', { method: 'POST' });
    expect((await sessie(browser)).status).toBe(401);
    expect(await sleutels()).toBeUndefined();
    await browser.meldAan('anouk');
    expect(await sleutels()).not.toEqual([`sleutel van ${renske.id}`]);
    await browser.meldAan('renske');
    expect(await sleutels()).toEqual([`sleutel van ${renske.id}`]);
  });

  test('wordt nergens bewaard en staat in geen logregel of bladzijde', async () => {
    await browser.meldAan('renske');
    expect((await sessie(browser)).headers.get('cache-control')).toBe('no-store');
    const pagina = await browser.haal('/duo', { headers: { accept: 'text/html' } });
    expect([pagina.status, await pagina.text()]).toEqual([200, expect.not.stringContaining('sleutel van')]);
    await wachtTot('de regel van /sessie', () => gateway.regels.join('').includes('"route":"/sessie"'));
    expect(gateway.regels.join('')).not.toContain('sleutel van');
  });
});

describe('hoe lang een sessie duurt', () => {
  const zet = (kolom: string, tijd: string) => gateway.database.beheer.query(`update proces.sessie set ${kolom} = now() ${tijd}`);

  test('een kwartier stil is voorbij; de waarschuwing komt vijf minuten eerder', async () => {
    await browser.meldAan('renske');
    await zet('laatst_gezien', `- interval '14 minutes'`);
    const { sessieEindigt, waarschuwing } = (await (await sessie(browser)).json()) as { sessieEindigt: string; waarschuwing: string };
    expect(Date.parse(sessieEindigt) - Date.parse(waarschuwing)).toBe(300_000);
    expect(Math.abs(Date.parse(sessieEindigt) - Date.now() - 60_000)).toBeLessThan(5000);
    await zet('laatst_gezien', `- interval '15 minutes 1 second'`);
    expect((await sessie(browser)).status).toBe(401);
  });

  test('verlengen kan, kijken hoe lang nog verlengt niet', async () => {
    await browser.meldAan('renske');
    await zet('laatst_gezien', `- interval '10 minutes'`);
    const einde = async (antwoord: Response) => Date.parse(((await antwoord.json()) as { sessieEindigt: string }).sessieEindigt) - Date.now();
    expect(await einde(await sessie(browser))).toBeLessThan(301_000);
    expect(await einde(await browser.haal('/sessie/verleng', { method: 'POST' }))).toBeGreaterThan(890_000);
  });

  test('na tien uur is het hoe dan ook voorbij', async () => {
    await browser.meldAan('renske');
    const { rows } = await gateway.database.beheer.query<{ duur: number }>(`select extract(epoch from eindigt_op - gemaakt_op)::int as duur from proces.sessie where eindigt_op > now()`);
    expect(rows).not.toEqual([]);
    expect(rows.every(({ duur }) => duur === 36_000)).toBe(true);
    await zet('eindigt_op', `- interval '1 second'`);
    expect((await sessie(browser)).status).toBe(401);
  });

  test('een account dat wordt weggehaald heeft meteen nergens meer een sessie', async () => {
    await browser.meldAan('renske');
    await gateway.database.beheer.query('update algemeen.partij set sub = null where id = $1', [renske.id]);
    const { status } = await sessie(browser);
    await gateway.database.beheer.query('update algemeen.partij set sub = $2 where id = $1', [renske.id, renske.sub]);
    expect(status).toBe(401);
  });

  test('een ingetrokken portaal is er bij het volgende verzoek niet meer', async () => {
    await browser.meldAan('anouk');
    await gateway.database.beheer.query(`update algemeen.portaaltoegang set tot = now() where portaal = 'rvdk'`);
    expect(await (await sessie(browser)).json()).toMatchObject({ portalen: ['duo'] });
  });
});

test('in geen logregel staat een naam, een teken of een vraagstring', async () => {
  await browser.meldAan('renske', '/duo/gezin/1');
  await wachtTot('de regel van /aanmelden/terug', () => gateway.regels.join('').includes('"route":"/aanmelden/terug"'));
  const alles = gateway.regels.join('');
  for (const verboden of ['renske', 'Renske', renske.id, 'gezin/1', 'code=', ...browser.potje.values()]) expect(alles).not.toContain(verboden);
});

describe('een scherm dat een ander in handen heeft', () => {
  const post = (pad: string, lichaam: unknown) => browser.haal(pad, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(lichaam) });
  const vraag = (tekst: string) => browser.haal('/graphql', { method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json', 'BV-Portaal': 'duo' }, body: JSON.stringify({ query: tekst }) });
  const SLOT = { pad: '/duo/gezin/abc/gesprek', code: '4711' };

  test('weet waar het moet blijven, en vraagt niets meer buiten wat daar mag', async () => {
    await browser.meldAan('anouk');
    expect((await vraag('query Wie @doel(code: INTAKE) { wie portaal doel }')).status).toBe(200);
    expect(await (await post('/sessie/slot', SLOT)).json()).toMatchObject({ slot: SLOT.pad, conceptsleutels: [] });
    expect(await (await sessie(browser)).json()).toMatchObject({ conceptsleutels: [] });
    const geweigerd = await vraag('query Wie @doel(code: INTAKE) { wie portaal doel }');
    expect([geweigerd.status, JSON.stringify(await geweigerd.json())]).toEqual([403, expect.stringContaining('SESSIE_OP_SLOT')]);
    // A question that was not registered does not become one by its name.
    expect((await vraag('query OpSlot { wie }')).status).toBe(403);
  });

  test('gaat open met de code en met niets anders', async () => {
    await browser.meldAan('anouk');
    await post('/sessie/slot', SLOT);
    expect((await post('/sessie/slot', { ...SLOT, code: '0000' })).status).toBe(403);
    for (const code of ['4712', '', undefined, 4711]) expect((await post('/sessie/ontsluit', { code })).status).toBe(403);
    expect(await (await post('/sessie/ontsluit', { code: '4711' })).json()).toMatchObject({ slot: null });
    expect((await vraag('query Wie @doel(code: INTAKE) { wie portaal doel }')).status).toBe(200);
  });

  test('meldt zich af na vijf verkeerde codes', async () => {
    await browser.meldAan('anouk');
    await post('/sessie/slot', SLOT);
    for (let keer = 0; keer < 5; keer += 1) expect((await post('/sessie/ontsluit', { code: '0000' })).status).toBe(403);
    expect((await sessie(browser)).status).toBe(401);
  });

  test.each([[{ ...SLOT, pad: 'https://elders.nl' }], [{ ...SLOT, pad: '//elders.nl' }], [{ ...SLOT, code: '12' }], [{ ...SLOT, code: 'abcd' }], [{}]])('neemt %j niet aan', async (lichaam) => {
    await browser.meldAan('anouk');
    expect((await post('/sessie/slot', lichaam)).status).toBe(400);
    expect(await (await sessie(browser)).json()).toMatchObject({ slot: null });
  });
});

test('wanneer er te veel aanmeldingen begonnen zijn, begint er geen nieuwe, en wie het was hoort wanneer het weer kan', async () => {
  const vol = await maakProefgateway({ tempo: { mag: () => Promise.resolve(false) } });
  const antwoord = await vol.nieuweBrowser().haal('/aanmelden?persoon=renske');
  expect([antwoord.status, antwoord.headers.get('retry-after'), antwoord.headers.getSetCookie()]).toEqual([429, '60', []]);
  expect(await antwoord.text()).toContain('Wacht een minuut');
  const { rows } = await vol.database.beheer.query('select 1 from proces.aanmelding');
  expect(rows).toEqual([]);
  await vol.stop();
});
