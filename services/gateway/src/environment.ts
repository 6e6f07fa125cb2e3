import { leesAanbieders } from './aanbiederinstelling.js';
import { leesDatabasebewijs } from './databaseinstelling.js';
import { metGeheimbestanden } from './geheimbestanden.js';
import type { Aanbieder } from './platform/aanbieder.js';
import type { Databasebewijs } from './platform/databasebewijs.js';
import type { EigenAdres } from './platform/gezondheidsvraag.js';
import type { Sporen } from './platform/sporen.js';
import type { Tlsbestanden } from './platform/tls.js';
import { type Corv, leesCorv } from './corvinstelling.js';
import { leesSleutels, type Sleutels } from './sleutelinstelling.js';
import { keurTls, leesTls } from './tlsinstelling.js';

export type VrijeOperaties = '' | '1' | 'volledig';

export interface Environment {
  readonly productie: boolean;
  readonly poort: number;
  /** Network interface to listen on; only this machine unless a container needs more. */
  readonly luister: string;
  /** Certificate and key that the gateway itself serves with; undefined: plain http. */
  readonly tls: Tlsbestanden | undefined;
  /** Milliseconds between being asked to stop and refusing connections. */
  readonly uitloopMs: number;
  /** Public origin of the gateway, as browsers see it. */
  readonly herkomst: URL;
  /** Folder for what must survive a restart. */
  readonly data: string;
  /** Address of PostgreSQL, never with a user or password: each role has its own. */
  readonly database: URL;
  /** A streaming replica, for what counts over families together; undefined: the primary answers that too. */
  readonly replica: URL | undefined;
  /** Certificates to log in to PostgreSQL with, and to know it by; undefined: passwords, and the usual authorities. */
  readonly bewijs: Databasebewijs | undefined;
  /** Root secret; the passwords of the database roles follow from it. */
  readonly geheim: string;
  /** The keys of what stands encrypted in the database: the first writes, all of them read. */
  readonly sleutels: Sleutels;
  /** Where people log in: one provider, or one for each organisation. */
  readonly aanbieders: readonly Aanbieder[];
  /** For how many minutes a proof of who one is opens noodtoegang and print-outs. */
  readonly bewijsMinuten: number;
  /** How many requests one session may make in a minute, over all gateways; 0 (not in production): as many as it wants. */
  readonly verzoekenPerMinuut: number;
  /** Folder with the portals, each with its built `dist`. */
  readonly portalen: string;
  /** Which operations run besides the registered ones: none, those of the portal's contract, or all of the schema. */
  readonly vrijeOperaties: VrijeOperaties;
  /** Where the processing log without users goes (OTLP/HTTP, JSON); undefined is off. */
  readonly ldv: Ontvanger | undefined;
  /** Where the sealed lines of the access log go, out of reach of who runs the database (OTLP/HTTP, JSON); undefined is off. */
  readonly toegangslog: Ontvanger | undefined;
  /** Where traces of requests go, without personal data; undefined is off. */
  readonly sporen: Sporen | undefined;
  /** Show the demo people on the start page. */
  readonly demo: boolean;
  /** How messages for the Raad leave; undefined: nothing is sent from here. */
  readonly corv: Corv | undefined;
}

export interface Ontvanger {
  readonly adres: URL;
  readonly autorisatie: string | undefined;
}

type Bron = Readonly<Record<string, string | undefined>>;

const MINSTE_GEHEIM = 32;

/** Collects every problem, so that one start shows all of them. */
class Lezer {
  readonly problemen: string[] = [];

  constructor(private readonly bron: Bron) {}

  tekst(naam: string, standaard?: string): string {
    const waarde = this.bron[naam] ?? '';
    if (waarde !== '') return waarde;
    if (standaard === undefined) this.problemen.push(`${naam} ontbreekt.`);
    return standaard ?? '';
  }

  keuze<K extends string>(naam: string, toegestaan: readonly K[], standaard: K): K {
    const waarde = this.bron[naam] ?? standaard;
    const gevonden = toegestaan.find((keuze) => keuze === waarde);
    if (gevonden === undefined) this.problemen.push(`${naam} kent alleen: ${toegestaan.map((keuze) => `'${keuze}'`).join(', ')}.`);
    return gevonden ?? standaard;
  }

  getal(naam: string, standaard: number, hoogste: number, wat: string): number {
    const getal = Number(this.tekst(naam, String(standaard)));
    if (!Number.isInteger(getal) || getal < 0 || getal > hoogste) this.problemen.push(`${naam} is geen ${wat}.`);
    return getal;
  }

  adres(naam: string, protocollen: readonly string[], standaard?: string): URL {
    const waarde = this.tekst(naam, standaard);
    const adres = URL.canParse(waarde) ? new URL(waarde) : undefined;
    if (adres !== undefined && protocollen.includes(adres.protocol)) return adres;
    if (waarde !== '') this.problemen.push(`${naam} is geen adres dat begint met ${protocollen.map((p) => `${p}//`).join(' of ')}.`);
    return new URL('http://ongeldig.invalid');
  }

  eis(voldaan: boolean, probleem: string): void {
    if (!voldaan) this.problemen.push(probleem);
  }
}

const HTTP = ['http:', 'https:'] as const;
const HIER: readonly string[] = ['localhost', '127.0.0.1', '::1', '[::1]'];
// What lies between, such as `require`, encrypts without looking at who answers.
const ZEKERHEDEN: readonly string[] = ['verify-full', 'disable'];

const leesServer = (lezer: Lezer, naam: string): URL => {
  const server = lezer.adres(naam, ['postgres:', 'postgresql:']);
  lezer.eis(server.username === '' && server.password === '', `${naam} bevat een gebruiker of wachtwoord; die horen er niet in.`);
  const zekerheid = server.searchParams.get('sslmode');
  lezer.eis(zekerheid === null || ZEKERHEDEN.includes(zekerheid), `${naam} kent als sslmode alleen: ${ZEKERHEDEN.join(', ')}.`);
  return server;
};

const leesDatabase = (lezer: Lezer): Pick<Environment, 'database' | 'geheim' | 'sleutels'> => {
  const database = leesServer(lezer, 'BV_DATABASE');
  const geheim = lezer.tekst('BV_GEHEIM');
  return { database, geheim, sleutels: leesSleutels(lezer, geheim) };
};

const leesOntvanger = (lezer: Lezer, bron: Bron, naam: string): Ontvanger | undefined =>
  bron[`${naam}_OTLP`] ? { adres: lezer.adres(`${naam}_OTLP`, HTTP), autorisatie: bron[`${naam}_AUTORISATIE`] === '' ? undefined : bron[`${naam}_AUTORISATIE`] } : undefined;

const leesSporen = (lezer: Lezer, bron: Bron): Sporen | undefined =>
  bron['BV_SPOREN_OTLP']
    ? { adres: lezer.adres('BV_SPOREN_OTLP', HTTP), deel: lezer.getal('BV_SPOREN_DUIZENDSTE', 50, 1000, 'aantal van duizend') / 1000, ca: bron['BV_SPOREN_CA'] || undefined }
    : undefined;

const keurOntvanger = (lezer: Lezer, naam: string, { adres }: Ontvanger, ookHier: boolean): void => {
  lezer.eis(adres.protocol === 'https:' || (ookHier && HIER.includes(adres.hostname)), `${naam}_OTLP moet in productie https zijn${ookHier ? ', of op deze machine' : ''}.`);
  lezer.eis(adres.username === '' && adres.password === '', `${naam}_OTLP bevat een gebruiker of wachtwoord; gebruik ${naam}_AUTORISATIE.`);
};

const keurSporen = (lezer: Lezer, { adres }: Sporen): void => {
  lezer.eis(adres.protocol === 'https:' || HIER.includes(adres.hostname), 'BV_SPOREN_OTLP moet in productie https zijn, of op deze machine.');
  lezer.eis(adres.username === '' && adres.password === '', 'BV_SPOREN_OTLP bevat een gebruiker of wachtwoord.');
};

const keurProductie = (lezer: Lezer, omgeving: Environment): void => {
  lezer.eis(omgeving.vrijeOperaties === '', 'BV_VRIJE_OPERATIES mag in productie niet aan staan.');
  lezer.eis(omgeving.verzoekenPerMinuut > 0, 'BV_VERZOEKEN_PER_MINUUT mag in productie niet 0 zijn.');
  lezer.eis(!omgeving.demo, 'BV_DEMO mag in productie niet aan staan.');
  lezer.eis(omgeving.aanbieders.every(({ doel }) => doel === undefined), 'BV_IDENTITEIT_DOEL (de ontwikkelidentiteit) mag in productie niet gezet zijn.');
  for (const { code, issuer } of omgeving.aanbieders) lezer.eis(issuer.protocol === 'https:', `BV_ISSUER moet in productie https zijn, en elke issuer in BV_AANBIEDERS ook (${code}).`);
  for (const { code, zekerheid } of omgeving.aanbieders) lezer.eis(zekerheid.length > 0, `BV_OIDC_ACR moet in productie zeggen welke niveaus van zekerheid (twee factoren) volstaan, en elke rij in BV_AANBIEDERS ook (${code}).`);
  lezer.eis(omgeving.herkomst.protocol === 'https:', 'BV_HERKOMST moet in productie https zijn.');
  for (const [naam, server] of Object.entries({ BV_DATABASE: omgeving.database, BV_REPLICA: omgeving.replica })) {
    lezer.eis(
      server === undefined || HIER.includes(server.hostname) || server.searchParams.has('sslmode'),
      `${naam} staat op een andere machine: zet er sslmode=verify-full achter, of sslmode=disable als het netwerk zelf versleutelt.`,
    );
  }
  keurTls(lezer, HIER.includes(omgeving.luister), omgeving.tls);
  if (omgeving.ldv) keurOntvanger(lezer, 'BV_LDV', omgeving.ldv, true);
  // Elsewhere is not this machine: no exception for what stands beside the gateway.
  if (omgeving.toegangslog) keurOntvanger(lezer, 'BV_TOEGANGSLOG', omgeving.toegangslog, false);
  if (omgeving.sporen) keurSporen(lezer, omgeving.sporen);
  lezer.eis(omgeving.geheim.length >= MINSTE_GEHEIM, `BV_GEHEIM moet in productie minstens ${MINSTE_GEHEIM} tekens hebben.`);
};

const gooiBijProblemen = (lezer: Lezer): void => {
  if (lezer.problemen.length > 0) throw new Error(`De instellingen kloppen niet:\n- ${lezer.problemen.join('\n- ')}`);
};

/** The only reader of process.env. Throws one Error that names every problem. */
export const leesEnvironment = (uitOmgeving: Bron = process.env): Environment => {
  const bron = metGeheimbestanden(uitOmgeving);
  const lezer = new Lezer(bron);
  const productie = bron['NODE_ENV'] === 'production';
  const poort = lezer.getal('PORT', 3000, 65_535, 'poortnummer');
  const herkomst = new URL(lezer.adres('BV_HERKOMST', HTTP, productie ? undefined : `http://localhost:${poort}`).origin);
  const data = lezer.tekst('BV_DATA');
  const databases = { ...leesDatabase(lezer), replica: lezer.tekst('BV_REPLICA', '') === '' ? undefined : leesServer(lezer, 'BV_REPLICA') };
  const omgeving: Environment = {
    productie,
    poort,
    luister: lezer.tekst('BV_LUISTER', '127.0.0.1'),
    tls: leesTls(lezer),
    uitloopMs: lezer.getal('BV_UITLOOP_MS', productie ? 3000 : 0, 60_000, 'aantal milliseconden van 0 tot 60000'),
    herkomst,
    data,
    ...databases,
    bewijs: leesDatabasebewijs(lezer, [databases.database, databases.replica]),
    aanbieders: leesAanbieders(lezer, bron, productie ? undefined : `${herkomst.origin}/identiteit`),
    bewijsMinuten: lezer.getal('BV_BEWIJS_MINUTEN', 15, 600, 'aantal minuten van 0 tot 600'),
    verzoekenPerMinuut: lezer.getal('BV_VERZOEKEN_PER_MINUUT', productie ? 1200 : 0, 1_000_000, 'aantal verzoeken van 0 tot 1000000'),
    portalen: lezer.tekst('BV_PORTALEN'),
    vrijeOperaties: lezer.keuze('BV_VRIJE_OPERATIES', ['', '1', 'volledig'], productie ? '' : '1'),
    ldv: leesOntvanger(lezer, bron, 'BV_LDV'),
    toegangslog: leesOntvanger(lezer, bron, 'BV_TOEGANGSLOG'),
    sporen: leesSporen(lezer, bron),
    demo: lezer.keuze('BV_DEMO', ['', '0', '1'], productie ? '' : '1') === '1',
    corv: leesCorv(lezer, data, productie),
  };
  if (productie) keurProductie(lezer, omgeving);
  gooiBijProblemen(lezer);
  return omgeving;
};

/** For commands that only need the database, such as the migration. */
export const leesDatabaseEnvironment = (bron: Bron = process.env): Pick<Environment, 'database' | 'geheim'> => {
  const lezer = new Lezer(metGeheimbestanden(bron));
  const deel = leesDatabase(lezer);
  gooiBijProblemen(lezer);
  return deel;
};

/** For the question whether this very gateway is well, from inside its container. */
export const leesEigenAdres = (bron: Bron = process.env): EigenAdres => {
  const lezer = new Lezer(bron);
  const adres = { poort: lezer.getal('PORT', 3000, 65_535, 'poortnummer'), certificaat: lezer.tekst('BV_TLS_CERT', '') || undefined };
  gooiBijProblemen(lezer);
  return adres;
};

export interface Beheer {
  /** Address of PostgreSQL as the owner of the database. */
  readonly beheerUrl: string;
  readonly geheim: string;
  readonly sleutels: Sleutels;
  readonly productie: boolean;
  /** The roles of the wall log in with a certificate: they get no password. */
  readonly zonderWachtwoord: boolean;
  /** Where the ready gateway listens, for commands that make a session. */
  readonly data: string;
  readonly demoZaad: string;
}

/**
 * The operator of PostgreSQL in a cluster gives the owner's address without a word on TLS. With PGSSLROOTCERT, as libpq knows it, the server must
 * prove who it is by that authority and no other; an address that says `sslmode` itself stays as it is.
 */
const metAutoriteit = (beheerUrl: string, autoriteit: string): string => {
  if (autoriteit === '' || !URL.canParse(beheerUrl)) return beheerUrl;
  const adres = new URL(beheerUrl);
  if (adres.searchParams.has('sslmode')) return beheerUrl;
  adres.searchParams.set('sslmode', 'verify-full');
  adres.searchParams.set('sslrootcert', autoriteit);
  return adres.href;
};

/** For the commands of the operator: migrate, load the demo, look at the log. */
export const leesBeheer = (uitOmgeving: Bron = process.env): Beheer => {
  const bron = metGeheimbestanden(uitOmgeving);
  const lezer = new Lezer(bron);
  const geheim = lezer.tekst('BV_GEHEIM');
  const beheer = {
    beheerUrl: metAutoriteit(lezer.tekst('BV_BEHEER_URL'), lezer.tekst('PGSSLROOTCERT', '')),
    geheim,
    sleutels: leesSleutels(lezer, geheim),
    productie: bron['NODE_ENV'] === 'production',
    zonderWachtwoord: lezer.keuze('BV_ROLLEN_ZONDER_WACHTWOORD', ['', '1'], '') === '1',
    data: lezer.tekst('BV_DATA', '.data'),
    demoZaad: lezer.tekst('BV_DEMO_ZAAD', 'blijvend-veilig'),
  };
  if (lezer.problemen.length > 0) throw new Error(lezer.problemen.join('\n'));
  return beheer;
};
