import type { Scherm } from '../browser.js';
import { druk, ga, staatOp, toont, toontNiet, verstuur, volg, vul } from '../bedienen.js';
import { keur, keurSmal } from '../keur.js';

/** Three steps without a name: what looks like one is pointed out, and changed. */
export async function vraagAdvies(scherm: Scherm, adres: string, kern: string): Promise<string> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/wijkteam/advies`, 'Advies');
  await keur(scherm, 'wijkteam-adviezen');
  await volg(pagina, 'Advies vragen');
  await staatOp(pagina, /advies\/nieuw/, 'Advies vragen');
  await vul(pagina, { thema: 'Veiligheid inschatten', kern, situatie: 'De moeder zegt dat Sem ’s avonds niet naar huis durft.' });
  await toont(pagina, 'Wijst dit naar iemand?');
  await keurSmal(scherm, 'wijkteam-advies-stap-1');
  await vul(pagina, { situatie: 'De moeder zegt dat haar kind van 8 ’s avonds niet naar huis durft.' });
  await druk(pagina, 'Volgende');
  await vul(pagina, { vraag: 'Wat kan ik morgen doen om te weten of het veilig is?', isSpoed: true });
  await keur(scherm, 'wijkteam-advies-stap-2');
  await druk(pagina, 'Volgende');
  await toont(pagina, 'De volgende werkdag');
  await keur(scherm, 'wijkteam-advies-stap-3');
  await druk(pagina, 'Vraag versturen');
  await toont(pagina, /Uw vraag is verstuurd: W-/);
  return new URL(pagina.url()).pathname.split('/').at(-1) ?? '';
}

/** Answered, and shared with all wijkteams as a text of its own. */
export async function geefAdvies(scherm: Scherm, adres: string, kern: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/duo/advies`, 'Advies aan wijkteams');
  await keur(scherm, 'duo-adviezen');
  await volg(pagina, kern);
  await staatOp(pagina, /advies\//, kern);
  await vul(pagina, { tekst: 'Vraag het kind op school wat het ziet gebeuren. Blijft het bang, dan gaan wij met u mee.' });
  await verstuur(pagina);
  await toont(pagina, 'Kunnen anderen hiervan leren?');
  await keur(scherm, 'duo-advies');
  await volg(pagina, 'Delen met alle wijkteams');
  await staatOp(pagina, /delen$/, 'Advies delen');
  await vul(pagina, { situatie: 'Een kind durft ’s avonds niet naar huis.' });
  await keur(scherm, 'duo-advies-delen');
  await verstuur(pagina);
  await toont(pagina, 'Van dit antwoord leren alle wijkteams');
}

export async function leerVanAdvies(scherm: Scherm, adres: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/wijkteam/kennis?zoek=durft`, 'Eerdere adviezen');
  await druk(pagina, /^Dit hielp mij: Een kind durft/);
  await toont(pagina, 'Dit hielp u');
  await keur(scherm, 'wijkteam-kennis');
}

/** The conscious act: from here the names are known to both. */
export async function loopMee(scherm: Scherm, adres: string, adviesId: string, casusnummer: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/duo/advies/${adviesId}/meelopen`, 'Meelopen');
  await vul(pagina, { casusId: casusnummer, reden: 'Het wijkteam kent de moeder en blijft haar zien.', grond: 'Het gezin vindt het goed', grondToelichting: 'De moeder vroeg er zelf om.' });
  await verstuur(pagina);
  await toont(pagina, /Bel eerst met het wijkteam/);
  await vul(pagina, { zeker: true });
  await keur(scherm, 'duo-meelopen');
  await verstuur(pagina);
  await staatOp(pagina, /samenwerking$/, 'Samenwerking');
}

/** A visit of both: planned by the one, reported by each. */
export async function planBezoek(scherm: Scherm, adres: string, casusId: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/wijkteam/gezin/${casusId}/samenwerking`, 'Samenwerking');
  await toont(pagina, 'Het wijkteam kent de moeder en blijft haar zien.');
  await druk(pagina, 'Samen een bezoek plannen');
  await vul(pagina, { datum: '01122026', waar: 'Bij het gezin thuis, vier uur', doel: 'Samen met het kind praten over de avond.' });
  await verstuur(pagina);
  await toont(pagina, 'Bij het gezin thuis, vier uur');
  await keurSmal(scherm, 'wijkteam-samenwerking');
}

export async function schrijfVerslag(scherm: Scherm, adres: string, verslag: string, feiten: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, adres, 'Samenwerking');
  await druk(pagina, 'Verslag schrijven');
  await vul(pagina, { gedeeldeFeiten: feiten, verslag });
  await druk(pagina, 'Verslag bewaren');
  await druk(pagina, 'Verslag wijzigen');
  await toont(pagina, verslag);
}

export async function neemOver(scherm: Scherm, adres: string, casusId: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/duo/gezin/${casusId}/samenwerking`, 'Samenwerking');
  await druk(pagina, 'Anders samenwerken');
  await vul(pagina, { vorm: 'Overname', reden: 'De avonden zijn niet veilig. Wij nemen het even over.' });
  await verstuur(pagina);
  await toont(pagina, 'Hoe het eerder ging');
  await keurSmal(scherm, 'duo-samenwerking');
}

/** Attached, with a limited view: reads why and what was seen, and writes nothing (N108). */
export async function blijfAangehaakt(scherm: Scherm, adres: string, casusId: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/wijkteam/gezin/${casusId}/samenwerking`, 'Samenwerking');
  for (const tekst of ['De avonden zijn niet veilig. Wij nemen het even over.', 'De deur van de kamer van het kind kan niet dicht.']) await toont(pagina, tekst);
  await toontNiet(pagina, 'Verslag wijzigen', 'Samen een bezoek plannen');
  await keur(scherm, 'wijkteam-overname');
}
