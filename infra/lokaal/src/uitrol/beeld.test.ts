import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { bestandenIn, type Gevonden, legBeeld, volg } from './beeld.js';

const map = mkdtempSync(join(tmpdir(), 'bv-beeld-'));
let opdrachten: string[];
let gevonden: Gevonden;

beforeAll(() => {
  legBeeld(map);
  const regel = join(map, 'services/gateway/dist/opdrachtregel');
  opdrachten = readdirSync(regel).filter((naam) => naam.endsWith('.js')).map((naam) => join(regel, naam));
  gevonden = volg(map, [join(map, 'services/gateway/dist/main.js'), ...opdrachten]);
});
afterAll(() => rmSync(map, { recursive: true }));

describe('het beeld van de gateway, echt neergelegd', () => {
  test('heeft alles waar de gateway en elke opdracht van beheer naar vragen', () => {
    expect(opdrachten.map((pad) => pad.slice(pad.lastIndexOf('/') + 1))).toEqual(expect.arrayContaining(['migreer.js', 'gezondheid.js', 'medewerkers.js']));
    expect(gevonden.bestanden.size).toBeGreaterThan(500);
    expect(gevonden.weg).toEqual([]);
  });

  test('heeft van onze pakketten alleen wat bij de gateway hoort', () => {
    expect(readdirSync(join(map, 'packages')).sort()).toEqual(['begrippen', 'beleid']);
    expect([...gevonden.pakketten].filter((naam) => naam.startsWith('@bv/')).sort()).toEqual(['@bv/begrippen', '@bv/begrippen/contourennota', '@bv/beleid', '@bv/beleid/hash']);
    expect(readdirSync(join(map, 'services'))).toEqual(['gateway']);
  });

  test('vraagt om elke bibliotheek die de gateway in productie noemt, en om geen die alleen bij het bouwen hoort', () => {
    const { dependencies, devDependencies } = JSON.parse(readFileSync(join(map, 'services/gateway/package.json'), 'utf8')) as Record<string, Record<string, string>>;
    const genoemd = Object.keys(dependencies ?? {});
    expect(genoemd).not.toContain('@bv/demo');
    const naam = (vraag: string): string => vraag.split('/').slice(0, vraag.startsWith('@') ? 2 : 1).join('/');
    const inGateway = volg(map, [join(map, 'services/gateway/dist/main.js')]);
    expect([...new Set([...inGateway.pakketten].map(naam))].filter((vraag) => vraag in (devDependencies ?? {}))).toEqual([]);
  });

  test('kent de demo op één plaats, waar productie nooit komt', () => {
    expect(gevonden.later.filter((regel) => regel.includes(' @bv/'))).toEqual(['services/gateway/dist/main.js @bv/demo']);
    expect(readFileSync(join(map, 'services/gateway/dist/main.js'), 'utf8')).toMatch(/omgeving\.demo \? \(await import\('@bv\/demo'\)\)\.demomensen : \[\]/);
    const demo = bestandenIn(join(map, 'services')).concat(bestandenIn(join(map, 'packages'))).map((pad) => relative(map, pad)).filter((pad) => /(^|\/)(demo|proef|canaries|laad-demo|vul-werkvoorraad|sessie)(\/|\.js$)|\.test\./.test(pad));
    expect(demo).toEqual(['services/gateway/dist/platform/sessie.js']);
  });

  test('draagt geen mens en geen gezin van de demo mee', () => {
    const namen = /Renske Smit|Hanna de Groot|gezin-nota-|demomensen\s*=/;
    expect(bestandenIn(map).filter((pad) => /\.(js|json|html)$/.test(pad) && namen.test(readFileSync(pad, 'utf8'))).map((pad) => relative(map, pad))).toEqual([]);
  });
});
