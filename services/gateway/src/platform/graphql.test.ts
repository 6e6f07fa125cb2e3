import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getIntrospectionQuery } from 'graphql';
import type { Browser } from './proef/browser.js';
import { geregistreerd, maakProefgateway, type Proefgateway } from './proef/proefgateway.js';
import { anouk as ANOUK, renske as RENSKE } from './proef/proefdatabase.js';
import { sha256 } from './register.js';

interface Lichaam {
  data?: Record<string, unknown> | null;
  errors?: { message: string; extensions: { code: string } }[];
}

let gateway: Proefgateway;
let streng: Proefgateway;
let open: Proefgateway;
let renske: Browser;
let anouk: Browser;
let productie: Browser;
let onderzoek: Browser;
beforeAll(async () => {
  [gateway, streng, open] = await Promise.all([maakProefgateway(), maakProefgateway({ vrij: '', productie: true }), maakProefgateway({ vrij: 'volledig' })]);
  [renske, anouk, productie, onderzoek] = [gateway.nieuweBrowser(), gateway.nieuweBrowser(), streng.nieuweBrowser(), open.nieuweBrowser()];
  await Promise.all([renske.meldAan('renske'), anouk.meldAan('anouk'), productie.meldAan('anouk'), onderzoek.meldAan('anouk')]);
});
afterAll(() => Promise.all([gateway.stop(), streng.stop(), open.stop()]));

const vast = (tekst: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash: sha256(tekst) } }, variables: {} });
const vraag = async (wie: Browser, portaal: string, lichaam: unknown): Promise<Lichaam & { status: number }> => {
  const antwoord = await wie.graphql(portaal, lichaam);
  return { ...((await antwoord.json()) as Lichaam), status: antwoord.status };
};
const uitkomst = async (wie: Browser, portaal: string, lichaam: unknown): Promise<[number, string | undefined]> => {
  const { status, errors } = await vraag(wie, portaal, lichaam);
  return [status, errors?.[0]?.extensions.code];
};

describe('de voordeur', () => {
  test('zonder sessie komt niemand verder, wat men ook vraagt', async () => {
    expect(await uitkomst(gateway.nieuweBrowser(), 'duo', vast(geregistreerd))).toEqual([401, 'NIET_AANGEMELD']);
    expect(await uitkomst(gateway.nieuweBrowser(), 'bestaat-niet', { query: '{' })).toEqual([401, 'NIET_AANGEMELD']);
  });

  test.each(['duo', 'bestaat-niet', '', '__proto__'])('een portaal dat niet het uwe is ("%s") gaat niet open', async (portaal) => {
    expect(await uitkomst(renske, portaal, { query: '{ wie }' })).toEqual([403, 'GEEN_TOEGANG_PORTAAL']);
  });

  test('een venster van wie hier eerder aangemeld was, doet niets meer', async () => {
    const alsWie = async (persoon: string): Promise<unknown> => {
      const antwoord = await anouk.graphql('duo', vast(geregistreerd), { 'bv-persoon': persoon });
      return [antwoord.status, ((await antwoord.json()) as Lichaam).errors?.[0]?.extensions.code];
    };
    expect(await alsWie(RENSKE.id)).toEqual([401, 'ANDERE_AANMELDING']);
    expect(await alsWie('')).toEqual([401, 'ANDERE_AANMELDING']);
    expect(await alsWie(ANOUK.id)).toEqual([200, undefined]);
  });

  test('een geregistreerde operatie loopt op haar hash, met haar naam en doel', async () => {
    expect(await vraag(anouk, 'duo', vast(geregistreerd))).toEqual({ status: 200, data: { wie: 'Anouk Visser', portaal: 'duo', doel: 'INTAKE' } });
  });

  test('een hash van een ander portaal of van niemand is onbekend', async () => {
    expect(await uitkomst(anouk, 'rvdk', vast(geregistreerd))).toEqual([400, 'ONBEKENDE_OPERATIE']);
    expect(await uitkomst(anouk, 'duo', vast('{ wie }'))).toEqual([400, 'ONBEKENDE_OPERATIE']);
  });

  test('wie aangemeld is en hier niet binnen mag, staat in het logboek', async () => {
    gateway.afgewezen.length = 0;
    await renske.graphql('duo', { query: '{ wie }' });
    await anouk.graphql('duo', vast('{ geheim }'));
    await gateway.nieuweBrowser().graphql('duo', { query: '{ wie }' });
    expect(gateway.afgewezen).toEqual([`${RENSKE.id} duo GEEN_TOEGANG_PORTAAL`, `${ANOUK.id} duo ONBEKENDE_OPERATIE`]);
  });

  test('in productie lopen alleen geregistreerde operaties', async () => {
    expect(await uitkomst(productie, 'duo', { query: '{ wie }' })).toEqual([400, 'ONBEKENDE_OPERATIE']);
    expect(await uitkomst(productie, 'duo', { query: getIntrospectionQuery() })).toEqual([400, 'ONBEKENDE_OPERATIE']);
    expect(await uitkomst(productie, 'duo', { query: '{ nonsens' })).toEqual([400, 'ONBEKENDE_OPERATIE']);
    expect((await vraag(productie, 'duo', { query: geregistreerd })).data).toMatchObject({ wie: 'Anouk Visser' });
  });

  test('een vrije vraag blijft binnen het contract van het portaal', async () => {
    expect((await vraag(anouk, 'duo', { query: 'query V @doel(code: INTAKE) { wie doel }' })).data).toEqual({ wie: 'Anouk Visser', doel: 'INTAKE' });
    const { status, errors } = await vraag(anouk, 'duo', { query: '{ geheim wi }' });
    expect(status).toBe(400);
    expect(errors?.map(({ message }) => message)).toEqual(['Cannot query field "geheim" on type "Query".', 'Cannot query field "wi" on type "Query".']);
  });

  test('het schema dat men in ontwikkeling ziet, is dat van het portaal', async () => {
    const tekst = JSON.stringify((await vraag(anouk, 'duo', { query: getIntrospectionQuery() })).data);
    expect(tekst).toContain('"kapot"');
    expect(tekst).not.toContain('"geheim"');
  });

  test('met alle vrije operaties ziet en vraagt men het hele schema', async () => {
    expect(JSON.stringify((await vraag(onderzoek, 'duo', { query: getIntrospectionQuery() })).data)).toContain('"geheim"');
    expect((await vraag(onderzoek, 'duo', { query: '{ geheim }' })).data).toEqual({ geheim: 'verborgen' });
  });
});

describe('fouten', () => {
  test('een NUL, die geen database bewaart, is verkeerde invoer en geen storing', async () => {
    const [nul, vluchtcode] = ['\0', '\\u0000'];
    for (const lichaam of [{ query: 'query($a: String) { wie }', variables: { a: [{ b: `x${nul}` }] } }, { query: `{ wie # ${nul}\n }` }, { query: `{ a: __type(name: "${vluchtcode}") { name } }` }]) {
      expect(await uitkomst(anouk, 'duo', lichaam)).toEqual([400, 'ONGELDIGE_INVOER']);
    }
  });

  test('wat niemand voorzag, wordt een nummer; de rest staat hooguit in het log', async () => {
    const { status, data, errors } = await vraag(anouk, 'duo', { query: '{ wie kapot }' });
    expect([status, data]).toEqual([200, { wie: 'Anouk Visser', kapot: null }]);
    expect(errors).toEqual([{ message: expect.stringMatching(/^Er ging iets mis\. Meld dit nummer: [0-9a-f-]{36}\.$/), path: ['kapot'], extensions: { code: 'INTERNE_FOUT' } }]);
  });

  test('een fout van de database noemt geen waarden, niet in het antwoord en niet in het log', async () => {
    const antwoord = await vraag(anouk, 'duo', { query: '{ plicht }' });
    expect(antwoord).toMatchObject({ status: 500, data: null, errors: [{ extensions: { code: 'INTERNE_FOUT' } }] });
    expect(JSON.stringify(antwoord) + gateway.regels.join('')).not.toContain('123456782');
  });

  test('is de database weg, dan zegt het antwoord dat', async () => {
    const { errors } = await vraag(anouk, 'duo', { query: '{ weg }' });
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('Wat u typte is niet weg.'), extensions: { code: 'DATABASE_NIET_BEREIKBAAR' } });
  });

  test('nooit een stack of een hint', async () => {
    const vragen = ['{ kapot }', '{ wi }', '{', 'query($a: Int!) { kies(aantal: $a) }'];
    const tekst = JSON.stringify(await Promise.all(vragen.map((query) => vraag(anouk, 'duo', { query }))));
    expect(tekst).not.toMatch(/stack|Did you mean|node_modules|\.ts:/);
  });
});

describe('invoer die niet past', () => {
  test.each([
    ['geen JSON', '{"query":', 400, 'ONGELDIGE_INVOER'],
    ['een lijst vragen', '[{"query":"{ wie }"},{"query":"{ wie }"}]', 400, 'ONGELDIGE_INVOER'],
    ['tekst', '"{ wie }"', 400, 'ONGELDIGE_INVOER'],
    ['niets', '{}', 400, 'ONGELDIGE_INVOER'],
    ['een query die geen tekst is', '{"query":{"a":1}}', 400, 'ONGELDIGE_INVOER'],
    ['variabelen als lijst', '{"query":"{ wie }","variables":[1]}', 400, 'ONGELDIGE_INVOER'],
    ['een vreemde hash', '{"extensions":{"persistedQuery":{"sha256Hash":"../../etc"}}}', 400, 'ONGELDIGE_INVOER'],
    ['een hash bij een andere vraag', JSON.stringify({ query: '{ portaal }', extensions: { persistedQuery: { version: 1, sha256Hash: sha256('{ wie }') } } }), 400, 'ONGELDIGE_INVOER'],
    ['extensies als tekst', '{"query":"{ wie }","extensions":"x"}', 400, 'ONGELDIGE_INVOER'],
    ['onbekende operatienaam', '{"query":"query A { wie } query B { wie }","operationName":"C"}', 400, 'ONGELDIGE_INVOER'],
    ['twee operaties zonder keuze', '{"query":"query A { wie } query B { wie }"}', 400, 'ONGELDIGE_INVOER'],
    ['een verkeerde variabele', '{"query":"query($a: Int!) { kies(aantal: $a) }","variables":{"a":"veel"}}', 400, 'ONGELDIGE_INVOER'],
    ['een abonnement op de verkeerde plek', '{"query":"subscription { bericht }"}', 400, 'ONGELDIGE_INVOER'],
    ['meer dan 100 kB', `{"query":"{ wie }","variables":{"a":"${'x'.repeat(102_400)}"}}`, 413, 'TE_GROOT'],
  ])('%s', async (_naam, body, status, code) => {
    const antwoord = await anouk.haal('/graphql', { method: 'POST', headers: { accept: 'application/json', 'content-type': 'application/json', 'bv-portaal': 'duo' }, body });
    expect(antwoord.status).toBe(status);
    expect(((await antwoord.json()) as Lichaam).errors?.[0]?.extensions.code).toBe(code);
  });

  test('een andere tekenset dan UTF-8 wordt niet geraden', async () => {
    const antwoord = await anouk.graphql('duo', { query: '{ wie }' }, { 'content-type': 'application/json; charset=iso-8859-1' });
    expect(antwoord.status).toBe(415);
  });

  test('een GET wordt geweigerd: vragen horen niet in adressen', async () => {
    const antwoord = await anouk.haal('/graphql?query={wie}', { headers: { accept: 'application/json', 'bv-portaal': 'duo' } });
    expect([antwoord.status, antwoord.headers.get('allow')]).toEqual([405, 'POST']);
  });

  test('een Accept die wij niet spreken geeft 406', async () => {
    expect((await anouk.graphql('duo', { query: '{ wie }' }, { accept: 'image/png' })).status).toBe(406);
  });

  test('het antwoord is in de gevraagde GraphQL-vorm', async () => {
    const antwoord = await anouk.graphql('duo', { query: '{ wie }' }, { accept: 'application/graphql-response+json' });
    expect(antwoord.headers.get('content-type')).toMatch(/^application\/graphql-response\+json; charset=utf-8/);
  });
});

describe('grenzen', () => {
  const diep = (n: number): string => (n === 1 ? 'naam' : `volgende { ${diep(n - 1)} }`);
  test.each([
    ['tien diep', `{ knoop { ${diep(9)} } }`, 200],
    ['elf diep', `{ knoop { ${diep(10)} } }`, 400],
    ['elf diep langs fragmenten', `{ knoop { ...A } } fragment A on Knoop { volgende { ...B } } fragment B on Knoop { ${diep(9)} }`, 400],
    ['een fragment dat zichzelf noemt', '{ knoop { ...A } } fragment A on Knoop { volgende { ...A } }', 400],
    ['vijftien aliassen', `{ ${Array.from({ length: 15 }, (_, i) => `a${i}: wie`).join(' ')} }`, 200],
    ['zestien aliassen', `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: wie`).join(' ')} }`, 400],
    ['zestien aliassen op __typename', `{ ${Array.from({ length: 16 }, (_, i) => `a${i}: __typename`).join(' ')} }`, 400],
    ['twintig directieven', `{ ${'wie @include(if: true) '.repeat(20)} }`, 200],
    ['eenentwintig directieven', `{ ${'wie @include(if: true) '.repeat(21)} }`, 400],
    ['duizend tekens', `{ som(delen: [${'1 '.repeat(991)}]) }`, 200],
    ['duizend en een tekens', `{ som(delen: [${'1 '.repeat(992)}]) }`, 400],
    ['tweeduizend keer hetzelfde veld', `{ ${'wie '.repeat(2000)} }`, 400],
  ])('%s', async (_naam, query, status) => {
    expect((await vraag(anouk, 'duo', { query })).status).toBe(status);
  });

  test('hooguit tien fouten', async () => {
    const { errors } = await vraag(anouk, 'duo', { query: `{ ${Array.from({ length: 30 }, (_, i) => `x${i}`).join(' ')} }` });
    expect(errors).toHaveLength(10);
  });
});
