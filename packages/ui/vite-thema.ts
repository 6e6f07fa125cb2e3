import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

const vind = createRequire(import.meta.url);
const bladen = ['lagen', 'lettertypen', 'tokens', 'basis', 'kader', 'actie', 'velden', 'keuzes', 'kalender', 'tonen', 'dossier', 'tabel', 'veld', 'overlegging', 'genogram', 'afdruk'];
const lettertypen = [
  ['@fontsource-variable/source-sans-3', ['source-sans-3-latin-wght-normal', 'source-sans-3-latin-ext-wght-normal', 'source-sans-3-latin-wght-italic']],
  ['@fontsource-variable/source-serif-4', ['source-serif-4-latin-wght-normal', 'source-serif-4-latin-ext-wght-normal', 'source-serif-4-latin-wght-italic']],
] as const;

const blad = (naam: string) => readFileSync(join(import.meta.dirname, 'src/stijl', `${naam}.css`), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');

/** Emits dist/theme.css with its fonts as files beside it: library mode would inline them as data: URLs, which the CSP refuses. */
export const thema = (): Plugin => ({
  name: 'bv-thema',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'theme.css', source: bladen.map(blad).join('\n').replace(/\n\s*\n+/g, '\n') });
    for (const [pakket, bestanden] of lettertypen) {
      const map = join(dirname(vind.resolve(`${pakket}/package.json`)), 'files');
      for (const bestand of bestanden) {
        this.emitFile({ type: 'asset', fileName: `lettertypen/${bestand}.woff2`, source: readFileSync(join(map, `${bestand}.woff2`)) });
      }
    }
  },
});

const ingespotenStijl = /(?:const|let) style = (?:ownerDocument|document)\.createElement\('style'\);[\s\S]*?\.head\.prepend\(style\);/;
const legeHtml = /\.innerHTML = ''/g;

/**
 * react-aria does two things that our CSP refuses. It puts <style> elements in the page (`style-src 'self'`): both rules
 * stand in theme.css instead. And its announcer empties an element with innerHTML, which throws under
 * `require-trusted-types-for 'script'`. A version that does more of this makes src/bundel.test.ts fail.
 */
export const binnenDeCsp = (): Plugin => ({
  name: 'bv-binnen-de-csp',
  enforce: 'pre',
  transform(code, id) {
    if (!id.includes('react-aria') || !(ingespotenStijl.test(code) || code.includes(".innerHTML = ''"))) return null;
    return { code: code.replace(ingespotenStijl, 'const style = { remove() {} };').replace(legeHtml, '.replaceChildren()'), map: null };
  },
});
