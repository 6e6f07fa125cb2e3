import type { Page } from 'playwright-core';
import { ga, staatOp, tabNaar, toont, verstuur, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keurSmal } from '../keur.js';

export const REDEN = 'De politie belt: vader staat met een mes voor de deur van moeder.';

/** What somebody reads who may not have it. */
export async function weigerzin(pagina: Page, casusnummer: string): Promise<string> {
  await vul(pagina, { casusnummer, gevaar: 'Er is nu geweld', reden: REDEN });
  await verstuur(pagina);
  const fout = pagina.getByRole('group', { name: 'Fouten in het formulier' });
  await fout.filter({ hasText: 'noodtoegang' }).waitFor();
  const tekst = await fout.innerText();
  await pagina.reload();
  await staatOp(pagina, /noodtoegang/, 'Noodtoegang');
  return tekst;
}

/** At night, in a hurry, on a laptop without a mouse. */
export async function neemMetToetsenbord(scherm: Scherm, adres: string, casusnummer: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/wijkteam`, 'Mijn gezinnen');
  await tabNaar(pagina, 'Noodtoegang');
  await pagina.keyboard.press('Enter');
  await staatOp(pagina, /\/noodtoegang$/, 'Noodtoegang');
  await tabNaar(pagina, 'Noodtoegang nemen voor vier uur');
  await pagina.keyboard.press('Enter');
  await toont(pagina, 'Er klopt iets niet');
  await keurSmal(scherm, 'nood-nemen');
  await tabNaar(pagina, /Vul het casusnummer in|ziet eruit als/);
  await pagina.keyboard.press('Enter');
  await pagina.keyboard.type(casusnummer);
  await pagina.keyboard.press('Tab');
  await pagina.keyboard.press('Space');
  await pagina.keyboard.press('Tab');
  await pagina.keyboard.type(REDEN);
  await tabNaar(pagina, 'Noodtoegang nemen voor vier uur');
  await pagina.keyboard.press('Enter');
  await staatOp(pagina, /noodtoegang\/[0-9a-f-]{36}/, casusnummer);
}

export async function stopMetToetsenbord({ pagina }: Scherm): Promise<void> {
  await tabNaar(pagina, 'Openen of stoppen');
  await pagina.keyboard.press('Enter');
  await staatOp(pagina, /noodtoegang\/[0-9a-f-]{36}/);
  await tabNaar(pagina, 'Noodtoegang stoppen');
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('dialog').waitFor();
  await tabNaar(pagina, 'Ja, stoppen');
  await pagina.keyboard.press('Enter');
  await pagina.getByRole('dialog').waitFor({ state: 'detached' });
}
