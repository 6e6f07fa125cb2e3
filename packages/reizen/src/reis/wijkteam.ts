import { druk, ga, staatOp, toont, toontNiet, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keurSmal } from '../keur.js';

const NIET_VOOR_HET_WIJKTEAM = ['Corrie van Putten', 'De buurvrouw hoorde het', 'Ik merk dat ik moeder eerder geloof', 'Vader reageert vanuit angst', 'een klap op haar arm', 'Wij spraken over zaterdag'];

/** As a candidate: the sheet. Not yet where they live, and never who reported or what the duo made of it. */
export async function leesBlad(scherm: Scherm, casusnummer: string): Promise<void> {
  const { pagina } = scherm;
  await keurSmal(scherm, 'wijkteam-mijn-gezinnen');
  await pagina.getByRole('link', { name: new RegExp(casusnummer) }).first().click();
  await staatOp(pagina, /\/wijkteam\/overdracht\//, 'Overdracht');
  for (const tekst of [/belt moeder eerst oma/, 'Geweld tussen (ex-)partners', 'Hoe gaat het op school?', /Samira El Amrani, /]) await toont(pagina, tekst);
  await toontNiet(pagina, 'Opvangpad', 'Ik vind het thuis eng', ...NIET_VOOR_HET_WIJKTEAM);
  await keurSmal(scherm, 'wijkteam-blad');
}

export async function stelVraag({ pagina }: Scherm): Promise<void> {
  await vul(pagina, { vraag: 'Wie heeft de sleutel?' });
  await druk(pagina, 'Vraag stellen');
  await toont(pagina, 'Nog geen antwoord');
}

export async function aanvaard({ pagina }: Scherm): Promise<void> {
  await druk(pagina, 'Gezin aanvaarden');
  await druk(pagina, 'Ja, aanvaarden');
  await toont(pagina, 'Uw wijkteam heeft dit gezin aanvaard');
}

/** Afterwards: the agreements that run on, the risks to watch, the fixed face, why it closed. */
export async function leesGezin(scherm: Scherm, adres: string, casusId: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/wijkteam/gezin/${casusId}`, 'Overzicht');
  const zichtbaar = [/belt moeder eerst oma/, 'Loopt door', 'Geweld tussen (ex-)partners', /Samira El Amrani/, 'Overgedragen aan het wijkteam', 'Als iemand weer schopt of slaat.', 'Ik vind het thuis eng als papa boos is.'];
  for (const tekst of zichtbaar) await toont(pagina, tekst);
  await toontNiet(pagina, 'Opvangpad', ...NIET_VOOR_HET_WIJKTEAM);
  await keurSmal(scherm, 'wijkteam-gezin');
}
