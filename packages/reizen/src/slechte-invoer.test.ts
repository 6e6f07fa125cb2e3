import { eenUitDatabase, leesKenmerken, type Product, startProduct, uitDatabase } from '@bv/muur';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { druk, ga, staatOp, toont, volg, vul } from './bedienen.js';
import { meldAan, openToneel, type Toneel } from './browser.js';
import { doe, haalCookie, stel, vraagRuw } from './ruw.js';

// Known bad input: each its code and its words, nothing typed is lost, nothing inside comes out.
let product: Product;
let toneel: Toneel;
let renske: string;
let samira: string;
const antwoorden: string[] = [];
const bewaar = <Antwoord extends { tekst: string }>(antwoord: Antwoord): Antwoord => {
  antwoorden.push(antwoord.tekst);
  return antwoord;
};

beforeAll(async () => {
  product = await startProduct({ BV_VRIJE_OPERATIES: '1' });
  toneel = await openToneel([product.adres], [/status of 401/]);
  renske = await haalCookie(product, 'renske');
  samira = await haalCookie(product, 'samira');
});

afterAll(async () => {
  await toneel.sluit();
  await product.stop();
});

const MELDING = {
  soort: 'MELDING',
  urgentie: 'SPOED',
  kern: 'Geweld tussen ouders',
  tekstIntern: 'De buurvrouw belde.',
  tekstVoorGezin: 'Wij maken ons zorgen.',
  directeVeiligheid: 'ONVEILIG',
  melder: { soort: 'OMSTANDER', naam: 'Nelleke Proefmelder', telefoon: '0612345678', anonimiteitToegezegd: false },
  gezinsleden: [{ tijdelijkId: 'a', voornamen: 'Proefkind', achternaam: 'Slechtinvoer', rol: 'KIND', geboortedatum: '2017-05-04', isDirectbetrokkene: true }],
  voorvallen: [{ wie: 'Vader', bijWie: 'Moeder', wat: 'Vader duwde moeder van de trap.' }],
};
const [LID] = MELDING.gezinsleden;
const [VOORVAL] = MELDING.voorvallen;
const meld = async (anders: object, sleutel?: string) => bewaar(await doe(product.adres, renske, 'veilig-thuis', 'meldingVastleggen', { ...MELDING, ...anders }, sleutel));

describe('een opdracht met verkeerde invoer', () => {
  test.each([
    ['een verkeerd BSN', { gezinsleden: [{ ...LID, bsn: '123456789' }] }, 'BSN_ONGELDIG', /burgerservicenummer klopt niet/],
    ['een datum in de toekomst', { gezinsleden: [{ ...LID, geboortedatum: '2099-01-01' }] }, 'DATUM_IN_TOEKOMST', /toekomst/],
    ['geen concrete beschrijving', { voorvallen: [{ ...VOORVAL, wat: '  ' }] }, 'VERPLICHT', /./],
  ])('%s', async (_naam, anders, code, tekst) => {
    const antwoord = await meld(anders);
    expect(antwoord).toMatchObject({ status: 200, codes: expect.arrayContaining([code]) as unknown });
    expect(antwoord.tekst).toMatch(tekst);
    expect(antwoord.tekst).toContain('"gelukt":false');
  });

  test('een oude versie', async () => {
    const { id } = await eenUitDatabase<{ id: string }>(
      product,
      `select a.id from gegevens.veiligheidsafspraak a join wand.betrokkenheid b on b.casus_id = a.casus_id join algemeen.partij p on p.id = b.partij_id
       where p.sub = 'samira' and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' limit 1`,
    );
    const een = await doe(product.adres, samira, 'duo', 'afspraakWijzigen', { id, versie: 999, dan: 'gaat moeder naar oma' });
    expect(bewaar(een).codes).toContain('CONFLICT');
  });

  test('een id van een ander is hetzelfde als een id dat er niet is', async () => {
    const { id } = await eenUitDatabase<{ id: string }>(
      product,
      `select c.id from gegevens.casus c where not exists (select 1 from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id where b.casus_id = c.id and p.sub = 'samira') limit 1`,
    );
    const vraag = async (casusId: string): Promise<string> => {
      const lezen = await stel(product.adres, samira, 'duo', { query: 'query ($id: ID!) { casus(id: $id) { id nummer } }', variables: { id: casusId } });
      const schrijven = await doe(product.adres, samira, 'duo', 'afspraakVastleggen', { casusId, als: 'iemand roept', dan: 'gaat moeder weg', doorWie: 'moeder' });
      antwoorden.push(lezen.tekst, schrijven.tekst);
      return `${lezen.status} ${lezen.tekst} ${schrijven.status} ${schrijven.tekst}`;
    };
    expect(await vraag(id)).toBe(await vraag(randomUUID()));
  });

  test('twee keer klikken is één melding', async () => {
    const sleutel = randomUUID();
    const [een, twee] = await Promise.all([meld({ kern: 'Twee keer geklikt' }, sleutel), meld({ kern: 'Twee keer geklikt' }, sleutel)]);
    expect(een.tekst).toContain('"gelukt":true');
    expect(twee.tekst).toBe(een.tekst);
    expect(await uitDatabase(product, `select 1 from gegevens.melding where kern = 'Twee keer geklikt'`)).toHaveLength(1);
  });
});

describe('een aanvraag die niet kan', () => {
  const vraag = { query: '{ ik { naam } }' };

  test('is te groot', async () => {
    const antwoord = bewaar(await stel(product.adres, renske, 'veilig-thuis', { query: '{ ik { naam } }', variables: { veel: 'x'.repeat(5_000_000) } }));
    expect(antwoord).toMatchObject({ status: 413, codes: ['TE_GROOT'] });
  });

  test.each([
    ['zonder sessie', { cookie: '' }, 401, 'NIET_AANGEMELD'],
    ['met een verzonnen sessie', { cookie: `__Host-bv-sessie=${'a'.repeat(43)}` }, 401, 'NIET_AANGEMELD'],
    ['voor een portaal van een ander', { 'bv-portaal': 'duo' }, 403, 'GEEN_TOEGANG_PORTAAL'],
    ['van een andere website', { origin: 'https://kwaad.example' }, 403, 'HERKOMST_GEWEIGERD'],
    ['als iets anders dan JSON', { 'content-type': 'text/plain' }, 415, 'SOORT_NIET_ONDERSTEUND'],
  ])('%s', async (_naam, koppen, status, code) => {
    const antwoord = bewaar(await stel(product.adres, renske, 'veilig-thuis', vraag, koppen as unknown as Record<string, string>));
    expect(antwoord).toMatchObject({ status, codes: [code] });
    expect(antwoord.tekst).toMatch(/"message":"[A-Z][^"]+\."/);
  });

  test('met GET', async () => {
    const antwoord = bewaar(await vraagRuw(product.adres, '/graphql?query=%7Bik%7Bnaam%7D%7D', { headers: { cookie: renske, 'bv-portaal': 'veilig-thuis' } }));
    expect(antwoord).toMatchObject({ status: 405, codes: ['METHODE_NIET_TOEGESTAAN'] });
  });

  test('die niet geregistreerd is, zoals in productie', async () => {
    const { adres: streng } = await product.tweedeGateway({ BV_VRIJE_OPERATIES: '' });
    const antwoord = bewaar(await stel(streng, renske, 'veilig-thuis', vraag));
    expect(antwoord).toMatchObject({ status: 400, codes: ['ONBEKENDE_OPERATIE'] });
    const verzonnen = bewaar(await stel(streng, renske, 'veilig-thuis', { extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }));
    expect(verzonnen).toMatchObject({ status: 400, codes: ['ONBEKENDE_OPERATIE'] });
  });
});

describe('in de browser', () => {
  test('een verlopen sessie dekt het scherm af en na aanmelden staat er weer wat getypt was', async () => {
    const { pagina, klachten, context } = await toneel.open(product.adres, 'renske');
    await ga(pagina, `${product.adres}/veilig-thuis/melding`, 'Melding invoeren');
    await vul(pagina, { 'melder.soort': 'Omstander', 'melder.naam': 'Nelleke Proefmelder' });
    await toont(pagina, /Concept bewaard/);
    await uitDatabase(product, `delete from proces.sessie where sub = 'renske'`);
    await vul(pagina, { 'melder.relatieTotGezin': 'oma van de jongste' });
    await toont(pagina, 'Uw sessie is verlopen');
    expect(await pagina.getByRole('dialog').count()).toBe(1);
    const opslag = await pagina.evaluate<string>('JSON.stringify({ ...sessionStorage, ...localStorage })');
    expect(opslag).toMatch(/^\{"bv-concepten":"[\w+/]{100,}=*"\}$/);
    await volg(pagina, 'Opnieuw aanmelden');
    await pagina.waitForURL(({ pathname }) => pathname.includes('/melding/') || pathname.startsWith('/aanmelden') || pathname.startsWith('/identiteit') || pathname === '/');
    await staatOp(pagina, /\/veilig-thuis\/melding\//, 'Melding invoeren').catch(() => meldAan(pagina, product.adres, 'renske'));
    await staatOp(pagina, /\/veilig-thuis\/melding\//, 'Melding invoeren');
    await toont(pagina, 'Wij zetten terug wat u eerder typte');
    expect(await pagina.locator('[data-veld="melder.naam"] input').inputValue()).toBe('Nelleke Proefmelder');
    expect(await pagina.locator('[data-veld="melder.relatieTotGezin"] input').inputValue()).toBe('oma van de jongste');
    expect(klachten).toEqual([]);
    const koekjes = (await context.cookies()).filter(({ name }) => name.includes('sessie'));
    expect(koekjes).toEqual([expect.objectContaining({ name: '__Host-bv-sessie', httpOnly: true, secure: true, sameSite: 'Lax', path: '/' })]);
  });

  test('overal afmelden beëindigt ook de sessie op een ander apparaat', async () => {
    const { pagina } = await toneel.open(product.adres, 'yusuf');
    const elders = await haalCookie(product, 'yusuf');
    await druk(pagina, /^Yusuf Demir/);
    await pagina.getByRole('menuitem', { name: /overal/i }).click();
    await pagina.waitForURL(({ pathname }) => pathname === '/');
    await pagina.locator('a[href*="persoon=yusuf"]').first().waitFor();
    const antwoord = await stel(product.adres, elders, 'wijkteam', { query: '{ ik { naam } }' });
    expect(antwoord).toMatchObject({ status: 401, codes: ['NIET_AANGEMELD'] });
  });
});

test('geen antwoord vertelt hoe het van binnen is', () => {
  expect(antwoorden.filter((tekst) => /\bat .+\.(js|ts):\d+|node_modules|select .+ from|gegevens\.|zicht\.|stack/i.test(tekst))).toEqual([]);
});

test('de logboeken van de processen noemen geen naam, nummer, cookie of kenmerk', async () => {
  const map = join(product.data, 'logs');
  const gezegd = [product.uitvoer(), ...readdirSync(map).map((bestand) => readFileSync(join(map, bestand), 'utf8'))].join('\n');
  // Without what `start` itself prints: it greets, with the people of the demo.
  const regels = gezegd.split('\n').filter((regel) => regel.includes('{"')).join('\n');
  expect(regels).toContain('"operatie":"veilig-thuis/');
  const kenmerken = Object.values(await leesKenmerken(product)).flatMap(({ verboden, moetZien }) => [...verboden, ...moetZien]);
  const geheim = [...kenmerken, renske.split('=')[1] ?? renske, samira.split('=')[1] ?? samira, 'Slechtinvoer', 'Proefkind', 'Proefmelder', '123456789', 'Renske Smit', 'van de trap'];
  expect(geheim.filter((woord) => regels.includes(woord))).toEqual([]);
});
