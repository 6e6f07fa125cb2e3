import { expect } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import type { Scherm } from './browser.js';
import { SCHERMEN } from './environment.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NORMEN = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
const VRAAG = `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(NORMEN)} }, resultTypes: ['violations'] })
  .then(({ violations }) => JSON.stringify(violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => id + ': ' + help + ': ' + html.slice(0, 200)))))`;
/** How many pixels the page is wider than the window, and what sticks out. */
const BREEDTE = `JSON.stringify((() => { const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  return over <= 0 ? [] : [over + ' px', ...[...document.querySelectorAll('body *')].filter((e) => e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map((e) => e.outerHTML.slice(0, 120))]; })())`;

/** Until the page stands still at its new width: what it does about that, it does within a few frames. */
const STIL = `Promise.race([new Promise((klaar) => setTimeout(klaar, 300)), Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => 0)))
  .then(() => [1, 2, 3, 4].reduce((stap) => stap.then(() => new Promise(requestAnimationFrame)), Promise.resolve()))]).then(() => '[]')`;

// Through the debugger, because the page's own CSP would not let a test's script in, and it stays on for the page.
async function bereken(sessie: CDPSession, expression: string): Promise<string[]> {
  const { result, exceptionDetails } = await sessie.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return JSON.parse(String(result.value)) as string[];
}

async function bekijk(pagina: Page, metAxe: boolean): Promise<string[]> {
  const sessie = await pagina.context().newCDPSession(pagina);
  try {
    // A target that lies half under a bar that stays put is a matter of how far somebody scrolled.
    await bereken(sessie, `scrollTo(0, 0), '[]'`);
    await bereken(sessie, STIL);
    const over = await bereken(sessie, BREEDTE);
    if (!metAxe) return over;
    // It stays in the page until somebody goes elsewhere.
    if ((await bereken(sessie, `JSON.stringify(typeof axe === 'undefined' ? ['nog niet'] : [])`)).length > 0) await sessie.send('Runtime.evaluate', { expression: `${axe};0` });
    return [...over, ...(await bereken(sessie, VRAAG))];
  } finally {
    await sessie.detach();
  }
}

let plaat = 0;

async function leg(pagina: Page, naam: string): Promise<void> {
  if (SCHERMEN === undefined) return;
  plaat += 1;
  await pagina.screenshot({ path: join(SCHERMEN, `${String(plaat).padStart(2, '0')}-${naam}.png`), fullPage: true });
}

/** The page as it stands: no violation of WCAG 2.2 A/AA that a machine can find, and nothing beside the window. */
export async function keur({ pagina, wie }: Pick<Scherm, 'pagina' | 'wie'>, naam: string): Promise<void> {
  await leg(pagina, `${naam}-1440`);
  expect({ wie, naam, fouten: await bekijk(pagina, true) }).toEqual({ wie, naam, fouten: [] });
}

/** The same on a tablet and on a phone, or a screen enlarged to 400 %. */
export async function keurSmal(scherm: Pick<Scherm, 'pagina' | 'wie'>, naam: string): Promise<void> {
  const { pagina, wie } = scherm;
  await keur(scherm, naam);
  for (const breedte of [820, 320]) {
    await pagina.setViewportSize({ width: breedte, height: 900 });
    await leg(pagina, `${naam}-${breedte}`);
    expect({ wie, naam, breedte, fouten: await bekijk(pagina, true) }).toEqual({ wie, naam, breedte, fouten: [] });
  }
  await pagina.setViewportSize({ width: 1440, height: 900 });
}
