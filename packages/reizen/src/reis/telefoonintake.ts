import { eenUitDatabase, type Product } from '@bv/muur';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { staatOp, tekstVan, toont } from '../bedienen.js';
import { openToneel, type Scherm, type Toneel } from '../browser.js';
import { keur, keurSmal } from '../keur.js';
import { doodGateway, Typist } from '../typist.js';

const ZES_MINUTEN = 360;
const EERSTE_HELFT = 'De melder hoort al sinds de zomer elke week geschreeuw bij de onderburen. Gisteravond rond tien uur hoorde zij een klap en daarna een kind ';
const TWEEDE_HELFT = 'dat lang huilde. Zij ging kijken: moeder deed open en had een dikke lip. Vader stond achter haar en rook naar drank. Zij is bang voor ruzie.';
const VOOR_HET_GEZIN = 'Wij hoorden dat er al maanden vaak ruzie is. Gisteravond was er een klap en had moeder een dikke lip. Een kind huilde lang.';

/** What the foot of the form says of the draft; not what was read aloud before. */
const bewaarstand = (pagina: Page, tekst: RegExp): Promise<void> => pagina.locator('.bv-bewaarstand', { hasText: tekst }).first().waitFor();

const INGESTUURD = ['naam', 'functie', 'organisatie', 'telefoon', 'relatieTotGezin', 'gezin', 'kern', 'gebeurd'] as const;
const FORMULIER: Readonly<Record<(typeof INGESTUURD)[number], string>> = {
  naam: 'Ilse Proefkroon', functie: 'intern begeleider', organisatie: 'De Kring', telefoon: '020 555 0177', relatieTotGezin: 'ib-er van de oudste', gezin: 'Bo Proefvermaat, 8 jaar',
  kern: 'Een leerling komt zonder eten', gebeurd: 'Sinds de herfst komt Bo zonder eten op school. Bo zegt dat mama knijpt.',
};

/** A worried neighbour talks, somebody of Veilig Thuis types, and in the middle the gateway dies. On a product that is running already. */
export const beproefTelefoonintake = (product: () => Product): void => {
  let toneel: Toneel;
  let scherm: Scherm;

  beforeAll(async () => {
    // While the gateway is dead the page says so itself; the browser may too.
    toneel = await openToneel([product().adres], [/status of (401|502|503)/, /ERR_CONNECTION_(REFUSED|RESET)|ERR_EMPTY_RESPONSE|ERR_INCOMPLETE_CHUNKED_ENCODING|ERR_SOCKET_NOT_CONNECTED/]);
    scherm = await toneel.open(product().adres, 'renske');
  });

  afterAll(() => toneel.sluit());

  test('een melding aan de telefoon, met alleen het toetsenbord: binnen zes minuten, en een dode gateway kost geen letter', async () => {
    const { pagina } = scherm;
    const typist = new Typist(pagina);
    await staatOp(pagina, /veilig-thuis$/, 'Werkvoorraad');
    await typist.opKnop('Melding invoeren');
    await staatOp(pagina, /\/melder$/, 'Melding invoeren');

    await typist.kies('melder.soort', 'Omstander');
    await typist.vul('melder.naam', 'Corrie van Putten');
    await typist.vul('melder.telefoon', '0612345678');
    await typist.vul('melder.relatieTotGezin', 'bovenbuurvrouw');
    await toont(pagina, 'De melder blijft geheim');
    await typist.opKnop('Volgende');
    await staatOp(pagina, /\/gezin$/);

    await typist.vul('gezinsleden.0.voornamen', 'Noor');
    await typist.vul('gezinsleden.0.achternaam', 'Ekkelboom');
    await typist.kiesUitLijst('gezinsleden.0.rol', 'Kind');
    await typist.opKnop('Volgende');
    await staatOp(pagina, /\/gebeurd$/);

    await typist.vul('voorvallen.0.wie', 'Vader');
    await typist.vul('voorvallen.0.bijWie', 'Moeder');
    await typist.vul('voorvallen.0.wat', 'Een klap, terwijl Noor in huis was.');
    await typist.vul('voorvallen.0.wanneer', 'gisteren rond 22 uur');
    await typist.vul('kern', 'Wekelijks ruzie, gisteren een klap waar een kind bij was');

    await typist.vul('tekstIntern', EERSTE_HELFT);
    await bewaarstand(pagina, /Nog niet bewaard|Bewaren…|Concept bewaard om/);
    doodGateway(product().data);
    await typist.typ(TWEEDE_HELFT);
    await bewaarstand(pagina, /Niet bewaard|Nog niet bewaard|Bewaren…/);
    expect(await pagina.getByRole('button', { name: 'Dit is een crisis' }).isVisible()).toBe(true);

    await typist.vul('tekstVoorGezin', `Bovenbuurvrouw belde. ${VOOR_HET_GEZIN}`);
    await toont(pagina, 'Herkent het gezin hieraan de melder?');
    // The gateway comes back by itself, and what was typed meanwhile goes along.
    await bewaarstand(pagina, /Concept bewaard om/);
    await keur(scherm, 'intake-melder-verraden');

    // And then the tab dies too.
    const adres = pagina.url();
    await pagina.goto('about:blank');
    await pagina.goto(adres);
    await toont(pagina, 'Wij zetten terug wat u eerder typte');
    const veld = (naam: string) => pagina.locator(`[data-veld="${naam}"] :is(textarea, input)`).first().inputValue();
    expect(await veld('tekstIntern')).toBe(EERSTE_HELFT + TWEEDE_HELFT);
    expect(await veld('kern')).toBe('Wekelijks ruzie, gisteren een klap waar een kind bij was');
    expect(await veld('voorvallen.0.wanneer')).toBe('gisteren rond 22 uur');

    // What betrays the melder is written otherwise, at its place.
    await typist.opKnop(/^Aanpassen: Bovenbuurvrouw/);
    await typist.typ('Iemand');
    await pagina.getByText('Herkent het gezin hieraan de melder?').waitFor({ state: 'detached' });
    await typist.opKnop('Volgende');
    await staatOp(pagina, /\/veiligheid$/);
    await typist.kies('directeVeiligheid', 'Onveilig');
    await typist.opKnop('Volgende');
    await staatOp(pagina, /\/controleren$/);
    await toont(pagina, /Iemand belde/);
    await keurSmal(scherm, 'intake-controle');
    await typist.opKnop('Melding vastleggen');
    await staatOp(pagina, /\/veilig-thuis\/casus\//);

    const { tekst_intern: intern } = await eenUitDatabase<{ tekst_intern: string }>(product(), `select tekst_intern from gegevens.melding where kern = $1`, 'Wekelijks ruzie, gisteren een klap waar een kind bij was');
    expect(intern).toBe(EERSTE_HELFT + TWEEDE_HELFT);
    console.info(`intake: ${typist.toetsen} toetsen, ${typist.velden} velden, ${typist.seconden} seconden bij 240 toetsen per minuut`);
    expect(typist.seconden).toBeLessThan(ZES_MINUTEN);
  });

  test('een professional stuurt zonder account een formulier in; een medewerker pakt het op als concept van een melding', async () => {
    const { context, pagina: renske } = scherm;
    await renske.goto(`${product().adres}/veilig-thuis/formulier/links`);
    await staatOp(renske, /links$/, 'Links voor professionals');
    await renske.locator('[data-veld="voor"] input').fill('Basisschool De Kring');
    await renske.getByRole('button', { name: 'Link maken' }).click();
    await toont(renske, 'De link voor Basisschool De Kring werkt');
    const link = (await tekstVan(renske)).match(/http\S+\/melden#[0-9A-Z]{20}/)?.[0] ?? '';
    await keurSmal(scherm, 'formulierlinks');

    const buiten = await context.browser()?.newContext({ viewport: { width: 1440, height: 900 } });
    if (!buiten) throw new Error('geen browser');
    const pagina = await buiten.newPage();
    await pagina.goto(link);
    expect(new URL(pagina.url()).hash).toBe('');
    expect(await pagina.locator('#code').inputValue()).toBe(link.split('#')[1]);
    await keurSmal({ pagina, wie: 'een professional' }, 'melden');
    for (const naam of INGESTUURD) await pagina.locator(`#${naam}`).fill(FORMULIER[naam]);

    // Not complete yet: what was typed stays, and every point has its way.
    await pagina.getByRole('button', { name: 'Melding versturen' }).click();
    await toont(pagina, 'Nog niet verstuurd. Pas 2 punten aan.');
    await keurSmal({ pagina, wie: 'een professional' }, 'melden-fouten');
    expect(await pagina.locator('#gebeurd').inputValue()).toBe(FORMULIER.gebeurd);

    // The tab keeps it, also when the page is opened again.
    await pagina.locator('#functie').fill('intern begeleider bovenbouw');
    await pagina.goto(`${product().adres}/melden`);
    expect(await pagina.locator('#functie').inputValue()).toBe('intern begeleider bovenbouw');
    await pagina.locator('#code').fill(link.split('#')[1] ?? '');
    await pagina.getByLabel('Ja, het gezin mag mijn naam weten').check();
    await pagina.getByLabel('Onveilig', { exact: true }).check();
    await pagina.getByRole('button', { name: 'Melding versturen' }).click();
    await toont(pagina, 'Uw ontvangstnummer:');
    const nummer = await pagina.locator('.nummer').innerText();
    expect(nummer).toMatch(/^F-\d{4}-\d{5}$/);
    await keur({ pagina, wie: 'een professional' }, 'melden-ontvangen');
    await pagina.goto(`${product().adres}/melden`);
    expect(await pagina.locator('#functie').inputValue()).toBe('');
    await buiten.close();

    await renske.goto(`${product().adres}/veilig-thuis/formulier`);
    await staatOp(renske, /formulier$/, 'Formulieren van professionals');
    expect(await tekstVan(renske)).not.toContain('Proefvermaat');
    await keurSmal(scherm, 'formulieren');
    await renske.getByRole('button', { name: `Oppakken: ${nummer}` }).click();
    await staatOp(renske, /\/melder$/);
    await toont(renske, 'Deze melding komt uit een formulier van een professional');
    expect(await renske.locator('[data-veld="melder.naam"] input').inputValue()).toBe(FORMULIER.naam);
  });

  test('een adviesvraag noemt niemand; een naam wordt aangewezen en bevestigd of weggehaald', async () => {
    const { pagina } = scherm;
    await pagina.goto(`${product().adres}/veilig-thuis/adviesvraag`);
    await staatOp(pagina, /adviesvraag$/, 'Adviesvragen');
    await keurSmal(scherm, 'adviesvragen');
    const typist = new Typist(pagina);
    await typist.opKnop('Nieuwe adviesvraag');
    await staatOp(pagina, /nieuw$/, 'Nieuwe adviesvraag');
    await typist.kiesUitLijst('vrager', 'School');
    await typist.vul('kern', 'Een leerling durft niet naar huis');
    await typist.vul('vraag', 'Het kind heet Sem en is 8. Het durft na school niet naar huis.');
    await toont(pagina, 'Wijst dit naar iemand?');
    await keurSmal(scherm, 'adviesvraag-naam');
    await typist.opKnop(/^Aanpassen: Sem/);
    await typist.typ('anders');
    await pagina.getByText('Wijst dit naar iemand?').waitFor({ state: 'detached' });
    await typist.opKnop('Adviesvraag vastleggen');
    await toont(pagina, /De adviesvraag is vastgelegd: A-\d{4}-\d{5}/);
    await keurSmal(scherm, 'adviesvraag');
    for (const { wie, klachten } of toneel.schermen) expect({ wie, klachten }).toEqual({ wie, klachten: [] });
  });
};
