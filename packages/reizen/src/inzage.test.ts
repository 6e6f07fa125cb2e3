import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eenUitDatabase, type Product, startProduct } from '@bv/muur';
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { druk, ga, staatOp, toont, toontNiet, verstuur, volg, vul } from './bedienen.js';
import { openToneel, type Scherm, type Toneel } from './browser.js';
import { keur, keurSmal } from './keur.js';

// A mother asks for her dossier: request, check page, second pair of eyes, PDF; on the built product, in the richest demo family.
let product: Product;
let toneel: Toneel;
let samira: Scherm;
let joost: Scherm;
let casusId = '';

const dossier = (): string => `${product.adres}/duo/gezin/${casusId}`;
const een = async (sql: string): Promise<string> => (await eenUitDatabase<{ waarde: string }>(product, sql, casusId)).waarde;
const merk = (tekst: string): string => /[A-Z][a-z]{9}(?=[^a-z]*$)/.exec(tekst)?.[0] ?? tekst;

beforeAll(async () => {
  product = await startProduct({ BV_VRIJE_OPERATIES: '' });
  toneel = await openToneel([product.adres]);
  ({ id: casusId } = await eenUitDatabase<{ id: string }>(product, `select casus_id as id from gegevens.gezinslid where voornamen like 'Naima%'`));
  samira = await toneel.open(product.adres, 'samira');
  joost = await toneel.open(product.adres, 'joost');
});

afterAll(async () => {
  await toneel.sluit();
  await product.stop();
});

const letters = async (bestand: string): Promise<{ tekst: string; titel: string; gemerkt: boolean }> => {
  const pdf = await getDocument({ data: new Uint8Array(await readFile(bestand)), verbosity: 0 }).promise;
  const bladen: string[] = [];
  for (let nummer = 1; nummer <= pdf.numPages; nummer += 1) bladen.push((await (await pdf.getPage(nummer)).getTextContent()).items.map((item) => ('str' in item ? item.str : '')).join(''));
  const { info } = await pdf.getMetadata();
  const gemerkt = (await pdf.getMarkInfo()) as { Marked?: boolean } | null;
  await pdf.destroy();
  // Hyphens at the end of a line are of the paper and not of the text.
  return { tekst: bladen.join('\n').replaceAll('\u00ad', '').replaceAll('\u2010', ''), titel: (info as { Title?: string }).Title ?? '', gemerkt: gemerkt?.Marked === true };
};

const haalBestand = async (scherm: Scherm, knop: string): Promise<string> => {
  const [bestand] = await Promise.all([scherm.pagina.waitForEvent('download'), druk(scherm.pagina, knop)]);
  return bestand.path();
};

describe('wie keek in het dossier', () => {
  test('leest het duo samen met het gezin, per dag, zonder iets van een melder of een geheim adres', async () => {
    await ga(samira.pagina, `${dossier()}/feiten`, 'Feiten');
    await ga(samira.pagina, `${dossier()}/wie-keek`, 'Wie keek in het dossier');
    await toont(samira.pagina, 'Samira El Amrani');
    await toont(samira.pagina, /de feiten/);
    await toontNiet(samira.pagina, 'elder', 'Geheim adres');
    await keurSmal(samira, 'duo-wie-keek');
  });

  test('gaat mee als gemerkte PDF', async () => {
    const { tekst, titel, gemerkt } = await letters(await haalBestand(samira, 'PDF maken'));
    expect([titel, gemerkt]).toEqual(['Wie keek in het dossier', true]);
    expect(tekst).toContain('Samira El Amrani');
    expect(tekst).not.toMatch(/melder|geheim/i);
  });
});

describe('een aanvulling', () => {
  test('zet het duo bij een feit, in de eigen woorden', async () => {
    await ga(samira.pagina, `${dossier()}/feiten`, 'Feiten');
    await volg(samira.pagina, /Aanvulling van het gezin bij feit/);
    await staatOp(samira.pagina, /aanvulling\/VERKLARING/, 'Aanvulling van het gezin');
    await keurSmal(samira, 'duo-aanvulling');
    await vul(samira.pagina, { vanId: /Naima/, soort: 'Correctie', tekst: 'Het was op een woensdag.' });
    await verstuur(samira.pagina);
    await toont(samira.pagina, 'Het was op een woensdag.');
  });
});

describe('een moeder vraagt haar dossier', () => {
  test('het verzoek wordt vastgelegd, en de regel zegt meteen of er recht is', async () => {
    await ga(samira.pagina, `${dossier()}/inzage`, 'Inzage voor het gezin');
    await keurSmal(samira, 'duo-inzage');
    await volg(samira.pagina, 'Verzoek vastleggen');
    await staatOp(samira.pagina, /inzage\/nieuw/);
    await vul(samira.pagina, { voorId: /Sofia/, vrager: 'De persoon zelf' });
    await toont(samira.pagina, 'Een kind onder de 12 vraagt zelf geen inzage');
    await vul(samira.pagina, { voorId: /Naima/, bewijs: 'Paspoort', wens: 'Alles over mij.' });
    await toont(samira.pagina, 'Er is recht op inzage');
    await keurSmal(samira, 'duo-inzage-nieuw');
    await verstuur(samira.pagina);
    await toont(samira.pagina, 'Alles over mij.');
  });

  test('wie klaarzet, ziet per deel wat meegaat en waarom iets achterblijft', async () => {
    const { pagina } = samira;
    await pagina.locator('article, section').filter({ hasText: 'Alles over mij.' }).getByRole('link', { name: /Openen/ }).last().click();
    await staatOp(pagina, /inzage\/[0-9a-f-]{36}/, 'Wat gaat mee?');
    await druk(pagina, 'Klaarzetten');
    await toont(pagina, 'Een collega kijkt het na');
    await keurSmal(samira, 'duo-inzage-controle');
    await pagina.getByRole('tab', { name: /Blijft achter/ }).click();
    await toont(pagina, 'Contactgegevens van een ander gaan niet mee.');
    await keur(samira, 'duo-inzage-achter');
    await pagina.getByRole('tab', { name: /Nog beoordelen/ }).click();
    const meegeven = pagina.getByRole('button', { name: /^Wel meegeven/ });
    for (let over = await meegeven.count(); over > 0; over -= 1) {
      await meegeven.first().click();
      await pagina.getByRole('tab', { name: new RegExp(`Nog beoordelen.*${String(over - 1)}`) }).or(pagina.getByText('Alles is beoordeeld')).first().waitFor();
    }
  });

  test('een collega kijkt het na, en wie klaarzette kan dat niet zelf', async () => {
    expect(await samira.pagina.getByRole('button', { name: 'Nagekeken, dit kan mee' }).count()).toBe(0);
    await ga(joost.pagina, `${product.adres}/berichten`, 'Berichten');
    await druk(samira.pagina, 'Vraag om na te kijken');
    // The message comes by itself, and leads to this page.
    await toont(joost.pagina, 'Een collega vraagt u een dossier voor een gezinslid na te kijken');
    await volg(joost.pagina, 'Een collega vraagt u een dossier voor een gezinslid na te kijken');
    await staatOp(joost.pagina, /inzage\/[0-9a-f-]{36}/, 'Wat gaat mee?');
    await druk(joost.pagina, 'Nagekeken, dit kan mee');
    await toont(joost.pagina, 'Een collega keek dit na.');
  });

  test('de PDF draagt wat van haar is, en niets van de melder, een ander of een kind', async () => {
    const { tekst, titel, gemerkt } = await letters(await haalBestand(joost, 'Verstrekken en PDF maken'));
    expect([titel, gemerkt]).toEqual(['Uw dossier bij Blijvend Veilig', true]);
    const wel = await Promise.all([
      een(`select voornamen as waarde from gegevens.gezinslid where casus_id = $1 and voornamen like 'Naima%'`),
      een(`select tekst_voor_gezin as waarde from gegevens.melding where casus_id = $1`),
      een(`select straat as waarde from gegevens.adres a join gegevens.gezinslid g on g.id = a.gezinslid_id where a.casus_id = $1 and a.is_geheim and g.voornamen like 'Naima%'`),
    ]);
    const niet = await Promise.all([
      een(`select naam as waarde from gegevens.melder where casus_id = $1`),
      een(`select tekst_intern as waarde from gegevens.melding where casus_id = $1`),
      een(`select telefoon as waarde from gegevens.gezinslid where casus_id = $1 and voornamen like 'Dennis%'`),
      een(`select bijzonderheden as waarde from gegevens.gezinslid where casus_id = $1 and voornamen like 'Dennis%'`),
      een(`select straat as waarde from gegevens.adres a join gegevens.gezinslid g on g.id = a.gezinslid_id where a.casus_id = $1 and g.voornamen like 'Dennis%'`),
      een(`select a.tekst as waarde from gegevens.aanvulling a join gegevens.gezinslid g on g.id = a.van_id where a.casus_id = $1 and g.voornamen like 'Sofia%' limit 1`),
      een(`select eigen_woorden as waarde from gegevens.accordering a join gegevens.gezinslid g on g.id = a.gezinslid_id where a.casus_id = $1 and g.voornamen like 'Dennis%' and eigen_woorden is not null limit 1`),
    ]);
    expect(wel.map(merk).filter((woord) => !tekst.includes(woord))).toEqual([]);
    expect(niet.map(merk).filter((woord) => tekst.includes(woord))).toEqual([]);
    expect(tekst).toContain('Het was op een woensdag.');
  });
});

describe('wie een gezin alleen heeft', () => {
  const gezinVan = async (hoedanigheid: string): Promise<string> => (await eenUitDatabase<{ id: string }>(product, `select casus_id as id from wand.betrokkenheid where hoedanigheid = $1 limit 1`, hoedanigheid)).id;

  test('Veilig Thuis vraagt een collega, en ziet vooraf wat een ander ziet', async () => {
    const renske = await toneel.open(product.adres, 'renske');
    const adres = `${product.adres}/veilig-thuis/casus/${await gezinVan('VT_NAKIJKER')}`;
    await ga(renske.pagina, `${adres}/inzage`, 'Inzage voor het gezin');
    await volg(renske.pagina, /^Openen/);
    await staatOp(renske.pagina, /inzage\/[0-9a-f-]{36}/, 'Wat gaat mee?');
    await toont(renske.pagina, 'Liam Boer is gevraagd om dit na te kijken.');
    await keur(renske, 'vt-inzage-controle');
    await ga(renske.pagina, `${adres}/zo-ziet-een-ander-dit?wie=gezinslid`, 'Zo ziet een ander dit');
    await toont(renske.pagina, 'Wie de melding deed, gaat nooit mee.');
    await keurSmal(renske, 'vt-zo-ziet-een-ander-dit');
  });

  test('de collega van het wijkteam kijkt het na, en staat daarna weer buiten', async () => {
    const sanne = await toneel.open(product.adres, 'sanne');
    const adres = `${product.adres}/wijkteam/gezin/${await gezinVan('WIJKTEAM_NAKIJKER')}`;
    await ga(sanne.pagina, adres, 'Overzicht');
    await volg(sanne.pagina, 'Nakijken');
    await staatOp(sanne.pagina, /inzage\/[0-9a-f-]{36}/, 'Wat gaat mee?');
    await keurSmal(sanne, 'wijkteam-inzage-controle');
    await druk(sanne.pagina, 'Nagekeken, dit kan mee');
    await staatOp(sanne.pagina, /wijkteam$/, 'Mijn gezinnen');
    await ga(sanne.pagina, adres, 'Gezin');
    await toont(sanne.pagina, 'Dit gezin is niet zichtbaar voor u');
  });

  test('en niemand kreeg een fout te zien', () => {
    expect(toneel.schermen.flatMap(({ wie, klachten }) => klachten.map((klacht) => `${wie}: ${klacht}`))).toEqual([]);
  });
});
