import { describe, expect, test } from '@jest/globals';
import { controleer } from './controleer.js';
import { meldingVastleggenInvoer } from './melding.js';

const melding = {
  soort: 'MELDING',
  urgentie: 'SPOED',
  kern: 'Vader slaat zoon van 8 bij ruzie over huiswerk',
  tekstIntern: 'De leerkracht zag blauwe plekken op beide armen.',
  tekstVoorGezin: 'Sem had blauwe plekken op beide armen.',
  directeVeiligheid: 'ONVEILIG',
  melder: { soort: 'PROFESSIONAL', naam: 'Iris Blom', functie: 'leerkracht', telefoon: '020 555 0101', anonimiteitToegezegd: false },
  gezinsleden: [
    { tijdelijkId: 'a', voornamen: 'Sem', achternaam: 'Vos', geboortedatum: '2018-03-01', rol: 'KIND', bsn: '123456782' },
    { tijdelijkId: 'b', voornamen: 'Tom', achternaam: 'Vos', rol: 'OUDER', adres: { straat: 'Plein', huisnummer: '1', postcode: '1061ab' } },
  ],
  relaties: [{ van: 'b', naar: 'a', soort: 'OUDER_VAN' }],
  voorvallen: [{ wie: 'Vader', wat: 'sloeg met de hand', bijWie: 'Sem', hoeVaak: 'elke week' }],
};

const weigeringen = (invoer: unknown) => controleer(meldingVastleggenInvoer, invoer).weigeringen ?? [];
const codes = (invoer: unknown) => weigeringen(invoer).map(({ veld, code }) => `${veld} ${code}`);
const metMelder = (melder: object) => ({ ...melding, melder: { ...melding.melder, ...melder } });

describe('een melding vastleggen', () => {
  test('een volledige melding komt netjes terug, met null voor wat leeg bleef', () => {
    const { waarde } = controleer(meldingVastleggenInvoer, melding);
    expect(waarde?.gezinsleden[1]).toMatchObject({
      geslacht: 'ONBEKEND', bsn: null, isDirectbetrokkene: true, adres: { postcode: '1061 AB', plaats: null, isGeheim: false },
    });
    expect(waarde?.relaties).toEqual([{ van: 'b', naar: 'a', soort: 'OUDER_VAN', isAfhankelijk: false }]);
  });

  test('alles wat mist, staat er in één keer', () => {
    expect(codes({ soort: 'MELDING' })).toEqual(expect.arrayContaining([
      'kern VERPLICHT', 'tekstIntern VERPLICHT', 'tekstVoorGezin VERPLICHT', 'directeVeiligheid VERPLICHT',
      'gezinsleden VERPLICHT', 'voorvallen VERPLICHT', 'melder.soort VERPLICHT', 'melder.naam CONTACT_MELDER_VERPLICHT',
      'melder.telefoon CONTACT_MELDER_VERPLICHT',
    ]));
  });

  test('geen invoer, of iets anders dan een formulier, is een gewone weigering', () => {
    for (const invoer of [undefined, null, 'tekst', 7, []]) expect(weigeringen(invoer).length).toBeGreaterThan(0);
  });

  test('de kern is hooguit 160 tekens', () => {
    expect(weigeringen({ ...melding, kern: 'x'.repeat(161) })).toEqual([
      { code: 'TEKST_TE_LANG', veld: 'kern', tekst: 'Maak de kern korter: hooguit 160 tekens.' },
    ]);
  });

  test('een fout in de lijst wijst de plaats aan', () => {
    const [sem, tom] = melding.gezinsleden;
    const fout = { ...sem, bsn: '123456783', geboortedatum: '2999-01-01' };
    expect(codes({ ...melding, gezinsleden: [tom, fout] })).toEqual([
      'gezinsleden.1.geboortedatum DATUM_IN_TOEKOMST', 'gezinsleden.1.bsn BSN_ONGELDIG',
    ]);
    expect(codes({ ...melding, gezinsleden: [sem, { ...tom, adres: { postcode: '0999 AB' } }] })).toEqual([
      'gezinsleden.1.adres.postcode POSTCODE_ONGELDIG',
    ]);
  });

  test('een voorval zonder wie, wat of bij wie is niet concreet', () => {
    expect(weigeringen({ ...melding, voorvallen: [{ wie: 'Vader', wat: ' ', bijWie: 'Sem' }] })).toEqual([
      { code: 'VERPLICHT', veld: 'voorvallen.0.wat', tekst: 'Beschrijf concreet wat er gebeurde: wie deed wat, bij wie?' },
    ]);
  });

  test('een relatie noemt alleen mensen uit de melding, tenzij het gezin al bekend is', () => {
    const metVreemde = { ...melding, relaties: [{ van: 'b', naar: 'z', soort: 'OUDER_VAN' }] };
    expect(codes(metVreemde)).toEqual(['relaties KEUZE_ONGELDIG']);
    expect(codes({ ...metVreemde, bestaandeCasusId: 'c1' })).toEqual([]);
  });

  test('bij een bekend gezin hoeft niemand opnieuw genoemd', () => {
    expect(codes({ ...melding, gezinsleden: [], relaties: [] })).toEqual(['gezinsleden VERPLICHT']);
    expect(codes({ ...melding, gezinsleden: [], relaties: [], bestaandeCasusId: 'c1' })).toEqual([]);
  });
});

describe('de melder', () => {
  test('moet bekend zijn bij Veilig Thuis', () => {
    expect(codes(metMelder({ naam: '', telefoon: null }))).toEqual([
      'melder.naam CONTACT_MELDER_VERPLICHT', 'melder.telefoon CONTACT_MELDER_VERPLICHT',
    ]);
  });

  test('is er niet bij een ambtshalve melding, ook niet half ingevuld', () => {
    const { waarde } = controleer(meldingVastleggenInvoer, { ...melding, soort: 'AMBTSHALVE', melder: { soort: '', naam: 'half' } });
    expect(waarde?.melder).toBeNull();
    expect(codes({ ...melding, soort: 'AMBTSHALVE', melder: undefined })).toEqual([]);
  });

  test('die professional is, blijft alleen geheim op een grond', () => {
    expect(codes(metMelder({ anonimiteitToegezegd: true }))).toEqual(['melder.anonimiteitsgrond GROND_VERPLICHT']);
    expect(codes(metMelder({ anonimiteitToegezegd: true, anonimiteitsgrond: 'BEDREIGING_MELDER' }))).toEqual([]);
  });

  test('die professional is, kan niet geheim blijven omdat een omstander geen toestemming gaf', () => {
    const invoer = metMelder({ anonimiteitToegezegd: true, anonimiteitsgrond: 'GEEN_TOESTEMMING_OMSTANDER' });
    expect(codes(invoer)).toEqual(['melder.anonimiteitsgrond KEUZE_ONGELDIG']);
  });

  test.each([[undefined], [null], [true]])('die omstander is, blijft geheim zonder uitdrukkelijke toestemming (%s)', (anonimiteitToegezegd) => {
    const { waarde } = controleer(meldingVastleggenInvoer, metMelder({ soort: 'OMSTANDER', anonimiteitToegezegd }));
    expect(waarde?.melder).toMatchObject({ anonimiteitToegezegd: true, anonimiteitsgrond: 'GEEN_TOESTEMMING_OMSTANDER' });
  });

  test('die omstander is en toestemming gaf, mag genoemd worden', () => {
    const { waarde } = controleer(meldingVastleggenInvoer, metMelder({ soort: 'OMSTANDER', anonimiteitToegezegd: false }));
    expect(waarde?.melder).toMatchObject({ anonimiteitToegezegd: false, anonimiteitsgrond: null });
  });
});

describe('een melder die geheim blijft', () => {
  const melder = { soort: 'OMSTANDER', naam: 'Truus van den Berg', telefoon: '06 1234 5678', relatieTotGezin: 'buurvrouw' };
  const geheim = { ...melding, melder, tekstVoorGezin: 'De buurvrouw hoorde geschreeuw.' };
  const fouten = (invoer: object): string[] => (controleer(meldingVastleggenInvoer, invoer).weigeringen ?? []).map(({ veld, code }) => `${veld} ${code}`);

  test('staat niet te herkennen in wat het gezin leest, tenzij iemand de plek bevestigt', () => {
    expect(fouten(geheim)).toEqual(['tekstVoorGezin MELDER_HERKENBAAR']);
    expect(fouten({ ...geheim, bevestigdeMelderplekken: ['kern:buurvrouw#1'] })).toEqual(['tekstVoorGezin MELDER_HERKENBAAR']);
    expect(fouten({ ...geheim, bevestigdeMelderplekken: ['tekstVoorGezin:buurvrouw#1'] })).toEqual([]);
  });

  test('ook als er nog meer niet klopt, en ook in een voorval', () => {
    const voorvallen = [{ wie: 'Vader', wat: 'riep naar de buurvrouw', bijWie: 'Sem' }];
    expect(fouten({ ...geheim, directeVeiligheid: null, tekstVoorGezin: 'Er was ruzie.', voorvallen })).toEqual(expect.arrayContaining(['voorvallen.0.wat MELDER_HERKENBAAR', expect.stringMatching(/^directeVeiligheid /)]));
  });

  test('mag de naam bekend zijn, dan mag zij er staan', () => {
    expect(fouten({ ...geheim, melder: { ...melder, anonimiteitToegezegd: false } })).toEqual([]);
    expect(fouten({ ...geheim, melder: { ...melder, soort: 'PROFESSIONAL' } })).toEqual([]);
    expect(fouten({ ...geheim, soort: 'AMBTSHALVE' })).toEqual([]);
  });
});
