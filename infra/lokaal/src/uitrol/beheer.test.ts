import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { WORTEL } from '../environment.js';
import { bij, leesYaml } from './manifesten.js';

const MAP = join(WORTEL, 'docs/beheer');
const bladen = readdirSync(MAP).map((naam) => ({ naam, tekst: readFileSync(join(MAP, naam), 'utf8') }));
const regels = bladen.flatMap(({ naam, tekst }) =>
  // Blocks that name a language are files, not commands.
  [...tekst.matchAll(/^ *```(\w*)\n([\s\S]*?)^ *```/gm)].filter(([, taal]) => taal === '').flatMap(([, , blok]) => (blok ?? '').split('\n').map((regel) => regel.trim()).filter(Boolean).map((regel) => [naam, regel] as const)),
);

const wortel = JSON.parse(readFileSync(join(WORTEL, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
const lokaal = JSON.parse(readFileSync(join(WORTEL, 'infra/lokaal/package.json'), 'utf8')) as { bin: Record<string, string> };
const compose = leesYaml('compose/compose.yaml');
const diensten = Object.keys(compose['services'] as object);

const isOpdracht = (naam: string): boolean => existsSync(join(WORTEL, 'services/gateway/src/opdrachtregel', `${naam}.ts`));
const bestaat = (...pad: string[]): boolean => existsSync(join(WORTEL, ...pad));

/** What is wrong with a command line, or nothing. Options of a tool that is not here cannot be known; names that are ours can. */
const mis = (regel: string): string[] => {
  const woorden = regel.replace(/^([A-Z_]+=\S+ )+/, '').split(/\s+/);
  const fouten: string[] = [];
  const eis = (goed: boolean, fout: string): void => {
    if (!goed) fouten.push(fout);
  };
  const [programma = ''] = woorden;
  if (programma === 'npx') {
    eis(woorden[1] === '-y' && /^pnpm@[\d.]+$/.test(woorden[2] ?? ''), 'pnpm hoort met zijn versie');
    const opdracht = woorden[3] ?? '';
    eis(opdracht in wortel.scripts || opdracht in lokaal.bin, `${opdracht} bestaat niet`);
  } else if (programma === 'docker' && woorden[1] === 'compose') {
    for (const woord of woorden.slice(2)) {
      const opdracht = /^services\/gateway\/dist\/opdrachtregel\/([\w-]+)\.js$/.exec(woord);
      if (opdracht) eis(isOpdracht(opdracht[1] ?? ''), `${woord} bestaat niet`);
      if (/^(gateway|database|migratie|beheer|backup|keycloak|proxy)(-\w+)?$/.test(woord)) eis(diensten.includes(woord), `dienst ${woord} bestaat niet`);
      if (/^\/backup\/[\w.]+$/.test(woord)) eis(bestaat('infra/compose', woord), `${woord} bestaat niet`);
    }
  } else if (programma === 'docker') {
    if (woorden[1] === 'run') eis(woorden.includes(String(bij(compose, 'services', 'database', 'image'))), 'niet het beeld van de database');
    else eis(woorden[1] === 'build', `docker ${woorden[1] ?? ''} is niet bekend`);
  } else if (programma === 'cd') eis(bestaat(woorden[1] ?? ''), `${woorden[1] ?? ''} bestaat niet`);
  else if (programma === 'cp') eis(bestaat('infra/compose', woorden[1] ?? ''), `${woorden[1] ?? ''} bestaat niet`);
  else if (programma.startsWith('./')) eis(bestaat('infra/compose', programma) && (statSync(join(WORTEL, 'infra/compose', programma)).mode & 0o111) !== 0, `${programma} bestaat niet of is niet uit te voeren`);
  else eis(['helm', 'kubectl', 'psql'].includes(programma), `${programma} is niet bekend`);
  for (const [, pad] of regel.matchAll(/(?:^|[\s=])(infra\/[\w./-]+)/g)) eis(bestaat(pad ?? ''), `${pad ?? ''} bestaat niet`);
  return fouten;
};

describe('de bladen voor beheer', () => {
  test('noemen alleen opdrachten die bestaan', () => {
    expect(regels.length).toBeGreaterThan(35);
    expect(regels.flatMap(([naam, regel]) => mis(regel).map((fout) => `${naam}: ${regel}: ${fout}`))).toEqual([]);
  });

  test('en deze test ziet een opdracht die niet bestaat', () => {
    for (const fout of ['npx -y pnpm@10.34.9 herstelalles', 'docker compose run --rm beheer node services/gateway/dist/opdrachtregel/weg.js', './weg.sh', 'docker compose stop gateway-c', 'rm -rf /', 'helm install bv infra/helm/weg']) {
      expect([fout, mis(fout).length]).toEqual([fout, 1]);
    }
  });

  test.each(bladen)('$naam: elke verwijzing wijst ergens heen', ({ tekst }) => {
    for (const [, doel] of tekst.matchAll(/\]\(([^)#]+)(?:#[\w-]+)?\)/g)) expect([doel, existsSync(join(MAP, doel ?? ''))]).toEqual([doel, true]);
  });

  test.each(bladen)('$naam past op een paar schermen', ({ tekst }) => {
    expect(tekst.split('\n').length).toBeLessThan(100);
  });

  test('elk alarm wijst naar een kop die er is', () => {
    const alarmen = readFileSync(join(WORTEL, 'infra/waarneming/alarmen.yaml'), 'utf8');
    const doelen = [...alarmen.matchAll(/doe: (\S+)#(\S+)/g)];
    expect(doelen.length).toBeGreaterThan(8);
    for (const [, blad, anker] of doelen) {
      const koppen = [...readFileSync(join(WORTEL, blad ?? ''), 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, kop]) => (kop ?? '').toLowerCase().replaceAll(/[^a-z0-9 -]/g, '').replaceAll(' ', '-'));
      expect([dirname(blad ?? ''), koppen]).toEqual(['docs/beheer', expect.arrayContaining([anker])]);
    }
  });
});
