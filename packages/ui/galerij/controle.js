import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { preview } from 'vite';

const vind = createRequire(import.meta.url);
const axe = readFileSync(vind.resolve('axe-core/axe.min.js'), 'utf8');
const vlaggen = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];
const beelden = process.argv[2];

const server = await preview({ configFile: new URL('vite.config.ts', import.meta.url).pathname, preview: { port: 0, host: '127.0.0.1' } });
const adres = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: vlaggen });

/** Per page: the states to look at, each a name and what to do first. */
const standen = {
  dossier: [['gewoon', async () => {}]],
  werkvoorraad: [['gewoon', async (pagina) => pagina.waitForTimeout(400)], ['lijst', async (pagina) => pagina.getByRole('button', { name: /Alle urgenties/ }).click()]],
  invoer: [
    ['gewoon', async () => {}],
    ['fouten', async (pagina) => pagina.getByRole('button', { name: 'Afspraak toevoegen' }).click()],
    ['kalender', async (pagina) => pagina.getByRole('group', { name: 'Evalueren op' }).getByRole('button').first().click()],
  ],
  bediening: [
    ['gewoon', async () => {}],
    ['menu', async (pagina) => pagina.getByRole('button', { name: /Meer acties/ }).click()],
    ['dialoog', async (pagina) => {
      await pagina.keyboard.press('Escape');
      await pagina.getByRole('button', { name: 'Open dialoog' }).click();
    }],
  ],
};

const klachten = [];
const zeg = (klopt, klacht) => {
  if (!klopt) klachten.push(klacht);
};

/** What only a real browser shows: keys, focus, the CSP itself. */
const loop = async () => {
  const context = await browser.newContext({ viewport: { width: 820, height: 900 }, locale: 'en-US' });
  const pagina = await context.newPage();
  pagina.on('console', (regel) => regel.type() === 'error' && klachten.push(`loop: ${regel.text()}`));
  const antwoord = await pagina.goto(`${adres}?blad=invoer`);
  zeg(antwoord.headers()['content-security-policy']?.includes('require-trusted-types-for'), 'loop: de galerij draait zonder CSP');
  await pagina.getByRole('group', { name: 'Evalueren op' }).getByRole('spinbutton').first().click();
  await pagina.keyboard.type('24112026');
  zeg((await pagina.getByRole('spinbutton', { name: /jaar/ }).first().textContent()) === '2026', 'loop: een datum typen lukt niet');
  await pagina.getByRole('button', { name: 'Afspraak toevoegen' }).click();
  zeg((await pagina.title()).startsWith('(2 fouten)'), 'loop: de titel telt de fouten niet');
  zeg((await pagina.evaluate('document.activeElement.className')) === 'bv-foutoverzicht', 'loop: het foutoverzicht heeft geen focus');
  await pagina.keyboard.press('Tab');
  await pagina.keyboard.press('Enter');
  zeg((await pagina.evaluate('document.activeElement.tagName')) === 'TEXTAREA', 'loop: de link brengt niet naar het veld');
  await pagina.getByRole('combobox', { name: /Wie let mee op/ }).fill('eli');
  await pagina.keyboard.press('ArrowDown');
  await pagina.keyboard.press('Enter');
  zeg((await pagina.getByRole('combobox', { name: /Wie let mee op/ }).inputValue()) === 'Elif Yılmaz', 'loop: zoekkeuze kiest niet met de toetsen');
  await pagina.keyboard.press('Escape');
  await pagina.getByRole('button', { name: 'Menu', exact: true }).click();
  zeg(await pagina.getByRole('link', { name: 'Werkvoorraad' }).isVisible(), 'loop: het hoofdmenu gaat niet open');
  if (beelden) await pagina.screenshot({ path: `${beelden}/hoofdmenu-820.png` });
  await pagina.keyboard.press('Escape');
  zeg(!(await pagina.getByRole('link', { name: 'Werkvoorraad' }).isVisible()), 'loop: het hoofdmenu sluit niet met Escape');
  await pagina.goto(`${adres}?blad=bediening`);
  await pagina.getByRole('button', { name: 'Open dialoog' }).click();
  for (let keer = 0; keer < 5; keer += 1) await pagina.keyboard.press('Tab');
  zeg(await pagina.evaluate('Boolean(document.activeElement.closest("[role=dialog]"))'), 'loop: de focus ontsnapt uit de dialoog');
  await pagina.keyboard.press('Escape');
  await pagina.waitForTimeout(300);
  zeg((await pagina.evaluate('document.activeElement.textContent')) === 'Open dialoog', 'loop: de dialoog geeft de focus niet terug');
  await pagina.locator('body').press('/');
  zeg((await pagina.evaluate('document.activeElement.className')) === 'bv-zoek__invoer', 'loop: / gaat niet naar zoeken');
  if (beelden) {
    await pagina.goto(`${adres}?blad=dossier`);
    await pagina.emulateMedia({ forcedColors: 'active' });
    await pagina.screenshot({ path: `${beelden}/dossier-contrast-820.png`, fullPage: true });
    await pagina.emulateMedia({ forcedColors: 'none', media: 'print' });
    await pagina.pdf({ path: `${beelden}/dossier.pdf`, format: 'A4' });
  }
  await context.close();
};

for (const breedte of [1440, 820, 320]) {
  // axe is put in by evaluate, past the CSP; the page itself stays under it.
  const context = await browser.newContext({ viewport: { width: breedte, height: 900 }, locale: 'en-US', reducedMotion: 'reduce' });
  for (const [blad, lijst] of Object.entries(standen)) {
    const pagina = await context.newPage();
    pagina.on('console', (regel) => regel.type() === 'error' && klachten.push(`${blad} ${breedte}: ${regel.text()}`));
    pagina.on('pageerror', (fout) => klachten.push(`${blad} ${breedte}: ${fout.message}`));
    await pagina.goto(`${adres}?blad=${blad}`);
    await pagina.getByRole('heading', { level: 1 }).waitFor();
    for (const [stand, doe] of lijst) {
      await doe(pagina);
      await pagina.waitForTimeout(250);
      const uitslag = await pagina.evaluate(`(() => { const module = undefined; const exports = undefined; ${axe}; return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }); })()`);
      for (const fout of uitslag.violations) klachten.push(`${blad} ${breedte} ${stand}: ${fout.id} ${fout.nodes.map((knoop) => knoop.html.slice(0, 160)).join(' | ')}`);
      const over = await pagina.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      if (over > 0) klachten.push(`${blad} ${breedte} ${stand}: pagina is ${over} px te breed`);
      if (beelden) {
        mkdirSync(beelden, { recursive: true });
        await pagina.screenshot({ path: `${beelden}/${blad}-${stand}-${breedte}.png`, fullPage: stand === 'gewoon' || stand === 'fouten' });
      }
    }
    await pagina.close();
  }
  await context.close();
}
await loop();
await browser.close();
await server.close();
console.log(klachten.length === 0 ? 'Galerij: geen klachten' : klachten.join('\n'));
process.exitCode = klachten.length === 0 ? 0 : 1;
