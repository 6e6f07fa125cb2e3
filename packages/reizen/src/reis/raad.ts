import { expect } from '@jest/globals';
import { druk, ga, staatOp, toont, toontNiet, verstuur, volg, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keur, keurSmal } from '../keur.js';

const oppakknop = (toetsnummer: string): string => `Oppakken: Toetsing ${toetsnummer}`;

/** Somebody of the Raad who works in this duo: not the reviewer, and told why. */
export async function wordtGeweigerd(scherm: Scherm, adres: string, toetsnummer: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/rvdk`, 'Toetsingen');
  await toont(pagina, 'U werkt of werkte zelf met dit gezin');
  await druk(pagina, oppakknop(toetsnummer));
  await toont(pagina, /kunt u niet doen: de toets moet onafhankelijk zijn/);
  await toont(pagina, /De toets moet iemand van de Raad doen die niet bij dit gezin betrokken is of was/);
  await toontNiet(pagina, 'Ekkelkamp');
  await keur(scherm, 'raad-geweigerd');
}

export async function pakOp(scherm: Scherm, adres: string, toetsnummer: string): Promise<string> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/rvdk`, 'Toetsingen');
  await toontNiet(pagina, 'Ekkelkamp');
  await keurSmal(scherm, 'raad-toetsingen');
  await druk(pagina, oppakknop(toetsnummer));
  await volg(pagina, 'Beginnen met toetsen');
  await staatOp(pagina, /\/rvdk\/toetsing\/.*feiten/, 'Feiten');
  return pagina.url().replace(/\/feiten.*$/, '');
}

/** The frozen version and nothing else: facts with their sources, the words of the family as they were written. */
export async function leesVersie(scherm: Scherm, toetsing: string, later: string): Promise<void> {
  const { pagina } = scherm;
  await toont(pagina, 'Vader gaf Roos op 20 november een klap op haar arm.');
  await toont(pagina, 'Vader reageert vanuit angst om Roos kwijt te raken.');
  await toontNiet(pagina, later, 'Corrie van Putten', 'Opvangpad', 'Ik merk dat ik moeder eerder geloof', 'Wij spraken over zaterdag', 'De buurvrouw hoorde het');
  await keurSmal(scherm, 'raad-feiten');
  await vul(pagina, { 'oordeel-1': 'Vraag' });
  await vul(pagina, { 'notitie-1': 'Waar was moeder toen?' });
  await pagina.keyboard.press('Tab');
  await toont(pagina, '1 van 1 feiten getoetst');
  await ga(pagina, `${toetsing}/zienswijzen`, 'Zienswijzen');
  await toont(pagina, /^.?Het was geen klap, hij duwde haar weg\..?$/);
  await toont(pagina, /^.?Ik vind het thuis eng als papa boos is\..?$/);
  await toont(pagina, /^.?Ik wil dat Roos weer rustig slaapt\..?$/);
  await keur(scherm, 'raad-zienswijzen');
}

export const VOORWAARDEN = ['FEIT_EN_MENING_GESCHEIDEN', 'HOOR_EN_WEDERHOOR', 'CONCREET_BESCHREVEN', 'ACCORDERING_EXPLICIET', 'WEGING_NAVOLGBAAR', 'RAPPORTEN_VOLLEDIG'];

export async function toets(scherm: Scherm, toetsing: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${toetsing}/voorwaarden`, 'Voorwaarden');
  for (const voorwaarde of VOORWAARDEN) await vul(pagina, { [`voldoet-${voorwaarde}`]: 'Ja' });
  await toont(pagina, /6 van (de )?6/);
  await keur(scherm, 'raad-voorwaarden');
  await ga(pagina, `${toetsing}/gesprek`, 'Gesprek');
  await toont(pagina, 'Met wie u nog niet sprak');
  await vul(pagina, { metWie: 'moeder', datum: '14012030', waar: 'Thuis, tien uur' });
  await verstuur(pagina);
  await toont(pagina, 'Gepland');
  await keur(scherm, 'raad-gesprek');
  await druk(pagina, 'Vastleggen wat er gezegd is: moeder');
  await vul(pagina, { verslag: 'Moeder zegt dat er naar haar geluisterd is.', eigenWoorden: 'Voor het eerst vraagt iemand het aan mij.' });
  await druk(pagina, 'Gesprek vastleggen');
  await toont(pagina, /^.?Voor het eerst vraagt iemand het aan mij\..?$/);
  await ga(pagina, `${toetsing}/oordeel`, 'Oordeel');
  await vul(pagina, {
    oudersGehoord: 'Ja, moeder voelt zich gehoord.',
    tunnelvisie: 'Nee, er is ook gekeken naar wat goed gaat.',
    uitkomst: 'Verder met vrijwillige hulp',
    motivering: 'De afspraken houden stand. Een maatregel voegt niets toe.',
  });
  await keurSmal(scherm, 'raad-oordeel');
  await druk(pagina, 'Controleren en voorleggen');
  await staatOp(pagina, /oordeel\/voorleggen$/, 'Controleren en voorleggen');
  await toont(pagina, 'Alles is ingevuld');
  await keur(scherm, 'raad-voorleggen');
}

/** The concept with the family: they have five werkdagen, and what they say stands in it. */
export async function legVoor(scherm: Scherm): Promise<void> {
  const { pagina } = scherm;
  await druk(pagina, 'Voorleggen aan het gezin');
  await staatOp(pagina, /\/concept$/, 'Het gezin leest het concept');
  const [brief] = await Promise.all([pagina.waitForEvent('download'), druk(pagina, 'Concept als PDF')]);
  expect(brief.suggestedFilename()).toMatch(/^concept-T-/);
  await toont(pagina, 'Nog niets vastgelegd');
  await vul(pagina, { stukId: 'Anja', wijze: 'Las het zelf', woorden: 'Het klopt, en ik ben opgelucht.', verwerking: 'Niets te wijzigen.' });
  await keurSmal(scherm, 'raad-concept');
  await druk(pagina, 'Reactie vastleggen');
  await toont(pagina, /^.?Het klopt, en ik ben opgelucht\..?$/);
  await druk(pagina, 'Oordeel delen');
  await toont(pagina, /Het gezin mag het concept lezen tot en met .* Daarna kunt u delen/);
}

/** Final: afterwards the reviewer reads the own review, and the version that it was about. */
export async function deel(scherm: Scherm, toetsing: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${toetsing}/concept`, 'Het gezin leest het concept');
  await druk(pagina, 'Oordeel delen');
  await toont(pagina, /Gedeeld met het duo/);
  await toont(pagina, 'U leest uw eigen toetsing terug, met de versie waar die over ging.');
  await keur(scherm, 'raad-gedeeld');
}

/** A question about the first fact, without the dossier; what came later is only announced. */
export async function vraagHetDuo(scherm: Scherm, toetsing: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${toetsing}/feiten`, 'Feiten');
  await toont(pagina, 'Er is iets nieuwers in het dossier.');
  await volg(pagina, 'Stel het duo een vraag over feit 1');
  await staatOp(pagina, /vragen\?feit=1/, 'Vragen');
  await vul(pagina, { vraag: 'Waar was moeder toen Roos viel?' });
  await keur(scherm, 'raad-vragen');
  await druk(pagina, 'Vraag stellen');
  await toont(pagina, 'Wacht op het duo');
}

/** The answer came as a next part, with what was new by then. */
export async function leesDeel(scherm: Scherm, toetsing: string, later: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${toetsing}/vragen`, 'Vragen');
  await toont(pagina, 'Moeder was in de keuken en hoorde het.');
  await toont(pagina, 'Deel 2 vastgezet');
  await ga(pagina, `${toetsing}/feiten`, 'Feiten');
  await toont(pagina, later);
}
