import { setTimeout as pauze } from 'node:timers/promises';
import { leesOperatiehash, maakSessies, metBeheer, type Product, startProduct, uitDatabase } from '@bv/muur';
import { type Antwoord, stel, Teller, verstuur, type Werker } from './verkeer.js';

export interface Belasting {
  readonly klanten: number;
  readonly perSeconde: number;
  readonly seconden: number;
}

export interface Belastingsuitslag {
  readonly gesteld: number;
  /** Milliseconds between when a request should have begun and when it was answered, sorted: waiting for a free connection counts too. */
  readonly duren: readonly number[];
  readonly standen: ReadonlyMap<number | 'storing', number>;
  readonly fouten: readonly string[];
  /** Resident memory of the gateway in MB, from begin to end. */
  readonly geheugen: readonly number[];
}

const MEET_MS = 5000;
/** One in so many is a write; the others read what a duo opens most. */
const SCHRIJFT = 6;
const LEEST = ['Overzicht', 'Dossier', 'Veiligheidsplan', 'Contactjournaal'];

interface Plek extends Werker {
  readonly casusId: string;
  /** The agreement this one keeps changing. */
  readonly afspraak: { readonly id: string; versie: number };
}

const DUOLEDEN = `
  select distinct on (p.sub) b.casus_id as "casusId", p.id as "persoonId", p.sub from wand.betrokkenheid b join algemeen.partij p on p.id = b.partij_id
  where b.hoedanigheid = 'DUOLID' and b.stand = 'ACTIEF' and (b.tot is null or b.tot > now()) order by p.sub, b.casus_id`;

async function maakPlekken(product: Product, klanten: number, teller: Teller): Promise<Plek[]> {
  const leden = await uitDatabase<{ casusId: string; persoonId: string; sub: string }>(product, DUOLEDEN);
  const cookies = await metBeheer(product, (client) => maakSessies(client, leden));
  const maak = leesOperatiehash('duo', 'AfspraakVastleggen');
  const plekken: Plek[] = [];
  for (let i = 0; i < klanten; i += 1) {
    const lid = leden[i % leden.length];
    if (!lid) throw new Error('Niemand zit in een duo: er is niets te belasten.');
    const werker: Werker = { kies: () => product.adres, cookie: cookies.get(lid.sub) ?? '' };
    const gemaakt = await verstuur(werker, maak, { casusId: lid.casusId, als: `belasting ${String(i)}`, dan: 'bel ik', doorWie: 'vader' }, teller, crypto.randomUUID());
    if (!gemaakt) throw new Error(`Niet iedereen kan schrijven: ${teller.fouten.join('; ')}`);
    plekken.push({ ...werker, casusId: lid.casusId, afspraak: { id: gemaakt.id, versie: 1 } });
  }
  return plekken;
}

const GEHEUGEN = /^process_resident_memory_bytes (\S+)$/m;

async function meetGeheugen(adres: string): Promise<number> {
  const [, bytes = '0'] = GEHEUGEN.exec(await (await fetch(`${adres}/metrics`)).text()) ?? [];
  return Number(bytes) / 1e6;
}

/** Asks at a steady rate, whatever the answers take: requests begin when they should, or as soon as one of the clients is free. */
export async function draaiBelasting({ klanten, perSeconde, seconden }: Belasting, meld: (regel: string) => void = () => undefined): Promise<Belastingsuitslag> {
  const product = await startProduct();
  try {
    const teller = new Teller();
    const plekken = await maakPlekken(product, klanten, teller);
    const lezen = LEEST.map((naam) => leesOperatiehash('duo', naam));
    const wijziging = leesOperatiehash('duo', 'AfspraakWijzigen');
    const duren: number[] = [];
    const begin = performance.now();
    const totaal = perSeconde * seconden;
    let volgende = 0;

    const vraag = async (plek: Plek, nummer: number): Promise<Antwoord> => {
      const { afspraak } = plek;
      if (nummer % SCHRIJFT !== 0) return stel(plek, lezen[nummer % lezen.length] ?? '', { id: plek.casusId });
      const antwoord = await stel(plek, wijziging, { invoer: { id: afspraak.id, versie: afspraak.versie, dan: `belasting ${String(nummer)}` }, sleutel: crypto.randomUUID() });
      const gelukt = JSON.stringify(antwoord.inhoud).includes('"gelukt":true');
      if (gelukt) afspraak.versie += 1;
      else if (antwoord.status === 200) teller.fouten.push(`geweigerd: ${JSON.stringify(antwoord.inhoud).slice(0, 300)}`);
      return antwoord;
    };
    const klant = async (plek: Plek): Promise<void> => {
      for (let nummer = volgende++; nummer < totaal; nummer = volgende++) {
        const hoort = begin + (nummer / perSeconde) * 1000;
        if (hoort > performance.now()) await pauze(hoort - performance.now());
        teller.tel(await vraag(plek, nummer));
        duren.push(performance.now() - hoort);
      }
    };

    const geheugen: number[] = [await meetGeheugen(product.adres)];
    const meter = setInterval(() => {
      meetGeheugen(product.adres).then((mb) => {
        geheugen.push(mb);
        meld(`${String(Math.round((performance.now() - begin) / 1000))} s: ${String(duren.length)} antwoorden, ${mb.toFixed(0)} MB`);
      }, () => undefined);
    }, MEET_MS);
    await Promise.all(plekken.map(klant)).finally(() => clearInterval(meter));
    geheugen.push(await meetGeheugen(product.adres));
    return { gesteld: totaal, duren: duren.sort((a, b) => a - b), standen: teller.standen, fouten: teller.fouten, geheugen };
  } finally {
    await product.stop();
  }
}
