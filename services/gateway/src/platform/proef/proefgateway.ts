import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { haalSleutels, maakIdentiteit, type Sleutels } from '@bv/identiteit';
import { type Aanbieder, adresBij, ENIGE } from '../aanbieder.js';
import { maakBewijseis } from '../bewijseis.js';
import { aanmelden } from '../aanmelden.js';
import { maakLosseClient } from '../database.js';
import { documenten } from '../document.js';
import { gezondheid } from '../gezondheid.js';
import { graphql } from '../graphql.js';
import { maakApp } from '../http.js';
import { identiteitsproxy } from '../identiteitsproxy.js';
import { metKortPad } from '../kortpad.js';
import { maakLog } from '../log.js';
import { type Luisteraar, maakLuisteraar } from '../luisteren.js';
import { maakMeting } from '../meting.js';
import { maakOpenbareFout } from '../openbare-fout.js';
import { maakOperaties } from '../operaties.js';
import { portalen } from '../portalen.js';
import { type Register, sha256 } from '../register.js';
import { maakSessies, type Sessies } from '../sessie.js';
import { maakSessiewacht } from '../sessiewacht.js';
import { stroom } from '../stroom.js';
import type { Tempo } from '../tempo.js';
import type { Afwijzing, Verzoekcontext } from '../voordeur.js';
import { Browser } from './browser.js';
import { maakProefdatabase, type Proefdatabase } from './proefdatabase.js';
import { maakProefschema, proefcontract } from './proefschema.js';

const PORTALEN = ['veilig-thuis', 'duo', 'rvdk'];
export const geregistreerd = 'query Wie @doel(code: INTAKE) { wie portaal doel }';
export const mensen = [
  { id: 'renske', naam: 'Renske Smit', organisatie: 'Veilig Thuis', functie: 'medewerker', uitleg: 'Neemt <meldingen> aan.' },
  { id: 'anouk', naam: 'Anouk Visser', organisatie: 'Raad', functie: 'onderzoeker', uitleg: 'Werkt op twee plekken.' },
  { id: 'vreemde', naam: 'Nog Niet Bekend', organisatie: 'Raad', functie: 'nieuw', uitleg: 'Staat nog niet in het systeem.' },
];

export interface Proefgateway {
  readonly herkomst: string;
  readonly database: Proefdatabase;
  readonly sessies: Sessies;
  /** What the identity provider signs with. */
  readonly sleutels: Sleutels;
  readonly luisteraar: Luisteraar;
  readonly regels: string[];
  readonly verantwoord: string[];
  readonly afgewezen: string[];
  readonly nieuweBrowser: () => Browser;
  readonly stop: () => Promise<void>;
}

const opPoort = async (): Promise<{ server: Server; origin: string; zet: (luisteraar: RequestListener) => void }> => {
  let huidig: RequestListener = (_verzoek, antwoord) => antwoord.writeHead(503).end();
  const server = createServer((verzoek, antwoord) => huidig(verzoek, antwoord));
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar));
  return { server, origin: `http://localhost:${(server.address() as AddressInfo).port}`, zet: (luisteraar) => (huidig = luisteraar) };
};

const maakPortaalmap = async (map: string): Promise<string> => {
  const bestanden = {
    'shell/dist/index.html': '<!doctype html><title>schil</title>',
    'shell/dist/assets/index-abc12345.js': `console.log(${JSON.stringify('x'.repeat(4000))})`,
    'duo/dist/assets/remoteEntry.js': 'export {}',
    'duo/dist/assets/routes-abc12345.js': 'export {}',
  };
  for (const [naam, inhoud] of Object.entries(bestanden)) {
    const pad = join(map, naam);
    await mkdir(join(pad, '..'), { recursive: true });
    await writeFile(pad, inhoud);
  }
  return map;
};

export interface Proefinstellingen {
  readonly vrij?: '' | '1' | 'volledig';
  readonly productie?: boolean;
  readonly zekerheid?: readonly string[];
  /** 0: however long ago. */
  readonly versheid?: number;
  /** Each organisation its own provider, as strict as the OIDC NLGov profile; none: the one of the demonstration. */
  readonly streng?: readonly string[];
  /** None: as often as one likes. */
  readonly tempo?: Tempo;
}

const BEWIJS_MINUTEN = 15;
export const HOOG = 'urn:loa:hoog';
export const SUBSTANTIEEL = 'urn:loa:substantieel';

/** The platform with a schema of its own, the real identity provider and a real PostgreSQL, over HTTP. */
export const maakProefgateway = async ({ vrij = '1', productie = false, zekerheid = [], versheid = 900, streng = [], tempo = { mag: () => Promise.resolve(true) } }: Proefinstellingen = {}): Promise<Proefgateway> => {
  const map = await mkdtemp(join(tmpdir(), 'bv-platform-'));
  const database = await maakProefdatabase();
  const { pools, toegang } = database;
  const regels: string[] = [];
  const verantwoord: string[] = [];
  const afgewezen: string[] = [];
  const log = maakLog((regel) => regels.push(regel));
  const eigen = await opPoort();
  const herkomst = new URL(eigen.origin);
  const dienst = { poort: 0, luister: '127.0.0.1', naAfmelden: `${eigen.origin}/` };
  const opgezet = await Promise.all(
    (streng.length === 0 ? [ENIGE] : streng).map(async (code) => {
      const plek = await opPoort();
      const issuer = new URL(code === ENIGE ? `${eigen.origin}/identiteit` : `${eigen.origin}/identiteit-${code}`);
      const eigenmap = join(map, code);
      const sleutels = await haalSleutels(eigenmap);
      const isStreng = code !== ENIGE;
      const clientsleutels = isStreng ? (await haalSleutels(join(eigenmap, 'client'))).jwks.keys : [];
      const aanbieder: Aanbieder = {
        code, naam: `Organisatie ${code}`, issuer, clientId: 'bv', doel: new URL(plek.origin), versheid: versheid || undefined,
        bewijs: isStreng ? { sleutels: clientsleutels } : { geheim: 'geheim' },
        zekerheid: isStreng ? [SUBSTANTIEEL, HOOG] : zekerheid, stapZekerheid: isStreng ? [HOOG] : [],
      };
      const terug = `${eigen.origin}${adresBij('/aanmelden/terug', aanbieder)}`;
      const strengheid = isStreng ? { streng: { sleuteladres: `${eigen.origin}${adresBij('/aanmelden/sleutels', aanbieder)}`, zekerheden: [SUBSTANTIEEL, HOOG] } } : {};
      plek.zet(maakIdentiteit({ ...dienst, issuer, clientId: 'bv', clientSecret: 'geheim', terug, data: eigenmap, ...strengheid }, mensen, sleutels));
      return { aanbieder, sleutels, plek };
    }),
  );
  const aanbieders = opgezet.map(({ aanbieder }) => aanbieder);
  const sleutels = opgezet[0]?.sleutels as Sleutels;

  const sessies = maakSessies(pools.proces);
  const luisteraar = maakLuisteraar(() => maakLosseClient(toegang, 'proces'), log);
  const meting = maakMeting(pools);
  const schema = maakProefschema(luisteraar);
  const contractVan = () => proefcontract;
  const register: Register = new Map([['duo', new Map([[sha256(geregistreerd), { naam: 'Wie', doel: 'INTAKE', tekst: geregistreerd }]])]]);
  const operaties = maakOperaties({ register, vrij, contractVan, volledig: schema });
  const openbareFout = maakOpenbareFout(log, !productie);
  const wacht = maakSessiewacht(sessies, meting);
  const maakContext = ({ sessie, portaal, operatie }: Verzoekcontext) => ({ naam: sessie.naam, portaal, doel: operatie.doel, partijen: [sessie.persoonId] });
  const verantwoordAfwijzing = ({ persoonId, portaal, code }: Afwijzing): Promise<void> => {
    afgewezen.push(`${persoonId} ${portaal} ${code}`);
    return Promise.resolve();
  };
  const deur = { operaties, sessies, pools, maakContext, openbareFout, verantwoordAfwijzing, magOpSlot: (_portaal: string, naam: string) => naam === 'OpSlot', eistBewijs: maakBewijseis(BEWIJS_MINUTEN, ['document']) };
  const vragen = await graphql({ ...deur, schema, meting });
  const app = maakApp({
    herkomst,
    log,
    meting,
    delen: [
      gezondheid({ pool: pools.proces, meting, log, klopt: () => Promise.resolve(true), isUitlopend: () => false }),
      ...aanbieders.flatMap(({ issuer, doel }) => (doel === undefined ? [] : [identiteitsproxy(issuer, doel)])),
      aanmelden({
        pool: pools.proces,
        sessies,
        aanbieders,
        herkomst,
        log,
        tempo,
        bewijsMinuten: BEWIJS_MINUTEN,
        verantwoord: (gebeurtenis, persoonId) => {
          verantwoord.push(`${gebeurtenis} ${persoonId ?? '-'}`);
          return Promise.resolve();
        },
      }),
      stroom({ ...deur, schema, wacht }),
      vragen.router,
      documenten({ ...deur, schema }),
      portalen({ map: await maakPortaalmap(join(map, 'portals')), portalen: PORTALEN, schermen: ['berichten'], mensen: productie ? [] : mensen, herkomst, sessies }),
    ],
  });
  // The platform has no wall here: everything goes on to express, with its body read.
  const kortpad = { vind: () => undefined, voerUit: () => Promise.resolve(undefined) };
  eigen.zet(metKortPad(app, { herkomst, kortpad, sessies, meting, log }));

  return {
    herkomst: eigen.origin,
    database,
    sessies,
    sleutels,
    luisteraar,
    regels,
    verantwoord,
    afgewezen,
    nieuweBrowser: () => new Browser(eigen.origin),
    stop: async () => {
      wacht.stop();
      for (const { server } of [eigen, ...opgezet.map(({ plek }) => plek)]) {
        server.closeAllConnections();
        await new Promise((klaar) => server.close(klaar));
      }
      await Promise.all([luisteraar.stop(), vragen.stop()]);
      await database.stop();
      await rm(map, { recursive: true });
    },
  };
};
