import { aantalTekst, type Maatcijfers } from './cijferselectie.js';

// Begins with =, + and the like, and a spreadsheet would reckon with it.
const veld = (waarde: string): string => `"${(/^[=+\-@\t]/.test(waarde) ? `'${waarde}` : waarde).replaceAll('"', '""')}"`;
const regel = (...velden: readonly string[]): string => velden.map(veld).join(';');

/** With what the figures mean in the file itself: a table without its definition says anything. The mark in front makes a spreadsheet read the letters right. */
export const csvVan = (cijfers: readonly Maatcijfers[], gebied: string, bijgewerkt: string): string =>
  `\uFEFF${[
    regel('Over', 'Gebied', 'Wat', 'Aantal (naar beneden op vijf)', 'Eenheid', 'Bijgewerkt', 'Wat is geteld', 'Wat het zegt'),
    ...cijfers.flatMap(({ maat, vakken }) => vakken.map(({ naam, aantal }) => regel(maat.titel, maat.overAlles ? 'Alle teams' : gebied, naam, aantalTekst(aantal), maat.eenheid, bijgewerkt, maat.definitie, maat.zin))),
  ].join('\r\n')}\r\n`;

/** Gives the file to the browser. It holds nothing of one family. */
export const bewaarCsv = (bestandsnaam: string, inhoud: string): void => {
  const adres = URL.createObjectURL(new Blob([inhoud], { type: 'text/csv;charset=utf-8' }));
  const anker = Object.assign(document.createElement('a'), { href: adres, download: bestandsnaam });
  anker.click();
  URL.revokeObjectURL(adres);
};
