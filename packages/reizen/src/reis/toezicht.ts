import { ga, staatOp, tekstVan, toont, toontNiet, vul } from '../bedienen.js';
import type { Scherm } from '../browser.js';
import { keur, keurSmal } from '../keur.js';

const WIE = ['Renske Smit', 'Marijke de Boer', 'Samira El Amrani', 'Anouk Visser', 'Hanna de Groot', 'Yusuf Demir'];

/** Who looked, when, as what, for what, which labels; and nothing of the family itself. */
export async function leesLogboek(scherm: Scherm, adres: string, casusnummer: string): Promise<readonly string[]> {
  const { pagina } = scherm;
  await ga(pagina, `${adres}/privacy`, 'Logboek');
  await toont(pagina, casusnummer);
  await keurSmal(scherm, 'privacy-casussen');
  await ga(pagina, `${adres}/privacy/logboek/${casusnummer}`, casusnummer);
  for (const tekst of ['Duolid', 'Wijkteam, heeft het gezin', 'Onafhankelijk toetsen', 'Het gezin overdragen', /Zienswijze van het gezin/]) await toont(pagina, tekst);
  const meer = pagina.getByRole('button', { name: 'Oudere regels laden' });
  for (let keer = 0; keer < 20 && (await meer.isVisible()); keer += 1) {
    await meer.click();
    await pagina.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
    await pagina.waitForTimeout(200);
  }
  await toontNiet(pagina, 'Ekkelkamp', 'Opvangpad', 'Corrie van Putten', 'belt moeder eerst oma');
  await keurSmal(scherm, 'privacy-logboek');
  const alles = await tekstVan(pagina);
  await vul(pagina, { wie: 'Yusuf Demir' });
  await staatOp(pagina, /wie=/);
  await keur(scherm, 'privacy-logboek-gefilterd');
  return WIE.filter((naam) => !alles.includes(naam));
}
