import { demomensen } from '@bv/demo';
import { type Proefbank, lijnen } from '../bank.js';
import { leesKenmerken } from '../product/canaries.js';
import { maakLijn } from '../product/lijn.js';
import type { Proefwereld } from '../product/proefwereld.js';
import { isProefwoord, type Tekstcel, tekstcellen, toegestaan } from '../verwachting/kenmerken.js';
import { type Kijkplek, Zicht } from '../verwachting/zicht.js';
import { Willekeur } from '../willekeur.js';
import type { Fuzzplek } from './bewijs-fuzz.js';
import { Kenmerkzoeker } from './kenmerkzoeker.js';
import { metWaarde, TOEZICHT, voorraadVan } from './voorraad.js';

export interface Fuzzplekken {
  readonly plekken: readonly Fuzzplek[];
  readonly zoeker: Kenmerkzoeker;
  /** The same marks as they stand, without encodings. */
  readonly kaal: Kenmerkzoeker;
  readonly cellen: readonly Tekstcel[];
  /** Where the table that somebody wrote by hand says otherwise than the policy page. */
  readonly oneens: readonly string[];
}

const STUK = 6;
const WANDWOORD = /[A-Z][a-z]{11}$/;

/** Marks in texts that no label opens: by the rule of the wall itself (docs/besluiten/0022). */
const inDeWand = ({ wand }: Proefwereld, plek: Kijkplek, zicht: Zicht): string[] =>
  wand.teksten
    .filter((tekst) => plek.portaal === TOEZICHT || (tekst.voor === 'NOOD' && zicht.toontNoodtoegang(tekst)))
    .flatMap(({ tekst }) => WANDWOORD.exec(tekst)?.[0] ?? []);

/** Who looks along at a family of the demonstration meets what that person meets there, and no more. */
function doorMeekijken({ wand, blad, rijen, plekken }: Proefwereld, plek: Kijkplek, cellen: readonly Tekstcel[], kaal: Kenmerkzoeker): string[] {
  if (plek.portaal !== TOEZICHT) return [];
  return wand.meekijken.filter(({ toezichthouderId, isSynthetisch }) => isSynthetisch && toezichthouderId === plek.persoonId).flatMap(({ alsId, portaal, casusId }) => {
    const als = plekken.find((ander) => ander.persoonId === alsId && ander.portaal === portaal);
    return als ? [...toegestaan(cellen.filter(({ rij }) => (rij['casus_id'] ?? rij['id']) === casusId), new Zicht(blad, als, rijen.van('wand.betrokkenheid')), kaal)] : [];
  });
}

async function maak(bank: Proefbank): Promise<Fuzzplekken> {
  const { product, wereld } = bank;
  const { blad, tabellen, rijen } = wereld;
  const lijnVan = await lijnen(bank);
  const metDeHand = await leesKenmerken(product);
  const cellen = tekstcellen(tabellen, rijen);
  const demowoorden = Object.values(metDeHand).flatMap(({ verboden, moetZien }) => [...verboden, ...moetZien]);
  const vanDeDemo = new Set(demowoorden);
  const proefwoorden = [...cellen.filter(({ tekst }) => isProefwoord(tekst)).map(({ tekst }) => tekst), ...wereld.wand.teksten.flatMap(({ tekst }) => WANDWOORD.exec(tekst)?.[0] ?? [])];
  const zoeker = new Kenmerkzoeker([...demowoorden, ...proefwoorden]);
  const kaal = new Kenmerkzoeker([...demowoorden, ...proefwoorden], false);
  const willekeur = new Willekeur(bank.omvang.zaad);
  const stukken = willekeur.greep(cellen.map(({ tekst }) => tekst.slice(0, STUK)).slice(0, 20_000), 200);
  const opHetBlad = new Set(cellen.flatMap(({ tekst }) => [...kaal.vind(tekst)]));
  // Texts of supervision itself (why somebody took emergency access) are under no label: there the table by hand is all there is.
  const buitenHetBlad = (sub: string, portaal: string): string[] => {
    const alsIn = demomensen.filter(({ id, portalen }) => id === sub || (portaal === TOEZICHT && portalen.includes(TOEZICHT)));
    return alsIn.flatMap(({ id }) => metDeHand[id]?.moetZien ?? []).filter((kenmerk) => !opHetBlad.has(kenmerk));
  };
  const volgensBlad = new Map<string, Set<string>>();
  const plekken = wereld.plekken.filter(metWaarde).map((plek, i): Fuzzplek => {
    const zicht = new Zicht(blad, plek, rijen.van('wand.betrokkenheid'));
    const blijft = [...toegestaan(cellen, zicht, kaal), ...buitenHetBlad(plek.sub, plek.portaal)];
    volgensBlad.set(plek.sub, new Set([...(volgensBlad.get(plek.sub) ?? []), ...blijft]));
    const moetZien = metDeHand[plek.sub]?.moetZien;
    const eigen = moetZien ? blijft.filter((kenmerk) => !vanDeDemo.has(kenmerk) || moetZien.includes(kenmerk)) : blijft;
    const mag = new Set([...eigen, ...inDeWand(wereld, plek, zicht), ...doorMeekijken(wereld, plek, cellen, kaal)]);
    return { ...plek, lijn: lijnVan(plek.sub), voorraad: voorraadVan(bank, plek, zicht, stukken, i), mag };
  });
  const oneens = Object.entries(metDeHand).flatMap(([sub, { moetZien, verboden }]) => {
    const volgens = volgensBlad.get(sub) ?? new Set<string>();
    const teVeel = verboden.filter((kenmerk) => volgens.has(kenmerk));
    const teWeinig = moetZien.filter((kenmerk) => kaal.vind(kenmerk).size > 0 && !volgens.has(kenmerk));
    return teVeel.length + teWeinig.length > 0 ? [`de tabel met de hand en het beleidsblad zijn het over ${sub} niet eens: ${[...teVeel, ...teWeinig].slice(0, 5).join(', ')}`] : [];
  });
  const plek = { naam: 'niemand', persoonId: '', portaal: 'duo', groepen: [] };
  const niemand: Fuzzplek = { ...plek, lijn: maakLijn(product.adres, ''), mag: new Set(), voorraad: voorraadVan(bank, plek, new Zicht(blad, plek, []), stukken, 0) };
  return { plekken: [...plekken, niemand], zoeker, kaal, cellen, oneens };
}

const bekend = new WeakMap<Proefwereld, Promise<Fuzzplekken>>();

/** Everybody who asks by chance, with what they may meet; made once for a world, because looking through all of it takes a while. */
export function maakFuzzplekken(bank: Proefbank): Promise<Fuzzplekken> {
  const eerder = bekend.get(bank.wereld) ?? maak(bank);
  bekend.set(bank.wereld, eerder);
  return eerder;
}
