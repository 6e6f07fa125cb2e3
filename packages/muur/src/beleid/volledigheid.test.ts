import { describe, expect, test } from '@jest/globals';
import { buildSchema, printSchema } from 'graphql';
import { leesBeleidsblad, ontleedBeleidsblad } from '../verwachting/beleidsblad.js';
import { leesGegevens, leesSchema, type Tabelblad } from '../verwachting/gegevens.js';
import { vindContractfouten, vindGaten } from './volledigheid.js';

const blad = leesBeleidsblad();
const tabellen = leesGegevens();
const schema = leesSchema('schema.graphql');
const PORTALEN = ['veilig-thuis', 'duo', 'rvdk', 'wijkteam', 'privacy', 'sturing'];

test('het beleid vergeet niets: geen veld, geen label, geen regel', () => {
  expect(vindGaten(blad, tabellen, schema)).toEqual([]);
});

test.each(PORTALEN)('het contract van %s is precies wat iemand daar ooit mag zien', (portaal) => {
  expect(vindContractfouten(portaal, leesSchema(`contracten/${portaal}.graphql`), schema, blad, tabellen)).toEqual([]);
});

describe('wat er ontbreekt, wordt gevonden', () => {
  const anders = (type: string, zet: (tabel: Tabelblad) => Partial<Tabelblad>): Tabelblad[] => tabellen.map((tabel) => (tabel.type === type ? { ...tabel, ...zet(tabel) } : tabel));

  test('een veld zonder label', () => {
    const zonder = anders('Gezinslid', ({ velden }) => ({ velden: Object.fromEntries(Object.entries(velden).filter(([naam]) => naam !== 'email')) }));
    expect(vindGaten(blad, zonder, schema)).toContain('Gezinslid.email heeft geen label');
  });

  test('een label dat niemand opent, en een dat nergens op zit', () => {
    const regels = blad.regels.map((regel) => ({ ...regel, lezen: new Set([...regel.lezen].filter((label) => label !== 'BIJZONDER')) }));
    expect(vindGaten({ ...blad, regels }, tabellen, schema)).toContain('BIJZONDER kan niemand openen');
    const nieuw = { label: 'NIEUW', naam: 'Nieuw', isStil: false, reden: 'Dat is nieuw.', grondslag: 'AVG art. 6' };
    expect(vindGaten({ ...blad, labels: [...blad.labels, nieuw] }, tabellen, schema)).toEqual(['NIEUW wordt nergens gebruikt', 'NIEUW kan niemand openen']);
    expect(vindGaten({ ...blad, labels: blad.labels.map((label) => ({ ...label, reden: '' })) }, tabellen, schema)).toContain('KERN heeft geen reden, naam of grondslag');
  });

  test('een regel die niets opent, en een die nooit telt', () => {
    const [eerste] = blad.regels;
    expect(vindGaten({ ...blad, regels: [...blad.regels, { ...eerste!, id: 'nog een keer' }] }, tabellen, schema).join()).toContain('nog een keer: een eerdere regel');
    expect(vindGaten({ ...blad, regels: [{ ...eerste!, lezen: new Set(), handeling: new Set() }] }, tabellen, schema).join()).toContain('opent niets');
  });

  test('een veld te veel in een contract', () => {
    const wijkteam = printSchema(leesSchema('contracten/wijkteam.graphql'));
    const teVeel = buildSchema(wijkteam.replace('type Gezinslid {', 'type Gezinslid {\n  bsn: String'));
    expect(vindContractfouten('wijkteam', teVeel, schema, blad, tabellen)).toEqual(['wijkteam: Gezinslid.bsn staat in het contract terwijl niemand daar het mag zien']);
  });

  test('een veld te weinig in een contract', () => {
    const duo = printSchema(leesSchema('contracten/duo.graphql'));
    expect(vindContractfouten('duo', buildSchema(duo.replace(/\n {2}bsnEinde: String/, '')), schema, blad, tabellen)).toEqual(['duo: Gezinslid.bsnEinde ontbreekt in het contract']);
  });

  test('een beleidsblad dat anders is dan het bewijs kan lezen', () => {
    expect(() => ontleedBeleidsblad('# Beleid\n\n## Portaal Marktplaats\n\n| Gegevens |\n| --- |\n')).toThrow('anders dan het bewijs kan lezen');
  });
});
