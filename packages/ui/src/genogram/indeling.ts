import { bekendeFamilie, type Familie, type Genogrampersoon, type Relatieband } from './familie.js';
import { generaties } from './generaties.js';
import { niveaus, type Ouderpaar, ouderparen, type Paarlijn, paarlijnen } from './gezinslijnen.js';
import { STAP, zetNeer } from './plaatsing.js';
import { blokken } from './volgorde.js';

/** Half the width of a symbol. */
export const STRAAL = 20;
const BOVEN = 44;
const ONDER = 46;
const NIVEAU = 16;

export interface Punt { readonly x: number; readonly y: number }
export interface Geplaatst { readonly persoon: Genogrampersoon; readonly x: number; readonly y: number; readonly rij: number; readonly plek: number }
/** A line between two people: beside each other straight, else under the row. */
export interface GetekendPaar extends Paarlijn { readonly punten: readonly Punt[]; readonly midden: Punt }
export interface Kindlijn { readonly kindId: string; readonly punten: readonly Punt[] }
export interface Getekendouderschap extends Pick<Ouderpaar, 'ouders' | 'soort'> { readonly stam: readonly Punt[]; readonly balk: readonly Punt[]; readonly kinderen: readonly Kindlijn[] }
export interface Getekendetweeling { readonly een: string; readonly ander: string; readonly isEeneiig: boolean; readonly verbinding: readonly Punt[] }
export interface Huisvlak { readonly x: number; readonly y: number; readonly breedte: number; readonly hoogte: number }
/** Straight; past people in the same row it goes over them. */
export interface Getekendeband extends Relatieband { readonly punten: readonly Punt[] }

export interface Genogramindeling {
  readonly personen: readonly Geplaatst[];
  readonly paren: readonly GetekendPaar[];
  readonly ouderschap: readonly Getekendouderschap[];
  readonly tweelingen: readonly Getekendetweeling[];
  readonly huis: readonly Huisvlak[];
  readonly banden: readonly Getekendeband[];
  readonly breedte: number;
  readonly hoogte: number;
}

interface Stamlijn { readonly paar: Ouderpaar; readonly van: number; readonly tot: number; readonly rij: number }

/** The whole drawing as numbers: who stands where and where each line begins and ends. Pure: the same family is always drawn the same. */
export function genogramindeling(gegeven: Familie): Genogramindeling {
  const familie = bekendeFamilie(gegeven);
  const rijVan = generaties(familie);
  const aantal = Math.max(0, ...rijVan.values()) + 1;
  const rijen = Array.from({ length: aantal }, (_, rij) => blokken(familie.personen.filter(({ id }) => rijVan.get(id) === rij), familie));
  const x = zetNeer(rijen, familie);
  const ligt = (id: string): number => x.get(id) ?? 0;
  const samen = ouderparen(familie);
  const lijnen = paarlijnen(familie, samen);
  const volgorde = rijen.map((_, rij) => familie.personen.filter(({ id }) => rijVan.get(id) === rij).map(({ id }) => id).sort((een, ander) => ligt(een) - ligt(ander)));
  const plekVan = new Map(volgorde.flatMap((ids) => ids.map((id, plek) => [id, plek] as const)));
  const naast = ({ een, ander }: Pick<Paarlijn, 'een' | 'ander'>): boolean => rijVan.get(een) === rijVan.get(ander) && Math.abs((plekVan.get(een) ?? 0) - (plekVan.get(ander) ?? 0)) === 1;

  // Under each row: first the lines of couples who do not stand beside each other, then the bars of children; each on a level of its own.
  const bogen = lijnen.filter((lijn) => !naast(lijn));
  const boogniveau = new Map<Paarlijn, number>();
  const balkniveau = new Map<Ouderpaar, number>();
  const onderkant = (lijn: Paarlijn): number => Math.max(rijVan.get(lijn.een) ?? 0, rijVan.get(lijn.ander) ?? 0);
  const beginVan = ({ ouders: [een, ander] }: Ouderpaar): number => (ander === undefined ? ligt(een ?? '') : (ligt(een ?? '') + ligt(ander)) / 2);
  const rijVanPaar = ({ ouders }: Ouderpaar): number => Math.max(...ouders.map((id) => rijVan.get(id) ?? 0));
  const hoogtes = rijen.map((_, rij) => {
    const eigenBogen = bogen.filter((lijn) => onderkant(lijn) === rij);
    niveaus(eigenBogen.map(({ een, ander }) => ({ van: Math.min(ligt(een), ligt(ander)), tot: Math.max(ligt(een), ligt(ander)) })), 8).forEach((niveau, nummer) => {
      const lijn = eigenBogen[nummer];
      if (lijn) boogniveau.set(lijn, niveau);
    });
    const stammen = samen.filter((paar) => rijVanPaar(paar) === rij).map((paar): Stamlijn => {
      const punten = [beginVan(paar), ...paar.kinderen.map(ligt)];
      return { paar, van: Math.min(...punten), tot: Math.max(...punten), rij };
    });
    niveaus(stammen, 8).forEach((niveau, nummer) => {
      const stam = stammen[nummer];
      if (stam) balkniveau.set(stam.paar, niveau);
    });
    const boogdiepte = Math.max(0, ...eigenBogen.map((lijn) => (boogniveau.get(lijn) ?? 0) + 1));
    const balkdiepte = Math.max(0, ...stammen.map(({ paar }) => (balkniveau.get(paar) ?? 0) + 1));
    return { boog: boogdiepte * NIVEAU, balk: balkdiepte * NIVEAU };
  });
  const hoogtevan = ({ boog, balk }: { boog: number; balk: number }): number => BOVEN + ONDER + STRAAL * 2 + boog + balk;
  const top = hoogtes.map((_, rij) => hoogtes.slice(0, rij).reduce((som, hoogte) => som + hoogtevan(hoogte), 0));
  const yVan = (rij: number): number => (top[rij] ?? 0) + BOVEN + STRAAL;
  const y = (id: string): number => yVan(rijVan.get(id) ?? 0);

  const paren = lijnen.map((lijn): GetekendPaar => {
    const [links, rechts] = ligt(lijn.een) <= ligt(lijn.ander) ? [lijn.een, lijn.ander] : [lijn.ander, lijn.een];
    if (naast(lijn)) {
      const midden = { x: (ligt(links) + ligt(rechts)) / 2, y: y(links) };
      return { ...lijn, punten: [{ x: ligt(links) + STRAAL, y: y(links) }, { x: ligt(rechts) - STRAAL, y: y(rechts) }], midden };
    }
    const laag = yVan(onderkant(lijn)) + STRAAL + ONDER - 12 + (boogniveau.get(lijn) ?? 0) * NIVEAU;
    return {
      ...lijn, midden: { x: (ligt(links) + ligt(rechts)) / 2, y: laag },
      punten: [{ x: ligt(links), y: y(links) + STRAAL }, { x: ligt(links), y: laag }, { x: ligt(rechts), y: laag }, { x: ligt(rechts), y: y(rechts) + STRAAL }],
    };
  });

  const tweelingVan = (kind: string, kinderen: readonly string[]) => familie.tweelingen.find(({ een, ander }) => (een === kind || ander === kind) && kinderen.includes(een) && kinderen.includes(ander));
  const ouderschap = samen.map((paar): Getekendouderschap => {
    const [een = '', ander] = paar.ouders;
    const lijn = ander === undefined ? undefined : paren.find((kandidaat) => [kandidaat.een, kandidaat.ander].includes(een) && [kandidaat.een, kandidaat.ander].includes(ander));
    const begin = lijn?.midden ?? { x: ligt(een), y: y(een) + STRAAL };
    const rij = rijVanPaar(paar);
    const balkY = yVan(rij) + STRAAL + ONDER + (hoogtes[rij]?.boog ?? 0) + (balkniveau.get(paar) ?? 0) * NIVEAU;
    const kinderen = paar.kinderen.map((kindId): Kindlijn => {
      const tweeling = tweelingVan(kindId, paar.kinderen);
      const boven = tweeling ? (ligt(tweeling.een) + ligt(tweeling.ander)) / 2 : ligt(kindId);
      return { kindId, punten: [{ x: boven, y: balkY }, { x: ligt(kindId), y: y(kindId) - STRAAL }] };
    });
    const breed = [begin.x, ...kinderen.map(({ punten: [boven] }) => boven?.x ?? begin.x)];
    return { ouders: paar.ouders, soort: paar.soort, kinderen, stam: [begin, { x: begin.x, y: balkY }], balk: [{ x: Math.min(...breed), y: balkY }, { x: Math.max(...breed), y: balkY }] };
  });

  const tweelingen = familie.tweelingen.map(({ een, ander, isEeneiig }): Getekendetweeling => {
    const halverwege = (id: string): Punt => {
      const punten = ouderschap.flatMap(({ kinderen }) => kinderen).find(({ kindId }) => kindId === id)?.punten;
      const [boven, onder] = [punten?.[0], punten?.[1]];
      return boven && onder ? { x: (boven.x + onder.x) / 2, y: (boven.y + onder.y) / 2 } : { x: ligt(id), y: y(id) - STRAAL };
    };
    return { een, ander, isEeneiig, verbinding: [halverwege(een), halverwege(ander)] };
  });

  const woont = new Set(familie.personen.filter(({ woontHier }) => woontHier).map(({ id }) => id));
  const huis = volgorde.flatMap((ids, rij) => {
    const reeksen = ids.reduce<string[][]>((gevonden, id, plek) => {
      if (!woont.has(id)) return gevonden;
      const vorige = ids[plek - 1];
      if (vorige !== undefined && woont.has(vorige)) gevonden.at(-1)?.push(id);
      else gevonden.push([id]);
      return gevonden;
    }, []);
    const volgendeWoont = (volgorde[rij + 1] ?? []).some((id) => woont.has(id));
    return reeksen.map((reeks): Huisvlak => {
      const [eerste = '', laatste = ''] = [reeks[0], reeks.at(-1)];
      return {
        x: ligt(eerste) - STAP / 2 + 4, y: yVan(rij) - STRAAL - 26, breedte: ligt(laatste) - ligt(eerste) + STAP - 8,
        hoogte: STRAAL * 2 + 26 + ONDER - 6 + (volgendeWoont ? hoogtevan(hoogtes[rij] ?? { boog: 0, balk: 0 }) - STRAAL * 2 - ONDER - 26 + 40 : 0),
      };
    });
  });

  const rand = (van: string, naar: Punt): Punt => {
    const [dx, dy] = [naar.x - ligt(van), naar.y - y(van)];
    const lengte = Math.hypot(dx, dy) || 1;
    return { x: ligt(van) + (dx / lengte) * (STRAAL + 5), y: y(van) + (dy / lengte) * (STRAAL + 5) };
  };
  const bandpunten = ({ van, naar }: Relatieband): Punt[] => {
    const over = rijVan.get(van) === rijVan.get(naar) && !naast({ een: van, ander: naar });
    const via = over ? [van, naar].map((id): Punt => ({ x: ligt(id), y: y(id) - STRAAL - 28 })) : [];
    return [rand(van, via[0] ?? { x: ligt(naar), y: y(naar) }), ...via, rand(naar, via[1] ?? { x: ligt(van), y: y(van) })];
  };
  return {
    personen: familie.personen.map((persoon) => ({ persoon, x: ligt(persoon.id), y: y(persoon.id), rij: rijVan.get(persoon.id) ?? 0, plek: plekVan.get(persoon.id) ?? 0 })),
    paren, ouderschap, tweelingen, huis,
    banden: familie.banden.map((band) => ({ ...band, punten: bandpunten(band) })),
    breedte: Math.max(STAP, ...[...x.values()].map((plek) => plek + STAP / 2)),
    hoogte: hoogtes.reduce((som, hoogte) => som + hoogtevan(hoogte), 0),
  };
}
