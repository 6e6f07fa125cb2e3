import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

// Jest's DOM environment gives import.meta.url as a file address.
const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist');
const lees = (bestand: string) => readFileSync(join(dist, bestand), 'utf8');
// The kit, and what it fetches when somebody needs it.
const delen = readdirSync(dist).filter((bestand) => bestand.endsWith('.js'));
const code = delen.map(lees).join('\n');

describe('De gebouwde kit', () => {
  it('werkt onder de CSP: geen <style> in de pagina, geen eval, geen HTML uit tekst', () => {
    expect(code).not.toMatch(/createElement\([`'"]style[`'"]\)/);
    expect(code).not.toMatch(/\beval\(|new Function\(|insertAdjacentHTML|document\.write|\.outerHTML\s*=/);
    expect([...code.matchAll(/\.innerHTML\s*=\s*([^;,]{0,12})/g)].map(([, waarde]) => waarde)).toEqual([]);
  });

  it('vraagt alleen om react en react-dom', () => {
    const namen = [...code.matchAll(/(?:^|;|\n)import[^"'`]*["'`]([^"'`]+)["'`]/g)].map(([, naam]) => naam);
    expect(namen.length).toBeGreaterThan(0);
    const eigen = delen.map((deel) => `./${deel}`);
    expect(namen.filter((naam) => !/^react(-dom)?($|\/)/.test(naam ?? '') && !eigen.includes(naam ?? ''))).toEqual([]);
    expect(code).not.toContain('require(');
  });

  it('heeft de lettertypen als bestanden en geen data: in de stijl', () => {
    const stijl = lees('theme.css');
    expect(stijl).not.toContain('data:');
    const adressen = [...stijl.matchAll(/url\('([^']+)'\)/g)].map(([, adres]) => adres ?? '');
    expect(adressen).toHaveLength(6);
    expect(adressen.filter((adres) => !existsSync(join(dist, adres)))).toEqual([]);
    expect(stijl).toMatch(/^\s*@layer reset, tokens, basis, componenten, portaal, hulp;/);
  });

  it('blijft onder 115 kB code voor elke bladzijde, 165 kB met wat alleen komt als iemand het opent (genogram, lange lijst), en 12 kB stijl, gezipt', () => {
    expect(gzipSync(lees('index.js')).length).toBeLessThan(115_000);
    expect(gzipSync(code).length).toBeLessThan(165_000);
    expect(gzipSync(lees('theme.css')).length).toBeLessThan(12_000);
  });
});
