import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { controleer } from './controleer.js';
import { invoerschemas } from './invoerschemas.js';
import type { Mutatienaam } from './invoerschemas.js';
import { Weigeringcode } from './weigering.js';

const codes = (naam: Mutatienaam, invoer: unknown): string[] =>
  (controleer(invoerschemas[naam], invoer).weigeringen ?? []).map(({ veld, code }) => `${veld} ${code}`);

const situatie = { casusId: 'c1', titel: 'Slaan bij ruzie', wieDoetWatBijWie: 'Vader slaat Sem met de hand', frequentie: 'elke week', aard: 'ACUUT', gevolg: 'Sem heeft blauwe plekken' };
const feit = { casusId: 'c1', soort: 'FEIT', tekst: 'Sem was 12 dagen niet op school.', bronsoort: 'DOCUMENT', bron: 'verzuimlijst', peildatum: '2026-01-10' };
const afspraak = { casusId: 'c1', als: 'vader boos wordt', dan: 'loopt hij een rondje', doorWie: 'vader' };

describe.each(Object.keys(invoerschemas) as Mutatienaam[])('%s', (naam) => {
  test('weigert leeg met een bekende code en een Nederlandse zin bij elk veld', () => {
    const { weigeringen = [] } = controleer(invoerschemas[naam], {});
    expect(weigeringen.length).toBeGreaterThan(0);
    for (const { code, veld, tekst } of weigeringen) {
      expect(Object.values(Weigeringcode)).toContain(code);
      expect(veld).not.toBe('');
      expect(tekst).toMatch(/^[A-Z].*[.?]$/);
      expect(tekst).not.toMatch(/Invalid|expected|Too |undefined/);
    }
  });

  test('gooit nooit, wat er ook binnenkomt, en spreekt altijd Nederlands', () => {
    const velden = Object.keys(invoerschemas[naam].def.type === 'object' ? (invoerschemas[naam].def as { shape?: object }).shape ?? {} : {});
    const rommel = fc.oneof(
      fc.anything(),
      fc.dictionary(fc.constantFrom(...(velden.length > 0 ? velden : ['soort', 'melder', 'gezinsleden', 'relaties'])), fc.anything()),
    );
    fc.assert(fc.property(rommel, (invoer) => {
      for (const { tekst } of controleer(invoerschemas[naam], invoer).weigeringen ?? []) {
        expect(tekst).not.toMatch(/Invalid|expected|Too (small|big)/);
      }
    }), { numRuns: 60 });
  });
});

describe('regels die meer velden raken', () => {
  test('een onveilige situatie is concreet: wie, wat, bij wie, hoe vaak, met welk gevolg', () => {
    expect(codes('situatieVastleggen', situatie)).toEqual([]);
    expect(codes('situatieVastleggen', { ...situatie, wieDoetWatBijWie: 'slaan', frequentie: '', gevolg: ' ' })).toEqual([
      'wieDoetWatBijWie TEKST_TE_KORT', 'frequentie VERPLICHT', 'gevolg VERPLICHT',
    ]);
  });

  test.each([[-1], [11], [5.5], [Number.NaN]])('een score van %d valt buiten 0 tot en met 10', (score) => {
    const invoer = { situatieId: 's1', score, datum: '2026-01-10' };
    expect(codes('scoreVastleggen', { ...invoer, score: 10 })).toEqual([]);
    expect(codes('scoreVastleggen', invoer)).toEqual([Number.isNaN(score) ? 'score KEUZE_ONGELDIG' : 'score SCORE_BUITEN_BEREIK']);
  });

  test('een feit heeft een bron en een datum; een interpretatie mag zonder', () => {
    expect(codes('verklaringVastleggen', feit)).toEqual([]);
    expect(codes('verklaringVastleggen', { ...feit, bronsoort: '', bron: '', peildatum: '' })).toEqual([
      'bronsoort VERPLICHT', 'bron VERPLICHT', 'peildatum VERPLICHT',
    ]);
    expect(codes('verklaringVastleggen', { casusId: 'c1', soort: 'INTERPRETATIE', tekst: 'Vader lijkt overbelast.' })).toEqual([]);
  });

  test('een aanvulling staat in de eigen woorden van het gezinslid', () => {
    const invoer = { verklaringId: 'v1', gezinslidId: 'g1', oordeel: 'AANVULLING' };
    expect(codes('accorderingVastleggen', invoer)).toEqual(['eigenWoorden VERPLICHT']);
    expect(codes('accorderingVastleggen', { ...invoer, oordeel: 'AKKOORD' })).toEqual([]);
  });

  test('een duo is twee verschillende mensen en een van hen is het vaste gezicht', () => {
    const duo = { casusId: 'c1', leden: ['a', 'b'], aanspreekpuntId: 'a' };
    expect(codes('duoVormen', duo)).toEqual([]);
    expect(codes('duoVormen', { ...duo, leden: ['a', 'a'] })).toEqual(['leden KEUZE_ONGELDIG']);
    expect(codes('duoVormen', { ...duo, leden: ['a'] })).toEqual(['leden KEUZE_ONGELDIG']);
    expect(codes('duoVormen', { ...duo, aanspreekpuntId: 'c' })).toEqual(['aanspreekpuntId KEUZE_ONGELDIG']);
  });

  test('een afspraak eindigt niet voor zij begint', () => {
    expect(codes('afspraakVastleggen', { ...afspraak, van: '2026-12-01', tot: '2026-11-01' })).toEqual(['tot DATUM_ONGELDIG']);
    expect(codes('afspraakVastleggen', { ...afspraak, van: '2099-12-01', tot: '2099-12-01' })).toEqual([]);
  });

  test('een contactmoment is geweest', () => {
    const contact = { casusId: 'c1', op: '2026-01-10T10:00:00+01:00', vorm: 'HUISBEZOEK', metWie: 'moeder', verslag: 'Gesproken over de afspraken.' };
    expect(codes('contactmomentVastleggen', contact)).toEqual([]);
    expect(codes('contactmomentVastleggen', { ...contact, op: '2099-01-10T10:00:00Z' })).toEqual(['op DATUM_IN_TOEKOMST']);
    expect(codes('contactmomentVastleggen', { ...contact, op: '2026-02-30T10:00:00Z' })).toEqual(['op DATUM_ONGELDIG']);
  });

  test('een zorg die speelt, wordt concreet toegelicht', () => {
    const risico = { casusId: 'c1', aspect: 'FINANCIEN', aanwezig: 'AANWEZIG' };
    expect(codes('risicoVastleggen', risico)).toEqual(['toelichting VERPLICHT']);
    expect(codes('risicoVastleggen', { ...risico, aanwezig: 'ONBEKEND' })).toEqual([]);
    expect(codes('risicoVastleggen', { ...risico, aspect: '', aanwezig: 'ONBEKEND' })).toEqual(['aspect VERPLICHT']);
  });

  test('na de afsluiting weet het gezin wie het kan bellen', () => {
    const afsluiting = { casusId: 'c1', versie: 3, reden: 'ZELFSTANDIG_VERDER', toelichting: 'De afspraken houden al een half jaar stand.', vervolgcontact: 'HUISARTS' };
    expect(codes('casusAfsluiten', afsluiting)).toEqual(['vervolgcontactNaam VERPLICHT']);
    expect(codes('casusAfsluiten', { ...afsluiting, vervolgcontact: 'GEEN' })).toEqual([]);
  });

  test('wie toetst, zegt wat er mist', () => {
    expect(codes('bevindingVastleggen', { toetsingId: 't', stukId: 's', oordeel: 'VOLGT_NIET' })).toEqual(['notitie VERPLICHT']);
    expect(codes('criteriumVastleggen', { toetsingId: 't', criterium: 'HOOR_EN_WEDERHOOR', voldoet: false })).toEqual(['toelichting VERPLICHT']);
    expect(codes('oordeelVastleggen', { toetsingId: 't' })).toEqual([]);
  });
});

describe('iets wijzigen', () => {
  test('wat ontbreekt, blijft staan; wat leeg is, wordt leeg', () => {
    const { waarde } = controleer(invoerschemas.gezinslidWijzigen, { id: 'g1', versie: 2, telefoon: '' });
    expect(waarde).toEqual({ id: 'g1', versie: 2, telefoon: null });
  });

  test('een burgerservicenummer wordt één keer vastgelegd en niet gewijzigd', () => {
    const { waarde } = controleer(invoerschemas.gezinslidWijzigen, { id: 'g1', versie: 2, bsn: '123456782' });
    expect(waarde).not.toHaveProperty('bsn');
  });

  test('zonder versie kan niemand iets overschrijven', () => {
    expect(codes('afspraakWijzigen', { id: 'a1', dan: 'belt hij zijn broer' })).toEqual(['versie VERPLICHT']);
  });
});
