import { describe, expect, test } from '@jest/globals';
import { isDuowerker, type Kandidaat, weegKandidaten } from './duoscore.js';
import { themasIn } from './themas.js';

const kandidaat = (partijId: string, meer: Partial<Kandidaat> = {}): Kandidaat => ({
  partijId, specialismen: [], organisatieId: partijId, organisatiesoort: 'GECERTIFICEERDE_INSTELLING', caseload: 0, uitgesloten: false, ...meer,
});
const samira = kandidaat('samira', { specialismen: ['HUISELIJKE_RELATIES'], organisatieId: 'blijf', organisatiesoort: 'VROUWENOPVANG', caseload: 3 });
const joost = kandidaat('joost', { specialismen: ['SCHEIDING'], organisatieId: 'jbra' });
const priya = kandidaat('priya', { organisatieId: 'blijf' });

const volgorde = (kandidaten: Kandidaat[], ...themas: Parameters<typeof weegKandidaten>[1]): string[] => weegKandidaten(kandidaten, themas).map(({ partijId }) => partijId);

describe('het voorstel voor een duo', () => {
  test('zet bij geweld tussen partners een collega van de vrouwenopvang bovenaan, ook met meer gezinnen', () => {
    const [eerste] = weegKandidaten([joost, priya, samira], ['HUISELIJKE_RELATIES']);
    expect(eerste).toMatchObject({
      partijId: 'samira', score: 21,
      redenen: ['Past bij wat er speelt: geweld in relaties', 'Komt van de vrouwenopvang; dat past bij wat er speelt', 'Werkt nu met 3 gezinnen'],
    });
  });

  test('kiest zonder thema wie het minste gezinnen heeft, en naast die het liefst een andere organisatie', () => {
    expect(volgorde([samira, joost, priya])).toEqual(['joost', 'priya', 'samira']);
    const tweede = weegKandidaten([kandidaat('a', { organisatieId: 'x' }), kandidaat('b', { organisatieId: 'x', caseload: 1 }), kandidaat('c', { organisatieId: 'y', caseload: 2 })], [])[1];
    expect(tweede).toMatchObject({ partijId: 'c', redenen: ['Werkt nu met 2 gezinnen', 'Komt van een andere organisatie dan wie bovenaan staat'] });
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
