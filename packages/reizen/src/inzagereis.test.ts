import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eenUitDatabase, type Product, startProduct, uitDatabase } from '@bv/muur';
import { druk, ga, toont, toontNiet } from './bedienen.js';
import { openToneel, type Scherm, type Toneel } from './browser.js';
import { keur, keurSmal } from './keur.js';

// One kind of data more, for a while: asked beside the withheld field, granted by the privacy officer, seen without reloading, and over.
let product: Product;
let toneel: Toneel;
let samira: Scherm;
let eva: Scherm;
let dossier = '';
let casusnummer = '';
let bijzonder = '';

beforeAll(async () => {
  product = await startProduct({ BV_VRIJE_OPERATIES: '' });
  toneel = await openToneel([product.adres]);
  samira = await toneel.open(product.adres, 'samira');
  eva = await toneel.open(product.adres, 'eva');
  // A family of hers about whom something special is written and nothing was asked yet.
  const casus = await eenUitDatabase<{ id: string; nummer: string; tekst: string }>(
    product,
    `select c.id, c.nummer, g.bijzonderheden tekst from gegevens.casus c join gegevens.gezinslid g on g.casus_id = c.id and g.bijzonderheden is not null
     where exists (select 1 from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id where b.casus_id = c.id and p.sub = 'samira' and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and b.tot is null)
       and not exists (select 1 from gegevens.toegangsverzoek t where t.casus_id = c.id) order by c.nummer limit 1`,
  );
  dossier = `${product.adres}/duo/gezin/${casus.id}`;
  casusnummer = casus.nummer;
  bijzonder = casus.tekst;
});

afterAll(async () => {
  await toneel.sluit();
  await product.stop();
});

describe('inzage op verzoek', () => {
  test('naast het afgeschermde veld staat waarom, en wie beslist', async () => {
    const { pagina } = samira;
    await ga(pagina, `${dossier}/gezin`, 'Gezin en netwerk');
    await toontNiet(pagina, bijzonder);
    await druk(pagina, 'Waarom? Bijzonderheden');
    await toont(pagina, /De privacyfunctionaris: .*Eva Lindeman/);
    await toont(pagina, 'Gedragsdeskundige van het team, betrokken');
    await keur(samira, 'inzage-waarom');
  });

  test('daar vraagt het duolid inzage, met een reden', async () => {
    const { pagina } = samira;
    const venster = pagina.getByRole('dialog');
    await venster.getByRole('button', { name: 'Inzage aanvragen' }).click();
    await venster.getByRole('button', { name: 'Verzoek versturen' }).click();
    await toont(pagina, 'Schrijf waarvoor u dit nodig hebt, in een hele zin.');
    await venster.getByRole('textbox').first().fill('Ik spreek morgen met school over wat dit kind nodig heeft.');
    await keurSmal(samira, 'inzage-vragen');
    await venster.getByRole('button', { name: 'Verzoek versturen' }).click();
    await toont(pagina, 'Inzage aangevraagd');
    await venster.getByRole('button', { name: 'Sluiten' }).click();
    await toont(pagina, /U vroeg inzage op/);
  });

  test('de privacyfunctionaris krijgt bericht, en ziet geen gezin', async () => {
    const { pagina } = eva;
    await toont(pagina, 'Inzageverzoeken');
    await pagina.getByRole('link', { name: 'Inzageverzoeken' }).first().click();
    await toont(pagina, 'Ik spreek morgen met school over wat dit kind nodig heeft.');
    await toont(pagina, casusnummer);
    await toontNiet(pagina, bijzonder);
    await keurSmal(eva, 'inzage-beoordelen');
  });

  test('zij kent het toe; het duolid ziet het zonder herladen, met de einddatum erbij', async () => {
    const kaart = eva.pagina.locator('section.bv-kaart', { hasText: 'Ik spreek morgen met school' });
    await kaart.getByRole('button', { name: /^Beoordelen/ }).click();
    await kaart.getByRole('button', { name: 'Toekennen' }).click();
    await toont(samira.pagina, bijzonder);
    await toont(samira.pagina, 'U ziet hier tijdelijk meer');
    await keurSmal(samira, 'inzage-open');
  });

  test('zij stopt het; het is zonder herladen weer dicht', async () => {
    const kaart = eva.pagina.locator('section.bv-kaart', { hasText: 'Ik spreek morgen met school' });
    await kaart.getByRole('button', { name: 'Inzage stoppen' }).click();
    await samira.pagina.getByText(bijzonder).first().waitFor({ state: 'detached' });
    await toont(samira.pagina, /De inzage is gestopt op/);
    await toontNiet(samira.pagina, bijzonder);
  });

  test('het logboek noemt wie het vroeg, wie besliste en wat er op verzoek werd getoond', async () => {
    const regels = await uitDatabase<{ operatie: string; hoedanigheden: string[] }>(product, `select l.operatie, l.hoedanigheden from log.toegang l join gegevens.casus c on c.id = l.casus_id where c.nummer = $1`, casusnummer);
    expect(regels.map(({ operatie }) => operatie)).toEqual(expect.arrayContaining(['Waarom', 'ToegangVragen', 'ToegangToekennen', 'ToegangBeeindigen']));
    expect(regels.some(({ hoedanigheden }) => hoedanigheden.includes('OP_VERZOEK'))).toBe(true);
  });

  test('niemand kreeg een fout in de browser', () => {
    expect(toneel.schermen.flatMap(({ wie, klachten }) => klachten.map((klacht) => `${wie}: ${klacht}`))).toEqual([]);
  });
});
