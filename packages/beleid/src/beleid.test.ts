import { describe, expect, test } from '@jest/globals';
import { beleid, vindRegel } from './beleid.js';
import type { Gegevenscategorie } from './gegevenscategorie.js';
import { Hoedanigheid, hoedanigheidNaam, portalenVan } from './hoedanigheid.js';
import type { Stand } from './hoedanigheid.js';
import { alleLabels } from './masker.js';

/** Written by hand from the agreed policy, not from the rules under test: [hoedanigheid, stand, portals, reads, reads in own handeling]. */
const TABEL: readonly [Hoedanigheid, Stand, string, string, string][] = [
  ['WACHTRIJ', 'ACTIEF', 'veilig-thuis duo rvdk wijkteam', 'PROCES KERN', ''],
  ['VT_BEHANDELAAR', 'ACTIEF', 'veilig-thuis', 'PROCES KERN IDENTIFICEREND CONTACT GEHEIM_ADRES BSN BSN_EINDE MELDER_OPEN MELDER_ANONIEM MELDING_INTERN MELDING BEOORDELING VEILIGHEID AFSPRAAK OVERDRACHT RECHTEN', ''],
  ['VT_BEHANDELAAR', 'NAZORG', 'veilig-thuis', 'PROCES TERUGKOPPELING MELDER_OPEN MELDER_ANONIEM', ''],
  ['VT_MONITOR', 'ACTIEF', 'veilig-thuis', 'PROCES IDENTIFICEREND AFSPRAAK VEILIGHEID TERUGKOPPELING AFSLUITING', ''],
  ['VT_NAKIJKER', 'ACTIEF', 'veilig-thuis', 'PROCES KERN IDENTIFICEREND CONTACT GEHEIM_ADRES BSN_EINDE MELDING BEOORDELING VEILIGHEID AFSPRAAK OVERDRACHT RECHTEN', ''],
  ['RAAD_AANDRAGER', 'ACTIEF', 'rvdk', 'PROCES KERN IDENTIFICEREND CONTACT BSN BSN_EINDE FEIT OVERDRACHT', ''],
  ['RAAD_AANDRAGER', 'NAZORG', 'rvdk', 'PROCES TERUGKOPPELING', ''],
  ['TEAMLEIDER', 'KANDIDAAT', 'duo', 'PROCES', 'KERN IDENTIFICEREND MELDING AFSPRAAK OVERDRACHT'],
  ['TEAMLEIDER', 'ACTIEF', 'duo', 'PROCES KERN IDENTIFICEREND OVERDRACHT TERUGKOPPELING', 'KERN IDENTIFICEREND MELDING AFSPRAAK OVERDRACHT'],
  ['DUOLID', 'ACTIEF', 'duo', 'PROCES KERN IDENTIFICEREND CONTACT GEHEIM_ADRES BSN_EINDE MELDER_OPEN MELDING BEOORDELING VEILIGHEID AFSPRAAK RISICO RISICO_BEWAKEN FEIT INTERPRETATIE ZIENSWIJZE HULP CONTACTMOMENT TOETSING TOETSVRAAG MAATREGEL REFLECTIE OVERDRACHT TERUGKOPPELING AFSLUITING RECHTEN', ''],
  ['DUOLID', 'NAZORG', 'duo', 'PROCES TERUGKOPPELING AFSLUITING', ''],
  ['SPECIALIST', 'ACTIEF', 'duo', 'PROCES', 'REFLECTIE'],
  ['TEGENDENKER', 'ACTIEF', 'duo', 'PROCES KERN IDENTIFICEREND VEILIGHEID AFSPRAAK RISICO RISICO_BEWAKEN FEIT INTERPRETATIE ZIENSWIJZE REFLECTIE', ''],
  ['GEDRAGSDESKUNDIGE_TEAM', 'ACTIEF', 'duo', 'PROCES KERN IDENTIFICEREND VEILIGHEID AFSPRAAK RISICO RISICO_BEWAKEN FEIT INTERPRETATIE ZIENSWIJZE REFLECTIE BIJZONDER', ''],
  ['TOETSER', 'ACTIEF', 'rvdk', 'PROCES', 'KERN IDENTIFICEREND VEILIGHEID AFSPRAAK RISICO RISICO_BEWAKEN FEIT INTERPRETATIE ZIENSWIJZE TOETSVRAAG TOETSING TOETS_CONCEPT'],
  ['TOETSER', 'NAZORG', 'rvdk', 'PROCES', 'KERN IDENTIFICEREND VEILIGHEID AFSPRAAK RISICO RISICO_BEWAKEN FEIT INTERPRETATIE ZIENSWIJZE TOETSVRAAG TOETSING'],
  ['GEDRAGSDESKUNDIGE_RAAD', 'ACTIEF', 'rvdk', 'PROCES', 'KERN IDENTIFICEREND VEILIGHEID AFSPRAAK RISICO RISICO_BEWAKEN FEIT INTERPRETATIE ZIENSWIJZE TOETSVRAAG TOETSING TOETS_CONCEPT'],
  ['JEUGDBESCHERMER', 'ACTIEF', 'duo', 'PROCES KERN IDENTIFICEREND CONTACT GEHEIM_ADRES BSN BSN_EINDE FEIT ZIENSWIJZE VEILIGHEID AFSPRAAK RISICO RISICO_BEWAKEN MAATREGEL', ''],
  ['WIJKTEAM_ADVIES', 'ACTIEF', 'wijkteam', 'PROCES KERN', ''],
  ['WIJKTEAM_MEELOPER', 'ACTIEF', 'wijkteam', 'PROCES KERN IDENTIFICEREND CONTACT AFSPRAAK RISICO_BEWAKEN', 'AFSPRAAK'],
  ['WIJKTEAM_HOUDER', 'KANDIDAAT', 'wijkteam', 'PROCES', 'KERN IDENTIFICEREND AFSPRAAK RISICO_BEWAKEN OVERDRACHT'],
  ['WIJKTEAM_HOUDER', 'ACTIEF', 'wijkteam', 'PROCES KERN IDENTIFICEREND CONTACT AFSPRAAK RISICO_BEWAKEN ZIENSWIJZE AFSLUITING RECHTEN', 'KERN IDENTIFICEREND AFSPRAAK RISICO_BEWAKEN OVERDRACHT'],
  ['WIJKTEAM_NAKIJKER', 'ACTIEF', 'wijkteam', 'PROCES KERN IDENTIFICEREND CONTACT AFSPRAAK RISICO_BEWAKEN ZIENSWIJZE AFSLUITING RECHTEN', ''],
  ['NOODTOEGANG', 'ACTIEF', 'veilig-thuis duo rvdk wijkteam', 'PROCES KERN IDENTIFICEREND CONTACT AFSPRAAK RISICO_BEWAKEN', ''],
  ['OP_VERZOEK', 'ACTIEF', 'veilig-thuis duo rvdk wijkteam', 'PROCES', ''],
  ['UITGESLOTEN', 'ACTIEF', 'veilig-thuis duo rvdk wijkteam privacy sturing', '', ''],
];

/** Who writes what; whoever is not named writes nothing. */
const SCHRIJVERS: Partial<Record<string, string>> = {
  'VT_BEHANDELAAR ACTIEF': 'PROCES KERN IDENTIFICEREND CONTACT GEHEIM_ADRES BSN MELDER_OPEN MELDER_ANONIEM MELDING_INTERN MELDING BEOORDELING VEILIGHEID AFSPRAAK OVERDRACHT RECHTEN',
  'RAAD_AANDRAGER ACTIEF': 'PROCES IDENTIFICEREND CONTACT BSN BSN_EINDE FEIT OVERDRACHT',
  'TEAMLEIDER ACTIEF': 'PROCES OVERDRACHT',
  'DUOLID ACTIEF': 'PROCES KERN IDENTIFICEREND CONTACT GEHEIM_ADRES VEILIGHEID AFSPRAAK RISICO RISICO_BEWAKEN FEIT INTERPRETATIE ZIENSWIJZE HULP CONTACTMOMENT TOETSVRAAG MAATREGEL REFLECTIE OVERDRACHT TERUGKOPPELING AFSLUITING RECHTEN',
  'TEGENDENKER ACTIEF': 'REFLECTIE',
  'GEDRAGSDESKUNDIGE_TEAM ACTIEF': 'REFLECTIE BIJZONDER',
  'WIJKTEAM_HOUDER ACTIEF': 'AFSPRAAK RECHTEN',
  'VT_BEHANDELAAR NAZORG': 'MELDER_OPEN MELDER_ANONIEM',
  'VT_MONITOR ACTIEF': 'VEILIGHEID',
  'JEUGDBESCHERMER ACTIEF': 'MAATREGEL',
  'VT_NAKIJKER ACTIEF': 'RECHTEN BEOORDELING',
  'WIJKTEAM_NAKIJKER ACTIEF': 'RECHTEN',
};
const SCHRIJVERS_IN_HANDELING: Partial<Record<string, string>> = {
  'TEAMLEIDER KANDIDAAT': 'OVERDRACHT',
  'SPECIALIST ACTIEF': 'REFLECTIE',
  'TOETSER ACTIEF': 'TOETSING TOETS_CONCEPT',
  'GEDRAGSDESKUNDIGE_RAAD ACTIEF': 'TOETS_CONCEPT',
  'WIJKTEAM_HOUDER KANDIDAAT': 'OVERDRACHT',
  'WIJKTEAM_MEELOPER ACTIEF': 'AFSPRAAK',
};

const gesorteerd = (woorden: string | readonly string[]): string[] =>
  (typeof woorden === 'string' ? woorden.split(' ').filter(Boolean) : [...woorden]).sort();

describe.each(TABEL)('%s %s', (hoedanigheid, stand, portalen, lezen, inHandeling) => {
  const regel = vindRegel(hoedanigheid, stand);
  const sleutel = `${hoedanigheid} ${stand}`;

  test('ziet precies wat is afgesproken', () => {
    expect(gesorteerd(regel?.lezen ?? [])).toEqual(gesorteerd(lezen));
    expect(gesorteerd(regel?.handeling.lezen ?? [])).toEqual(gesorteerd(inHandeling));
  });

  test('schrijft precies wat is afgesproken', () => {
    expect(gesorteerd(regel?.schrijven ?? [])).toEqual(gesorteerd(SCHRIJVERS[sleutel] ?? ''));
    expect(gesorteerd(regel?.handeling.schrijven ?? [])).toEqual(gesorteerd(SCHRIJVERS_IN_HANDELING[sleutel] ?? ''));
  });

  test('telt alleen in het eigen portaal', () => {
    expect(gesorteerd(regel?.portalen ?? [])).toEqual(gesorteerd(portalen));
    expect(portalenVan[hoedanigheid]).toEqual(regel?.portalen);
  });
});

describe('het beleid', () => {
  test('heeft geen regel buiten de tabel en geen dubbele', () => {
    expect(beleid.map(({ hoedanigheid, stand }) => `${hoedanigheid} ${stand}`).sort()).toEqual(
      TABEL.map(([hoedanigheid, stand]) => `${hoedanigheid} ${stand}`).sort(),
    );
    expect(new Set(beleid.map(({ id }) => id)).size).toBe(beleid.length);
  });

  test('kent elke hoedanigheid, en alleen wie is uitgesloten ziet niets', () => {
    for (const hoedanigheid of Object.values(Hoedanigheid)) {
      expect(hoedanigheidNaam[hoedanigheid]).not.toBe('');
      const ziet = beleid.filter((regel) => regel.hoedanigheid === hoedanigheid).flatMap(({ lezen }) => lezen);
      expect(ziet.length > 0).toBe(hoedanigheid !== 'UITGESLOTEN');
    }
  });

  test('laat elk label door iemand openen', () => {
    const open = new Set(beleid.flatMap((regel) => [...regel.lezen, ...regel.handeling.lezen]));
    expect(alleLabels.filter((label) => !open.has(label))).toEqual([]);
  });

  test.each(beleid)('$id: schrijft niets blind, heeft een grondslag en leest als een zin', (regel) => {
    const leesbaar = new Set<Gegevenscategorie>([...regel.lezen, ...regel.handeling.lezen]);
    expect(regel.schrijven.filter((label) => !regel.lezen.includes(label))).toEqual([]);
    expect(regel.handeling.schrijven.filter((label) => !leesbaar.has(label))).toEqual([]);
    expect(regel.grondslag).not.toBe('');
    expect(regel.id).toMatch(/ /);
    for (const reden of Object.values(regel.redenen)) expect(reden).toMatch(/^[A-Z].*\.$/);
  });

  test('geeft alleen een eigen reden voor wat in het dossier echt dicht is', () => {
    for (const regel of beleid) {
      for (const label of alleLabels) if (regel.redenen[label]) expect(regel.lezen).not.toContain(label);
    }
  });
});

describe('harde muren', () => {
  const wieOpent = (label: Gegevenscategorie): string[] =>
    beleid.filter((regel) => regel.lezen.includes(label) || regel.handeling.lezen.includes(label)).map(({ hoedanigheid }) => hoedanigheid);

  test('een anonieme melder kent alleen de behandelaar van Veilig Thuis', () => {
    expect(new Set(wieOpent('MELDER_ANONIEM'))).toEqual(new Set(['VT_BEHANDELAAR']));
    expect(new Set(wieOpent('MELDING_INTERN'))).toEqual(new Set(['VT_BEHANDELAAR']));
  });

  test('reflectie komt niet bij wie onafhankelijk toetst', () => {
    expect(wieOpent('REFLECTIE')).not.toEqual(expect.arrayContaining(['TOETSER']));
    expect(wieOpent('REFLECTIE')).not.toEqual(expect.arrayContaining(['GEDRAGSDESKUNDIGE_RAAD']));
  });

  test('een toets in concept ziet het duo niet', () => {
    expect(new Set(wieOpent('TOETS_CONCEPT'))).toEqual(new Set(['TOETSER', 'GEDRAGSDESKUNDIGE_RAAD']));
  });

  test('het wijkteam ziet nooit een geheim adres, een burgerservicenummer of een melder', () => {
    const wijkteam = beleid.filter(({ portalen, hoedanigheid }) => portalen.includes('wijkteam') && hoedanigheid !== 'UITGESLOTEN');
    for (const { lezen, handeling } of wijkteam) {
      for (const label of ['GEHEIM_ADRES', 'BSN', 'BSN_EINDE', 'MELDER_OPEN', 'MELDER_ANONIEM', 'MELDING', 'RISICO'] as const) {
        expect([...lezen, ...handeling.lezen]).not.toContain(label);
      }
    }
  });

  test('een kandidaat en een toetser zien van het levende dossier alleen het proces', () => {
    for (const regel of beleid) {
      if (regel.stand === 'KANDIDAAT' || regel.hoedanigheid === 'TOETSER') expect(regel.lezen).toEqual(['PROCES']);
    }
  });

  test('wie het gezin heeft overgedragen, ziet niet meer wie het is', () => {
    for (const regel of beleid) if (regel.stand === 'NAZORG') expect(regel.lezen).not.toContain('IDENTIFICEREND');
  });
});
