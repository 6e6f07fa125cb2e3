import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { paarsgewijs } from '@bv/identiteit';
import { decodeJwt } from 'jose';
import type { Browser } from './proef/browser.js';
import { type Formulier, leesFormulier, stuur } from './proef/formulier.js';
import { nietBekeken } from './proef/niet-bekeken.js';
import { maakProefgateway, type Proefgateway, SUBSTANTIEEL } from './proef/proefgateway.js';
import { anouk, renske } from './proef/proefdatabase.js';

/** Veilig Thuis and the Raad, each with a provider of its own: keys instead of a secret, names that mean something there only, two levels. */
let gateway: Proefgateway;
let browser: Browser;
beforeAll(async () => {
  gateway = await maakProefgateway({ streng: ['vt', 'raad'] });
});
afterAll(() => gateway.stop());

const issuer = (code: string): URL => new URL(`${gateway.herkomst}/identiteit-${code}`);
const naamBij = (code: string, wie: string): string => paarsgewijs(issuer(code), 'bv', wie);
const vraag = (text: string, ...values: unknown[]) => gateway.database.beheer.query<Record<string, string>>(text, values);
const koppel = (code: string, sub: string, persoonId: string) => vraag(`insert into proces.identiteit (aanbieder, sub, persoon_id) values ($1, $2, $3)`, code, sub, persoonId);

beforeEach(async () => {
  await vraag('delete from proces.sessie');
  await vraag('delete from proces.identiteit');
  await koppel('vt', naamBij('vt', 'renske'), renske.id);
  await koppel('raad', naamBij('raad', 'anouk'), anouk.id);
  gateway.verantwoord.length = 0;
  browser = gateway.nieuweBrowser();
});

const meldAan = (wie: Browser, code: string, persoon: string) => wie.volg(`/aanmelden?${new URLSearchParams({ aanbieder: code, persoon }).toString()}`);
const wieIs = async (wie: Browser): Promise<string | undefined> => {
  const antwoord = await wie.haal('/sessie', { headers: { accept: 'application/json' } });
  return antwoord.ok ? ((await antwoord.json()) as { partij: { naam: string } }).partij.naam : undefined;
};

test('met meer aanbieders kiest iemand eerst de eigen organisatie', async () => {
  const antwoord = await browser.haal('/aanmelden?terug=%2Fduo');
  const tekst = await antwoord.text();
  expect(antwoord.status).toBe(200);
  expect(tekst).toContain('href="/aanmelden?aanbieder=vt&amp;terug=%2Fduo"');
  expect(tekst).toContain('Organisatie raad');
});

test('ieder komt binnen bij de eigen aanbieder, die geen geheim van ons heeft maar onze sleutel kent', async () => {
  await meldAan(browser, 'vt', 'renske');
  expect(await wieIs(browser)).toBe('Renske Smit');
  const ander = gateway.nieuweBrowser();
  await meldAan(ander, 'raad', 'anouk');
  expect(await wieIs(ander)).toBe('Anouk Visser');
  expect(gateway.verantwoord).toEqual([`AANMELDEN ${renske.id}`, `AANMELDEN ${anouk.id}`]);
});

test('wat wij over onze sleutels vertellen, is het openbare deel', async () => {
  const { keys } = (await (await browser.haal('/aanmelden/sleutels/vt')).json()) as { keys: object[] };
  expect(keys).toHaveLength(1);
  expect(Object.keys(keys[0] ?? {}).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  expect((await browser.haal('/aanmelden/sleutels/elders')).status).toBe(404);
});

describe('een aanbieder spreekt alleen voor de eigen mensen', () => {
  test('dezelfde persoon heet bij de een anders dan bij de ander', () => {
    expect(naamBij('vt', 'anouk')).not.toBe(naamBij('raad', 'anouk'));
  });

  test('wie bij de Raad bekend is, komt er niet in bij Veilig Thuis', async () => {
    const { antwoord } = await meldAan(browser, 'vt', 'anouk');
    expect(antwoord.status).toBe(403);
    expect(await wieIs(browser)).toBeUndefined();
  });

  test('ook niet als die aanbieder precies de naam noemt die iemand bij een ander heeft', async () => {
    await vraag(`update proces.identiteit set sub = $1 where aanbieder = 'raad'`, naamBij('vt', 'anouk'));
    expect((await meldAan(browser, 'vt', 'anouk')).antwoord.status).toBe(403);
  });

  test('een antwoord van de een op het adres van de ander wordt niet bekeken', async () => {
    let adres = (await browser.haal('/aanmelden?aanbieder=vt&persoon=renske')).headers.get('location') ?? '';
    while (!adres.includes('/aanmelden/terug/vt')) adres = (await browser.haal(adres)).headers.get('location') ?? '';
    expect(await nietBekeken(await browser.haal(adres.replace('/terug/vt', '/terug/raad')))).toBe(true);
    expect(await wieIs(browser)).toBeUndefined();
  });

  test('een einde dat de Raad meldt, raakt niemand van Veilig Thuis', async () => {
    await koppel('vt', naamBij('raad', 'anouk'), anouk.id);
    await meldAan(browser, 'vt', 'renske');
    await vraag(`update proces.sessie set identiteit_id = (select id from proces.identiteit where aanbieder = 'vt' and persoon_id = $1)`, anouk.id);
    await gateway.sessies.beeindigVan({ aanbieder: 'raad', sub: naamBij('raad', 'anouk') });
    expect((await vraag('select 1 from proces.sessie')).rowCount).toBe(1);
    await gateway.sessies.beeindigVan({ aanbieder: 'vt', sub: naamBij('raad', 'anouk') });
    expect((await vraag('select 1 from proces.sessie')).rowCount).toBe(0);
  });
});

describe('wie nog niet of niet meer bij ons werkt', () => {
  test.each([
    ['nog niet', `van = now() + interval '1 day'`],
    ['niet meer', `tot = now()`],
  ])('%s: komt er niet in', async (_wanneer, zet) => {
    await vraag(`update proces.identiteit set ${zet} where aanbieder = 'vt'`);
    expect((await meldAan(browser, 'vt', 'renske')).antwoord.status).toBe(403);
    expect(gateway.verantwoord).toEqual(['AANMELDEN_GEWEIGERD -']);
  });

  test('een detachering die vandaag afloopt: de sessie duurt niet langer', async () => {
    await vraag(`update proces.identiteit set tot = now() + interval '20 minutes' where aanbieder = 'vt'`);
    await meldAan(browser, 'vt', 'renske');
    const { rows } = await vraag(`select extract(epoch from eindigt_op - now()) / 60 as minuten from proces.sessie`);
    expect(Math.round(Number(rows[0]?.['minuten']))).toBe(20);
  });
});

describe('wat zwaarder weegt, vraagt meer dan aanmelden', () => {
  const isVers = async (): Promise<boolean> => (await vraag(`select 1 from proces.sessie where bewezen_op > now() - interval '1 minute'`)).rowCount === 1;

  test('wie zich op het gewone niveau aanmeldde, bewees daarmee niet wat noodtoegang vraagt', async () => {
    await meldAan(browser, 'vt', 'renske');
    expect(decodeJwt((await vraag('select id_token from proces.sessie')).rows[0]?.['id_token'] ?? '')['acr']).toBe(SUBSTANTIEEL);
    expect(await isVers()).toBe(false);
    await browser.volg('/aanmelden/opnieuw');
    expect(await isVers()).toBe(true);
  });

  test('is er geen hoger niveau, dan telt het aanmelden zelf, vanaf het moment dat de aanbieder noemt', async () => {
    const gewoon = await maakProefgateway();
    try {
      await gewoon.nieuweBrowser().meldAan('renske');
      const { rows } = await gewoon.database.beheer.query<{ vers: boolean }>(`select bewezen_op between now() - interval '1 minute' and now() as vers from proces.sessie`);
      expect(rows).toEqual([{ vers: true }]);
    } finally {
      await gewoon.stop();
    }
  });
});

describe('opnieuw bewijzen wie men is', () => {
  test('geeft dezelfde sessie een nieuw teken en een nieuw moment, op het hogere niveau', async () => {
    await meldAan(browser, 'vt', 'renske');
    await vraag(`update proces.sessie set bewezen_op = now() - interval '1 hour'`);
    const oud = browser.potje.get('__Host-bv-sessie') ?? '';
    expect(await (await browser.haal('/aanmelden/bewijs?terug=%2Fnoodtoegang')).text()).toContain('href="/aanmelden/opnieuw?terug=%2Fnoodtoegang"');
    expect((await browser.volg('/aanmelden/opnieuw?terug=%2Fnoodtoegang')).adres).toBe('/noodtoegang');
    const { rows } = await vraag(`select id_token, bewezen_op > now() - interval '1 minute' as vers from proces.sessie`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.['vers']).toBe(true);
    expect(decodeJwt(rows[0]?.['id_token'] ?? '')).toMatchObject({ acr: 'urn:loa:hoog', iss: issuer('vt').href });
    expect(browser.potje.get('__Host-bv-sessie')).not.toBe(oud);
    const dief = gateway.nieuweBrowser();
    dief.potje.set('__Host-bv-sessie', oud);
    expect([await wieIs(dief), await wieIs(browser)]).toEqual([undefined, 'Renske Smit']);
    expect(gateway.verantwoord).toContain(`OPNIEUW_BEWEZEN ${renske.id}`);
  });

  test('als iemand anders verandert niets, en het staat in het logboek', async () => {
    await meldAan(browser, 'vt', 'renske');
    await vraag(`update proces.identiteit set sub = 'niet-meer' where aanbieder = 'vt'`);
    await koppel('vt', naamBij('vt', 'renske'), anouk.id);
    await vraag(`update proces.sessie set bewezen_op = now() - interval '1 hour'`);
    expect((await browser.volg('/aanmelden/opnieuw')).antwoord.status).toBe(403);
    expect(gateway.verantwoord).toContain(`OPNIEUW_BEWEZEN_GEWEIGERD ${renske.id}`);
    expect((await vraag(`select 1 from proces.sessie where bewezen_op > now() - interval '10 minutes'`)).rowCount).toBe(0);
  });

  test('van een sessie die intussen weg is, begint opnieuw', async () => {
    await meldAan(browser, 'vt', 'renske');
    let adres = (await browser.haal('/aanmelden/opnieuw')).headers.get('location') ?? '';
    while (!adres.includes('/aanmelden/terug/vt')) adres = (await browser.haal(adres)).headers.get('location') ?? '';
    await vraag('delete from proces.sessie');
    const antwoord = await browser.haal(adres);
    expect([antwoord.status, await antwoord.text()]).toEqual([400, expect.stringContaining('Begin opnieuw.')]);
  });

  test('zonder sessie is er niets te bewijzen', async () => {
    const antwoord = await browser.haal('/aanmelden/opnieuw');
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/']);
  });
});

test.each([
  ['vt', 'renske'],
  ['raad', 'anouk'],
])('afmelden gaat langs de aanbieder die iemand binnenliet: %s', async (code, persoon) => {
  await meldAan(browser, code, persoon);
  const antwoord = await browser.haal('/afmelden', { method: 'POST', headers: { origin: gateway.herkomst, 'content-type': 'application/json', accept: 'application/json' }, body: '{}' });
  const { naar } = (await antwoord.json()) as { naar: string };
  const formulier = leesFormulier(await (await browser.haal(naar)).text());
  expect(formulier.naar).toBe(`${issuer(code).href}/session/end`);
  expect(decodeJwt(formulier.velden.get('id_token_hint') ?? '')).toMatchObject({ iss: issuer(code).href, sub: naamBij(code, persoon) });
  const bevestig = leesFormulierVan(await (await stuur(browser, formulier)).text());
  expect((await stuur(browser, bevestig)).headers.get('location')).toBe(`${gateway.herkomst}/`);
  // Nobody comes in by what was left there.
  expect((await browser.volg(`/aanmelden?aanbieder=${code}`)).adres).toContain('/interactie/');
});

/** The question of the provider: does this person want to leave? */
const leesFormulierVan = (html: string): Formulier => {
  const [, naar = ''] = /<form [^>]*action="([^"]+)"/.exec(html) ?? [];
  const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(html) ?? [];
  return { naar, velden: new URLSearchParams({ xsrf, logout: 'yes' }) };
};
