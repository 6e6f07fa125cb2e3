import { expect } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';

/** By the name of the field in the form: a text, a choice by (a part of) its words, a date as ddmmjjjj, a tick as a boolean. */
export type Velden = Readonly<Record<string, string | RegExp | boolean>>;

async function vulVeld(pagina: Page, veld: Locator, waarde: string | RegExp | boolean): Promise<void> {
  if (typeof waarde === 'boolean') {
    if ((await veld.getByRole('checkbox').first().isChecked()) !== waarde) await veld.locator('label').first().click();
    return;
  }
  if (typeof waarde === 'string' && (await veld.getByRole('spinbutton').count()) > 0) {
    await veld.getByRole('spinbutton').first().click();
    await pagina.keyboard.type(waarde);
    return;
  }
  const lijst = veld.locator('button.bv-invoer__vak--keuze');
  if ((await lijst.count()) > 0) {
    await lijst.click();
    await pagina.getByRole('option', { name: waarde }).first().click();
    return;
  }
  if ((await veld.getByRole('radio').count()) > 0) {
    await veld.locator('label', { hasText: waarde }).first().click();
    return;
  }
  if (typeof waarde !== 'string') throw new Error('Een tekstveld krijgt een tekst.');
  await veld.locator('textarea, input').first().fill(waarde);
}

export async function vul(pagina: Page, velden: Velden): Promise<void> {
  for (const [naam, waarde] of Object.entries(velden)) {
    const veld = pagina.locator(`[data-veld="${naam}"]`).filter({ visible: true }).first();
    await veld.waitFor();
    await vulVeld(pagina, veld, waarde);
  }
}

export const druk = (pagina: Page, naam: string | RegExp): Promise<void> => pagina.getByRole('button', { name: naam }).first().click();
export const volg = (pagina: Page, naam: string | RegExp): Promise<void> => pagina.getByRole('link', { name: naam }).first().click();
/** Sends the form of the page. */
export const verstuur = (pagina: Page): Promise<void> => pagina.locator('main button[type=submit]').first().click();

export const toont = (pagina: Page, tekst: string | RegExp, wacht?: number): Promise<void> =>
  pagina.getByText(tekst).filter({ visible: true }).first().waitFor(wacht === undefined ? {} : { timeout: wacht });

/** Waits for the page with this address, its heading and what it reads. */
export async function staatOp(pagina: Page, adres: RegExp, kop?: string | RegExp): Promise<void> {
  await pagina.waitForURL(adres, { waitUntil: 'commit' });
  const koppen = pagina.getByRole('heading', { level: 1 });
  await (kop === undefined ? koppen : koppen.filter({ hasText: kop })).first().waitFor();
  await pagina.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
}

export async function ga(pagina: Page, adres: string, kop?: string | RegExp): Promise<void> {
  // A page that is just going somewhere by itself aborts the first try.
  await pagina.goto(adres).catch((fout: unknown) => (String(fout).includes('ERR_ABORTED') ? pagina.goto(adres) : Promise.reject(fout as Error)));
  await staatOp(pagina, /.*/, kop);
}

export const tekstVan = (pagina: Page): Promise<string> => pagina.locator('body').innerText();

/** What the policy hides is not on the screen: not as text, not in an attribute. */
export async function toontNiet(pagina: Page, ...teksten: string[]): Promise<void> {
  const alles = await pagina.content();
  expect(teksten.filter((tekst) => alles.includes(tekst))).toEqual([]);
}

/** What has the focus, as a screen reader names it. */
export async function inFocus(pagina: Page): Promise<string> {
  const element = pagina.locator(':focus');
  if ((await element.count()) === 0) return '';
  return ((await element.getAttribute('aria-label')) ?? (await element.textContent()) ?? '').trim();
}

/** Goes on with the Tab key, as somebody without a mouse does, until this has the focus; fails where that never comes. */
export async function tabNaar(pagina: Page, naam: string | RegExp, meest = 80): Promise<void> {
  const gezien: string[] = [];
  for (let keer = 0; keer < meest; keer += 1) {
    await pagina.keyboard.press('Tab');
    const nu = await inFocus(pagina);
    if (typeof naam === 'string' ? nu === naam : naam.test(nu)) return;
    gezien.push(nu.slice(0, 40));
  }
  throw new Error(`${String(naam)} is met Tab niet te bereiken, wel: ${gezien.join(' | ')}`);
}
