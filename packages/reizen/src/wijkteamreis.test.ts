import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eenUitDatabase, type Product, startProduct } from '@bv/muur';
import { ga, toont } from './bedienen.js';
import { openToneel, type Scherm, type Toneel } from './browser.js';
import { biedWijkteamAan } from './reis/duo.js';
import { blijfAangehaakt, geefAdvies, leerVanAdvies, loopMee, neemOver, planBezoek, schrijfVerslag, vraagAdvies } from './reis/samen.js';
import { aanvaard } from './reis/wijkteam.js';

// One family from a question without names to walking along, taking over and back to the wijkteam, by both sides on the built product.
const KERN = 'Een kind van 8 durft ’s avonds niet naar huis';
let product: Product;
let toneel: Toneel;
let yusuf: Scherm;
let samira: Scherm;
let casus: { id: string; nummer: string };
let adviesId = '';

beforeAll(async () => {
  product = await startProduct({ BV_VRIJE_OPERATIES: '' });
  toneel = await openToneel([product.adres]);
  yusuf = await toneel.open(product.adres, 'yusuf');
  samira = await toneel.open(product.adres, 'samira');
  casus = await eenUitDatabase<{ id: string; nummer: string }>(
    product,
    `select c.id, c.nummer from gegevens.casus c join wand.betrokkenheid b on b.casus_id = c.id join algemeen.partij p on p.id = b.partij_id
     where p.sub = 'samira' and b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and b.tot is null and c.toestand = 'BIJ_DUO' and c.verzameling is null
       and not exists (select 1 from gegevens.overdracht o where o.casus_id = c.id and o.soort = 'NAAR_WIJKTEAM') and not exists (select 1 from gegevens.samenwerking s where s.casus_id = c.id)
       and exists (select 1 from gegevens.risico r where r.casus_id = c.id and r.bewaken) order by c.nummer limit 1`,
  );
});

afterAll(async () => {
  await toneel.sluit();
  await product.stop();
});

describe('een wijkteam en een duo', () => {
  test('advies: zonder namen gevraagd, binnen een termijn beantwoord, en van geleerd', async () => {
    adviesId = await vraagAdvies(yusuf, product.adres, KERN);
    await geefAdvies(samira, product.adres, KERN);
    await leerVanAdvies(yusuf, product.adres);
  });

  test('meelopen: één bewuste handeling, daarna een bezoek dat beiden plannen en verslaan', async () => {
    await loopMee(samira, product.adres, adviesId, casus.nummer);
    await planBezoek(yusuf, product.adres, casus.id);
    await schrijfVerslag(samira, `${product.adres}/duo/gezin/${casus.id}/samenwerking`, 'Wij spraken het kind apart.', 'De deur van de kamer van het kind kan niet dicht.');
    await schrijfVerslag(yusuf, `${product.adres}/wijkteam/gezin/${casus.id}/samenwerking`, 'De moeder liet de kamer zien.', 'De deur van de kamer van het kind kan niet dicht.');
  });

  test('overname: het wijkteam blijft aangehaakt en leest waarom', async () => {
    await neemOver(samira, product.adres, casus.id);
    await blijfAangehaakt(yusuf, product.adres, casus.id);
  });

  test('en terug: het wijkteam aanvaardt het gezin', async () => {
    await biedWijkteamAan(samira, `${product.adres}/duo/gezin/${casus.id}`);
    await ga(yusuf.pagina, `${product.adres}/wijkteam`, 'Mijn gezinnen');
    await yusuf.pagina.getByRole('link', { name: new RegExp(`Bekijken en beslissen: ${casus.nummer}`) }).click();
    await aanvaard(yusuf);
    await ga(yusuf.pagina, `${product.adres}/wijkteam/gezin/${casus.id}/samenwerking`, 'Samenwerking');
    await toont(yusuf.pagina, 'Er loopt nu geen samenwerking met het duo');
    await toont(yusuf.pagina, /Het wijkteam heeft het gezin aanvaard/);
  });

  test('en geen bladzijde klaagde', () => {
    for (const { wie, klachten } of toneel.schermen) expect([wie, klachten]).toEqual([wie, []]);
  });
});
