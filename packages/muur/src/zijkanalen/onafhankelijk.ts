import type { GraphQLSchema } from 'graphql';
import type { Client } from 'pg';
import { Argumentmaker, type Voorraad } from '../fuzz/argumenten.js';
import { Vraagmaker } from '../fuzz/vraagmaker.js';
import type { Lijn } from '../product/lijn.js';
import { verdeel } from '../velden/boom.js';
import { MATEN, schrijfVraag } from '../velden/spelling.js';
import { isGelabeld, type Tabelblad } from '../verwachting/gegevens.js';
import type { Rijenbestand } from '../verwachting/rijenbestand.js';
import { type Kijkplek, Zicht } from '../verwachting/zicht.js';
import type { Beleidsblad } from '../verwachting/beleidsblad.js';
import { Willekeur } from '../willekeur.js';
import { verborgen, verwissel } from './wissel.js';

export interface Wisselplek extends Kijkplek {
  readonly lijn: Lijn;
  readonly casusId: string;
  /** Families they have nothing to do with, which will be gone the second time. */
  readonly vreemd: readonly string[];
}

export interface Wisseldelen {
  readonly client: Client;
  readonly schema: GraphQLSchema;
  readonly blad: Beleidsblad;
  readonly tabellen: readonly Tabelblad[];
  readonly rijen: Rijenbestand;
  readonly diepte: number;
  readonly willekeurige: number;
  readonly zaad: number;
}

export interface Wisseluitslag {
  readonly vragen: number;
  readonly verwisseld: number;
  readonly verschillen: readonly string[];
  /** Questions that gave another answer while nothing had changed: they prove nothing. */
  readonly onrustig: number;
}

interface Vraag {
  readonly tekst: string;
  readonly variabelen: Readonly<Record<string, unknown>>;
}

const ZOEK = 'query Z($zoek: String, $aantal: Int!) { mijnWerk(zoek: $zoek, aantal: $aantal) { id casusId termijn } }';

/** The dossier along every path, what lists give when they are searched by what is hidden, and questions and commands by chance about families of others. */
function vragenVoor(delen: Wisseldelen, plek: Wisselplek, zicht: Zicht, nummer: number): Vraag[] {
  const { schema, tabellen, rijen } = delen;
  const uit: Vraag[] = [];
  const wortels = Object.values(schema.getQueryType()?.getFields() ?? {});
  for (const tabel of tabellen.filter((t) => isGelabeld(t))) {
    const wortel = wortels.find((veld) => veld.type.toString() === tabel.type && veld.args.some(({ name }) => name === 'id'));
    const type = schema.getType(tabel.type);
    if (!wortel || type === undefined || !('getFields' in type) || !('getInterfaces' in type)) continue;
    const eigen = rijen.van(tabel.tabel).filter((rij) => (tabel.zicht === 'casus' ? rij['id'] : rij['casus_id']) === plek.casusId);
    for (const rij of eigen) for (const knoop of verdeel(type as Parameters<typeof verdeel>[0], delen.diepte, MATEN.gewoon)) uit.push({ tekst: schrijfVraag(`${wortel.name}(id: "${String(rij['id'])}")`, knoop, 'gewoon').tekst, variabelen: {} });
  }
  const teksten = tabellen.flatMap((tabel) => rijen.van(tabel.tabel).filter((rij) => rij['casus_id'] === plek.casusId && isGelabeld(tabel)).flatMap((rij) => Object.values(tabel.velden).filter(({ label }) => !zicht.opent(tabel, rij, label)).map(({ kolom }) => rij[kolom])))
    .filter((waarde): waarde is string => typeof waarde === 'string');
  const willekeur = new Willekeur(delen.zaad * 31 + nummer);
  for (const zoek of willekeur.greep([...new Set(teksten)], 12)) for (const deel of [zoek, zoek.slice(0, 5)]) uit.push({ tekst: ZOEK, variabelen: { zoek: deel, aantal: willekeur.kies([1, 50, 200]) } });
  const ids = (casussen: readonly string[]): Map<string, string[]> => new Map(tabellen.filter((t) => isGelabeld(t)).map((tabel) => [tabel.type.toLowerCase(), rijen.van(tabel.tabel).filter((rij) => casussen.includes(String(tabel.zicht === 'casus' ? rij['id'] : rij['casus_id']))).map((rij) => String(rij['id']))]));
  const voorraad: Voorraad = { eigen: ids([plek.casusId]), vreemd: ids(plek.vreemd), waarden: new Map(), stukken: teksten.slice(0, 300).map((tekst) => tekst.slice(0, 6)) };
  const maker = new Vraagmaker(schema, willekeur, new Argumentmaker(willekeur, voorraad, 'alles'));
  const opdrachten = new Vraagmaker(schema, willekeur, new Argumentmaker(willekeur, voorraad, 'vreemd'));
  for (let i = 0; i < delen.willekeurige; i += 1) uit.push((i % 3 === 0 ? opdrachten.opdracht() : undefined) ?? maker.vraag(['mijnWerk', 'casus']));
  return uit;
}

const KWARTIER = 16 * 60_000;

/** When the own session ends moves along with every question, and is of nobody else. */
const zonderSessie = (bytes: string): string =>
  bytes.replaceAll(/"(\d{4}-\d\d-\d\dT[\d:.]+Z)"/g, (heel, moment: string) => (Date.parse(moment) > Date.now() && Date.parse(moment) < Date.now() + KWARTIER ? '"straks"' : heel));

const stelAlle = async (plek: Wisselplek, vragen: readonly Vraag[]): Promise<string[]> => {
  const uit: string[] = [];
  for (const { tekst, variabelen } of vragen) {
    const { status, tekst: bytes } = await plek.lijn.vraag(plek.portaal, tekst, variabelen);
    uit.push(`${status} ${zonderSessie(bytes).replaceAll(/Meld dit nummer: [0-9a-f-]{36}/g, 'Meld dit nummer')}`);
  }
  return uit;
};

/**
 * Two worlds that differ only in what a viewer may not see look the same to that viewer, byte for byte: dossier, lists, search, counts,
 * order, notes about what is withheld, errors, and commands on an id that was somebody else's and now does not exist.
 */
export async function bewijsOnafhankelijk(delen: Wisseldelen, plekken: readonly Wisselplek[]): Promise<Wisseluitslag> {
  const verschillen: string[] = [];
  let [gesteld, verwisseld, onrustig] = [0, 0, 0];
  for (const [nummer, plek] of plekken.entries()) {
    const zicht = new Zicht(delen.blad, plek, delen.rijen.van('wand.betrokkenheid'));
    const vragen = vragenVoor(delen, plek, zicht, nummer);
    const eerst = await stelAlle(plek, vragen);
    const nogmaals = await stelAlle(plek, vragen);
    const wissels = verborgen(zicht, delen.tabellen, delen.rijen, plek.casusId);
    await verwissel(delen.client, wissels, plek.vreemd, delen.tabellen);
    const daarna = await stelAlle(plek, vragen);
    gesteld += vragen.length;
    verwisseld += wissels.length;
    vragen.forEach((vraag, i) => {
      if (eerst[i] !== nogmaals[i]) onrustig += 1;
      else if (nogmaals[i] !== daarna[i]) verschillen.push(`${plek.naam}: ${vraag.tekst.slice(0, 300)} ${JSON.stringify(vraag.variabelen).slice(0, 300)} gaf eerst ${(nogmaals[i] ?? '').slice(0, 400)} en daarna ${(daarna[i] ?? '').slice(0, 400)}`);
    });
  }
  return { vragen: gesteld, verwisseld, verschillen, onrustig };
}
