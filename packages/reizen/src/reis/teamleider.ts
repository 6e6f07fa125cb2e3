import { expect } from '@jest/globals';
import { druk, staatOp, toont, toontNiet, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keur, keurSmal } from '../keur.js';

/** The sheet of a candidate: what the work asks, not the dossier. */
export async function leesBlad(scherm: Scherm, casusnummer: string): Promise<void> {
  const { pagina } = scherm;
  await pagina.getByRole('link', { name: new RegExp(`beslissen over ${casusnummer}`) }).first().click();
  await staatOp(pagina, /\/duo\/overdracht\//, 'Aangeboden gezin');
  await toont(pagina, 'Vader slaapt bij zijn broer.');
  await toont(pagina, 'Wat zag Roos zelf?');
  await toontNiet(pagina, 'Corrie van Putten', 'Opvangpad', '6782', 'De buurvrouw hoorde het', 'tegen haar been');
  await keurSmal(scherm, 'duo-blad');
}

export async function aanvaard({ pagina }: Scherm): Promise<void> {
  await druk(pagina, 'Gezin aanvaarden');
  await druk(pagina, 'Ja, aanvaarden');
  await staatOp(pagina, /\/duo-vormen\//, 'Duo vormen');
}

/** The proposal with its reasons; the teamleider takes two people of different agencies. */
export async function vormDuo(scherm: Scherm, leden: readonly [string, string]): Promise<void> {
  const { pagina } = scherm;
  await toont(pagina, /Werkt nu met \d+ gezinnen/);
  await toont(pagina, 'Komt van een andere organisatie dan wie bovenaan staat');
  await keurSmal(scherm, 'duo-vormen');
  for (const naam of leden) await pagina.locator('main label', { hasText: naam }).click();
  await vul(pagina, { aanspreekpuntId: leden[0], reden: 'Kennis van trauma en van geweld in relaties.' });
  await druk(pagina, 'Duo vormen');
  await staatOp(pagina, /\/duo\/team$/, 'Team');
  await keur(scherm, 'duo-team');
  expect(await pagina.locator('main').innerText()).not.toContain('Ekkelkamp');
}
