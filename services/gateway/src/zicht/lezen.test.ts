import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';
import pg from 'pg';
import type { Persoon } from '../proef/persoon.js';
import type { Proefpersoon } from '../proef/proefmensen.js';
import { maakProefopstelling, type Proefopstelling } from '../proef/proefopstelling.js';
import type { Portaal } from '@bv/beleid';
import { maakSchema } from '../schema.js';

let proef: Proefopstelling;
let schema: GraphQLSchema;
beforeAll(async () => {
  proef = await maakProefopstelling({ demo: true });
  schema = maakSchema();
});
afterAll(() => proef.stop());

/** Every field of a type that needs no argument, lists within lists down to this depth. */
function alles(type: GraphQLObjectType, diepte: number): string {
  const delen = Object.values(type.getFields()).flatMap((veld) => {
    if (veld.args.some((arg) => isNonNullType(arg.type))) return [];
    const binnen = getNamedType(veld.type);
    if (!isObjectType(binnen)) return [veld.name];
    return diepte > 1 || binnen.name === 'Afscherming' ? [`${veld.name} { ${alles(binnen, diepte - 1)} }`] : [];
  });
  return ['__typename', ...delen].join(' ');
}

const typeVan = (naam: string): GraphQLObjectType => getNamedType(schema.getQueryType()!.getFields()[naam]!.type) as GraphQLObjectType;

/** The statements that went to PostgreSQL while this ran, each by what it does. */
async function opdrachten(doe: () => Promise<unknown>): Promise<string[]> {
  const gezien: string[] = [];
  const echt = pg.Client.prototype.query as (...args: unknown[]) => unknown;
  const spion = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (this: pg.Client, ...args: unknown[]) {
    if (this !== proef.beheer) gezien.push(typeof args[0] === 'string' ? args[0] : String((args[0] as { text?: string }).text));
    return echt.apply(this, args);
  });
  await doe();
  spion.mockRestore();
  const soort = (sql: string): string =>
    /^\s*(begin|commit|rollback)/i.test(sql) ? sql.trim().toLowerCase() : sql.includes('set_config') ? 'kijker' : sql.includes('into log.toegang') ? 'log' : 'gegevens';
  return gezien.map(soort);
}

const RONDOM = ['begin', 'kijker', 'log', 'commit'];

async function eersteIn(tabel: string, wie: Persoon, lijst: string): Promise<string> {
  const { mijnWerk } = await wie.vraag<{ mijnWerk: { casus: Record<string, { id: string }[]> | null }[] }>(`{ mijnWerk(aantal: 200) { casus { ${lijst} { id } } } }`);
  const id = mijnWerk.flatMap(({ casus }) => casus?.[lijst] ?? [])[0]?.id;
  if (!id) throw new Error(`De demonstratie heeft geen ${tabel} voor ${wie.naam}.`);
  return id;
}

const als = (naam: Proefpersoon, portaal: Portaal): Persoon => proef.alsPersoon(naam, portaal, { volledig: true });

describe('een vraag is één opdracht aan de database, hoe diep zij ook gaat', () => {
  test.each([1, 2, 3, 4])('een dossier met alle velden tot diepte %d', async (diepte) => {
    const samira = als('samira', 'duo');
    const { mijnWerk } = await samira.vraag<{ mijnWerk: { casusId: string }[] }>('{ mijnWerk { casusId } }');
    const bron = `query D($id: ID!) { casus(id: $id) { ${alles(typeVan('casus'), diepte)} } }`;
    let antwoord: unknown;
    const gezien = await opdrachten(async () => (antwoord = await samira.vraag(bron, { id: mijnWerk[0]!.casusId })));
    expect(antwoord).toMatchObject({ casus: { id: mijnWerk[0]!.casusId } });
    expect(gezien.sort()).toEqual([...RONDOM, 'gegevens'].sort());
  });

  test('het eigen werk, met van elk gezin alle lijsten', async () => {
    const samira = als('samira', 'duo');
    expect((await opdrachten(() => samira.vraag(`{ mijnWerk(zoek: "a", stand: [ACTIEF]) { ${alles(typeVan('mijnWerk'), 3)} } }`))).sort()).toEqual([...RONDOM, 'gegevens'].sort());
  });

  test('een overdracht en een toetsing', async () => {
    const [marijke, hanna] = [als('marijke', 'duo'), als('hanna', 'rvdk')];
    const overdracht = await eersteIn('overdracht', marijke, 'overdrachten');
    const toetsing = await eersteIn('toetsing', hanna, 'toetsingen');
    expect(await opdrachten(() => marijke.vraag(`query O($id: ID!) { overdracht(id: $id) { ${alles(typeVan('overdracht'), 3)} } }`, { id: overdracht }))).toEqual(['begin', 'kijker', 'gegevens', 'log', 'commit']);
    expect(await opdrachten(() => hanna.vraag(`query T($id: ID!) { toetsing(id: $id) { ${alles(typeVan('toetsing'), 4)} } }`, { id: toetsing }))).toEqual(['begin', 'kijker', 'gegevens', 'log', 'commit']);
  });

  test.each([
    ['berichten', 'berichten { id }', 1],
    ['concepten', 'concepten { id }', 1],
    ['partijen', 'partijen { naam organisatie { naam } }', 1],
    ['ik', 'ik { partij { naam organisatie { naam } } }', 1],
    ['bekendeGezinnen', 'bekendeGezinnen(vraag: { achternaam: "Jansen" }) { houder }', 2],
    ['gereedheid', 'gereedheid(casusId: "x") { gereed }', 2],
    ['duovoorstel', 'duovoorstel(casusId: "x") { afgevallen }', 2],
    ['logboek', 'logboek(casusnummer: "x") { id }', 1],
    ['toezichtcasussen', 'toezichtcasussen { nummer }', 1],
    ['logregels', 'logregels(filter: { casusnummer: "x" }) { volgende }', 2],
    ['opvallend', 'opvallend { van }', 2],
    ['mijnNoodtoegangen', 'mijnNoodtoegangen { id }', 1],
    ['noodtoegang', 'noodtoegang(id: "x") { id }', 1],
    ['noodtoegangen', 'noodtoegangen(casusId: "x") { id }', 1],
    ['noodtoegangwachtrij', 'noodtoegangwachtrij { id }', 1],
    ['noodpogingen', 'noodpogingen { id }', 1],
    ['wieKeek', 'wieKeek(casusId: "00000000-0000-4000-8000-000000000000") { naam }', 1],
    ['nota', 'nota { casussen }', 2],
    ['beleidsversies', 'beleidsversies { id }', 1],
    ['beleidsverschil', 'beleidsverschil(van: "x", naar: "y") { zin }', 1],
    ['bewaarlijst', 'bewaarlijst { casusnummer }', 1],
    ['bewaartermijnen', 'bewaartermijnen { id }', 1],
    ['verwijderverzoeken', 'verwijderverzoeken { id }', 1],
    ['vernietigingen', 'vernietigingen { id }', 1],
    ['vernietigingsverklaringen', 'vernietigingsverklaringen { id }', 1],
    ['meekijk', 'meekijk(id: "x") { portaal }', 2],
    ['meekijkregels', 'meekijkregels { id }', 1],
    ['toegangsverzoeken', 'toegangsverzoeken { labels motivering aanvrager { naam } }', 1],
    ['waarom', 'waarom(casusId: "x", veld: "FEIT") { naam }', 2],
    ['aanwezigen', 'aanwezigen(casusId: "00000000-0000-4000-8000-000000000000") { id }', 2],
    ['adviesverzoek', 'adviesverzoek(id: "00000000-0000-4000-8000-000000000000") { id berichten { id } }', 1],
    ['adviesverzoeken', 'adviesverzoeken { id }', 1],
    ['kennis', 'kennis(zoek: "praten") { id }', 1],
    ['adviesvraag', 'adviesvraag(id: "00000000-0000-4000-8000-000000000000") { id }', 1],
    ['adviesvragen', 'adviesvragen { id }', 1],
    ['collegawerk', 'collegawerk { id }', 2],
    ['mijnToetsbezwaren', 'mijnToetsbezwaren { bezwaar }', 2],
    ['formulieren', 'formulieren { id }', 1],
    ['formulierlinks', 'formulierlinks { id }', 1],
    ['gesprekssleutel', 'gesprekssleutel', 1],
    ['instrumenten', 'instrumenten { id }', 1],
    ['koppelingen', 'koppelingen(casusId: "00000000-0000-4000-8000-000000000000") { id }', 2],
    ['leerpunten', 'leerpunten { id }', 1],
    ['mijnSpecialistvragen', 'mijnSpecialistvragen { id }', 1],
    ['organisaties', 'organisaties { id }', 1],
    ['alleOrganisaties', 'alleOrganisaties { id }', 1],
    ['gemeenteafspraken', 'gemeenteafspraken { __typename }', 1],
    ['cijfers', 'cijfers { __typename }', 2],
    ['corvberichten', 'corvberichten { __typename }', 1],
    ['toetsbezwaren', 'toetsbezwaren { __typename }', 1],
    ['radar', 'radar(casusId: "00000000-0000-4000-8000-000000000000") { casusId }', 2],
    ['reflectietelling', 'reflectietelling { aantal }', 1],
    ['specialistvraag', 'specialistvraag(id: "00000000-0000-4000-8000-000000000000") { id }', 1],
    ['tijdlijn', 'tijdlijn(casusId: "00000000-0000-4000-8000-000000000000") { id }', 1],
    ['wachtendeOverdrachten', 'wachtendeOverdrachten { id }', 1],
    ['weergaven', 'weergaven { id }', 1],
    ['werkvoorraad', 'werkvoorraad { id }', 1],
    ['werkvoorraadtelling', 'werkvoorraadtelling { __typename }', 3],
    ['zoekInDossier', 'zoekInDossier(casusId: "00000000-0000-4000-8000-000000000000", zoek: "a") { id }', 1],
    ['zorgsignaalStaatAan', 'zorgsignaalStaatAan', 1],
    ['risicolijsten', 'risicolijsten { id }', 1],
  ])('%s kost niet meer dan afgesproken', async (_naam, veld, hoogste) => {
    const gezien = await opdrachten(() => als('eva', 'privacy').vraag(`{ ${veld} }`));
    expect(gezien.filter((soort) => soort === 'gegevens').length).toBeLessThanOrEqual(hoogste);
  });

  test.each([
    'wieKeekUitdraai(casusId: "00000000-0000-4000-8000-000000000000") { bestandsnaam }', 'dossieruitdraai(verzoekId: "00000000-0000-4000-8000-000000000000") { bestandsnaam }',
    'overdrachtbrief(id: "00000000-0000-4000-8000-000000000000") { bestandsnaam }', 'terugkoppelbrief(id: "00000000-0000-4000-8000-000000000000") { bestandsnaam }', 'toetsbrief(id: "00000000-0000-4000-8000-000000000000") { bestandsnaam }',
    'tafelbrief(id: "00000000-0000-4000-8000-000000000000") { bestandsnaam }',
  ])(
    'een document leest niets als er niemand is die het bestand krijgt: %s',
    async (veld) => expect(await opdrachten(() => als('samira', 'duo').antwoord(`{ ${veld} }`))).toEqual([]),
  );

  test('en elke vraag van het schema staat hierboven', () => {
    expect(Object.keys(schema.getQueryType()!.getFields()).sort()).toEqual([
      'aanwezigen', 'adviesverzoek', 'adviesverzoeken', 'adviesvraag', 'adviesvragen', 'alleOrganisaties', 'bekendBijAnderen', 'bekendeGezinnen', 'beleidsverschil', 'beleidsversies', 'berichten', 'bewaarlijst', 'bewaartermijnen', 'casus', 'cijfers', 'collegawerk', 'concept',
      'concepten', 'corvberichten', 'dossieruitdraai', 'duovoorstel', 'formulieren', 'formulierlinks', 'gemeenteafspraken', 'gereedheid', 'gesprekssleutel', 'ik', 'instrumenten', 'kennis', 'koppelingen', 'leerpunten', 'logboek', 'logregels',
      'meekijk', 'meekijkregels', 'mijnNoodtoegangen', 'mijnSpecialistvragen', 'mijnToetsbezwaren', 'mijnWerk', 'noodpogingen', 'noodtoegang', 'noodtoegangen', 'noodtoegangwachtrij', 'nota', 'opvallend', 'organisaties',
      'overdracht', 'overdrachtbrief', 'partijen', 'radar', 'reflectietelling', 'risicolijsten', 'specialistvraag', 'tafelbrief', 'terugkoppelbrief', 'tijdlijn', 'toegangsverzoeken', 'toetsbezwaren', 'toetsbrief', 'toetsing', 'toetsingenZonderToetser', 'toezichtcasussen',
      'vernietigingen', 'vernietigingsverklaringen', 'verwijderverzoeken', 'waarom', 'wachtendeOverdrachten', 'weergaven', 'werkvoorraad', 'werkvoorraadtelling', 'wieKeek', 'wieKeekUitdraai',
      'zoekInDossier', 'zorgsignaalStaatAan',
    ]);
  });
});
