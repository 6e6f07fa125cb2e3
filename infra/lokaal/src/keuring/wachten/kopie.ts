import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WORTEL } from '../../environment.js';
import type { Wacht } from './wacht.js';

export const GATEWAY = join(WORTEL, 'services/gateway');
const NIET_GEKOPIEERD = ['node_modules', 'dist'];

/** The text of a file with the guard taken out. @throws when it does not stand there exactly once: then the list is behind the code */
export function zonderWacht(tekst: string, { wat, bestand, weg, wordt = '' }: Wacht): string {
  const delen = tekst.split(weg);
  if (delen.length !== 2) throw new Error(`${bestand}: de wacht "${wat}" staat er ${String(delen.length - 1)} keer, niet één keer`);
  return delen.join(wordt);
}

export interface Kopie {
  readonly map: string;
  /** Runs `werk` while the guard is out of the copy. */
  readonly zonder: <T>(wacht: Wacht, werk: () => Promise<T>) => Promise<T>;
  readonly weg: () => void;
}

/** A gateway of its own to break: its source copied, everything around it linked. */
export function maakKopie(): Kopie {
  const wortel = mkdtempSync(join(tmpdir(), 'bv-wachten-'));
  const map = join(wortel, 'services/gateway');
  const koppel = (van: string, naar: string, niet: readonly string[]): void => {
    for (const naam of readdirSync(van)) if (!niet.includes(naam)) symlinkSync(join(van, naam), join(naar, naam));
  };
  mkdirSync(map, { recursive: true });
  koppel(WORTEL, wortel, ['services', '.data', '.git']);
  koppel(join(WORTEL, 'services'), join(wortel, 'services'), ['gateway']);
  for (const naam of readdirSync(GATEWAY)) if (!NIET_GEKOPIEERD.includes(naam)) cpSync(join(GATEWAY, naam), join(map, naam), { recursive: true });
  for (const naam of NIET_GEKOPIEERD) symlinkSync(join(GATEWAY, naam), join(map, naam));
  return {
    map,
    zonder: async (wacht, werk) => {
      const pad = join(map, 'src', wacht.bestand);
      const heel = readFileSync(pad, 'utf8');
      writeFileSync(pad, zonderWacht(heel, wacht));
      try {
        return await werk();
      } finally {
        writeFileSync(pad, heel);
      }
    },
    weg: () => rmSync(wortel, { recursive: true }),
  };
}
