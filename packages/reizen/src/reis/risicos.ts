import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { druk, ga, staatOp, tekstVan, toont, volg, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keurSmal } from '../keur.js';

const PSYCHISCH = /^Psychische/;
const kies = (pagina: Page, aspect: RegExp, antwoord: string): Promise<void> => pagina.getByRole('radiogroup', { name: aspect }).locator('label', { hasText: new RegExp(`^${antwoord}$`) }).click();

async function klaar(pagina: Page): Promise<void> {
  await druk(pagina, 'Ik ben klaar');
  await staatOp(pagina, /risicos$/, "Risico's");
}

/** Each of the two alone, then beside each other, then one version that both stand for (N92b). */
export async function inventariseer(een: Scherm, ander: Scherm, dossier: string): Promise<void> {
  await ga(een.pagina, `${dossier}/risicos`, "Risico's");
  // With keys: the button is gone when it has done its work, and focus is on what came instead.
  await een.pagina.getByRole('button', { name: 'Inventarisatie starten' }).press('Enter');
  await een.pagina.locator('a:focus', { hasText: 'Begin met mijn versie' }).waitFor();
  await een.pagina.keyboard.press('Enter');
  await staatOp(een.pagina, /risicos\/mijn$/, 'Mijn versie');
  await kies(een.pagina, PSYCHISCH, 'Aanwezig');
  await vul(een.pagina, { toelichting: 'Moeder ligt hele dagen op bed.', bron: 'Moeder zelf' });
  await druk(een.pagina, /^Bewaren$/);
  await toont(een.pagina, '1 van de 26 aspecten beantwoord');
  await kies(een.pagina, /^Verslavingsproblematiek/, 'Niet aanwezig');
  await toont(een.pagina, '2 van de 26 aspecten beantwoord');
  await keurSmal(een, 'duo-mijn-versie');
  await klaar(een.pagina);
  await toont(een.pagina, /Uw collega is nog niet klaar/);

  await ga(ander.pagina, `${dossier}/risicos/mijn`, 'Mijn versie');
  await toont(ander.pagina, '0 van de 26 aspecten beantwoord');
  expect(await tekstVan(ander.pagina)).not.toContain('hele dagen op bed');
  // An answer is kept as it is chosen, and focus stays on it: the next aspect is one Tab further, not at the top of the page.
  await ander.pagina.getByRole('radiogroup', { name: PSYCHISCH }).getByRole('radio').first().press('ArrowUp');
  await toont(ander.pagina, '1 van de 26 aspecten beantwoord');
  await ander.pagina.getByRole('radiogroup', { name: PSYCHISCH }).locator('label', { hasText: /^Onbekend$/ }).locator('input:focus').waitFor({ state: 'attached' });
  await klaar(ander.pagina);

  await volg(ander.pagina, 'Samen vaststellen');
  await staatOp(ander.pagina, /risicos\/vergelijken$/, 'Naast elkaar');
  await toont(ander.pagina, 'U verschilt');
  await toont(ander.pagina, 'Moeder ligt hele dagen op bed.');
  await keurSmal(ander, 'duo-naast-elkaar');
  await vul(ander.pagina, { 'antwoorden.0.aanwezig': /^Aanwezig/, 'antwoorden.0.toelichting': 'Moeder ligt hele dagen op bed. De huisarts weet het.' });
  await druk(ander.pagina, 'Samen vaststellen');
  await staatOp(ander.pagina, /risicos$/, "Risico's");
  await toont(ander.pagina, /De huisarts weet het/);
  await toont(ander.pagina, /Samen vastgesteld op/);
}

/** Who of the family made the Top-3 too; nobody did until somebody says so. */
export async function legDeelnameVast({ pagina }: Scherm, dossier: string): Promise<void> {
  await ga(pagina, `${dossier}/top-3/deelname`, 'Wie maakte de Top-3 mee?');
  await druk(pagina, /^Vastleggen$/);
  await toont(pagina, 'Kies wie erbij was.');
  await pagina.getByRole('radiogroup', { name: 'Anja' }).locator('label', { hasText: /^Was erbij$/ }).click();
  await druk(pagina, /^Vastleggen$/);
  await staatOp(pagina, /top-3$/, 'Top-3');
  await toont(pagina, /Was erbij: Anja/);
}
