import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get as getOpen } from 'node:http';
import { Agent, get, type RequestOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pauze } from 'node:timers/promises';
import type { PeerCertificate, TLSSocket } from 'node:tls';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { type Loket, luister } from './luister.js';
import { vraagGezondheid } from './gezondheidsvraag.js';
import { maakLog } from './log.js';
import { maakMeting } from './meting.js';
import { maakAutoriteit, maakPaar } from './proef/certificaat.js';
import { leesTlspaar, type Tlsbestanden } from './tls.js';

const map = mkdtempSync(join(tmpdir(), 'bv-tls-'));
const geldend: Tlsbestanden = { certificaat: join(map, 'tls.crt'), sleutel: join(map, 'tls.key') };
const regels: string[] = [];
const meting = maakMeting();
let ca: Buffer;
let vreemd: Buffer;
let eerste: Tlsbestanden;
let tweede: Tlsbestanden;
let verlopen: Tlsbestanden;
let loket: Loket;
const open: (() => void)[] = [];

const zet = ({ certificaat, sleutel }: Tlsbestanden): void => {
  copyFileSync(sleutel, geldend.sleutel);
  copyFileSync(certificaat, geldend.certificaat);
};

beforeAll(async () => {
  ca = readFileSync(maakAutoriteit(map));
  vreemd = readFileSync(maakAutoriteit(join(map, 'vreemd')));
  [eerste, tweede, verlopen] = [maakPaar(map, 'eerste'), maakPaar(map, 'tweede'), maakPaar(map, 'verlopen', -1)];
  zet(eerste);
  const app: Parameters<typeof luister>[0] = (verzoek, antwoord) => {
    if (verzoek.url === '/gereed') antwoord.statusCode = 503;
    antwoord.write('begin ');
    if (verzoek.url === '/stroom') open.push(() => antwoord.end('einde'));
    else antwoord.end('einde');
  };
  loket = await luister(app, { poort: 0, luister: '127.0.0.1', tls: geldend }, { meting, log: maakLog((regel) => regels.push(regel)), kijkMs: 20 });
});
afterAll(async () => {
  await loket.sluit();
  rmSync(map, { recursive: true });
});

const poort = (): number => (loket.server.address() as AddressInfo).port;

interface Antwoord {
  readonly tekst: string;
  readonly protocol: string | null;
  readonly versleuteling: string;
  readonly blad: PeerCertificate;
}

const vraag = (opties: RequestOptions = {}): Promise<Antwoord> =>
  new Promise((klaar, mislukt) => {
    get({ host: '127.0.0.1', port: poort(), servername: 'gateway', ca, agent: false, ...opties }, (antwoord) => {
      const lijn = antwoord.socket as TLSSocket;
      const gevonden = { protocol: lijn.getProtocol(), versleuteling: lijn.getCipher().name, blad: lijn.getPeerCertificate() };
      let tekst = '';
      antwoord.setEncoding('utf8').on('data', (deel: string) => (tekst += deel)).on('end', () => klaar({ ...gevonden, tekst })).on('error', mislukt);
    }).on('error', mislukt);
  });

const geserveerd = async (): Promise<string> => (await vraag()).blad.subject.CN as string;
const tot = async (klopt: () => Promise<boolean> | boolean): Promise<void> => {
  for (let keer = 0; keer < 200 && !(await klopt()); keer += 1) await pauze(20);
};

describe('de gateway met een certificaat', () => {
  test('antwoordt over TLS 1.3 aan wie alleen de eigen autoriteit vertrouwt', async () => {
    expect(await vraag()).toMatchObject({ tekst: 'begin einde', protocol: 'TLSv1.3' });
  });

  test('weigert wie zonder versleuteling vraagt', async () => {
    await expect(new Promise((klaar, mislukt) => getOpen({ host: '127.0.0.1', port: poort(), agent: false }, klaar).on('error', mislukt))).rejects.toThrow(/hang up|ECONNRESET/);
  });

  test.each([
    ['1.0', { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' }],
    ['1.1', { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' }],
    ['1.2 zonder AEAD', { maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES256-SHA384' }],
  ] as const)('weigert TLS %s', async (_naam, opties) => {
    await expect(vraag(opties)).rejects.toThrow(/alert (protocol version|handshake failure)/);
  });

  test('spreekt TLS 1.2 alleen met ECDHE en AEAD', async () => {
    expect(await vraag({ maxVersion: 'TLSv1.2' })).toMatchObject({ protocol: 'TLSv1.2', versleuteling: expect.stringMatching(/^ECDHE-ECDSA-(AES256-GCM|CHACHA20)/) });
  });

  test('wordt niet vertrouwd door wie een andere autoriteit of een andere naam verwacht', async () => {
    await expect(vraag({ ca: vreemd })).rejects.toThrow(/unable to (verify|get)/);
    await expect(vraag({ servername: 'elders' })).rejects.toThrow(/altnames/);
  });
});

test('wie in dezelfde container vraagt hoe het gaat, vertrouwt alleen het eigen bestand', async () => {
  const via = (certificaat: string | undefined, pad: '/gezond' | '/gereed' = '/gezond'): Promise<boolean> => vraagGezondheid({ poort: poort(), certificaat }, pad);
  expect([await via(geldend.certificaat), await via(geldend.certificaat, '/gereed')]).toEqual([true, false]);
  expect([await via(tweede.certificaat), await via(undefined)]).toEqual([false, false]);
});

describe('een vernieuwd certificaat', () => {
  beforeEach(async () => {
    zet(eerste);
    await tot(async () => (await geserveerd()) === 'eerste');
  });

  test('geldt zonder herstart, en breekt geen stroom en geen verbinding die open stond', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    expect((await vraag({ agent })).blad.subject.CN).toBe('eerste');
    const stroom = vraag({ path: '/stroom' });
    await tot(() => open.length === 1);
    zet(tweede);
    await tot(async () => (await geserveerd()) === 'tweede');
    expect(await geserveerd()).toBe('tweede');
    expect((await vraag({ agent })).blad.subject.CN).toBe('eerste');
    open.pop()?.();
    expect((await stroom).tekst).toBe('begin einde');
    expect(regels.join('')).toContain('certificaat vernieuwd');
    agent.destroy();
  });

  test('houdt zich aan dezelfde regels als het eerste', async () => {
    zet(tweede);
    await tot(async () => (await geserveerd()) === 'tweede');
    await expect(vraag({ maxVersion: 'TLSv1.1', minVersion: 'TLSv1', ciphers: 'DEFAULT:@SECLEVEL=0' })).rejects.toThrow(/alert protocol version/);
    await expect(vraag({ maxVersion: 'TLSv1.2', ciphers: 'ECDHE-ECDSA-AES256-SHA384' })).rejects.toThrow(/alert handshake failure/);
  });

  test.each([
    ['half geschreven is', () => copyFileSync(tweede.certificaat, geldend.certificaat), 'horen niet bij elkaar'],
    ['verlopen is', () => zet(verlopen), 'verlopen sinds'],
    ['weg is', () => rmSync(geldend.certificaat), 'ENOENT'],
  ])('dat %s, wordt niet gebruikt: het oude blijft, en het logboek zegt waarom', async (_naam, maak, reden) => {
    regels.length = 0;
    maak();
    await tot(() => regels.some((regel) => regel.includes(reden)));
    expect(regels.some((regel) => regel.includes('certificaat niet vernieuwd') && regel.includes(reden))).toBe(true);
    expect(await geserveerd()).toBe('eerste');
  });

  test('zegt aan de bewaking tot wanneer het geldt', async () => {
    const { geldigTot } = leesTlspaar(geldend);
    expect(await meting.tekst()).toContain(`bv_certificaat_geldig_tot_seconden ${geldigTot.getTime() / 1000}`);
  });
});

describe('een paar dat niet past, weigert met de reden', () => {
  const onzin = join(map, 'onzin');
  beforeAll(() => writeFileSync(onzin, 'geen certificaat'));

  test.each([
    ['een sleutel van een ander', () => ({ ...eerste, sleutel: tweede.sleutel }), /horen niet bij elkaar/],
    ['een verlopen certificaat', () => verlopen, /BV_TLS_CERT is verlopen sinds \d{4}-\d\d-\d\d/],
    ['iets anders dan een certificaat', () => ({ ...eerste, certificaat: onzin }), /BV_TLS_CERT is geen certificaat/],
    ['iets anders dan een sleutel', () => ({ ...eerste, sleutel: onzin }), /BV_TLS_KEY is geen sleutel/],
    ['een bestand dat er niet is', () => ({ ...eerste, sleutel: join(map, 'weg') }), /BV_TLS_KEY is niet te lezen: ENOENT/],
    ['alleen een certificaat', () => ({ ...eerste, sleutel: '' }), /BV_TLS_KEY ontbreekt/],
  ])('%s', async (_naam, paar, reden) => {
    await expect(luister(() => undefined, { poort: 0, luister: '127.0.0.1', tls: paar() }, { meting, log: maakLog(() => undefined) })).rejects.toThrow(reden);
  });

  test('een certificaat dat nog niet geldt', () => {
    expect(() => leesTlspaar(eerste, new Date('2020-01-01'))).toThrow(/BV_TLS_CERT geldt pas vanaf/);
  });
});
