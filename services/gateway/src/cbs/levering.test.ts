import { describe, expect, test } from '@jest/globals';
import { cbsRegels, type Cbslevering } from './levering.js';

const levering: Cbslevering = {
  organisatie: 'Veilig Thuis Zuid-Limbürg; Noord', van: '2026-01-01', tot: '2026-06-30', gemaaktOp: '2026-07-02',
  adviezen: [{ ontvangenOp: '2026-02-03', vrager: 'OMSTANDER', beantwoordOp: null, werdMelding: false }],
  meldingen: [{
    ontvangenOp: '2026-02-05', soort: 'MELDING', urgentie: 'SPOED', directeVeiligheid: null, melder: 'OMSTANDER', melderGeheim: true, besluit: 'ONDERZOEK', besluitOp: '2026-02-10', werkdagen: 3,
    personen: [{ rol: 'KIND', geslacht: 'ONBEKEND', geboortejaar: 2018 }, { rol: null, geslacht: null, geboortejaar: null }],
  }],
};

describe('het bestand voor het CBS', () => {
  const regels = cbsRegels(levering);

  test('zegt op de eerste regel dat het niet gecertificeerd is', () => expect(regels[0]).toMatch(/^00;BV-BIVT-1;NIET GECERTIFICEERD/));

  test('is ASCII, met codes, en een scheidingsteken kan er niet in komen', () => {
    expect(regels.join('\n')).toMatch(/^[\x20-\x7e\n]+$/);
    expect(regels[0]?.split(';')).toEqual(['00', 'BV-BIVT-1', 'NIET GECERTIFICEERD - NIET GETOETST AAN DE BESTANDSDEFINITIE VAN HET CBS', 'Veilig Thuis Zuid-Limburg, Noord', '20260101', '20260630', '20260702']);
    expect(regels.slice(1)).toEqual([
      '10;1;20260203;02;;0', '20;1;20260205;01;01;1;02;99;05;20260210;3;2', expect.stringMatching(/^30;1;\d\d;\d\d;2018$/), '30;1;99;99;', '99;1;1;2;6',
    ]);
  });

  test('zonder inhoud zijn er een voorloop en een sluitregel', () => expect(cbsRegels({ ...levering, adviezen: [], meldingen: [] }).map((regel) => regel.slice(0, 2))).toEqual(['00', '99']));
});
