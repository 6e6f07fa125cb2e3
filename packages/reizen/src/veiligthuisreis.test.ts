import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { eenUitDatabase, type Product, startProduct } from '@bv/muur';
import { druk, ga, staatOp, tabNaar, toont, toontNiet, verstuur, volg, vul } from './bedienen.js';
import { openToneel, type Scherm, type Toneel } from './browser.js';
import { keur, keurSmal } from './keur.js';
import { beantwoordVragen } from './reis/veilig-thuis.js';

// What Veilig Thuis does itself: a decision with four eyes, a research until everybody heard how it ended, and looking again.
let product: Product;
let toneel: Toneel;
let renske: Scherm;
let liam: Scherm;

const casusVan = async (kern: string): Promise<string> =>
  (await eenUitDatabase<{ id: string }>(product, `select casus_id id from gegevens.melding where kern like $1`, `${kern}%`)).id;
const adres = (casusId: string): string => `${product.adres}/veilig-thuis/casus/${casusId}`;
const vandaag = (): string => new Date().toLocaleDateString('nl-NL', { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'Europe/Amsterdam' }).replaceAll('-', '');

beforeAll(async () => {
  product = await startProduct({ BV_VRIJE_OPERATIES: '' });
  toneel = await openToneel([product.adres]);
  renske = await toneel.open(product.adres, 'renske');
  liam = await toneel.open(product.adres, 'liam');
}, 240_000);

afterAll(async () => {
  await toneel.sluit();
  await product.stop();
}, 60_000);

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
    const knop = pagina.getByRole('button', { name: /^Brief als PDF/ }).last();
    await toont(pagina, /Fijn dat u ons belde/);
    const [download] = await Promise.all([pagina.waitForEvent('download'), knop.click()]);
    const info = execFileSync('pdfinfo', [await download.path()], { encoding: 'utf8' });
    expect(info).toMatch(/Tagged:\s+yes/);
    const tekst = execFileSync('pdftotext', [await download.path(), '-'], { encoding: 'utf8' });
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
