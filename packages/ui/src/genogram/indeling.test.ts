import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Familie } from './familie.js';
import { ecogramindeling, NAAMBREEDTE, NAAMHOOGTE } from './ecogramindeling.js';
import { type Genogramindeling, genogramindeling, type Punt, STRAAL } from './indeling.js';
import { STAP } from './plaatsing.js';
import { dertig, leeg, persoon } from './proeffamilies.js';

const AFRONDING = 0.001;
const bij = (indeling: Genogramindeling, id: string) => indeling.personen.find((plek) => plek.persoon.id === id)!;
const afstand = (een: Punt, ander: Punt): number => Math.hypot(een.x - ander.x, een.y - ander.y);
const paren = <T>(rij: readonly T[]): (readonly [T, T])[] => rij.flatMap((een, plek) => rij.slice(plek + 1).map((ander) => [een, ander] as const));
/** On the edge of the symbol of this person. */
const raakt = (indeling: Genogramindeling, id: string, punt: Punt | undefined): boolean => punt !== undefined && afstand(bij(indeling, id), punt) <= STRAAL + 6;

/** Any family at all, also one that cannot be: parents of themselves, children of ten, partners of a grandchild, ends that are withheld. */
const families: fc.Arbitrary<Familie> = fc.integer({ min: 1, max: 30 }).chain((aantal) => {
  const ids = Array.from({ length: aantal }, (_, nummer) => `p${nummer}`);
  const id = fc.constantFrom(...ids, 'afgeschermd einde');
  const twee = { een: id, ander: id };
  return fc.record({
    personen: fc.constant(ids).chain((namen) => fc.tuple(...namen.map((naam) => fc.record({ jaar: fc.integer({ min: 1930, max: 2026 }), woontHier: fc.boolean(), bekend: fc.boolean() }).map(({ jaar, woontHier, bekend }) => persoon(naam, `${jaar}-01-01`, { woontHier, ...(bekend ? {} : { naam: null }) }))))),
    ouders: fc.array(fc.record({ ouderId: id, kindId: id, soort: fc.constantFrom('EIGEN', 'ADOPTIE', 'PLEEG', 'STIEF') }), { maxLength: 40 }),
    paren: fc.array(fc.record({ ...twee, soort: fc.constantFrom('PARTNER', 'GEHUWD', 'EX', 'GESCHEIDEN') }), { maxLength: 12 }),
    tweelingen: fc.array(fc.record({ ...twee, isEeneiig: fc.boolean() }), { maxLength: 4 }),
    broersZussen: fc.array(fc.record(twee), { maxLength: 6 }),
    banden: fc.array(fc.record({ van: id, naar: id, soort: fc.constantFrom('NABIJ', 'GEWELD', 'VERBROKEN') }), { maxLength: 10 }),
  });
});

describe('een genogram van welke familie ook', () => {
  it('zet iedereen één keer neer, binnen het blad, en niemand over een ander', () => {
    fc.assert(fc.property(families, (familie) => {
      const { personen, breedte, hoogte } = genogramindeling(familie);
      expect(personen.map((plek) => plek.persoon.id).sort()).toEqual(familie.personen.map(({ id }) => id).sort());
      expect(personen.filter(({ x, y }) => x < STRAAL || x > breedte - STRAAL || y < STRAAL || y > hoogte - STRAAL)).toEqual([]);
      // No empty paper on the left.
      expect(Math.min(...personen.map(({ x }) => x))).toBeCloseTo(STAP / 2);
      // One expectation over all pairs: nine hundred of them in each of three hundred families took longer than the drawing.
      const teDicht = paren(personen).filter(([een, ander]) => (een.rij === ander.rij ? Math.abs(een.x - ander.x) < STAP - AFRONDING : Math.abs(een.y - ander.y) <= STRAAL * 2 + 60));
      expect(teDicht).toEqual([]);
    }), { numRuns: 300 });
  });

  it('laat elke lijn beginnen en eindigen bij de mensen om wie het gaat', () => {
    fc.assert(fc.property(families, (familie) => {
      const indeling = genogramindeling(familie);
      for (const { een, ander, punten } of indeling.paren) {
        const einden = [punten[0], punten.at(-1)];
        expect(einden.some((punt) => raakt(indeling, een, punt)) && einden.some((punt) => raakt(indeling, ander, punt))).toBe(true);
      }
      for (const { ouders, kinderen, stam, balk } of indeling.ouderschap) {
        const paar = indeling.paren.find((lijn) => ouders.length === 2 && ouders.includes(lijn.een) && ouders.includes(lijn.ander));
        expect(paar ? paar.midden : raakt(indeling, ouders[0]!, stam[0])).toEqual(paar ? stam[0] : true);
        for (const { kindId, punten } of kinderen) {
          expect(raakt(indeling, kindId, punten.at(-1))).toBe(true);
          // The line of a child begins on the bar of its parents.
          expect(punten[0]!.x).toBeGreaterThanOrEqual(balk[0]!.x - AFRONDING);
          expect(punten[0]!.x).toBeLessThanOrEqual(balk[1]!.x + AFRONDING);
          expect(punten[0]!.y).toBe(balk[0]!.y);
        }
      }
      for (const { van, naar, punten } of indeling.banden) expect(raakt(indeling, van, punten[0]) && raakt(indeling, naar, punten.at(-1))).toBe(true);
    }), { numRuns: 300 });
  });

  it('tekent niets van wie er niet is: een afgeschermd einde laat geen losse lijn na', () => {
    fc.assert(fc.property(families, (familie) => {
      expect(JSON.stringify(genogramindeling(familie))).not.toContain('afgeschermd einde');
    }), { numRuns: 100 });
  });

  it('is van dezelfde familie altijd hetzelfde', () => {
    fc.assert(fc.property(families, (familie) => expect(genogramindeling(familie)).toEqual(genogramindeling(familie))), { numRuns: 50 });
  });
});

describe('een genogram van dertig mensen', () => {
  const indeling = genogramindeling(dertig);

  it('staat in drie generaties, ouders boven hun kinderen', () => {
    expect(Math.max(...indeling.personen.map(({ rij }) => rij))).toBe(2);
    for (const { ouderId, kindId } of dertig.ouders) expect(bij(indeling, ouderId).rij).toBeLessThan(bij(indeling, kindId).rij);
  });

  it('zet drie partners in één rij bij haar: wie vroeger was links, wie nu is rechts', () => {
    const [marco, youssef, sanne, dave] = ['Marco', 'Youssef', 'Sanne', 'Dave'].map((id) => bij(indeling, id).x);
    expect(marco! < sanne! && youssef! < sanne! && dave! > sanne!).toBe(true);
    expect(dave! - sanne!).toBeCloseTo(STAP);
  });

  it('zet tweelingen naast elkaar, met lijnen vanuit één punt, en alleen bij een eeneiige een streep', () => {
    for (const { een, ander } of dertig.tweelingen) expect(Math.abs(bij(indeling, een).x - bij(indeling, ander).x)).toBeCloseTo(STAP);
    const lijnen = indeling.ouderschap.flatMap(({ kinderen }) => kinderen);
    expect(lijnen.find(({ kindId }) => kindId === 'Lotte')!.punten[0]).toEqual(lijnen.find(({ kindId }) => kindId === 'Lisa')!.punten[0]);
    expect(indeling.tweelingen.map(({ isEeneiig }) => isEeneiig)).toEqual([true, false]);
  });

  it('geeft een geadopteerd kind en een pleegkind een eigen soort lijn', () => {
    const van = (kind: string) => indeling.ouderschap.filter(({ kinderen }) => kinderen.some(({ kindId }) => kindId === kind)).map(({ soort }) => soort).sort();
    expect([van('Mei'), van('Kevin'), van('Ilias')]).toEqual([['ADOPTIE'], ['EIGEN', 'PLEEG'], ['EIGEN']]);
  });

  it('trekt de grens om wie hier woont, en om niemand anders', () => {
    const binnen = indeling.personen.filter(({ x, y }) => indeling.huis.some((vlak) => x > vlak.x && x < vlak.x + vlak.breedte && y > vlak.y && y < vlak.y + vlak.hoogte)).map(({ persoon: { id } }) => id);
    expect(binnen.sort()).toEqual(dertig.personen.filter(({ woontHier }) => woontHier).map(({ id }) => id).sort());
  });

  it('legt lijnen van verschillende ouders niet over elkaar', () => {
    const balken = indeling.ouderschap.map(({ balk }) => balk);
    for (const een of balken) for (const ander of balken) {
      if (een === ander || een[0]!.y !== ander[0]!.y) continue;
      expect(een[1]!.x < ander[0]!.x || ander[1]!.x < een[0]!.x).toBe(true);
    }
  });
});

it('van niemand is een leeg blad', () => expect(genogramindeling(leeg).personen).toEqual([]));

describe('een ecogram', () => {
  const mensen = fc.array(fc.constantFrom('STERK', 'GEWOON', 'ZWAK', 'GESPANNEN', 'VERBROKEN', null), { maxLength: 30 }).map((banden) => banden.map((band, nummer) => ({ id: String(nummer), naam: `n${nummer}`, toelichting: null, band, href: '#' })));

  it('zet iedereen neer, niemand over een ander, en elke lijn van het midden naar de rand van de naam', () => {
    fc.assert(fc.property(mensen, (personen) => {
      const { plekken, breedte, hoogte } = ecogramindeling(personen);
      expect(plekken).toHaveLength(personen.length);
      expect(plekken.filter(({ x, y }) => x - NAAMBREEDTE / 2 < 0 || x + NAAMBREEDTE / 2 > breedte || y + NAAMHOOGTE / 2 > hoogte)).toEqual([]);
      expect(plekken.filter(({ x, y, einde }) => Math.abs(einde.x - x) > NAAMBREEDTE / 2 + AFRONDING || Math.abs(einde.y - y) > NAAMHOOGTE / 2 + AFRONDING)).toEqual([]);
      expect(paren(plekken).filter(([een, ander]) => Math.abs(ander.x - een.x) < NAAMBREEDTE && Math.abs(ander.y - een.y) < NAAMHOOGTE)).toEqual([]);
    }), { numRuns: 200 });
  });

  it('zet een sterke band dichterbij dan een zwakke', () => {
    const { plekken, midden } = ecogramindeling([{ id: 'a', naam: 'a', toelichting: null, band: 'ZWAK', href: '#' }, { id: 'b', naam: 'b', toelichting: null, band: 'STERK', href: '#' }]);
    const ver = (id: string) => afstand(plekken.find(({ persoon: { id: eigen } }) => eigen === id)!, midden);
    expect(ver('b')).toBeLessThan(ver('a'));
  });
});
