import { execFileSync } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { BENCHMAP, chroompad, doorgegeven, WORTEL } from './environment.js';
import { kwantiel } from './meten/statistiek.js';
import { startDemo } from './portalen/demo.js';
import { beschrijfRol, meetRollen } from './portalen/rol.js';

/** `pnpm werkvoorraad [n]`: the list of Veilig Thuis with n (5000) open meldingen: time to the first lines, and how heavy scrolling is. */
const aantal = Number(process.argv[2] ?? '5000');
const KEREN = 25;
const ROLTIJD = 10_000;
/** How busy the machine is: what it was doing beside this is in every time on the clock. */
const belasting = (): string => `belasting ${loadavg().map((getal) => getal.toFixed(1).replace('.', ',')).join(' / ')}`;
const RIJ = '.bv-vt-werk tbody tr[data-index]';

/** From the click on the menu to the first line on the screen, in the page itself. */
const naarLijst = async (pagina: Page): Promise<number> => {
  await pagina.locator('a[href="/veilig-thuis/overdrachten"]').first().click();
  await pagina.getByRole('heading', { level: 1, name: 'Wachtende overdrachten' }).waitFor();
  return await pagina.evaluate(
    (rij) =>
      new Promise<number>((klaar) => {
        const begin = performance.now();
        document.querySelector<HTMLAnchorElement>('a[href="/veilig-thuis"]')?.click();
        const kijk = (): void => (document.querySelector(rij) ? klaar(performance.now() - begin) : void requestAnimationFrame(kijk));
        kijk();
      }),
    RIJ,
  );
};

const demo = await startDemo();
const browser = await chromium.launch({ executablePath: chroompad(), args: ['--no-sandbox'] });
try {
  const omgeving = { ...doorgegeven(), BV_DATA: join(BENCHMAP, 'demo') };
  console.log(execFileSync(process.execPath, [join(WORTEL, 'infra/lokaal/bin/vul-werkvoorraad.js'), String(aantal)], { cwd: WORTEL, env: omgeving, encoding: 'utf8' }).trim());
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const pagina = await context.newPage();
  await pagina.goto(demo.herkomst);
  await pagina.locator('a[href*="persoon=renske"]').first().click();
  await pagina.getByRole('main').waitFor();
  await pagina.waitForURL(({ pathname }) => pathname.startsWith('/veilig-thuis'));
  await pagina.goto(`${demo.herkomst}/veilig-thuis`);
  await pagina.locator(RIJ).first().waitFor();
  const tijden: number[] = [];
  for (let keer = 0; keer < KEREN; keer += 1) tijden.push(await naarLijst(pagina));
  console.log(`eerste regels na een klik: midden ${kwantiel(tijden, 0.5).toFixed(0)} ms, p95 ${kwantiel(tijden, 0.95).toFixed(0)} ms, hoogste ${kwantiel(tijden, 1).toFixed(0)} ms (${belasting()})`);
  for (const stap of [30, 90]) {
    await pagina.goto(`${demo.herkomst}/veilig-thuis`);
    await pagina.locator(RIJ).first().waitFor();
    console.log(`rollen met ${String(stap)} pixels per beeld: ${beschrijfRol(await meetRollen(pagina, stap, ROLTIJD))} (${belasting()})`);
  }
} finally {
  await browser.close();
  await demo.stop();
}
