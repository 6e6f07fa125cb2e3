import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { eenUitDatabase, type Product, startProduct } from '@bv/muur';
import { wachtTot } from './terug.js';

const draai = promisify(execFile);
const WORTEL = resolve(import.meta.dirname, '../../..');
const lees = (pad: string): string => readFileSync(join(WORTEL, pad), 'utf8');
const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> };
const { bin } = JSON.parse(lees('infra/lokaal/package.json')) as { bin: Record<string, string> };

const PNPM = /npx -y pnpm@[\d.]+ (\S+)/;
/** To a moment: which moments the archive goes up to is not known beforehand. That way back has a test of its own (infra/lokaal, backup). */
const MOMENT = '--tot 2026-11-29T';
// Also outside a block. What starts the product is what this test begins with.
const regels = readdirSync(join(WORTEL, 'docs/beheer')).flatMap((blad) =>
  [...lees(`docs/beheer/${blad}`).matchAll(/(?:^ *|`)(npx -y pnpm@[^`\n]+)/gm)].map(([, regel]) => [blad, (regel ?? '').trim()] as const).filter(([, regel]) => !regel.includes(MOMENT)),
);

/** Differences that a command is there to tell: the log grew since the print was made; that rights are as reviewed is the rule of zicht/rechten.test.ts. */
const BEVINDING = /^(?:[+-] (?:grant|alter) .*|\d+ rechten te veel, \d+ te weinig|log\.\S+: \d+ rijen, nu \d+|\d+ tabellen, \d+ rijen, \d+ verschillen)\n?/gm;

const werk = mkdtempSync(join(tmpdir(), 'bv-bladen-'));
const backup = join(werk, 'back-up');
const bewaard = join(werk, 'toegangslog');
/** Where the access log goes elsewhere: each batch a file, acknowledged once it is there. */
const bewaarplek = createServer((verzoek, antwoord) => {
  const delen: Buffer[] = [];
  verzoek.on('data', (deel: Buffer) => delen.push(deel));
  verzoek.on('end', () => {
    writeFileSync(join(bewaard, `${String(readdirSync(bewaard).length).padStart(6, '0')}.json`), Buffer.concat(delen));
    antwoord.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
});
let product: Product;
let voorbeelden: readonly (readonly [string, string])[];

beforeAll(async () => {
  mkdirSync(bewaard);
  await new Promise<void>((klaar) => bewaarplek.listen(0, '127.0.0.1', klaar));
  product = await startProduct({ BV_BACKUP: backup, BV_TOEGANGSLOG_OTLP: `http://127.0.0.1:${String((bewaarplek.address() as AddressInfo).port)}/v1/logs` });
  const { nummer } = await eenUitDatabase<{ nummer: string }>(product, 'select nummer from gegevens.casus limit 1');
  const { sub } = await eenUitDatabase<{ sub: string }>(product, 'select sub from algemeen.partij where sub is not null order by sub limit 1');
  // The files are the examples on the pages themselves.
  const mensen = /```json\n(\{ "medewerkers"[\s\S]*?)```/.exec(lees('docs/beheer/aanmelden.md'))?.[1] ?? '';
  writeFileSync(join(werk, 'mensen.json'), mensen);
  const vragen = lees('docs/beheer/instrument.md').split('\n').filter((regel) => regel.startsWith('    ')).join('\n');
  writeFileSync(join(werk, 'vragen.json'), vragen);
  voorbeelden = [['mensen.json', join(werk, 'mensen.json')], ['vragen.json', join(werk, 'vragen.json')], ['voor.json', join(werk, 'voor.json')], ['/tmp/hersteld', join(werk, 'hersteld')], ['/bewaard/toegangslog', bewaard], ['s.devries', sub], ['BV-2026-00142', nummer]];
  await wachtTot('er staat een deel van het logboek elders', () => readdirSync(bewaard).length > 0);
});
afterAll(async () => {
  await product.stop();
  bewaarplek.close();
  bewaarplek.closeAllConnections();
  rmSync(werk, { recursive: true, force: true });
});

/** The command as pnpm would run it from the root, beside the product, with a family, a person and files that are there. */
const opdracht = (regel: string): string => {
  const hier = voorbeelden.reduce((tekst, [voorbeeld, echt]) => tekst.replaceAll(voorbeeld, echt), regel);
  return hier.replace(PNPM, (_, naam: string) => scripts[naam] ?? `node infra/lokaal/${bin[naam] ?? ''}`);
};

test.each(regels)('%s: %s doet het', async (_blad, regel) => {
  const env = { ...process.env, BV_DATA: product.data, PORT: new URL(product.adres).port, BV_BACKUP: backup };
  const afloop = await draai('sh', ['-c', opdracht(regel)], { cwd: WORTEL, env, maxBuffer: 1e9 }).then(
    () => '',
    (fout: unknown) => {
      const { stderr, stdout } = fout as { stderr: string; stdout: string };
      return stderr + stdout;
    },
  );
  expect(afloop.replaceAll(BEVINDING, '')).toBe('');
});
