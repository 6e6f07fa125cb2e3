import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { WORTEL } from '../environment.js';
import { AANTAL, EISEN, hoofdstukVan } from './asvs-eisen.js';

const MAP = join(WORTEL, 'docs');
const blad = readFileSync(join(MAP, 'asvs.md'), 'utf8');

const STANDEN = ['tested by', 'by design', 'not applicable, because', 'open'] as const;
const VORM = new RegExp(`^\\*\\*(${STANDEN.join('|')}):?\\*\\*:? +(\\S.*)$`);
const WOORDEN = 12;

const cellen = (regel: string): string[] => regel.split('|').slice(1, -1).map((cel) => cel.trim());
const tabelregels = (begin: RegExp): string[][] => blad.split('\n').filter((regel) => begin.test(regel)).map(cellen);
const eenKeer = (ids: readonly string[]): string[] => [...ids].sort();

const regels = tabelregels(/^\| *V\d+\.\d+\.\d+ *\|/).map(([id = '', niveau = '', vraag = '', hoe = '', ...meer]) => {
  const [, stand = '', uitleg = ''] = VORM.exec(hoe) ?? [];
  return { id, niveau, vraag, stand, uitleg, isVier: meer.length === 0 };
});

const linksIn = (tekst: string): string[] => [...tekst.matchAll(/\]\(([^)]+)\)/g)].map(([, naar = '']) => naar);
const isHier = (link: string): boolean => !/^https?:/.test(link) && !link.startsWith('#');
const bestand = (link: string): string => join(MAP, link.split('#')[0] ?? '');
const anker = (kop: string): string => kop.toLowerCase().replace(/[^\w\s-]/g, '').trim().replace(/\s/g, '-');
const ankers = new Set([...blad.matchAll(/^#+ (.+)$/gm)].map(([, kop = '']) => `#${anker(kop)}`));
const bestaat = (link: string): boolean => (link.startsWith('#') ? ankers.has(link) : !isHier(link) || existsSync(bestand(link)));
const bronnen = (tekst: string): string => linksIn(tekst).filter(isHier).map(bestand).filter((pad) => existsSync(pad) && statSync(pad).isFile()).map((pad) => readFileSync(pad, 'utf8')).join('\n');

test('de lijst van de norm is heel: 246 regels tot niveau 2 en 333 tot niveau 3, zonder WebRTC', () => {
  expect(AANTAL).toEqual({ niveau2: 246, niveau3: 333 });
});

describe('docs/asvs.md', () => {
  test('heeft elke regel één keer, met haar niveau', () => {
    expect(eenKeer(regels.map(({ id, niveau }) => `${id} ${niveau}`))).toEqual(eenKeer(EISEN.map(({ id, niveau }) => `${id} ${niveau}`)));
  });

  test('laat niets leeg, zegt van elke regel precies één stand, en vat samen in hooguit twaalf woorden', () => {
    const vaag = regels.filter(({ vraag, stand, uitleg, isVier }) => vraag === '' || vraag.split(/\s+/).length > WOORDEN || stand === '' || uitleg.length < 8 || !isVier);
    expect(vaag.map(({ id }) => id)).toEqual([]);
  });

  test('wijst bij "tested by" een test aan, en bij "by design" waar het staat', () => {
    const zonderTest = regels.filter(({ stand, uitleg }) => stand === 'tested by' && !linksIn(uitleg).some((link) => /\.test\.tsx?$/.test(link)));
    const zonderPlek = regels.filter(({ stand, uitleg }) => stand === 'by design' && linksIn(uitleg).length === 0);
    expect([...zonderTest, ...zonderPlek].map(({ id }) => id)).toEqual([]);
  });

  test('wijst nergens heen waar niets is', () => {
    const links = linksIn(blad);
    expect(links.length).toBeGreaterThan(EISEN.length);
    expect(links.filter((link) => !bestaat(link))).toEqual([]);
  });

  test('noemt alleen titels die in een van de genoemde bestanden staan', () => {
    const genoemd = regels.flatMap(({ id, uitleg }) => [...uitleg.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)].map(([, titel = '']) => ({ id, titel, staat: bronnen(uitleg).includes(titel) })));
    expect(genoemd.length).toBeGreaterThan(100);
    expect(genoemd.filter(({ staat }) => !staat).map(({ id, titel }) => `${id}: ${titel}`)).toEqual([]);
  });

  test('telt bovenaan wat eronder staat', () => {
    const tel = (die: typeof regels): number[] => [...STANDEN.map((stand) => die.filter((regel) => regel.stand === stand).length), die.length];
    const hoofdstukken = [...new Set(EISEN.map(({ id }) => hoofdstukVan(id)))];
    const verwacht = [...hoofdstukken.map((stuk) => [stuk, ...tel(regels.filter(({ id }) => hoofdstukVan(id) === stuk))]), ['all', ...tel(regels)]];
    const bovenaan = tabelregels(/^\| (\[V\d+ |\*\*all)/).map(([naam = '', ...aantallen]) => [/V\d+|all/.exec(naam)?.[0], ...aantallen.map((aantal) => Number(aantal.replaceAll('*', '')))]);
    expect(bovenaan).toEqual(verwacht);
  });

  test('zet wat open is op gewicht, elk één keer, en niets anders', () => {
    const lijst = /^## Open, by weight$([^]*?)^## /m.exec(blad)?.[1] ?? '';
    const voorop = [...lijst.matchAll(/^- ((?:V[\d.]+(?:, )?)+):/gm)].flatMap(([, ids = '']) => ids.split(', '));
    expect(eenKeer(voorop)).toEqual(eenKeer(regels.filter(({ stand }) => stand === 'open').map(({ id }) => id)));
  });
});
