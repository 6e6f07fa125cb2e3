import { describe, expect, test } from '@jest/globals';
import { isDuowerker, type Kandidaat, weegKandidaten } from './duoscore.js';
import { aantalGezinnen, belastingVan, type Gezinswerk } from './gezinswerk.js';
import { themasIn } from './themas.js';

const kandidaat = (partijId: string, meer: Partial<Kandidaat> = {}): Kandidaat => ({
  partijId, specialismen: [], organisatieId: partijId, organisatiesoort: 'GECERTIFICEERDE_INSTELLING', caseload: 0, werk: [], belasting: 0, uitgesloten: false, ...meer,
});
const met = (...werk: Gezinswerk[]): Pick<Kandidaat, 'caseload' | 'werk' | 'belasting'> => ({ caseload: aantalGezinnen(werk), werk, belasting: belastingVan(werk) });
const inFase = (fase: Gezinswerk['fase'], aantal: number, mate: Gezinswerk['mate'] = null): Gezinswerk => ({ fase, mate, aantal });
const samira = kandidaat('samira', { specialismen: ['HUISELIJKE_RELATIES'], organisatieId: 'blijf', organisatiesoort: 'VROUWENOPVANG', ...met(inFase('DIRECTE_VEILIGHEID', 3)) });
const joost = kandidaat('joost', { specialismen: ['SCHEIDING'], organisatieId: 'jbra' });
const priya = kandidaat('priya', { organisatieId: 'blijf' });

const volgorde = (kandidaten: Kandidaat[], ...themas: Parameters<typeof weegKandidaten>[1]): string[] => weegKandidaten(kandidaten, themas).map(({ partijId }) => partijId);

describe('het voorstel voor een duo', () => {
  test('zet bij geweld tussen partners een collega van de vrouwenopvang bovenaan, ook met meer gezinnen', () => {
    const [eerste] = weegKandidaten([joost, priya, samira], ['HUISELIJKE_RELATIES']);
    expect(eerste).toMatchObject({
      partijId: 'samira', score: 21,
      redenen: ['Past bij wat er speelt: geweld in relaties', 'Komt van de vrouwenopvang; dat past bij wat er speelt', 'Werkt nu met 3 gezinnen (weegt 9): 3 in directe veiligheid'],
    });
  });

  test('kiest zonder thema wie het minste gezinnen heeft, en naast die het liefst een andere organisatie', () => {
    expect(volgorde([samira, joost, priya])).toEqual(['joost', 'priya', 'samira']);
    const tweede = weegKandidaten([kandidaat('a', { organisatieId: 'x' }), kandidaat('b', { organisatieId: 'x', ...met(inFase('HERSTELGERICHT_WERKEN', 1)) }), kandidaat('c', { organisatieId: 'y', ...met(inFase('HERSTELGERICHT_WERKEN', 2)) })], [])[1];
    expect(tweede).toMatchObject({ partijId: 'c', redenen: ['Werkt nu met 2 gezinnen (weegt 2): 2 in herstelgericht werken', 'Komt van een andere organisatie dan wie bovenaan staat'] });
  });

  test('telt wat een gezin in zijn fase vraagt en wie het werk doet, en niet alleen hoeveel gezinnen', () => {
    const drie = kandidaat('drie', met(inFase('HERSTELGERICHT_WERKEN', 2), inFase('RISICOGESTUURD_WERKEN', 1, 'ACHTERGROND')));
    const twee = kandidaat('twee', met(inFase('DIRECTE_VEILIGHEID', 1, 'VOOROP'), inFase(null, 1)));
    const [eerste, tweede] = weegKandidaten([twee, drie], []);
    expect([eerste?.redenen, tweede?.redenen[0]]).toEqual([
      ['Werkt nu met 3 gezinnen (weegt 3): 1 in risicogestuurd werken, 2 in herstelgericht werken, 1 op de achtergrond'],
      'Werkt nu met 2 gezinnen (weegt 7,5): 1 in directe veiligheid, 1 nog zonder fase, 1 waarin deze collega het meeste doet',
    ]);
    expect(weegKandidaten([kandidaat('nul')], [])[0]?.redenen).toEqual(['Werkt nu met geen enkel gezin']);
  });

  test('noemt wie uitgesloten is niet, en zegt niet waarom', () => {
    expect(volgorde([{ ...samira, uitgesloten: true }, joost], 'HUISELIJKE_RELATIES')).toEqual(['joost']);
    expect(weegKandidaten([], [])).toEqual([]);
  });

  test('bestaat uit mensen die in een duo werken', () => {
    expect(['gezinsmanager', 'gezinsmaatschappelijk werker', 'raadsonderzoeker, gedetacheerd bij Blijvend Veilig', 'jeugdbeschermer'].every(isDuowerker)).toBe(true);
    expect(['teamleider Blijvend Veilig West', 'gedragsdeskundige van het team', null].some(isDuowerker)).toBe(false);
  });
});

describe('wat er speelt', () => {
  test.each([
    ['Man slaat zijn vrouw waar de kinderen bij zijn', ['HUISELIJKE_RELATIES']],
    ['Dochter vertelt over aanranding door oom', ['SEKSUEEL_GEDRAG']],
    ['Ouders zijn gescheiden en maken ruzie over de omgang', ['SCHEIDING']],
    ['Vader drinkt elke avond', ['VERSLAVING']],
    ['Moeder is somber en hoort stemmen, psychose', ['GGZ']],
    ['Dochter komt van school', []],
  ])('%s', (tekst, themas) => expect(themasIn([tekst, null])).toEqual(themas));
});
