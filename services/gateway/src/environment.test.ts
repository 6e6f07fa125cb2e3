import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { leesBeheer, leesDatabaseEnvironment, leesEnvironment } from './environment.js';

const ontwikkeling = {
  BV_DATA: '/tmp/bv',
  BV_DATABASE: 'postgres://127.0.0.1:5433/bv',
  BV_GEHEIM: 'geheim',
  BV_OIDC_CLIENT_ID: 'bv',
  BV_OIDC_CLIENT_SECRET: 'bv-geheim',
  BV_PORTALEN: '/portals',
};
const productie = {
  ...ontwikkeling,
  NODE_ENV: 'production',
  BV_HERKOMST: 'https://bv.example',
  BV_ISSUER: 'https://id.example/realm',
  BV_OIDC_ACR: 'urn:loa:hoog',
  BV_GEHEIM: 'g'.repeat(32),
};

const ELDERS = { BV_DATABASE: 'postgres://db.example/bv?sslmode=verify-full' };

test('in ontwikkeling volstaan zes instellingen', () => {
  const omgeving = leesEnvironment({ ...ontwikkeling, PORT: '4100' });
  expect(omgeving).toMatchObject({ productie: false, poort: 4100, uitloopMs: 0, vrijeOperaties: '1', demo: true, bewijsMinuten: 15, verzoekenPerMinuut: 0 });
  expect(omgeving.herkomst.origin).toBe('http://localhost:4100');
  expect(omgeving.aanbieders.map(({ issuer, doel }) => [issuer.href, doel])).toEqual([['http://localhost:4100/identiteit', undefined]]);
});

test('productie start met veilige standaarden', () => {
  expect(leesEnvironment(productie)).toMatchObject({ productie: true, uitloopMs: 3000, vrijeOperaties: '', demo: false, verzoekenPerMinuut: 1200 });
});

describe('productie weigert', () => {
  test.each([
    ['vrije operaties', { BV_VRIJE_OPERATIES: '1' }, 'BV_VRIJE_OPERATIES'],
    ['het volledige schema', { BV_VRIJE_OPERATIES: 'volledig' }, 'BV_VRIJE_OPERATIES'],
    ['aanmelden zonder te zeggen hoe zeker', { BV_OIDC_ACR: '' }, 'BV_OIDC_ACR'],
    ['een issuer over http', { BV_ISSUER: 'http://id.example' }, 'BV_ISSUER'],
    ['een eigen adres over http', { BV_HERKOMST: 'http://bv.example' }, 'BV_HERKOMST'],
    ['de ontwikkelidentiteit', { BV_IDENTITEIT_DOEL: 'http://127.0.0.1:4001' }, 'BV_IDENTITEIT_DOEL'],
    ['geen geheim', { BV_GEHEIM: '' }, 'BV_GEHEIM'],
    ['een kort geheim', { BV_GEHEIM: 'kort' }, 'BV_GEHEIM'],
    ['een sessie die alles mag vragen', { BV_VERZOEKEN_PER_MINUUT: '0' }, 'BV_VERZOEKEN_PER_MINUUT'],
    ['sporen over http naar elders', { BV_SPOREN_OTLP: 'http://sporen.example/v1/traces' }, 'BV_SPOREN_OTLP'],
    ['sporen over http naar een andere container', { BV_SPOREN_OTLP: 'http://collector:4318/v1/traces' }, 'BV_SPOREN_OTLP'],
    ['het toegangslog over http naar elders', { BV_TOEGANGSLOG_OTLP: 'http://bewaar.example/v1/logs' }, 'BV_TOEGANGSLOG_OTLP moet in productie https zijn'],
    ['het toegangslog op deze machine', { BV_TOEGANGSLOG_OTLP: 'http://127.0.0.1:4318/v1/logs' }, 'BV_TOEGANGSLOG_OTLP moet in productie https zijn'],
    ['een wachtwoord in het adres van het toegangslog', { BV_TOEGANGSLOG_OTLP: 'https://bv:woord@bewaar.example/v1/logs' }, 'gebruik BV_TOEGANGSLOG_AUTORISATIE'],
    ['een adres van het toegangslog dat geen adres is', { BV_TOEGANGSLOG_OTLP: 'bewaar.example' }, 'BV_TOEGANGSLOG_OTLP is geen adres'],
    ['een certificaat voor de database zonder sleutel', { ...ELDERS, BV_DATABASE_CERTIFICAAT: '/weg.crt' }, 'BV_DATABASE_CERTIFICAAT en BV_DATABASE_SLEUTEL horen bij elkaar'],
    ['een certificaat voor de database dat er niet is', { ...ELDERS, BV_DATABASE_CERTIFICAAT: '/weg.crt', BV_DATABASE_SLEUTEL: '/weg.key' }, 'is niet te gebruiken: ENOENT'],
    ['een eigen uitgever voor de database zonder verify-full', { BV_DATABASE_CA: '/weg.crt' }, 'tellen alleen met sslmode=verify-full'],
    ['meer sporen dan er verzoeken zijn', { BV_SPOREN_OTLP: 'https://collector:4318/v1/traces', BV_SPOREN_DUIZENDSTE: '1001' }, 'BV_SPOREN_DUIZENDSTE'],
    ['de demomensen', { BV_DEMO: '1' }, 'BV_DEMO'],
    ['geen eigen adres', { BV_HERKOMST: undefined }, 'BV_HERKOMST'],
    ['luisteren op een netwerk zonder certificaat', { BV_LUISTER: '0.0.0.0' }, 'BV_TLS_CERT en BV_TLS_KEY ontbreken'],
    ['een certificaat dat er niet is', { BV_LUISTER: '0.0.0.0', BV_TLS_CERT: '/weg.crt', BV_TLS_KEY: '/weg.key' }, 'BV_TLS_CERT is niet te lezen: ENOENT'],
    ['een certificaat zonder sleutel', { BV_TLS_CERT: '/weg.crt' }, 'BV_TLS_CERT'],
    ['een database elders zonder te zeggen hoe', { BV_DATABASE: 'postgres://db.example/bv' }, 'sslmode=verify-full'],
  ])('%s', (_naam, anders, genoemd) => {
    expect(() => leesEnvironment({ ...productie, ...anders })).toThrow(genoemd);
  });
});

test('een netwerk dat zelf versleutelt, heeft geen certificaat nodig als iemand dat zegt; ontwikkeling nooit', () => {
  expect(leesEnvironment({ ...productie, BV_LUISTER: '0.0.0.0', BV_TLS: 'uit' }).tls).toBeUndefined();
  expect(leesEnvironment({ ...ontwikkeling, BV_LUISTER: '0.0.0.0' }).tls).toBeUndefined();
});

test('wie aanmeldt, bewees hooguit een kwartier geleden wie het is; een andere termijn kan, en geen ook', () => {
  const versheid = (waarde?: string) => leesEnvironment({ ...productie, BV_OIDC_MAX_AGE: waarde }).aanbieders[0]?.versheid;
  expect([versheid(), versheid('3600'), versheid('0')]).toEqual([900, 3600, undefined]);
});

test.each(['verify-full', 'disable'])('productie start met een database elders die sslmode=%s zegt', (hoe) => {
  expect(leesEnvironment({ ...productie, BV_DATABASE: `postgres://db.example/bv?sslmode=${hoe}` }).database.hostname).toBe('db.example');
});

test('het toegangslog gaat nergens heen tot iemand zegt waarheen; de kop komt uit een bestand', () => {
  const bestand = join(mkdtempSync(join(tmpdir(), 'bv-bewaar-')), 'autorisatie');
  writeFileSync(bestand, 'Bearer bewaar\n');
  expect([leesEnvironment(ontwikkeling).toegangslog, leesEnvironment(productie).toegangslog]).toEqual([undefined, undefined]);
  const { toegangslog } = leesEnvironment({ ...productie, BV_TOEGANGSLOG_OTLP: 'https://bewaar.example/v1/logs', BV_TOEGANGSLOG_AUTORISATIE_BESTAND: bestand });
  expect([toegangslog?.adres.href, toegangslog?.autorisatie]).toEqual(['https://bewaar.example/v1/logs', 'Bearer bewaar']);
  rmSync(dirname(bestand), { recursive: true });
});

test('de gevraagde zekerheid bij het aanmelden is een lijst, en buiten productie leeg als niemand haar zet', () => {
  expect(leesEnvironment(ontwikkeling).aanbieders[0]?.zekerheid).toEqual([]);
  expect(leesEnvironment({ ...productie, BV_OIDC_ACR: 'urn:a, urn:b' }).aanbieders[0]?.zekerheid).toEqual(['urn:a', 'urn:b']);
});

test('één melding noemt alles wat ontbreekt', () => {
  expect(() => leesEnvironment({})).toThrow(/BV_DATA ontbreekt\.[^]*BV_DATABASE ontbreekt\.[^]*BV_GEHEIM ontbreekt\.[^]*BV_PORTALEN ontbreekt\./);
});

test.each([
  [{ BV_DATABASE: 'postgres://bv:wachtwoord@db/bv' }, 'wachtwoord'],
  [{ BV_DATABASE: 'mysql://db/bv' }, 'BV_DATABASE'],
  [{ BV_DATABASE: 'postgres://db/bv?sslmode=require' }, 'sslmode'],
  [{ PORT: '70000' }, 'PORT'],
  [{ BV_OIDC_MAX_AGE: 'een kwartier' }, 'BV_OIDC_MAX_AGE'],
  [{ BV_VRIJE_OPERATIES: 'ja' }, 'BV_VRIJE_OPERATIES'],
  [{ BV_ISSUER: 'geen adres' }, 'BV_ISSUER'],
])('een waarde die niet kan, wordt benoemd: %j', (anders, genoemd) => {
  expect(() => leesEnvironment({ ...ontwikkeling, ...anders })).toThrow(genoemd);
});

test('een geheim staat nooit in een foutmelding', () => {
  const lees = () => leesEnvironment({ ...productie, BV_GEHEIM: 'sesam-open-u', BV_DATABASE: 'postgres://bv:sesam@db/bv' });
  expect(lees).toThrow('BV_GEHEIM');
  expect(lees).not.toThrow('sesam');
});

test('een opdracht die alleen de database nodig heeft, vraagt niet meer', () => {
  const { database, geheim } = leesDatabaseEnvironment({ BV_DATABASE: 'postgres://127.0.0.1:5433/bv', BV_GEHEIM: 'geheim' });
  expect([database.port, geheim]).toEqual(['5433', 'geheim']);
});

describe('de sleutels van wat versleuteld staat', () => {
  const sleutels = (waarde?: string) => leesEnvironment({ ...productie, ...(waarde === undefined ? {} : { BV_BSN_SLEUTELS: waarde }) }).sleutels;
  const wortel = { id: '0', geheim: productie.BV_GEHEIM };
  const [een, twee] = ['e'.repeat(32), 't:'.repeat(16)];

  test('zijn zonder instelling die van het geheim', () => {
    expect(sleutels()).toEqual([wortel]);
  });

  test('beginnen met die waarmee geschreven wordt; die van het geheim leest altijd mee', () => {
    expect(sleutels(`2:${twee}, 1:${een}`)).toEqual([{ id: '2', geheim: twee }, { id: '1', geheim: een }, wortel]);
    expect(sleutels(`0,1:${een}`)).toEqual([wortel, { id: '1', geheim: een }]);
    expect(sleutels('0:oud')).toEqual([{ id: '0', geheim: 'oud' }]);
  });

  test.each([['kort', '1:kort'], ['zonder naam', `:${'e'.repeat(32)}`], ['dubbel', `1:${'e'.repeat(32)},1:${'f'.repeat(32)}`]])('worden geweigerd als er een %s is, zonder haar te noemen', (_hoe, waarde) => {
    expect(() => sleutels(waarde)).toThrow(/BV_BSN_SLEUTELS/);
    expect(() => sleutels(waarde)).not.toThrow(/kort|eeee/);
  });
});

describe('berichten voor de Raad', () => {
  const OIN = { BV_OIN: '1'.repeat(20), BV_OIN_RAAD: '2'.repeat(20) };

  test('gaan in ontwikkeling naar de datamap; in productie nergens heen, tot iemand zegt waarheen en namens wie', () => {
    expect(leesEnvironment(ontwikkeling).corv).toMatchObject({ map: '/tmp/bv/corv', nummers: { eigen: expect.stringMatching(/^\d{20}$/) } });
    expect(leesEnvironment(productie).corv).toBeUndefined();
    expect(leesEnvironment({ ...productie, ...OIN, BV_CORV_MAP: '/corv' }).corv).toEqual({ map: '/corv', nummers: { eigen: OIN.BV_OIN, raad: OIN.BV_OIN_RAAD } });
  });

  test.each([[{}, 'BV_OIN ontbreekt'], [{ ...OIN, BV_OIN_RAAD: '12' }, 'BV_OIN_RAAD is geen organisatienummer']])('%j: zegt wat er mist', (anders, genoemd) => {
    expect(() => leesEnvironment({ ...productie, BV_CORV_MAP: '/corv', ...anders })).toThrow(genoemd);
  });
});

describe('meer dan een aanbieder staat in een bestand', () => {
  const map = mkdtempSync(join(tmpdir(), 'bv-aanbieders-'));
  afterAll(() => rmSync(map, { recursive: true }));
  const schrijf = (naam: string, inhoud: unknown): string => {
    writeFileSync(join(map, naam), typeof inhoud === 'string' ? inhoud : JSON.stringify(inhoud));
    return naam;
  };
  const jwk = { kty: 'EC', kid: 'een', alg: 'ES256', crv: 'P-256', x: 'x', y: 'y', d: 'd' };
  const raad = () => ({ code: 'raad', naam: 'Raad', issuer: 'https://id.raad.example', clientId: 'bv', sleutelbestand: schrijf('raad.jwks', { keys: [jwk] }), zekerheid: ['urn:hoog'], stapZekerheid: ['urn:hoger'] });
  const vt = () => ({ code: 'vt', naam: 'Veilig Thuis', issuer: 'https://id.vt.example', clientId: 'bv', geheimbestand: schrijf('vt.geheim', 'geheim van vt\n'), zekerheid: ['urn:substantieel'], versheid: 0 });
  const lees = (inhoud: unknown, anders: object = {}) => {
    const { BV_ISSUER: _issuer, BV_OIDC_CLIENT_ID: _id, BV_OIDC_CLIENT_SECRET: _geheim, ...rest } = productie;
    return leesEnvironment({ ...rest, BV_AANBIEDERS: join(map, schrijf('aanbieders.json', inhoud)), ...anders }).aanbieders;
  };

  test('met een sleutel of een geheim, uit een bestand ernaast; de instellingen van de ene zijn dan niet nodig', () => {
    expect(lees([raad(), vt()])).toMatchObject([
      { code: 'raad', bewijs: { sleutels: [jwk] }, zekerheid: ['urn:hoog'], stapZekerheid: ['urn:hoger'], versheid: 900, doel: undefined },
      { code: 'vt', bewijs: { geheim: 'geheim van vt' }, zekerheid: ['urn:substantieel'], versheid: undefined },
    ]);
  });

  test.each<[string, () => unknown, RegExp]>([
    ['dat er niet een noemt', () => [], /BV_AANBIEDERS/],
    ['zonder bewijs wie wij zijn', () => [{ ...vt(), geheimbestand: undefined }], /sleutelbestand .* of geheimbestand/],
    ['met twee bewijzen', () => [{ ...raad(), geheimbestand: 'vt.geheim' }], /een van de twee/],
    ['met een sleutel zonder geheim deel', () => [{ ...raad(), sleutelbestand: schrijf('half.jwks', { keys: [{ ...jwk, d: undefined }] }) }], /keys\.0\.d/],
    ['waarin een naam twee keer staat', () => [vt(), { ...raad(), code: 'vt' }], /vt of zijn issuer twee keer/],
    ['waarin een issuer twee keer staat', () => [vt(), { ...raad(), issuer: 'https://id.vt.example' }], /raad of zijn issuer twee keer/],
    ['met een issuer over http', () => [{ ...vt(), issuer: 'http://id.vt.example' }], /https.*\(vt\)/],
    ['met een aanbieder die van geen niveau spreekt', () => [{ ...vt(), zekerheid: [] }], /BV_OIDC_ACR.*\(vt\)/],
    ['met een woord dat niets betekent', () => [{ ...vt(), zekerhied: ['urn:hoog'] }], /zekerhied/],
    ['dat geen JSON is', () => 'code: vt', /BV_AANBIEDERS is niet te lezen/],
  ])('niet een bestand %s', (_hoe, maak, genoemd) => {
    expect(() => lees(maak())).toThrow(genoemd);
  });

  test('wie noodtoegang neemt, bewees hooguit een kwartier geleden wie het is; een andere termijn kan', () => {
    expect(leesEnvironment(productie).bewijsMinuten).toBe(15);
    expect(leesEnvironment({ ...productie, BV_BEWIJS_MINUTEN: '5' }).bewijsMinuten).toBe(5);
  });
});

test('een opdracht van beheer vertrouwt de autoriteit van PGSSLROOTCERT en geen andere, tenzij het adres zelf zegt hoe', () => {
  const adres = (url: string): string => leesBeheer({ BV_GEHEIM: 'geheim', BV_BEHEER_URL: url, PGSSLROOTCERT: '/ca.crt' }).beheerUrl;
  expect(adres('postgres://o:w@db:5432/bv')).toBe('postgres://o:w@db:5432/bv?sslmode=verify-full&sslrootcert=%2Fca.crt');
  expect(adres('postgres://o:w@db:5432/bv?sslmode=disable')).toBe('postgres://o:w@db:5432/bv?sslmode=disable');
});
