import type { Proefbank } from '../bank.js';
import { demomensen } from '@bv/demo';
import { leesKenmerken } from '../product/canaries.js';
import { type Lijn, maakLijn } from '../product/lijn.js';
import type { Wereldplek } from '../product/proefwereld.js';
import { isGelabeld } from '../verwachting/gegevens.js';
import { isProefwoord, tekstcellen, toegestaan } from '../verwachting/kenmerken.js';
import type { Rij } from '../verwachting/zicht.js';
import { Zicht } from '../verwachting/zicht.js';
import { Willekeur } from '../willekeur.js';
import type { Voorraad } from './argumenten.js';
import type { Fuzzplek } from './bewijs-fuzz.js';
import { Kenmerkzoeker } from './kenmerkzoeker.js';

export interface Fuzzplekken {
  readonly plekken: readonly Fuzzplek[];
  readonly zoeker: Kenmerkzoeker;
  /** Where the table that somebody wrote by hand says otherwise than the policy page. */
  readonly oneens: readonly string[];
}

const TOEZICHT = 'privacy';
const VREEMD = 150;
const STUK = 6;

/** Ids per kind of row; of the own families all, of the others a handful. */
function voorraadVan({ wereld: { tabellen, rijen }, omvang }: Proefbank, zicht: Zicht, stukken: readonly string[], nummer: number): Voorraad {
  const willekeur = new Willekeur(omvang.zaad + nummer);
  const [eigen, vreemd] = [new Map<string, readonly string[]>(), new Map<string, readonly string[]>()];
  for (const tabel of tabellen.filter(isGelabeld)) {
    const ids = (lijst: readonly Rij[]): string[] => lijst.map((rij) => String(rij['id']));
    const alle = rijen.van(tabel.tabel);
    const soort = tabel.type.toLowerCase();
    eigen.set(soort, ids(alle.filter((rij) => zicht.toont(tabel, rij))).slice(0, 400));
    vreemd.set(soort, willekeur.greep(ids(alle.filter((rij) => !zicht.kent(tabel, rij))).slice(0, 2000), VREEMD));
  }
  return { eigen, vreemd, stukken };
}

const metWaarde = (plek: Wereldplek): boolean =>
  plek.isEigenPortaal && (plek.opstelling === undefined || plek.opstelling.soort === 'regel' || /geen|wachtrij|oud-lid|verlopen|niemand|duolid-actief/.test(plek.sub));

/** Everybody who is to ask, with what they may meet and what they have at hand; and nobody at all. */
export async function maakFuzzplekken(bank: Proefbank, lijnVan: (sub: string) => Lijn): Promise<Fuzzplekken> {
  const { product, wereld } = bank;
  const { blad, tabellen, rijen } = wereld;
  const metDeHand = await leesKenmerken(product);
  const cellen = tekstcellen(tabellen, rijen);
  const demowoorden = Object.values(metDeHand).flatMap(({ verboden, moetZien }) => [...verboden, ...moetZien]);
  const vanDeDemo = new Set(demowoorden);
  const proefwoorden = cellen.filter(({ tekst }) => isProefwoord(tekst)).map(({ tekst }) => tekst);
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
    const mag = new Set([...toegestaan(cellen, zicht, kaal), ...buitenHetBlad(plek.sub, plek.portaal)]);
    volgensBlad.set(plek.sub, new Set([...(volgensBlad.get(plek.sub) ?? []), ...mag]));
    const moetZien = metDeHand[plek.sub]?.moetZien;
    return { ...plek, lijn: lijnVan(plek.sub), voorraad: voorraadVan(bank, zicht, stukken, i), mag: moetZien ? new Set([...mag].filter((kenmerk) => !vanDeDemo.has(kenmerk) || moetZien.includes(kenmerk))) : mag };
  });
  const oneens = Object.entries(metDeHand).flatMap(([sub, { moetZien, verboden }]) => {
    const volgens = volgensBlad.get(sub) ?? new Set<string>();
    const teVeel = verboden.filter((kenmerk) => volgens.has(kenmerk));
    const teWeinig = moetZien.filter((kenmerk) => kaal.vind(kenmerk).size > 0 && !volgens.has(kenmerk));
    return teVeel.length + teWeinig.length > 0 ? [`de tabel met de hand en het beleidsblad zijn het over ${sub} niet eens: ${[...teVeel, ...teWeinig].slice(0, 5).join(', ')}`] : [];
  });
  const niemand: Fuzzplek = { naam: 'niemand', persoonId: '', portaal: 'duo', groepen: [], lijn: maakLijn(product.adres, ''), mag: new Set(), voorraad: voorraadVan(bank, new Zicht(blad, { naam: 'niemand', persoonId: '', portaal: 'duo', groepen: [] }, []), stukken, 0) };
  return { plekken: [...plekken, niemand], zoeker, oneens };
}
