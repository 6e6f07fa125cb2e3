import type { Product } from '@bv/muur';
import { druk, ga, staatOp, toont, verstuur, volg, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keurSmal } from '../keur.js';
import { doe, haalCookie, stel } from '../ruw.js';
import { VOORWAARDEN } from './raad.js';

export type Opdracht = (naam: string, invoer: object) => Promise<{ id: string; casusId: string }>;

/** Commands of somebody, for what is no part of the route that is looked at. */
export async function opdrachtenVan(product: Product, wie: string, portaal: string): Promise<Opdracht> {
  const cookie = await haalCookie(product, wie);
  return async (naam, invoer) => {
    const { tekst } = await doe(product.adres, cookie, portaal, naam, invoer);
    const uit = (JSON.parse(tekst) as { data?: Record<string, { gelukt: boolean; id: string; casusId: string }> }).data?.[naam];
    if (!uit?.gelukt) throw new Error(`${naam}: ${tekst}`);
    return uit;
  };
}

/** The seconded raadsonderzoeker brings a family in, and offers it; until there is a duo it is hers. */
export async function draagAan(scherm: Scherm, adres: string, achternaam: string): Promise<string> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/rvdk`, 'Toetsingen');
  await volg(pagina, 'Gezin aandragen');
  await staatOp(pagina, /\/rvdk\/aandragen$/, 'Gezin aandragen');
  await vul(pagina, { 'gezinsleden.0.voornamen': 'Ria', 'gezinsleden.0.achternaam': achternaam });
  await druk(pagina, 'Gezinslid toevoegen');
  await vul(pagina, { 'gezinsleden.1.voornamen': 'Bo', 'gezinsleden.1.achternaam': achternaam, 'gezinsleden.1.geboortedatum': '01032016' });
  await druk(pagina, 'Feit toevoegen');
  await vul(pagina, { 'feiten.0.tekst': 'Bo was drie nachten alleen thuis.', 'feiten.0.bron': 'Verzoek van het wijkteam', 'feiten.0.peildatum': '01112026' });
  await keurSmal(scherm, 'raad-aandragen');
  await verstuur(pagina);
  await staatOp(pagina, /\/aanbieden$/, 'Gezin aanbieden');
  await vul(pagina, { wieVertelt: 'Anouk, maandag bij het gezin thuis', toelichting: 'De Raad kreeg een verzoek tot onderzoek.' });
  await verstuur(pagina);
  await staatOp(pagina, /\/rvdk\/gezin\/[^/]+$/);
  await toont(pagina, 'Aanbod intrekken');
  await keurSmal(scherm, 'raad-aangeboden');
  return new URL(pagina.url()).pathname.split('/').at(-1) ?? '';
}

interface Stuk {
  readonly id: string;
  readonly soort: string;
}

/** What the duo researched and the family said of it, and the question to the Raad. Gives the toetsing. */
export async function onderzoek(duo: Opdracht, casusId: string, feitId: string, ouderId: string): Promise<string> {
  await duo('accorderingVastleggen', { verklaringId: feitId, gezinslidId: ouderId, oordeel: 'AKKOORD', eigenWoorden: 'Dat klopt.' });
  await duo('situatieVastleggen', { casusId, titel: 'Alleen thuis', wieDoetWatBijWie: 'Ria laat Bo alleen', frequentie: 'elke week', aard: 'ACUUT', gevolg: 'Bo slaapt niet.' });
  return (await duo('toetsingAanvragen', { casusId, vraag: 'Is een maatregel nodig?', aanleiding: 'Bo was weer alleen.', woorden: [], gewensteUitkomst: 'Duidelijkheid voor Bo.', zonderWoord: 'Ria wilde niets opschrijven.' })).id;
}

/** All that the reviewer fills in, up to the reason; who looks on the screens sees the rest. */
export async function toetsVerder(product: Product, toetser: Opdracht, toetsingId: string): Promise<void> {
  const { tekst } = await stel(product.adres, await haalCookie(product, 'hanna'), 'rvdk', { query: 'query T($id: ID!) { toetsing(id: $id) { stukken { id soort } } }', variables: { id: toetsingId } });
  const { stukken } = (JSON.parse(tekst) as { data: { toetsing: { stukken: Stuk[] } } }).data.toetsing;
  for (const { id, soort } of stukken) if (soort === 'FEIT') await toetser('bevindingVastleggen', { toetsingId, stukId: id, oordeel: 'VOLGT_UIT_BRON' });
  for (const criterium of VOORWAARDEN) await toetser('criteriumVastleggen', { toetsingId, criterium, voldoet: true });
  await toetser('toetsgesprekVastleggen', { toetsingId, metWie: 'moeder', datum: '2026-11-20', verslag: 'Ria herkent zich in de tekst.', eigenWoorden: 'Zo was het.' });
}

/** The verdict on the screen, to the family, and after their days to the duo. A child of twelve or older is asked too. */
export async function oordeelEnDeel(scherm: Scherm, toetsing: string, uitkomst: string, leesdagenVoorbij: () => Promise<unknown>, kind?: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${toetsing}/oordeel`, 'Oordeel');
  await vul(pagina, { oudersGehoord: 'Ja, moeder.', tunnelvisie: 'Geen aanwijzing.', uitkomst, motivering: 'De Raad hoefde niet opnieuw te onderzoeken.' });
  await druk(pagina, 'Controleren en voorleggen');
  await toont(pagina, 'Alles is ingevuld');
  await druk(pagina, 'Voorleggen aan het gezin');
  await staatOp(pagina, /\/concept$/, 'Het gezin leest het concept');
  await vul(pagina, { stukId: 'Ria', wijze: 'Las het zelf', woorden: 'Het klopt.', verwerking: 'Niets te wijzigen.' });
  await druk(pagina, 'Reactie vastleggen');
  await toont(pagina, /^.?Het klopt\..?$/);
  await leesdagenVoorbij();
  if (kind !== undefined) {
    await druk(pagina, 'Oordeel delen');
    await toont(pagina, new RegExp(`Leg van ${kind} .* vast wat die van het concept vond`));
    await keurSmal(scherm, 'raad-concept-ieder');
    await vul(pagina, { stukId: kind, wijze: 'Reageerde niet binnen de leestijd' });
    await druk(pagina, 'Reactie vastleggen');
    await pagina.getByText('Nog niets vastgelegd').first().waitFor({ state: 'detached' });
  }
  await druk(pagina, 'Oordeel delen');
  await toont(pagina, /Gedeeld met het duo/);
}

/** The judge grants what was asked; a gecertificeerde instelling carries it out, and the duo stays. */
export async function vraagMaatregel(scherm: Scherm, dossier: string): Promise<void> {
  const { pagina } = scherm;
  await ga(pagina, `${dossier}/maatregel`, 'Maatregel');
  await volg(pagina, 'Maatregel vastleggen');
  await staatOp(pagina, /maatregel\/nieuw/, 'Maatregel vastleggen');
  await vul(pagina, { soort: 'Ondertoezichtstelling', grond: 'De ontwikkeling wordt ernstig bedreigd', toelichting: 'Bo was drie nachten alleen.', doel: 'Bo slaapt elke nacht met iemand thuis.' });
  await verstuur(pagina);
  await staatOp(pagina, /\/maatregel$/);
  await volg(pagina, /Besluit/);
  await staatOp(pagina, /\/maatregel\/.+/);
  await vul(pagina, { beslissing: 'Toegekend', uitvoerderId: 'Jeugdbescherming Regio Amsterdam' });
  await keurSmal(scherm, 'duo-maatregel-besluit');
  await verstuur(pagina);
  await staatOp(pagina, /\/maatregel$/);
  await pagina.getByRole('link', { name: /Jeugdbeschermer erbij halen/ }).waitFor();
}
