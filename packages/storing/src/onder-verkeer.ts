import { setTimeout as pauze } from 'node:timers/promises';
import { leesOperatiehash, maakSessies, metBeheer, type Product, uitDatabase } from '@bv/muur';
import { tel, type Telling } from './telling.js';
import { Teller } from './verkeer.js';
import { leesTot, type Operaties, type Plek, Schrijver } from './werkers.js';

export interface Verkeersuitslag extends Telling {
  readonly geschreven: number;
  readonly gelezen: number;
  readonly standen: ReadonlyMap<number | 'storing', number>;
  readonly fouten: readonly string[];
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

async function maakPlekken(product: Product, kies: () => string, aantal: number): Promise<Plek[]> {
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
const BEGIN_MS = 20_000;

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

/** Lets people write and read while `tijdens` does what it does, and then counts. `laatst`: when a write was last acknowledged. */
export async function onderVerkeer<T>({ product, kies, schrijvers: hoeveel }: Verkeer, tijdens: (laatst: () => number) => Promise<T>): Promise<Verkeersuitslag & { readonly resultaat: T }> {
  const operaties = leesOperaties();
  const plekken = await maakPlekken(product, kies, hoeveel);
  const teller = new Teller();
  const sinds = new Date();
  const einde = new AbortController();
  const schrijvers = plekken.map((plek, i) => new Schrijver(plek, operaties, teller, `s${String(i)}`));
  const schrijven = Promise.all(schrijvers.map((schrijver) => schrijver.schrijfTot(einde.signal)));
  const lezen = Promise.all(plekken.slice(0, LEZERS).map((plek) => leesTot(einde.signal, plek, operaties, teller)));
  await wachtOpBegin(schrijvers, teller);
  const resultaat = await tijdens(() => Math.max(...schrijvers.map(({ laatst }) => laatst))).finally(() => einde.abort());
  await schrijven;
  const geleverd = (await lezen).flat();
  const bevestigd = schrijvers.flatMap((schrijver) => schrijver.bevestigd);
  const telling = await tel(product, { bevestigd, afspraken: schrijvers.map(({ afspraak }) => afspraak), geleverd, sinds });
  const keten = await product.opdracht('logboek-controleer').then(() => true, () => false);
  return { ...telling, resultaat, keten, geschreven: schrijvers.reduce((som, schrijver) => som + schrijver.aantal, 0), gelezen: geleverd.length, standen: teller.standen, fouten: teller.fouten };
}
