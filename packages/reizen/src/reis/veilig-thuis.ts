import { expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { druk, ga, staatOp, tekstVan, toont, verstuur, volg, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keur, keurSmal } from '../keur.js';

export interface Bekend {
  readonly achternaam: string;
  readonly geboortedatum: string;
  readonly casusnummer: string;
}

const volgende = async (pagina: Page, pad: string): Promise<void> => {
  await druk(pagina, 'Volgende');
  await staatOp(pagina, new RegExp(`/${pad}$`));
};

async function vindBekendGezin(pagina: Page, bekend: Bekend): Promise<void> {
  await vul(pagina, { 'gezinsleden.0.voornamen': 'Iemand', 'gezinsleden.0.achternaam': bekend.achternaam, 'gezinsleden.0.geboortedatum': bekend.geboortedatum });
  await toont(pagina, bekend.casusnummer);
  await druk(pagina, 'Nieuw gezin');
}

/** A melding in five steps: a family that is known is found while typing, then it turns out to be a new one. */
export async function legMeldingVast(scherm: Scherm, adres: string, bekend: Bekend): Promise<string> {
  const { pagina } = scherm;
  await keurSmal(scherm, 'vt-werkvoorraad');
  await ga(pagina, `${adres}/veilig-thuis/melding`, 'Melding invoeren');
  await vul(pagina, { 'melder.soort': 'Omstander', 'melder.naam': 'Corrie van Putten', 'melder.telefoon': '0612345678', 'melder.relatieTotGezin': 'buurvrouw' });
  await toont(pagina, 'De melder blijft geheim');
  await keur(scherm, 'vt-melder');
  await volgende(pagina, 'gezin');

  await vindBekendGezin(pagina, bekend);
  await keur(scherm, 'vt-gezin');
  await vul(pagina, {
    'gezinsleden.0.voornamen': 'Roos',
    'gezinsleden.0.achternaam': 'Ekkelkamp',
    'gezinsleden.0.geboortedatum': '04052017',
    'gezinsleden.0.rol': 'Kind',
  });
  await druk(pagina, 'Nog iemand toevoegen');
  await vul(pagina, { 'gezinsleden.1.voornamen': 'Anja', 'gezinsleden.1.achternaam': 'Ekkelkamp', 'gezinsleden.1.bsn': '123456789', 'gezinsleden.1.rol': 'Ouder' });
  await druk(pagina, 'Volgende');
  await toont(pagina, 'Dit burgerservicenummer klopt niet');
  await vul(pagina, { 'gezinsleden.1.bsn': '123456782', 'gezinsleden.1.geboortedatum': '12031988' });
  await druk(pagina, 'Adres en contact van Anja Ekkelkamp');
  await vul(pagina, { 'gezinsleden.1.adres.straat': 'Opvangpad', 'gezinsleden.1.adres.plaats': 'Amsterdam', 'gezinsleden.1.adres.isGeheim': true });
  await druk(pagina, 'Ouders en kinderen koppelen');
  await toont(pagina, 'Roos is afhankelijk van Anja');
  await volgende(pagina, 'gebeurd');

  await vul(pagina, {
    'voorvallen.0.wie': 'Vader',
    'voorvallen.0.bijWie': 'Moeder',
    'voorvallen.0.wat': 'Vader schopte moeder tegen haar been terwijl Roos erbij stond.',
    'voorvallen.0.wanneer': 'zaterdag rond 22 uur',
    'voorvallen.0.hoeVaak': 'drie keer sinds september',
    'voorvallen.0.gevolg': 'Moeder had een blauwe plek. Roos sliep niet.',
    kern: 'Geweld tussen ouders waar een kind bij is',
    tekstIntern: 'De buurvrouw hoorde het door de muur.',
    tekstVoorGezin: 'Er is sprake van huiselijk geweld.',
  });
  await toont(pagina, /Vermijd .huiselijk geweld/);
  await vul(pagina, { tekstVoorGezin: 'Wij maken ons zorgen: vader schopte moeder terwijl Roos erbij was.' });
  await keur(scherm, 'vt-gebeurd');
  await volgende(pagina, 'veiligheid');
  await vul(pagina, { directeVeiligheid: 'Het gebeurt vaker', directeVeiligheidToelichting: 'Vader woont nog thuis.' });
  await volgende(pagina, 'controleren');
  await toont(pagina, 'Geheim adres: Opvangpad');
  expect(await tekstVan(pagina)).toContain('•••••6782');
  await keurSmal(scherm, 'vt-controleren');
  await druk(pagina, 'Melding vastleggen');
  await staatOp(pagina, /\/veilig-thuis\/casus\//, 'Melding');
  await keurSmal(scherm, 'vt-casus');
  return new URL(pagina.url()).pathname.split('/').at(-1) ?? '';
}

/** An answer to each question of the instrument, in their order; one that asks for an explanation gets it. */
export async function beantwoordVragen(pagina: Page): Promise<void> {
  const antwoorden = ['Nee', 'Nee', 'Ja', 'Niet bekend', 'Nee', 'Nee', 'Niet bekend', 'Ja', 'Ja'];
  await pagina.locator('[data-veld="antwoorden.0.antwoord"]').waitFor();
  await vul(pagina, Object.fromEntries(antwoorden.map((antwoord, plaats) => [`antwoorden.${String(plaats)}.antwoord`, antwoord])));
  await vul(pagina, { 'antwoorden.2.toelichting': 'Een kind stond erbij.' });
}

export async function beoordeel({ pagina, ...rest }: Scherm): Promise<void> {
  await volg(pagina, 'Veiligheidsbeoordeling');
  await staatOp(pagina, /\/beoordeling\//, 'Veiligheidsbeoordeling');
  await beantwoordVragen(pagina);
  await vul(pagina, { directVeilig: 'Nee', besluit: 'Overdragen aan Blijvend Veilig', reden: 'Vader woont thuis en het gebeurde drie keer.' });
  await keur({ pagina, ...rest }, 'vt-beoordeling');
  await druk(pagina, 'Naar de controle');
  await druk(pagina, 'Beoordeling vaststellen');
  await staatOp(pagina, /beoordeling=vastgesteld/);
}

export async function biedAanBlijvendVeilig(scherm: Scherm): Promise<void> {
  const { pagina } = scherm;
  await volg(pagina, /aanbieden/i);
  await staatOp(pagina, /\/overdracht$/, 'Overdracht aanbieden');
  await vul(pagina, {
    'voorwaarden.0.tekst': 'Vader slaapt bij zijn broer.',
    'vragen.0.tekst': 'Wat zag Roos zelf?',
    wieVertelt: 'Ik bel moeder maandag om 10 uur.',
    naarId: 'West',
    toelichting: 'Bel vooraf met moeder.',
  });
  await keur(scherm, 'vt-aanbieden');
  await druk(pagina, 'Naar de controle');
  await staatOp(pagina, /controleren$/, 'Controleer de overdracht');
  await keur(scherm, 'vt-aanbieden-controle');
  await verstuur(pagina);
  await staatOp(pagina, /overdracht=aangeboden/);
  await toont(pagina, /Wacht op antwoord van Team Blijvend Veilig West/);
}
