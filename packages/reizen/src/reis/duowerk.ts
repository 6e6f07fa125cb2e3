import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { druk, ga, staatOp, toont, verstuur, volg, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keur, keurSmal } from '../keur.js';

const TABLET = { width: 820, height: 1180 };
const LAPTOP = { width: 1440, height: 900 };

async function opTablet(pagina: Page, doe: () => Promise<void>): Promise<void> {
  await pagina.setViewportSize(TABLET);
  await doe();
  await pagina.setViewportSize(LAPTOP);
}

/** What is known is offered before it is asked again, contact is one key away, and what was arranged stands beside the agreement. */
export async function zetHulpIn(scherm: Scherm, dossier: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${dossier}/hulp`, 'Acties en hulp');
  // The key works from the moment the frame knows who may write.
  await pagina.getByRole('link', { name: 'Contact vastleggen' }).waitFor();
  await pagina.keyboard.press('Alt+c');
  await staatOp(pagina, /contact\/nieuw$/, 'Contact vastleggen');
  await vul(pagina, { vorm: 'Telefoon', metWie: 'Roos', samenMetWijkteam: true, verslag: 'Roos vertelde over haar arm.' });
  await toont(pagina, 'Dit weten wij al');
  await keur(scherm, 'duo-contact-bekend');
  await druk(pagina, 'Contact bewaren');
  await staatOp(pagina, /contact$/, 'Contact');
  await toont(pagina, 'Samen met het wijkteam');
  await ga(pagina, `${dossier}/hulp`, 'Acties en hulp');
  await volg(pagina, 'Actie van het duo');
  await staatOp(pagina, /hulp\/nieuw/, 'Actie van het duo');
  await vul(pagina, { soort: 'Urgentie voor een woning' });
  await keur(scherm, 'duo-actie');
  await druk(pagina, 'Actie bewaren');
  await staatOp(pagina, /hulp$/, 'Acties en hulp');
  await toont(pagina, 'Urgentie voor een woning');
  await keurSmal(scherm, 'duo-hulp');
}

/** At the kitchen table, on a tablet: how it went, the goal of a child, and the plan that each of them answers. */
export async function maakPlannen(scherm: Scherm, dossier: string): Promise<void> {
  const { pagina } = scherm;
  await opTablet(pagina, async () => {
    await ga(pagina, `${dossier}/plan`, 'Veiligheidsplan');
    await volg(pagina, /^Hoe ging het\?/);
    await staatOp(pagina, /evalueren$/, 'Hoe ging de afspraak?');
    await vul(pagina, { uitkomst: 'Het werkte soms', metWie: 'Anja', toelichting: 'Een keer was oma er niet.' });
    await druk(pagina, 'Evaluatie bewaren');
    await staatOp(pagina, /plan$/, 'Veiligheidsplan');
    await toont(pagina, 'Het werkte soms');
    await volg(pagina, 'Toekomstplan');
    await staatOp(pagina, /toekomst$/, 'Toekomstplan');
    await volg(pagina, /Eerste doel maken|Doel toevoegen/);
    await staatOp(pagina, /doel\/nieuw/, 'Doel toevoegen');
    await vul(pagina, { gezinslidId: 'Roos', wens: 'Ik wil weer naar zwemles.', doel: 'Roos gaat elke week zwemmen' });
    await druk(pagina, 'Doel toevoegen');
    await staatOp(pagina, /toekomst$/, 'Toekomstplan');
    await toont(pagina, 'Roos gaat elke week zwemmen');
    await ga(pagina, `${dossier}/plan`, 'Veiligheidsplan');
    await volg(pagina, 'Samen vaststellen');
    await staatOp(pagina, /vaststellen/, 'Veiligheidsplan vaststellen');
    await pagina.getByRole('radiogroup', { name: 'Anja' }).locator('label', { hasText: /^Niet akkoord$/ }).click();
    await pagina.getByRole('textbox', { name: /eigen woorden van Anja/ }).fill('Ik wil eerst mijn zus bellen.');
    await keur(scherm, 'duo-vaststellen');
    await druk(pagina, 'Plan vaststellen');
    await staatOp(pagina, /plan$/, 'Veiligheidsplan');
    await volg(pagina, 'Versie 1');
    await staatOp(pagina, /versies/, 'versie 1');
    await toont(pagina, 'Ik wil eerst mijn zus bellen.');
  });
  await keurSmal(scherm, 'duo-planversie');
  await ga(pagina, `${dossier}/plan/voor-het-gezin`, 'Veiligheidsplan voor het gezin');
  await toont(pagina, 'Roos gaat elke week zwemmen');
  await keurSmal(scherm, 'duo-plan-voor-het-gezin');
}

/** Reading together is one press for what is right; the frame says how far the Raad could build on it. */
export async function leesSamen(scherm: Scherm, dossier: string): Promise<void> {
  const { pagina } = scherm;
  await opTablet(pagina, async () => {
    await ga(pagina, `${dossier}/feiten/samen-lezen`, 'Samen lezen');
    await volg(pagina, 'Roos');
    await staatOp(pagina, /samen-lezen\/.+/, 'Zo leest Roos het');
    expect(await pagina.getByText('Vader reageert vanuit angst').count()).toBe(0);
    await druk(pagina, 'Klopt');
    await toont(pagina, 'Alle feiten zijn met Roos besproken');
    await keur(scherm, 'duo-samen-lezen');
  });
  await toont(pagina, /^Klaar voor de Raad/);
}

/** It got worse: professionals meet, and the duo stays; who does what stands on its own page. */
export async function overlegEnVerdeel(scherm: Scherm, dossier: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${dossier}/contact/overleg/nieuw`, 'Overleg vastleggen');
  await vul(pagina, { aanleiding: 'Het gebeurt vaker', waarom: 'Twee keer in een week.', wie: 'Duo, school en huisarts', uitkomst: 'School belt elke vrijdag.' });
  await verstuur(pagina);
  await staatOp(pagina, /contact$/, 'Contact');
  await toont(pagina, 'Het duo blijft');
  await ga(pagina, `${dossier}/duo/inzet`, 'Wie doet wat?');
  await pagina.getByRole('radiogroup', { name: 'Samira El Amrani' }).locator('label', { hasText: 'Doet het meeste' }).click();
  await verstuur(pagina);
  await staatOp(pagina, /duo$/, 'Het duo');
  await keurSmal(scherm, 'duo-het-duo');
}

/** The teamleider sees how the work lies, and nothing of what plays. */
export async function leesCaseload(scherm: Scherm, adres: string, casusnummer: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/duo/team/caseload`, 'Caseload van het team');
  await toont(pagina, casusnummer);
  expect(await pagina.content()).not.toContain('Ekkelkamp');
  await keurSmal(scherm, 'duo-caseload');
}
