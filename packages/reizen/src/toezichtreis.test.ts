import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eenUitDatabase, type Product, startProduct, uitDatabase } from '@bv/muur';
import { druk, ga, inFocus, staatOp, toont, toontNiet, verstuur, volg, vul } from './bedienen.js';
import { openToneel, type Scherm, type Toneel } from './browser.js';
import { keur, keurSmal } from './keur.js';
import { bladenVan } from './papier.js';
import { neemMetToetsenbord, REDEN, stopMetToetsenbord, weigerzin } from './reis/noodtoegang.js';

// Who watches over all families: an emergency from the worker who had a number to the finding, and a day of the privacy officer.
let product: Product;
let toneel: Toneel;
const mensen = new Map<string, Scherm>();
let casus = { id: '', nummer: '', melder: '', geheim: '' };

const wie = (naam: string): Scherm => {
  const scherm = mensen.get(naam);
  if (!scherm) throw new Error(`${naam} is nog niet aangemeld`);
  return scherm;
};
const naar = (scherm: Scherm, pad: string, kop: string | RegExp): Promise<void> => ga(scherm.pagina, `${product.adres}${pad}`, kop);

beforeAll(async () => {
  product = await startProduct({ BV_VRIJE_OPERATIES: '' });
  toneel = await openToneel([product.adres]);
  for (const naam of ['lotte', 'liam', 'samira', 'eva', 'dina']) mensen.set(naam, await toneel.open(product.adres, naam));
  // A family of Samira that Lotte has nothing to do with, with a reporter and an address that must stay hidden.
  casus = await eenUitDatabase(
    product,
    `select c.id, c.nummer, m.naam melder, a.straat geheim from gegevens.casus c join gegevens.melder m on m.casus_id = c.id join gegevens.adres a on a.casus_id = c.id and a.is_geheim
     where exists (select 1 from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id where b.casus_id = c.id and p.sub = 'samira' and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and b.tot is null)
       and not exists (select 1 from wand.noodtoegang n where n.casus_id = c.id) order by c.nummer limit 1`,
  );
});

afterAll(async () => {
  await toneel.sluit();
  await product.stop();
});

describe('noodtoegang', () => {
  test('een gezin waarvan iemand is uitgesloten en een nummer dat niet bestaat geven dezelfde zin', async () => {
    const liam = wie('liam');
    const { nummer } = await eenUitDatabase<{ nummer: string }>(
      product,
      `select c.nummer from gegevens.casus c join wand.betrokkenheid b on b.casus_id = c.id join algemeen.partij p on p.id = b.partij_id where p.sub = 'liam' and b.hoedanigheid = 'UITGESLOTEN'`,
    );
    await naar(liam, '/noodtoegang', 'Noodtoegang');
    const uitgesloten = await weigerzin(liam.pagina, nummer);
    expect(await weigerzin(liam.pagina, 'BV-2099-99999')).toBe(uitgesloten);
    expect(uitgesloten).toContain('Met dit nummer krijgt u geen noodtoegang.');
  });

  test('neemt een werker met alleen het toetsenbord, met eerst een reden', async () => {
    const lotte = wie('lotte');
    await naar(wie('samira'), `/duo/gezin/${casus.id}`, 'Overzicht');
    await neemMetToetsenbord(lotte, product.adres, casus.nummer);
    await toont(lotte.pagina, 'Wie u kunt bellen');
    await toont(lotte.pagina, 'Samira El Amrani');
    await toontNiet(lotte.pagina, casus.melder, casus.geheim);
    await keurSmal(lotte, 'nood-dossier');
  });

  test('houdt de eindtijd in beeld op elke bladzijde, ook verder naar beneden', async () => {
    const { pagina } = wie('lotte');
    const balk = pagina.getByRole('region', { name: 'Lopende noodtoegang' });
    await pagina.mouse.wheel(0, 600);
    await expect(balk.boundingBox()).resolves.toMatchObject({ y: 0 });
    for (const [pad, kop] of [['/wijkteam', 'Mijn gezinnen'], ['/berichten', 'Berichten'], ['/concepten', /concepten/i]] as const) {
      await naar(wie('lotte'), pad, kop);
      expect(await balk.innerText()).toMatch(new RegExp(`Noodtoegang tot ${casus.nummer} tot \\d\\d:\\d\\d`));
    }
    await keurSmal(wie('lotte'), 'nood-elders');
  });

  test('ziet het duo zonder herladen boven het dossier, en in de bel; daar leest het waarom', async () => {
    const samira = wie('samira');
    const { pagina } = samira;
    await toont(pagina, 'Lotte Vermeer heeft nu noodtoegang');
    await keurSmal(samira, 'nood-duo');
    await naar(samira, '/berichten', 'Berichten');
    await volg(pagina, 'Iemand nam noodtoegang tot een dossier');
    await staatOp(pagina, /noodtoegang\/[0-9a-f-]{36}/, casus.nummer);
    await toont(pagina, REDEN);
    await keurSmal(samira, 'nood-duo-waarom');
  });

  test('ziet de privacyfunctionaris meteen, met wat is bekeken; beoordelen kan pas na het einde', async () => {
    const eva = wie('eva');
    await naar(eva, '/berichten', 'Berichten');
    await volg(eva.pagina, 'Iemand nam noodtoegang tot een dossier');
    await staatOp(eva.pagina, /privacy\/noodtoegang\/[0-9a-f-]{36}/, casus.nummer);
    await toont(eva.pagina, 'Deze noodtoegang loopt nu');
    await toont(eva.pagina, REDEN);
    await toont(eva.pagina, /Getoond: .*Afspraken/);
    expect(await eva.pagina.getByRole('button', { name: 'Oordeel vastleggen' }).count()).toBe(0);
    await keurSmal(eva, 'nood-toezicht');
  });

  test('stopt de werker zelf, met het toetsenbord; daarna is er niets meer te zien', async () => {
    const lotte = wie('lotte');
    await stopMetToetsenbord(lotte);
    await lotte.pagina.getByRole('region', { name: 'Lopende noodtoegang' }).waitFor({ state: 'detached' });
    await naar(lotte, `/wijkteam/gezin/${casus.id}`, 'Gezin');
    await toont(lotte.pagina, 'Dit gezin is niet zichtbaar voor u');
  });

  test('krijgt een oordeel met een reden, dat de werker en het duo lezen', async () => {
    const eva = wie('eva');
    await naar(eva, '/privacy/noodtoegang', 'Noodtoegang');
    await keurSmal(eva, 'nood-wachtrij');
    await volg(eva.pagina, new RegExp(`^${casus.nummer}`));
    await staatOp(eva.pagina, /noodtoegang\/[0-9a-f-]{36}/, casus.nummer);
    await verstuur(eva.pagina);
    await toont(eva.pagina, /Er klopt iets niet/);
    await keurSmal(eva, 'nood-oordeel');
    await vul(eva.pagina, { bevinding: 'Terecht', motivering: 'De politie belde die nacht ook de piketdienst.' });
    await verstuur(eva.pagina);
    await staatOp(eva.pagina, /privacy\/noodtoegang$/, 'Noodtoegang');
    await naar(wie('samira'), `/duo/gezin/${casus.id}`, 'Overzicht');
    await toont(wie('samira').pagina, 'Oordeel van de privacyfunctionaris: terecht.');
    await naar(wie('lotte'), '/berichten', 'Berichten');
    await volg(wie('lotte').pagina, 'Een noodtoegang is beoordeeld');
    await toont(wie('lotte').pagina, 'De politie belde die nacht ook de piketdienst.');
  });
});

describe('de dag van de privacyfunctionaris', () => {
  test('zoekt over alle casussen, en krijgt een lange uitkomst in delen', async () => {
    const eva = wie('eva');
    const { pagina } = eva;
    await uitDatabase(
      product,
      `insert into log.toegang (persoon_id, portaal, hoedanigheden, operatie, doel, actie, uitkomst, verzoek_id, casus_id, getoond)
       select b.partij_id, 'duo', '{DUOLID}', 'Overzicht', 'UITVOEREN_HULP', 'R', 'GESLAAGD', 'reis', $1::uuid, 1 from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id, generate_series(1, 120)
       where b.casus_id = $1::uuid and p.sub = 'samira' and b.hoedanigheid = 'DUOLID' and b.tot is null`,
      casus.id,
    );
    await naar(eva, '/privacy/zoeken', 'Zoeken in het logboek');
    await toont(pagina, 'Kies waarop u zoekt');
    await vul(pagina, { casus: casus.nummer, nood: true });
    await druk(pagina, 'Zoeken');
    await staatOp(pagina, /nood=ja/);
    await toont(pagina, /regels geladen\. Dat is alles\./);
    await druk(pagina, 'Alles wissen');
    await toont(pagina, 'Kies waarop u zoekt');
    await vul(pagina, { casus: casus.nummer, label: 'Proces' });
    await druk(pagina, 'Zoeken');
    await toont(pagina, '50 regels geladen; er zijn er meer.');
    await keurSmal(eva, 'zoeken');
    const meer = pagina.getByRole('button', { name: 'Oudere regels laden' });
    await meer.focus();
    await pagina.keyboard.press('Enter');
    await toont(pagina, '100 regels geladen; er zijn er meer.');
    expect(await inFocus(pagina)).toBe('Oudere regels laden');
    await toontNiet(pagina, casus.melder, casus.geheim);
  });

  test('kijkt een opvallend patroon na, en legt vast wat zij vond', async () => {
    const eva = wie('eva');
    await naar(eva, '/privacy/opvallend', 'Opvallend');
    await keurSmal(eva, 'opvallend');
    await eva.pagina.getByRole('button', { name: /^Nakijken: Joost Bakker/ }).click();
    await keurSmal(eva, 'opvallend-nakijken');
    await vul(eva.pagina, { motivering: 'Joost heet net als de buurman; hij kent hem niet.' });
    await eva.pagina.locator('[data-veld=bevinding] label').first().click();
    await druk(eva.pagina, 'Bevinding vastleggen');
    await toont(eva.pagina, /Joost heet net als de buurman/);
    await naar(eva, '/privacy/opvallend/drempels', 'Drempels instellen');
    await keurSmal(eva, 'drempels');
  });

  test('leest het beleid als één bladzijde, en drukt het heel en leesbaar af', async () => {
    const eva = wie('eva');
    await naar(eva, '/privacy/beleid', 'Beleid');
    await keur(eva, 'beleid');
    const platen = await eva.pagina.locator('.bv-privacy-matrix').all();
    const kolommen = await Promise.all(platen.map((plaat) => plaat.locator('thead th').allTextContents()));
    // The printer of the browser gives it as anybody would get it on paper.
    const bladen = await bladenVan(await eva.pagina.pdf({ preferCSSPageSize: true }));
    for (const koppen of kolommen) {
      // A matrix stands on one sheet: all its columns beside all its kinds of data.
      const blad = bladen.find(({ tekst }) => koppen.every((kop) => tekst.includes(kop.replaceAll(' ', ''))) && tekst.includes('Verzoekenvangezinsleden'));
      expect({ koppen, heel: blad !== undefined }).toEqual({ koppen, heel: true });
    }
    for (const [plek, { tekst, onderVoet, overRand }] of bladen.entries()) {
      expect(tekst).toContain(`Bladzijde${String(plek + 1)}van${String(bladen.length)}`);
      expect(tekst).toContain('doorEvaLindeman');
      // Nobody should wonder what was on an empty sheet.
      expect(tekst.length).toBeGreaterThan(300);
      expect({ plek, onderVoet, overRand }).toEqual({ plek, onderVoet: [], overRand: [] });
    }
    await naar(eva, '/privacy/beleid?als=WIJKTEAM_HOUDER', 'Beleid');
    await toont(eva.pagina, 'Jeugdwet art. 7.3.11; toestemming van het gezin of een vastgelegde grond');
    await keur(eva, 'beleid-als');
    await naar(eva, '/privacy/beleid?portaal=wijkteam', 'Beleid');
    await keurSmal(eva, 'beleid-wijkteam');
  });

  test('leest in zinnen wat het beleid veranderde', async () => {
    await naar(wie('eva'), '/privacy/beleid/verschil', /veranderd/);
    await toont(wie('eva').pagina, /ziet voortaan/);
    await keurSmal(wie('eva'), 'beleid-verschil');
  });

  test('kijkt mee met een ander: alles bij een verzonnen gezin, bij een echt gezin alleen met een grond en geen inhoud', async () => {
    const eva = wie('eva');
    const { pagina } = eva;
    const { achternaam } = await eenUitDatabase<{ achternaam: string }>(product, `select achternaam from gegevens.gezinslid where casus_id = $1 and achternaam is not null limit 1`, casus.id);
    const kijk = async (): Promise<void> => {
      await naar(eva, `/privacy/bekijk-als?casus=${casus.nummer}`, 'Bekijk als');
      await vul(pagina, { portaal: 'Blijvend Veilig' });
      await pagina.getByRole('combobox', { name: /Als wie/ }).fill('Samira');
      await pagina.getByRole('option', { name: /Samira El Amrani/ }).click();
    };
    await kijk();
    await keurSmal(eva, 'bekijk-als');
    await druk(pagina, 'Bekijk als deze persoon');
    await staatOp(pagina, /bekijk-als\/[0-9a-f-]{36}/, /Samira El Amrani/);
    await toont(pagina, 'Een verzonnen gezin van de demonstratie');
    await keur(eva, 'bekijk-als-soorten');
    await pagina.getByRole('tab', { name: 'Velden en gegevens' }).click();
    await toont(pagina, achternaam);
    await keurSmal(eva, 'bekijk-als-velden');
    await uitDatabase(product, 'delete from wand.demonstratiecasus where casus_id = $1', casus.id);
    await kijk();
    await druk(pagina, 'Bekijk als deze persoon');
    await toont(pagina, /Dit is een echt gezin/);
    await vul(pagina, { grond: 'Klacht 2026-14: kon een collega de adressen zien?' });
    await druk(pagina, 'Bekijk als deze persoon');
    await toont(pagina, 'Een echt gezin: u ziet geen inhoud');
    await pagina.getByRole('tab', { name: 'Velden' }).click();
    await toontNiet(pagina, achternaam, casus.melder, casus.geheim);
    await keur(eva, 'bekijk-als-echt');
  });

  test('stelt vernietiging voor; een ander beoordeelt, en er blijft een verklaring', async () => {
    const [eva, dina] = [wie('eva'), wie('dina')];
    await naar(eva, '/privacy/bewaren', 'Bewaren en vernietigen');
    await keurSmal(eva, 'bewaarlijst');
    await eva.pagina.locator('[data-veld="kies-BV-2004-00046"] label').click();
    await druk(eva.pagina, 'Vernietiging van 1 voorstellen');
    await vul(eva.pagina, { motivering: 'De bewaartermijn is voorbij, er loopt niets meer.' });
    await druk(eva.pagina, 'Voorstel vastleggen');
    await toont(eva.pagina, 'In een voorstel');
    await naar(eva, '/privacy/bewaren?deel=voorstellen', 'Bewaren en vernietigen');
    await toont(eva.pagina, 'Wacht op een ander');
    await keurSmal(eva, 'voorstellen');
    await naar(dina, '/privacy/bewaren?deel=voorstellen', 'Bewaren en vernietigen');
    await vul(dina.pagina, { oordeel: 'De termijn klopt en er is geen klacht bekend.' });
    await druk(dina.pagina, 'Oordeel vastleggen');
    await toont(dina.pagina, /Kies ja of nee/);
    await keurSmal(dina, 'voorstel-beoordelen');
    await vul(dina.pagina, { akkoord: 'Ja, akkoord' });
    await druk(dina.pagina, 'Oordeel vastleggen');
    await druk(dina.pagina, '1 dossier vernietigen');
    await keur(dina, 'vernietigen');
    await druk(dina.pagina, 'Ja, voorgoed vernietigen');
    await toont(dina.pagina, 'Uitgevoerd door');
    await naar(eva, '/privacy/bewaren?deel=verklaringen', 'Bewaren en vernietigen');
    await toont(eva.pagina, 'Dossier BV-2004-00046');
    await keurSmal(eva, 'verklaringen');
    for (const deel of ['verzoeken', 'termijnen']) {
      await naar(eva, `/privacy/bewaren?deel=${deel}`, 'Bewaren en vernietigen');
      await keurSmal(eva, deel);
    }
    expect(await uitDatabase(product, `select 1 from gegevens.casus where nummer = 'BV-2004-00046'`)).toEqual([]);
  });

  test('en niemand kreeg een fout te zien', () => {
    expect(toneel.schermen.flatMap(({ wie: naam, klachten }) => klachten.map((klacht) => `${naam}: ${klacht}`))).toEqual([]);
  });
});
