import { druk, ga, staatOp, toont, toontNiet, volg, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keur, keurSmal } from '../keur.js';

const oppakknop = (toetsnummer: string): string => `Oppakken: Toetsing ${toetsnummer}`;

/** Somebody of the Raad who works in this duo: not the reviewer, and told why. */
export async function wordtGeweigerd(scherm: Scherm, adres: string, toetsnummer: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/rvdk`, 'Toetsingen');
  await toont(pagina, 'U werkt zelf met dit gezin');
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
  await keur(scherm, 'raad-zienswijzen');
}

const VOORWAARDEN = ['FEIT_EN_MENING_GESCHEIDEN', 'HOOR_EN_WEDERHOOR', 'CONCREET_BESCHREVEN', 'ACCORDERING_EXPLICIET', 'WEGING_NAVOLGBAAR', 'RAPPORTEN_VOLLEDIG'];

export async function toets(scherm: Scherm, toetsing: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${toetsing}/voorwaarden`, 'Voorwaarden');
  for (const voorwaarde of VOORWAARDEN) await vul(pagina, { [`voldoet-${voorwaarde}`]: 'Ja' });
  await toont(pagina, /6 van (de )?6/);
  await keur(scherm, 'raad-voorwaarden');
  await ga(pagina, `${toetsing}/gesprek`, 'Gesprek');
  await vul(pagina, { metWie: 'moeder', verslag: 'Moeder zegt dat er naar haar geluisterd is.' });
  await keur(scherm, 'raad-gesprek');
  await druk(pagina, 'Gesprek vastleggen');
  await toont(pagina, 'Moeder zegt dat er naar haar geluisterd is.');
  await ga(pagina, `${toetsing}/oordeel`, 'Oordeel');
  await vul(pagina, {
    oudersGehoord: 'Ja, moeder voelt zich gehoord.',
    tunnelvisie: 'Nee, er is ook gekeken naar wat goed gaat.',
    uitkomst: 'Verder met vrijwillige hulp',
    motivering: 'De afspraken houden stand. Een maatregel voegt niets toe.',
  });
  await keurSmal(scherm, 'raad-oordeel');
  await druk(pagina, 'Controleren en delen');
  await staatOp(pagina, /oordeel\/delen$/, 'Controleren en delen');
  await toont(pagina, 'Alles is ingevuld');
  await keur(scherm, 'raad-delen');
}

/** Final: afterwards the reviewer reads the own review, and the version is closed again. */
export async function deel(scherm: Scherm): Promise<void> {
  const { pagina } = scherm;
  await druk(pagina, 'Oordeel delen');
  await toont(pagina, /Gedeeld met het duo/);
  await toontNiet(pagina, 'Ekkelkamp');
  await keur(scherm, 'raad-gedeeld');
}
