import { randomUUID } from 'node:crypto';
import { setTimeout as pauze } from 'node:timers/promises';
import { leesOperatiehash, maakSessies, metBeheer, type Product, uitDatabase } from '@bv/muur';
import { tel, type Telling, type Telwens } from './telling.js';
import { Teller } from './verkeer.js';
import { leesTot, type Operaties, type Plek, Schrijver } from './werkers.js';

export interface Verkeersuitslag extends Telling {
  readonly geschreven: number;
  /** Acknowledged, and then sent again with the same key. */
  readonly herhaald: number;
  readonly gelezen: number;
  readonly standen: ReadonlyMap<number | 'storing', number>;
  /** How often each code was the reason of a 503. */
  readonly redenen: Readonly<Record<string, number>>;
  readonly fouten: readonly string[];
  /** The longest wait for an answer (ms). */
  readonly langst: number;
  /** Whether the chain of the access log still holds. */
  readonly keten: boolean;
}

const DUOLEDEN = `
  select distinct on (b.casus_id) b.casus_id as "casusId", p.id as "persoonId", p.sub from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id
  where b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now()) order by b.casus_id, p.sub`;

interface Duoplek {
  readonly casusId: string;
  readonly persoonId: string;
  readonly sub: string;
}

/** Workers of a duo, each with a session, one for each family. */
export async function maakPlekken(product: Product, kies: () => string, aantal: number): Promise<Plek[]> {
  const leden = await uitDatabase<Duoplek>(product, DUOLEDEN);
  const cookies = await metBeheer(product, (client) => maakSessies(client, leden));
  return Array.from({ length: aantal }, (_, i) => leden[i % leden.length]).flatMap((lid) => (lid ? [{ kies, cookie: cookies.get(lid.sub) ?? '', casusId: lid.casusId }] : []));
}

const leesOperaties = (): Operaties => ({
  contactmoment: leesOperatiehash('duo', 'ContactmomentVastleggen'),
  reflectie: leesOperatiehash('duo', 'ReflectieVastleggen'),
  afspraak: leesOperatiehash('duo', 'AfspraakVastleggen'),
  wijziging: leesOperatiehash('duo', 'AfspraakWijzigen'),
  dossier: leesOperatiehash('duo', 'Contactjournaal'),
});

const LEZERS = 3;
const BEGIN_MS = 120_000;

/** A run in which nobody can write proves nothing. Throws what was refused. */
async function wachtOpBegin(schrijvers: readonly Schrijver[], teller: Teller): Promise<void> {
  const einde = Date.now() + BEGIN_MS;
  while (schrijvers.some(({ aantal }) => aantal < 4)) {
    if (teller.fouten.length > 0 || Date.now() > einde) throw new Error(`Niet iedereen kan schrijven: ${teller.fouten.join('; ')}`);
    await pauze(50);
  }
}

export interface Verkeer {
  readonly product: Product;
  /** Which gateway the next request goes to. */
  readonly kies: () => string;
  readonly schrijvers: number;
}

/** How far the writing is. */
export interface Stand {
  /** When a write was last acknowledged (ms since the epoch). */
  readonly laatst: () => number;
  readonly geschreven: () => number;
  /** How often somebody was told that it cannot be done now, for this reason. */
  readonly afgewezen: (reden: string) => number;
}

export interface Bevinding<T> extends Verkeersuitslag {
  readonly resultaat: T;
  /** With what was counted, to count again. */
  readonly geteld: Telwens;
}

/** Lets people write and read while `tijdens` does what it does, and then counts. */
export async function onderVerkeer<T>({ product, kies, schrijvers: hoeveel }: Verkeer, tijdens: (stand: Stand) => Promise<T>): Promise<Bevinding<T>> {
  const operaties = leesOperaties();
  const plekken = await maakPlekken(product, kies, hoeveel);
  const teller = new Teller();
  const sinds = new Date();
  const merk = `storing ${randomUUID()}`;
  const einde = new AbortController();
  const schrijvers = plekken.map((plek, i) => new Schrijver(plek, operaties, teller, `${merk} s${String(i)}`));
  const schrijven = Promise.all(schrijvers.map((schrijver) => schrijver.schrijfTot(einde.signal)));
  const lezen = Promise.all(plekken.slice(0, LEZERS).map((plek) => leesTot(einde.signal, plek, operaties, teller)));
  await wachtOpBegin(schrijvers, teller);
  const som = (veld: 'aantal' | 'herhaald'): number => schrijvers.reduce((tot, schrijver) => tot + schrijver[veld], 0);
  const stand = { laatst: () => Math.max(...schrijvers.map(({ laatst }) => laatst)), geschreven: () => som('aantal'), afgewezen: (reden: string) => teller.redenen.get(reden) ?? 0 };
  const resultaat = await tijdens(stand).finally(() => einde.abort());
  await schrijven;
  const geleverd = (await lezen).flat();
  const bevestigd = schrijvers.flatMap((schrijver) => schrijver.bevestigd);
  const geteld = { bevestigd, afspraken: schrijvers.map(({ afspraak }) => afspraak), geleverd, sinds, merk };
  const telling = await metBeheer(product, (client) => tel(client, geteld));
  const keten = await product.opdracht('logboek-controleer').then(() => true, () => false);
  return { ...telling, resultaat, geteld, keten, geschreven: som('aantal'), herhaald: som('herhaald'), gelezen: geleverd.length, standen: teller.standen, redenen: Object.fromEntries(teller.redenen), fouten: teller.fouten, langst: teller.langst };
}
