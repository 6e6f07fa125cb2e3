import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eenUitDatabase, isGemerkt, pdfTeksten, type Product, startProduct, uitDatabase } from '@bv/muur';
import { druk, ga, staatOp, tabNaar, toont, toontNiet, verstuur, volg, vul } from './bedienen.js';
import type { Page } from 'playwright-core';
import { openToneel, type Scherm, type Toneel } from './browser.js';
import { keur, keurSmal } from './keur.js';
import { beproefTelefoonintake } from './reis/telefoonintake.js';
import { beantwoordVragen } from './reis/veilig-thuis.js';

// What Veilig Thuis does itself: a decision with four eyes, a research until everybody heard how it ended, and looking again.
let product: Product;
let toneel: Toneel;
let renske: Scherm;
let liam: Scherm;

const casusVan = async (kern: string): Promise<string> =>
  (await eenUitDatabase<{ id: string }>(product, `select casus_id id from gegevens.melding where kern like $1`, `${kern}%`)).id;
const adres = (casusId: string): string => `${product.adres}/veilig-thuis/casus/${casusId}`;
const inDialoog = (pagina: Page, naam: string): Promise<void> => pagina.getByRole('dialog').getByRole('button', { name: naam, exact: true }).click();
const vandaag = (): string => new Date().toLocaleDateString('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Amsterdam' }).replaceAll('-', '');

beforeAll(async () => {
  product = await startProduct({ BV_VRIJE_OPERATIES: '' });
  toneel = await openToneel([product.adres]);
  renske = await toneel.open(product.adres, 'renske');
  liam = await toneel.open(product.adres, 'liam');
});

afterAll(async () => {
  await toneel.sluit();
  await product.stop();
});

describe('de werkvoorraad, met twee', () => {
  const eersteIn = async (knop: RegExp): Promise<string> => ((await renske.pagina.getByRole('button', { name: knop }).first().getAttribute('aria-label')) ?? '').replace(knop, '');

  test('een groep en een urgentie zijn filters, en samen een weergave die bewaard blijft', async () => {
    const { pagina } = renske;
    await ga(pagina, `${product.adres}/veilig-thuis`, 'Werkvoorraad');
    await volg(pagina, /te beoordelen$/);
    await pagina.waitForURL(/groep=te-beoordelen/);
    await vul(pagina, { urgentie: 'Spoed' });
    await pagina.waitForURL(/urgentie=SPOED/);
    await toont(pagina, /^\d+ meldingen?\b/);
    await druk(pagina, 'Deze weergave bewaren');
    await vul(pagina, { naam: 'Spoed die wacht' });
    await inDialoog(pagina, 'Bewaren');
    await ga(pagina, `${product.adres}/veilig-thuis`, 'Werkvoorraad');
    await volg(pagina, 'Spoed die wacht');
    await pagina.waitForURL((adres) => adres.searchParams.get('groep') === 'te-beoordelen' && adres.searchParams.get('urgentie') === 'SPOED');
    await keurSmal(renske, 'vt-werkvoorraad-weergave');
  });

  test('wat een collega oppakt, gaat vanzelf uit de wachtrij van de ander', async () => {
    await volg(renske.pagina, /^Toon alles$/);
    await renske.pagina.getByRole('button', { name: /^Oppakken: / }).first().waitFor();
    const wat = await eersteIn(/^Oppakken: /);
    await ga(liam.pagina, `${product.adres}/veilig-thuis`, 'Werkvoorraad');
    await tabNaar(liam.pagina, `Oppakken: ${wat}`);
    await liam.pagina.keyboard.press('Enter');
    await toont(liam.pagina, `${wat} staat nu op uw naam`);
    await renske.pagina.getByRole('button', { name: `Oppakken: ${wat}` }).waitFor({ state: 'detached' });
  });

  test('toewijzen aan een collega staat meteen bij die collega', async () => {
    const wat = await eersteIn(/^Toewijzen: /);
    await druk(renske.pagina, `Toewijzen: ${wat}`);
    await vul(renske.pagina, { naarId: 'Liam Boer' });
    await inDialoog(renske.pagina, 'Toewijzen');
    await toont(renske.pagina, `${wat} staat nu op naam van Liam Boer`);
    await liam.pagina.getByRole('button', { name: `Oppakken: ${wat}` }).waitFor({ state: 'detached' });
    await liam.pagina.getByRole('button', { name: `Toewijzen: ${wat}` }).waitFor();
  });

  test('wie er niet is, wordt overgenomen, met een reden', async () => {
    const { pagina } = renske;
    await volg(pagina, /bij collega/);
    await druk(pagina, /^Overnemen: .* van Liam Boer$/);
    await vul(pagina, { reden: 'De collega is er nu niet' });
    await keur(renske, 'vt-overnemen');
    await inDialoog(pagina, 'Overnemen');
    await toont(pagina, /staat nu op uw naam/);
  });
});

describe('al bekend', () => {
  let [dit, dat] = ['', ''];
  let nummer = '';

  test('wie typt, leest bij wie het gezin bekend is en waarom, en niets van het gezin', async () => {
    const [een, ander] = await uitDatabase<{ id: string; nummer: string; achternaam: string; voornamen: string; datum: string }>(
      product,
      `select distinct on (c.id) c.id, c.nummer, g.achternaam, g.voornamen, to_char(g.geboortedatum, 'DDMMYYYY') datum from gegevens.casus c
       join wand.betrokkenheid b on b.casus_id = c.id and b.hoedanigheid = 'VT_BEHANDELAAR' and b.stand = 'ACTIEF' and b.tot is null
       join algemeen.partij p on p.id = b.partij_id and p.naam = 'Renske Smit'
       join gegevens.gezinslid g on g.casus_id = c.id and g.geboortedatum is not null and g.achternaam is not null where c.toestand = 'BIJ_VEILIG_THUIS' order by c.id, g.id`,
    );
    if (!een || !ander) throw new Error('Renske werkt niet met twee dossiers');
    [dit, dat, nummer] = [een.id, ander.id, ander.nummer];
    const { pagina } = liam;
    await ga(pagina, `${product.adres}/veilig-thuis/melding`, 'Melding invoeren');
    await vul(pagina, { 'melder.soort': 'Omstander', 'melder.naam': 'Hilde Proefman', 'melder.telefoon': '0612345678', 'melder.relatieTotGezin': 'buurvrouw' });
    await druk(pagina, 'Volgende');
    await staatOp(pagina, /\/gezin$/);
    await vul(pagina, { 'gezinsleden.0.voornamen': een.voornamen, 'gezinsleden.0.achternaam': een.achternaam, 'gezinsleden.0.geboortedatum': een.datum });
    // The search goes along with the typing: first the name agrees, then the birth date too.
    const treffer = pagina.locator('.bv-vt-treffer', { hasText: een.nummer }).filter({ hasText: /zelfde geboortedatum/ });
    await treffer.waitFor();
    const tekst = await treffer.innerText();
    expect(tekst).toContain('Renske Smit');
    expect(tekst).not.toContain(een.achternaam);
  });

  test('twee dossiers van één gezin: de een stelt voor, de ander ziet beide en beslist', async () => {
    const { pagina } = renske;
    await ga(pagina, `${adres(dit)}/koppelen`, 'Een ander dossier van dit gezin koppelen');
    await vul(pagina, { anderCasusId: nummer, grond: 'Dezelfde mensen', collegaId: 'Liam Boer' });
    await toont(pagina, /^Het andere dossier/);
    await keurSmal(renske, 'vt-koppelen');
    await verstuur(pagina);
    await toont(pagina, 'Voorgesteld');
    await ga(liam.pagina, adres(dit));
    await volg(liam.pagina, 'Bekijk beide dossiers en beslis');
    await staatOp(liam.pagina, /\/koppeling\//, 'Twee dossiers vergelijken');
    await toont(liam.pagina, /^Het andere dossier/);
    await keurSmal(liam, 'vt-koppeling-beslissen');
    await druk(liam.pagina, 'Ja, één gezin: koppelen');
    await staatOp(liam.pagina, /\/veilig-thuis\/?$/);
  });

  test('de radar toont daarna de meldingen van beide, en losmaken zet het terug', async () => {
    const { pagina } = renske;
    await toont(pagina, 'Gekoppeld');
    const radar = pagina.locator('.bv-kaart', { hasText: 'Radar: eerdere meldingen' });
    await radar.getByText(/in 2 dossiers/).waitFor();
    await radar.getByText(/gekoppeld dossier van hetzelfde gezin/).first().waitFor();
    await keurSmal(renske, 'vt-radar');
    await druk(pagina, `Losmaken: ${nummer}`);
    await inDialoog(pagina, 'Losmaken');
    await toont(pagina, 'Losgemaakt');
    await radar.getByText(/in 2 dossiers/).waitFor({ state: 'detached' });
    expect((await uitDatabase<{ n: number }>(product, `select count(*)::int n from gegevens.melding where casus_id in ($1, $2)`, dit, dat))[0]?.n).toBeGreaterThan(1);
  });
});

describe('geen vervolg', () => {
  let casusId = '';

  test('legt de behandelaar voor aan een collega, en tot dan staat er niets vast', async () => {
    const { pagina } = renske;
    casusId = await casusVan('Stiefvader sluit meisje');
    await ga(pagina, adres(casusId));
    await volg(pagina, 'Veiligheidsbeoordeling');
    await staatOp(pagina, /\/beoordeling\//, 'Veiligheidsbeoordeling');
    await druk(pagina, 'Naar de controle');
    await toont(pagina, /Kies een antwoord/);
    await beantwoordVragen(pagina);
    await vul(pagina, { directVeilig: 'Ja', besluit: 'Geen vervolg', collegaId: 'Liam Boer', reden: 'Het bleek een misverstand.' });
    await keurSmal(renske, 'vt-vragen');
    await druk(pagina, 'Naar de controle');
    await staatOp(pagina, /controleren$/, 'Controleer uw beoordeling');
    await keur(renske, 'vt-vragen-controle');
    await verstuur(pagina);
    await toont(pagina, 'Wacht op Liam Boer');
    await keurSmal(renske, 'vt-wacht-op-collega');
  });

  test('de collega bevestigt met het toetsenbord, en ziet de melder niet', async () => {
    const { pagina } = liam;
    await ga(pagina, adres(casusId));
    await volg(pagina, 'Naar de beoordeling');
    await staatOp(pagina, /\/bevestigen\//, 'Meekijken met een beoordeling');
    await toontNiet(pagina, 'Manon Peeters');
    await keurSmal(liam, 'vt-bevestigen');
    await tabNaar(pagina, /Bevestigen: geen vervolg/);
    await pagina.keyboard.press('Enter');
    await staatOp(pagina, /\/veilig-thuis\/?$/);
    await ga(renske.pagina, adres(casusId));
    await toont(renske.pagina, 'Er is geen vervolg');
  });
});

describe('een onderzoek', () => {
  let casusId = '';

  test('een informant keurt de tekst goed, en de conclusie volgt', async () => {
    const { pagina } = renske;
    casusId = await casusVan('Vader slaat zoon van 5 met een pantoffel');
    await ga(pagina, adres(casusId), 'Melding');
    await toont(pagina, 'Onderzoek het gezin');
    await keurSmal(renske, 'vt-casus-onderzoek');
    await volg(pagina, /^Onderzoek$/);
    await staatOp(pagina, /\/onderzoek$/, 'Onderzoek');
    await druk(pagina, /Reactie van Dokter Ris/);
    await vul(pagina, { oordeel: /^Klopt$/, geaccordeerdOp: vandaag() });
    await keur(renske, 'vt-onderzoek-accord');
    await druk(pagina, 'Reactie vastleggen');
    await pagina.getByRole('button', { name: 'Reactie vastleggen' }).waitFor({ state: 'detached' });
    await vul(pagina, { conclusie: 'Niet vast te stellen', onderbouwing: 'De huisarts en de tante zagen iets dat op twee manieren kan.' });
    await druk(pagina, 'Conclusie vastleggen');
    await toont(pagina, 'Vertel hoe het onderzoek is geëindigd');
    await keurSmal(renske, 'vt-onderzoek');
  });

  test('afronden kan pas als ieder het hoorde, of er staat waarom niet', async () => {
    const { pagina } = renske;
    expect(await pagina.getByRole('button', { name: 'Onderzoek afronden' }).isDisabled()).toBe(true);
    for (;;) {
      const knop = pagina.getByRole('button', { name: /^Vastleggen bij / }).first();
      if ((await knop.count()) === 0) break;
      const naam = ((await knop.textContent()) ?? '').replace('Vastleggen bij ', '');
      await knop.click();
      if (naam.startsWith('Lotta')) {
        await pagina.locator('label', { hasText: 'Niet verteld, met een reden' }).first().click();
        await vul(pagina, { redenNiet: 'Haar ouders vertellen het haar samen.' });
      } else await vul(pagina, { verteldOp: vandaag(), vorm: 'Telefoon' });
      await pagina.getByRole('button', { name: 'Vastleggen', exact: true }).click();
      await pagina.getByRole('button', { name: `Wijzigen bij ${naam}` }).waitFor();
    }
    await druk(pagina, 'Onderzoek afronden');
    await toont(pagina, 'Dit onderzoek is afgerond');
  });

  test('daarna stelt Veilig Thuis voorwaarden, en kijkt weer', async () => {
    const { pagina } = renske;
    await ga(pagina, adres(casusId));
    await druk(pagina, 'Voorwaarden en vervolg beginnen');
    await volg(pagina, /Naar het vervolg/);
    await staatOp(pagina, /\/vervolg$/, 'Voorwaarden en vervolg');
    await pagina.getByRole('button', { name: /^Vastleggen, / }).first().click();
    await vul(pagina, { gedaanOp: vandaag(), oordeel: /^Direct veilig/, bevinding: 'Tante Hetty is er elke middag.' });
    await keurSmal(renske, 'vt-vervolg');
    await druk(pagina, 'Vastleggen hoe het gaat');
    await toont(pagina, /Tante Hetty is er elke middag/);
    // A day in summer time is the same day in its term and on its button.
    const knop = await pagina.getByRole('button', { name: /^Verzetten, .* (apr|mei|jun|jul|aug|sep) / }).first().textContent();
    await toont(pagina, (knop ?? '').replace('Verzetten, ', ''));
    expect(await pagina.getByText((knop ?? '').replace('Verzetten, ', ''), { exact: true }).count()).toBeGreaterThan(0);
  });

  test('de melder krijgt een brief zonder het gezin erin, en de PDF is gemerkt', async () => {
    const { pagina } = renske;
    await ga(pagina, adres(casusId));
    await volg(pagina, /^Terugkoppeling bij/);
    await staatOp(pagina, /\/terugkoppeling\//, 'Terugkoppeling aan de melder');
    await vul(pagina, { vorm: 'Brief', toelichting: 'Hetty Verhagen past op.' });
    await toont(pagina, /Alleen een professional met een taak/);
    await keurSmal(renske, 'vt-terugkoppeling');
    await vul(pagina, { toelichting: 'Fijn dat u ons belde.' });
    await druk(pagina, 'Terugkoppeling vastleggen');
    // There are older letters too: the one of this text, once it was kept.
    const knop = pagina.getByRole('region').filter({ hasText: 'Fijn dat u ons belde' }).last().getByRole('button', { name: /^Brief als PDF/ });
    const [download] = await Promise.all([pagina.waitForEvent('download'), knop.click()]);
    const pdf = readFileSync(await download.path());
    expect(await isGemerkt(pdf)).toBe(true);
    const [tekst] = await pdfTeksten(pdf);
    expect(tekst).toMatch(/Fijn dat u ons belde/);
    expect(tekst).not.toMatch(/Verhagen|Siem/);
  });
});

test('een overdracht zegt wat de ontvanger zal missen', async () => {
  const { pagina } = renske;
  await ga(pagina, `${adres(await casusVan('Vader gooit borden'))}/overdracht`, 'Overdracht aanbieden');
  await vul(pagina, { wieVertelt: 'Ik bel Ingeborg.', soort: 'Naar een gecertificeerde instelling', naarId: 'Jeugdbescherming' });
  await keurSmal(renske, 'vt-overdracht-gi');
  await druk(pagina, 'Naar de controle');
  await staatOp(pagina, /controleren$/, 'Controleer de overdracht');
  await keur(renske, 'vt-overdracht-gi-controle');
  await verstuur(pagina);
  await toont(pagina, /Wacht op antwoord van Jeugdbescherming/);
  await keurSmal(renske, 'vt-overdracht-antwoord');
});

describe('de intake aan de telefoon', () => beproefTelefoonintake(() => product));
