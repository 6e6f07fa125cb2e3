import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eenUitDatabase, type Product, startProduct, uitDatabase } from '@bv/muur';
import { ga, toont, toontNiet } from './bedienen.js';
import { openToneel, type Scherm, type Toneel } from './browser.js';
import { keurSmal } from './keur.js';
import { pakOp, wordtGeweigerd } from './reis/raad.js';
import { draagAan, onderzoek, oordeelEnDeel, opdrachtenVan, type Opdracht, toetsVerder, vraagMaatregel } from './reis/raadgezin.js';

// The two families that were collected at the Raad (N85): the duo did the research, the Raad only tested. One asked for a measure, one went on by itself.
let product: Product;
let toneel: Toneel;
let anouk: Scherm;
let hanna: Scherm;
let samira: Scherm;
let alsMarijke: Opdracht;
let alsSamira: Opdracht;
let alsAnouk: Opdracht;
let alsHanna: Opdracht;

const partij = async (sub: string): Promise<string> => (await eenUitDatabase<{ id: string }>(product, 'select id from algemeen.partij where sub = $1', sub)).id;
const leden = (casusId: string): Promise<{ ouder: string; feit: string }> =>
  eenUitDatabase(product, `select (select id from gegevens.gezinslid where casus_id = $1 and rol = 'OUDER') ouder, (select id from gegevens.verklaring where casus_id = $1) feit`, casusId);

/** The teamleider says yes and forms the duo. */
async function naarHetDuo(casusId: string): Promise<void> {
  const { id } = await eenUitDatabase<{ id: string }>(product, `select id from gegevens.overdracht where casus_id = $1`, casusId);
  await alsMarijke('overdrachtAanvaarden', { id, versie: 1 });
  const duo = await Promise.all(['samira', 'joost'].map(partij));
  await alsMarijke('duoVormen', { casusId, leden: duo, aanspreekpuntId: duo[0] });
}
const gevraagd = async (casusId: string): Promise<{ id: string; nummer: string }> => {
  const { ouder, feit } = await leden(casusId);
  const id = await onderzoek(alsSamira, casusId, feit, ouder);
  return await eenUitDatabase(product, 'select id, nummer from gegevens.toetsing where id = $1', id);
};
const leesdagenVoorbij = (id: string) => (): Promise<unknown> => uitDatabase(product, `update gegevens.toetsing set reactie_tot = now() - interval '1 minute' where id = $1`, id);

beforeAll(async () => {
  product = await startProduct({ BV_VRIJE_OPERATIES: '1' });
  toneel = await openToneel([product.adres]);
  [anouk, hanna, samira] = [await toneel.open(product.adres, 'anouk'), await toneel.open(product.adres, 'hanna'), await toneel.open(product.adres, 'samira')];
  [alsMarijke, alsSamira] = [await opdrachtenVan(product, 'marijke', 'duo'), await opdrachtenVan(product, 'samira', 'duo')];
  [alsAnouk, alsHanna] = [await opdrachtenVan(product, 'anouk', 'rvdk'), await opdrachtenVan(product, 'hanna', 'rvdk')];
});

afterAll(async () => {
  await toneel.sluit();
  await product.stop();
});

describe('het gezin waarvoor de Raad een maatregel nodig vond', () => {
  let casusId = '';
  let toetsing = { id: '', nummer: '' };

  test('draagt de Raad aan en blijft van haar tot er een duo is', async () => {
    casusId = await draagAan(anouk, product.adres, 'Noorderlicht');
    await naarHetDuo(casusId);
    await ga(anouk.pagina, `${product.adres}/rvdk/gezin/${casusId}`);
    await toont(anouk.pagina, 'Bij het duo');
    await toontNiet(anouk.pagina, 'Noorderlicht', 'drie nachten alleen');
  });

  test('toetst niet wie het aandroeg', async () => {
    toetsing = await gevraagd(casusId);
    await wordtGeweigerd(anouk, product.adres, toetsing.nummer);
  });

  test('toetst een ander, die het onderzoek niet overdoet', async () => {
    const adres = await pakOp(hanna, product.adres, toetsing.nummer);
    await toont(hanna.pagina, 'Bo was drie nachten alleen thuis.');
    await toetsVerder(product, alsHanna, toetsing.id);
    await oordeelEnDeel(hanna, adres, 'Verzoek om een maatregel', leesdagenVoorbij(toetsing.id));
  });

  test('krijgt van de rechter de maatregel; het duo blijft', async () => {
    await vraagMaatregel(samira, `${product.adres}/duo/gezin/${casusId}`);
    expect(await uitDatabase(product, `select count(*)::int as n from wand.betrokkenheid where casus_id = $1 and hoedanigheid = 'DUOLID' and tot is null`, casusId)).toEqual([{ n: 2 }]);
  });
});

describe('het gezin dat vrijwillig verder ging', () => {
  test('wordt getoetst zonder dat er een maatregel komt, en het duo leest dat', async () => {
    const { casusId } = await alsAnouk('gezinAandragen', {
      gezinsleden: [{ tijdelijkId: 'a', voornamen: 'Ria', achternaam: 'Zuiderkruis', rol: 'OUDER' }, { tijdelijkId: 'b', voornamen: 'Bo', achternaam: 'Zuiderkruis', rol: 'KIND', geboortedatum: '2014-05-01' }],
      feiten: [{ tekst: 'Bo ging een maand niet naar school.', bron: 'Verzoek van de leerplicht', peildatum: '2026-11-01' }],
    });
    const { id: team } = await eenUitDatabase<{ id: string }>(product, `select id from algemeen.partij where soort = 'GROEP' and portaal = 'duo' limit 1`);
    await alsAnouk('overdrachtAanbieden', { casusId, soort: 'NAAR_BLIJVEND_VEILIG', naarId: team, wieVertelt: 'Anouk', voorwaarden: [], vragen: [] });
    await naarHetDuo(casusId);
    const toetsing = await gevraagd(casusId);
    await alsHanna('toetsingOppakken', { id: toetsing.id });
    await toetsVerder(product, alsHanna, toetsing.id);
    await oordeelEnDeel(hanna, `${product.adres}/rvdk/toetsing/${toetsing.id}`, 'Verder met vrijwillige hulp', leesdagenVoorbij(toetsing.id), 'Bo');
    const { pagina } = samira;
    await ga(pagina, `${product.adres}/duo/gezin/${casusId}/toetsing`, 'Toetsing door de Raad');
    await toont(pagina, 'De Raad hoefde niet opnieuw te onderzoeken.');
    await keurSmal(samira, 'duo-oordeel-vrijwillig');
    await ga(pagina, `${product.adres}/duo/gezin/${casusId}/maatregel/nieuw`, 'Maatregel vastleggen');
    await toont(pagina, 'De Raad heeft nog geen maatregel nodig gevonden');
  });
});

describe('de hele weg', () => {
  test('gaat zonder fout of waarschuwing in de browser', () => {
    expect(toneel.schermen.flatMap(({ wie, klachten }) => klachten.map((klacht) => `${wie}: ${klacht}`))).toEqual([]);
  });
});
