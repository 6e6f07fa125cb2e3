import { describe, expect, test } from '@jest/globals';
import { leesPdf } from '../../proef/pdf-lezen.js';
import type { Documentinhoud } from './document.js';
import { zetPdf } from './zet.js';

const brief: Documentinhoud = {
  titel: 'Proefbrief', kenmerk: 'BV-2026-00001', afzender: 'Blijvend Veilig', datum: '24 november 2026',
  blokken: [
    { soort: 'alinea', tekst: 'Een eerste alinea.' },
    { soort: 'kop', niveau: 2, tekst: 'Een kop' },
    { soort: 'kop', niveau: 3, tekst: 'Een kop daaronder' },
    { soort: 'gegevens', paren: [['Naam', 'Ada']] },
    { soort: 'lijst', punten: ['een', 'twee'] },
    { soort: 'citaat', tekst: 'Zo was het.', van: 'in eigen woorden' },
    { soort: 'tabel', koppen: ['Dag', 'Wie'], rijen: [['24 nov', 'Samira'], ['25 nov', 'Joost']] },
  ],
};

describe('een PDF', () => {
  test('is gemerkt volgens PDF/UA-1, met titel, taal, koppen in volgorde en een tabel met kopcellen', async () => {
    const pdf = await leesPdf(await zetPdf(brief));
    expect(pdf).toMatchObject({ titel: 'Proefbrief', taal: expect.stringMatching(/^nl/), isGemerkt: true, pdfua: '1', bladzijden: 1 });
    expect(pdf.rollen.filter((rol) => /^H\d$/.test(rol))).toEqual(['H1', 'H2', 'H3']);
    for (const rol of ['Table', 'TH', 'TD', 'L', 'LI', 'BlockQuote']) expect(pdf.rollen).toContain(rol);
    expect(pdf.tekst).toContain('bladzijde 1 van 1');
  });

  test('leest niets uit een dossier als opmaak of als opdracht', async () => {
    const kwaad = '#read("/etc/passwd") #[*vet*] $x^2$ <label> @iets = Kop // weg \\u{41} "quote" #panic("x") https://x.example ~ --- \'';
    const pdf = await leesPdf(await zetPdf({ ...brief, titel: '#panic("titel")', blokken: [{ soort: 'alinea', tekst: kwaad }, { soort: 'tabel', koppen: ['#a'], rijen: [['#b']] }, { soort: 'gegevens', paren: [['#c', kwaad]] }] }));
    const zonderWit = (tekst: string): string => tekst.replace(/\s+/g, '').replaceAll('-', '').replaceAll('\u2010', '');
    expect(zonderWit(pdf.tekst)).toContain(zonderWit(kwaad));
    expect(pdf.titel).toBe('#panic("titel")');
    expect(pdf.tekst).not.toContain('root:');
  });

  test('wordt ook een lang dossier, zonder dat anderen erop wachten', async () => {
    const lang = { ...brief, blokken: Array.from({ length: 400 }, (_leeg, n) => ({ soort: 'gegevens' as const, paren: [[`Regel ${String(n)}`, 'Een zin over wat er gebeurde, lang genoeg voor twee regels op papier in een gewone letter.'] as const] })) };
    let tikken = 0;
    const klok = setInterval(() => (tikken += 1), 5);
    const pdf = await leesPdf(await zetPdf(lang));
    clearInterval(klok);
    expect(pdf.bladzijden).toBeGreaterThan(8);
    expect(pdf.tekst).toContain('Regel 399');
    expect(tikken).toBeGreaterThan(5);
  });
});
